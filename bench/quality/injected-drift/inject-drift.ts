import type { Finding } from '../../../src/core/report';
import type { Span } from '../../../src/core/span';
import { seededRandom } from '../../random';
import type { CheckText } from '../check-text';
import type { CleanText } from '../clean-texts';
import type { InjectOutcome } from '../inject';
import { isTerminology, near, placesOf } from '../match';
import type { Candidate, DriftKind } from './candidates';
import { type Carrier, carrierOf, wordUseOf } from './carrier';

/** What drift outcomes tell besides: groups of findings at other places than the exchanged ones, which the clean text had not. */
export interface DriftOutcome extends InjectOutcome {
  readonly accused: number;
  readonly alarms: InjectOutcome['misses'];
}

/** A clean text in which some entities now have a second rendering. */
export interface DriftedText {
  readonly text: string;
  readonly groups: readonly DriftedGroup[];
}

/** One entity: where it is named otherwise, and where it is named as in the rest of the text. */
export interface DriftedGroup {
  readonly faults: readonly Span[];
  readonly dominant: readonly Span[];
}

const SEED = 20;
/** Few entities a copy of a text, so that each copy still looks like an article with an accident or two. */
const GROUPS_A_COPY = 3;
const MOST_COPIES = 5;
/** From how many mentions on two of them may be exchanged. */
const MENTIONS_FOR_TWO = 4;

/** Gives entities of clean texts a second rendering, one kind at a time, and counts the entities whose renderings are joined. */
export async function measureDrift(
  check: CheckText,
  texts: readonly CleanText[],
  english: readonly CleanText[],
  kinds: readonly DriftKind[],
  mayShow: (text: CleanText) => boolean,
): Promise<readonly DriftOutcome[]> {
  const plain = texts.filter(({ format }) => format === 'text');
  const outcomes: DriftOutcome[] = [];
  for (const language of new Set(plain.map((text) => text.language))) {
    const own = plain.filter((text) => text.language === language);
    const wordUse = wordUseOf(own, english);
    const sums = kinds.map(({ name }) => new Sum(name, language));
    for (const [index, clean] of own.entries()) {
      const carrier = carrierOf(clean, wordUse);
      if (carrier === undefined) continue;
      let known: ReadonlySet<string> | undefined;
      for (const [at, kind] of kinds.entries()) {
        for (const drifted of driftedCopies(carrier, kind, seededRandom(SEED + index))) {
          known ??= new Set((await check(clean.text, clean)).findings.map(nameOf));
          const { findings } = await check(drifted.text, clean);
          sums[at]?.add(drifted, findings, known, mayShow(clean) ? clean.path : undefined);
        }
      }
    }
    outcomes.push(...sums.map((sum) => sum.outcome()));
  }
  return outcomes;
}

class Sum {
  readonly #kind: string;
  readonly #language: string;
  #injected = 0;
  #found = 0;
  #atPlace = 0;
  #accused = 0;
  readonly #misses: Array<{ path: string; line: string }> = [];
  readonly #alarms: Array<{ path: string; line: string }> = [];

  constructor(kind: string, language: string) {
    this.#kind = kind;
    this.#language = language;
  }

  /** Without a path nothing of the text may be shown. */
  add(
    { text, groups }: DriftedText,
    findings: readonly Finding[],
    known: ReadonlySet<string>,
    path: string | undefined,
  ) {
    for (const group of groups) {
      const isFound = isJoined(text, group, findings);
      this.#injected += 1;
      if (isFound) this.#found += 1;
      const isAtPlace = findings.some(
        (one) => one.severity !== 'info' && group.faults.some((fault) => near(one, fault)),
      );
      if (isFound || isAtPlace) this.#atPlace += 1;
      if (!isFound && path !== undefined) this.#misses.push({ path, line: describe(text, group) });
    }
    for (const finding of wronglyAccused(text, groups, findings, known)) {
      this.#accused += 1;
      if (path !== undefined)
        this.#alarms.push({ path, line: `${finding.ruleId} ${finding.text}: ${finding.message}` });
    }
  }

  outcome(): DriftOutcome {
    return {
      kind: this.#kind,
      language: this.#language,
      injected: this.#injected,
      found: this.#found,
      foundUnderAnyName: this.#atPlace,
      misses: this.#misses,
      accused: this.#accused,
      alarms: this.#alarms,
    };
  }
}

