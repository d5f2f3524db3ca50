import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/report';
import type { Span } from '../../src/core/span';
import { overlaps } from '../../src/core/span';
import type { CheckText } from './check-text';
import { isTerminology, near, placesOf } from './match';
import { repository, shared } from './places';

interface Fault extends Span {
  readonly id: number;
  readonly rules: readonly string[];
  readonly group?: string;
  readonly sure: boolean;
  readonly typographic: boolean;
  readonly note: string;
}

interface Gold {
  readonly article: string;
  readonly sha256: string;
  readonly faults: readonly Fault[];
  /** Mentions that are right: the dominant rendering, and common nouns that may well stand for it. */
  readonly correct: ReadonlyArray<Span & { readonly group: string }>;
}

/** How the report on the French article compares with what an editor listed before she saw it. */
export interface AmericaPacOutcome {
  readonly text: string;
  /** Faults that she is sure of and that are not typographic. */
  readonly wanted: number;
  readonly found: readonly Fault[];
  readonly foundUnderAnyName: readonly Fault[];
  readonly missed: readonly Fault[];
  readonly committee: { readonly renderings: readonly string[]; readonly joined: readonly string[] };
  readonly alarming: number;
  /** Findings of warning or above that she would reject. */
  readonly rejected: readonly Finding[];
  /** Findings of warning or above at a fault of hers that has another name. */
  readonly otherName: readonly Finding[];
}

const COMMITTEE = 'america-pac';

/** Checks the article and compares; undefined where it is absent, an error where it is another edition. */
export async function americaPac(check: CheckText): Promise<AmericaPacOutcome | undefined> {
  const gold = JSON.parse(readFileSync(join(repository, 'bench/quality/america-pac.gold.json'), 'utf8')) as Gold;
  const path = join(shared, 'articles', gold.article);
  if (!existsSync(path)) return undefined;
  const bytes = readFileSync(path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== gold.sha256) throw new Error(`${path}: sha256 is ${hash}, but the gold list is of ${gold.sha256}`);
  const text = bytes.toString('utf8');
  const { findings } = await check(text, { path: gold.article, language: 'fr', format: 'text' });
  return compare(text, gold, findings);
}

function compare(text: string, gold: Gold, findings: readonly Finding[]): AmericaPacOutcome {
  const wanted = gold.faults.filter((fault) => fault.sure && !fault.typographic);
  const found = wanted.filter((fault) => findings.some((finding) => isFoundAs(fault, finding)));
  const alarms = findings.filter(({ severity }) => severity !== 'info');
  const dominant = dominantMentions(text, gold);
  const judged = alarms.map((finding) => ({ finding, judgement: judgeAlarm(gold, dominant, finding, findings) }));
  return {
    text,
    wanted: wanted.length,
    found,
    foundUnderAnyName: wanted.filter(
      (fault) => found.includes(fault) || alarms.some((finding) => near(finding, fault)),
    ),
    missed: wanted.filter((fault) => !found.includes(fault)),
    committee: committeeOf(text, gold, findings),
    alarming: alarms.length,
    rejected: judged.filter(({ judgement }) => judgement === 'rejected').map(({ finding }) => finding),
    otherName: judged.filter(({ judgement }) => judgement === 'other-name').map(({ finding }) => finding),
  };
}

function isFoundAs(fault: Fault, finding: Finding): boolean {
  if (!fault.rules.includes(finding.ruleId)) return false;
  // A mixture of styles is one finding with all its places related.
  const places = finding.ruleId.startsWith('locale/') ? [finding, ...finding.related] : [finding];
  return places.some((place) => near(place, fault));
}

/** A finding may take the dominant rendering for the minority, but not "a super PAC" for a rendering of the name. */
function dominantMentions(text: string, { correct }: Gold): Gold['correct'] {
  const isCapitalised = ({ offset }: Span) => /^\p{Lu}/u.test(text.slice(offset, offset + 2));
  return correct.filter(
    (mention) =>
      isCapitalised(mention) || !correct.some((other) => other.group === mention.group && isCapitalised(other)),
  );
}

function judgeAlarm(
  gold: Gold,
  dominant: Gold['correct'],
  finding: Finding,
  all: readonly Finding[],
): 'right' | 'other-name' | 'rejected' {
  if (gold.faults.some((fault) => isFoundAs(fault, finding))) return 'right';
  if (isTerminology(finding.ruleId)) {
    const correct = gold.correct.filter((mention) => overlaps(mention, finding));
    const places = placesOf(finding, all);
    const groups = new Set(correct.filter((mention) => dominant.includes(mention)).map(({ group }) => group));
    const joinsFault = gold.faults.some(
      ({ group, ...fault }) => group !== undefined && groups.has(group) && places.some((place) => near(place, fault)),
    );
    // A correct mention may stand in a sentence that is a fault for another reason, which does not excuse accusing it.
    if (correct.length > 0) return joinsFault ? 'right' : 'rejected';
  }
  return gold.faults.some((fault) => near(fault, finding)) ? 'other-name' : 'rejected';
}

function committeeOf(text: string, gold: Gold, findings: readonly Finding[]): AmericaPacOutcome['committee'] {
  const members = [...gold.faults, ...dominantMentions(text, gold)]
    .filter(({ group }) => group === COMMITTEE)
    .map(({ offset, endOffset }) => ({ offset, endOffset, text: text.slice(offset, endOffset).toLowerCase() }));
  const renderings = [...new Set(members.map((member) => member.text))];
  const joinedBy = findings
    .filter(({ ruleId }) => isTerminology(ruleId))
    .map((finding) => {
      const places = placesOf(finding, findings);
      return renderings.filter((rendering) =>
        members.some(
          (member) =>
            member.text === rendering &&
            places.some((place) => overlaps(place, member) || place.text.toLowerCase() === rendering),
        ),
      );
    });
  joinedBy.sort((a, b) => b.length - a.length);
  return { renderings, joined: joinedBy[0] ?? [] };
}
