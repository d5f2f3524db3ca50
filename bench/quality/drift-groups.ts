import type { Finding } from '../../src/core/report';
import type { Span } from '../../src/core/span';
import { groupOf, type LabelledText } from './labels';
import { isTerminology, near, placesOf } from './match';

type PlacedText = Span & { readonly text: string };

/** A labelled entity with two or more renderings, and what became of it. */
export interface DriftGroupOutcome {
  readonly group: string;
  readonly renderings: readonly string[];
  /** One group of findings joins two or more of the renderings. */
  readonly found: boolean;
  /** Renderings that the best group of findings joins. */
  readonly joined: readonly string[];
  /** Places of faulty renderings, and how many of them the best group of findings holds. */
  readonly faults: number;
  readonly faultsHeld: number;
}

/** What a group of `terminology/drift` findings holds. */
export interface FindingGroupOutcome {
  readonly group: string;
  readonly texts: readonly string[];
  /** Labelled groups that it touches. */
  readonly labelled: readonly string[];
  /** Texts of places that belong to no labelled group. */
  readonly foreign: readonly string[];
}

const DRIFT = 'terminology/drift';

/** How the groups that an author labelled and those that were found cover each other. */
export function compareGroups(
  article: LabelledText,
  findings: readonly Finding[],
): { readonly labelled: readonly DriftGroupOutcome[]; readonly found: readonly FindingGroupOutcome[] } {
  const members = labelledGroups(article);
  const found = findingGroups(findings);
  const drifting = [...members].filter(([name]) => isDrift(article, name));
  return {
    labelled: drifting.map(([name, { faults, mentions }]) => {
      const all = [...faults, ...mentions];
      const renderings = distinct(all);
      const held = found.map((places) => ({
        joined: renderings.filter((rendering) =>
          all.some((member) => keyOf(member) === rendering && places.some((place) => isAt(place, member, all))),
        ),
        faultsHeld: faults.filter((fault) => places.some((place) => near(place, fault))).length,
      }));
      held.sort((a, b) => b.joined.length - a.joined.length || b.faultsHeld - a.faultsHeld);
      const { joined, faultsHeld } = held[0] ?? { joined: [], faultsHeld: 0 };
      return { group: name, renderings, found: joined.length >= 2, joined, faults: faults.length, faultsHeld };
    }),
    found: findingGroups(findings.filter(({ ruleId }) => ruleId === DRIFT)).map((places) => {
      const belongsTo = (place: PlacedText) =>
        [...members].filter(([, { faults, mentions }]) => {
          const all = [...faults, ...mentions];
          return all.some((member) => isAt(place, member, all));
        });
      return {
        group: places.group,
        texts: distinct(places),
        labelled: [...new Set(places.flatMap((place) => belongsTo(place).map(([name]) => name)))],
        foreign: distinct(places.filter((place) => belongsTo(place).length === 0)),
      };
    }),
  };
}

function labelledGroups(article: LabelledText) {
  const groups = new Map<string, { faults: PlacedText[]; mentions: PlacedText[] }>();
  const at = (name: string) => {
    const known = groups.get(name) ?? { faults: [], mentions: [] };
    groups.set(name, known);
    return known;
  };
  for (const mention of article.mentions) at(mention.group).mentions.push(mention);
  for (const label of article.labels) {
    const name = groupOf(label);
    if (name !== undefined && label.names.some(({ rule }) => isTerminology(rule))) at(name).faults.push(label);
  }
  return groups;
}

/** Groups whose only faults are of spelling, case or acronym are other rules' work. */
function isDrift(article: LabelledText, name: string): boolean {
  return article.labels.some(({ names: [first] }) => first.rule === DRIFT && first.group === name);
}

/** Places by group of findings; terminology findings of all rules join, since one entity may be several rules' work. */
function findingGroups(findings: readonly Finding[]): ReadonlyArray<readonly PlacedText[] & { group: string }> {
  const seen = new Set<string>();
  return findings
    .filter(({ ruleId }) => isTerminology(ruleId))
    .flatMap((finding) => {
      const group = finding.group ?? `at ${finding.offset}`;
      if (seen.has(group)) return [];
      seen.add(group);
      return [Object.assign([...placesOf(finding, findings)], { group })];
    });
}

/** Related places give one place a rendering, which need not be the marked one, so an equal text counts. */
function isAt(place: PlacedText, member: PlacedText, all: readonly PlacedText[]): boolean {
  if (!near(place, member)) return keyOf(place) === keyOf(member);
  // Of two marks that touch, the one with the same text is meant.
  return keyOf(place) === keyOf(member) || !all.some((other) => other !== member && keyOf(other) === keyOf(place));
}

function distinct(places: readonly PlacedText[]): readonly string[] {
  return [...new Set(places.map(keyOf))];
}

function keyOf({ text }: PlacedText): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