/** Copies of a text, each with other entities of it exchanged, until every entity that a kind fits has had its turn. */
export function driftedCopies(carrier: Carrier, kind: DriftKind, random: () => number): readonly DriftedText[] {
  const fit = kind.candidates(carrier).filter(({ mentions }) => mentions.length >= kind.least);
  const copies: Exchange[][] = [];
  for (const candidate of shuffled(fit, random)) {
    const exchange = exchangeOf(carrier.text, candidate, random);
    if (exchange === undefined) continue;
    const copy = copies.find((one) => one.length < GROUPS_A_COPY && !one.some((other) => overlap(other, exchange)));
    if (copy !== undefined) copy.push(exchange);
    else if (copies.length < MOST_COPIES) copies.push([exchange]);
  }
  return copies.map((exchanges) => rewrite(carrier.text, exchanges));
}

/** What is to be written at some mentions of an entity, and the mentions that stay. */
interface Exchange {
  readonly edits: ReadonlyArray<Span & { readonly text: string }>;
  readonly rest: readonly Span[];
}

function exchangeOf(text: string, candidate: Candidate, random: () => number): Exchange | undefined {
  const { mentions, exchangeable = mentions } = candidate;
  const vary = candidate.vary(random);
  if (vary === undefined || exchangeable.length === 0) return undefined;
  const count = mentions.length >= MENTIONS_FOR_TWO && random() < 0.5 ? 2 : 1;
  const chosen = shuffled(exchangeable, random).slice(0, count);
  const edits = chosen.map((mention) => ({ ...mention, text: vary(text.slice(mention.offset, mention.endOffset)) }));
  const rest = mentions.filter((mention) => !chosen.includes(mention));
  return rest.length === 0 ? undefined : { edits, rest };
}

function overlap(a: Exchange, b: Exchange): boolean {
  const places = [...b.edits, ...b.rest];
  return [...a.edits, ...a.rest].some((one) => places.some((two) => near(one, two)));
}

function rewrite(text: string, exchanges: readonly Exchange[]): DriftedText {
  const edits = exchanges.flatMap((exchange) => exchange.edits).sort((a, b) => a.offset - b.offset);
  const shift = (offset: number) =>
    edits.reduce(
      (sum, edit) => (edit.endOffset <= offset ? sum + edit.text.length - (edit.endOffset - edit.offset) : sum),
      offset,
    );
  let changed = '';
  let copied = 0;
  for (const edit of edits) {
    changed += text.slice(copied, edit.offset) + edit.text;
    copied = edit.endOffset;
  }
  return {
    text: changed + text.slice(copied),
    groups: exchanges.map(({ edits: own, rest }) => ({
      faults: own.map((edit) => ({ offset: shift(edit.offset), endOffset: shift(edit.offset) + edit.text.length })),
      dominant: rest.map(({ offset, endOffset }) => ({ offset: shift(offset), endOffset: shift(endOffset) })),
    })),
  };
}

/** Tells whether one group of findings holds both an exchanged mention and one that was left. */
function isJoined(text: string, { faults, dominant }: DriftedGroup, findings: readonly Finding[]): boolean {
  return findings.some((finding) => {
    if (!isTerminology(finding.ruleId) || finding.severity === 'info') return false;
    const places = placesOf(finding, findings);
    const holds = (spans: readonly Span[]) => {
      const texts = new Set(spans.map(({ offset, endOffset }) => text.slice(offset, endOffset).toLowerCase()));
      return places.some((place) => texts.has(place.text.toLowerCase()) || spans.some((span) => near(place, span)));
    };
    return holds(faults) && holds(dominant);
  });
}

/** One finding of each group that accuses what was not exchanged, and that the clean text had not. */
function wronglyAccused(
  text: string,
  groups: readonly DriftedGroup[],
  findings: readonly Finding[],
  known: ReadonlySet<string>,
): readonly Finding[] {
  const spans = groups.flatMap(({ faults, dominant }) => [...faults, ...dominant]);
  const texts = new Set(spans.map(({ offset, endOffset }) => text.slice(offset, endOffset).toLowerCase()));
  const wrong = findings.filter(
    (finding) =>
      isTerminology(finding.ruleId) &&
      finding.severity !== 'info' &&
      !known.has(nameOf(finding)) &&
      !texts.has(finding.text.toLowerCase()) &&
      !spans.some((span) => near(finding, span)),
  );
  return wrong.filter(({ group }, at) => group === null || wrong.findIndex((other) => other.group === group) === at);
}

function nameOf({ ruleId, text }: Finding): string {
  return `${ruleId} ${text}`;
}

function describe(text: string, { faults, dominant }: DriftedGroup): string {
  const [fault, rest] = [faults[0] as Span, dominant[0] as Span];
  const around = text.slice(Math.max(0, fault.offset - 40), fault.endOffset + 30).replace(/\s+/g, ' ');
  const renderings = `${text.slice(fault.offset, fault.endOffset)} ×${faults.length} / ${text.slice(rest.offset, rest.endOffset)} ×${dominant.length}`;
  return `${renderings} … ${around}`;
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
