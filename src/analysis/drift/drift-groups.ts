import { defineAnalysis } from '../../core/analysis';
import { carriedNames } from '../names/carried-names';
import { devanagariRenderings } from '../names/devanagari-renderings';
import { epithetRenderings } from '../names/epithet-renderings';
import { latinisedRenderings } from '../names/latinised-renderings';
import { loneSpellings } from '../names/lone-spellings';
import { numberedRenderings } from '../names/numbered-renderings';
import { particleRenderings } from '../names/particle-renderings';
import { personRenderings } from '../names/person-renderings';
import { reorderedNames } from '../names/reordered-names';
import { respeltNames } from '../names/respelt-names';
import { thingRenderings } from '../names/thing-renderings';
import { translatedGivenNames } from '../names/translated-given-names';
import { weighedSpellings } from '../names/weighed-spellings';
import { alignedPhrases } from '../unspaced/aligned-phrases';
import { chineseFormRenderings } from '../unspaced/chinese-form-renderings';
import { dottedNames } from '../unspaced/dotted-names';
import { homophonousNames } from '../unspaced/homophonous-names';
import { kanaRenderings } from '../unspaced/kana-renderings';
import { letteredRenderings } from '../unspaced/lettered-renderings';
import { partwiseRenderings } from '../unspaced/partwise-renderings';
import { regionalRenderings } from '../unspaced/regional-renderings';
import { unspacedRenderings } from '../unspaced/unspaced-renderings';
import { unspacedSenseRenderings } from '../unspaced/unspaced-sense-renderings';
import { unspacedSynonyms } from '../unspaced/unspaced-synonyms';
import { pieceGroups, weighedPieces } from '../unspaced/weighed-pieces';
import { acronymScripts } from './acronym-scripts';
import { bodyRenderings } from './body-renderings';
import { compoundRenderings } from './compound-renderings';
import { definiteTerms } from './definite-terms';
import { differingParts } from './differing-parts';
import { englishRenderings } from './english-renderings';
import { foreignRenderings } from './foreign-renderings';
import { isTrim } from './is-trim';
import { jointRenderings } from './joint-renderings';
import { kindredTerms } from './kindred-terms';
import { knownRenderings } from './known-renderings';
import { memberGroups, memberRenderings } from './member-renderings';
import { type Rendering, type RenderingGroup, renderings } from './renderings';
import { rootRenderings } from './root-renderings';
import { senseRenderings } from './sense-renderings';
import { termRenderings } from './term-renderings';
import { translatedRenderings } from './translated-renderings';
import { uncasedRenderings } from './uncased-renderings';
import { namedGroups, weighedNames } from './weighed-names';
import { weighedGroups, weighedTerms } from './weighed-terms';
import { wordwiseRenderings } from './wordwise-renderings';

/** A group of renderings, and how the analysis that found it is to be taken. */
export interface DriftGroup {
  readonly group: RenderingGroup;
  /** Which analysis found it. */
  readonly finder: string;
  /** True where the analysis has judged itself; else the scores of the variants are to be judged. */
  readonly isJudged: boolean;
  /** True where names are seen as a whole first, so that other groups of the same words yield. */
  readonly isWhole: boolean;
  /** True where what differs may be the spelling alone. */
  readonly isSpelling: boolean;
  /** True where a table tells what the name in another language means. */
  readonly isKnown: boolean;
  /** True where the analysis decides which of two renderings is the main one. */
  readonly decidesMain: boolean;
}

/**
 * All groups that the analyses of drift find, in the order in which they are to be believed: a later one says nothing of a place that
 * an earlier one has told. Whoever adds an analysis adds it here.
 */
export const driftGroups = defineAnalysis({
  id: 'drift-groups',
  needs: {
    renderings,
    unspacedRenderings,
    uncasedRenderings,
    wordwiseRenderings,
    respeltNames,
    carriedNames,
    personRenderings,
    particleRenderings,
    reorderedNames,
    devanagariRenderings,
    translatedGivenNames,
    acronymScripts,
    loneSpellings,
    englishRenderings,
    knownRenderings,
    termRenderings,
    definiteTerms,
    foreignRenderings,
    senseRenderings,
    regionalRenderings,
    kanaRenderings,
    alignedPhrases,
    partwiseRenderings,
    letteredRenderings,
    differingParts,
    unspacedSenseRenderings,
    unspacedSynonyms,
    latinisedRenderings,
    compoundRenderings,
    rootRenderings,
    translatedRenderings,
    jointRenderings,
    memberRenderings,
    bodyRenderings,
    epithetRenderings,
    thingRenderings,
    numberedRenderings,
    chineseFormRenderings,
    dottedNames,
    homophonousNames,
    kindredTerms,
    weighedNames,
    weighedSpellings,
    weighedTerms,
    weighedPieces,
  },
  run: ({ document }, facts): readonly DriftGroup[] => {
    const finders = new Map<RenderingGroup, string>();
    const by = (finder: string, groups: readonly RenderingGroup[]) => {
      for (const group of groups) finders.set(group, finder);
      return groups;
    };
    for (const [finder, found] of Object.entries(facts))
      by(
        finder,
        found.filter((one) => 'variants' in one),
      );
    const surest = by('weighedPieces', pieceGroups(facts.weighedPieces, 0));
    const named = [...facts.renderings, ...facts.unspacedRenderings, ...facts.uncasedRenderings];
    const judged = [
      ...facts.knownRenderings,
      ...facts.wordwiseRenderings,
      ...facts.respeltNames,
      ...facts.carriedNames,
      ...facts.personRenderings,
      ...facts.particleRenderings,
      ...facts.reorderedNames,
      ...facts.devanagariRenderings,
      ...facts.translatedGivenNames,
      ...facts.acronymScripts,
      ...facts.loneSpellings,
      ...facts.englishRenderings,
      ...facts.termRenderings,
      ...facts.definiteTerms,
    ];
    // A name in another alphabet may have been matched by one that it resembles more.
    const measured = [
      ...facts.foreignRenderings,
      ...facts.senseRenderings,
      ...facts.regionalRenderings,
      ...facts.kanaRenderings,
      ...facts.alignedPhrases,
      ...facts.partwiseRenderings,
      ...facts.letteredRenderings,
      ...facts.differingParts,
      ...facts.unspacedSenseRenderings,
      // What is surely one as a whole goes before what a word of it may be.
      ...surest,
      ...facts.unspacedSynonyms,
      ...facts.latinisedRenderings,
      ...facts.compoundRenderings,
      ...facts.rootRenderings,
      ...facts.translatedRenderings,
      ...facts.jointRenderings,
      ...by('memberRenderings', memberGroups(facts.memberRenderings, 0)),
      ...facts.bodyRenderings,
      ...facts.epithetRenderings,
      ...facts.thingRenderings,
      ...facts.numberedRenderings,
      ...facts.chineseFormRenderings,
      ...facts.dottedNames,
      ...facts.homophonousNames,
      ...facts.kindredTerms,
      ...facts.weighedSpellings,
    ];
    const spelt = new Set([...facts.respeltNames, ...facts.carriedNames, ...facts.weighedSpellings]);
    const known = new Set(facts.knownRenderings);
    const deciding = new Set(facts.wordwiseRenderings);
    const read = (group: RenderingGroup, isJudged: boolean, isWhole: boolean): DriftGroup => ({
      group,
      finder: finders.get(group) ?? 'renderings',
      isJudged,
      isWhole,
      isSpelling: spelt.has(group),
      isKnown: known.has(group),
      decidesMain: deciding.has(group),
    });
    const seen = [...named, ...judged, ...measured];
    const wide = surest.filter((group) => seen.some((other) => isPartOf(other, group)));
    const groups = [
      ...wide.map((group) => read(group, false, false)),
      ...named.map((group) => read(group, false, true)),
      ...judged.map((group) => read(group, true, false)),
      ...measured.map((group) => read(group, false, false)),
    ];
    const countOf = (all: readonly DriftGroup[]) =>
      Math.floor(countDrifts(all, document.prose) / Math.max(1, document.prose.length / USUAL_LENGTH));
    const weighedWith = (drifts: number) =>
      [
        ...by('weighedNames', namedGroups(facts.weighedNames, drifts, document.prose)),
        ...by('weighedTerms', weighedGroups(facts.weighedTerms, drifts, document.prose)),
        ...by('weighedPieces', pieceGroups(facts.weighedPieces, drifts)),
        ...by('memberRenderings', memberGroups(facts.memberRenderings, drifts)),
      ].map((group) => read(group, false, false));
    let drifts = countOf(groups);
    let weighed = weighedWith(drifts);
    // What more terms are found to drift makes others likelier.
    for (let more = countOf([...groups, ...weighed]); more > drifts; more = countOf([...groups, ...weighed])) {
      drifts = more;
      weighed = weighedWith(drifts);
    }
    const wholes = [
      ...by('weighedNames', namedGroups(facts.weighedNames.filter(isTrim), drifts, document.prose)),
      ...by('weighedTerms', weighedGroups(facts.weighedTerms.filter(isTrim), drifts, document.prose)),
    ].filter((group) => seen.some((other) => hidesWhole(other, group)));
    return [...wholes.map((group) => read(group, false, false)), ...groups, ...weighed];
  },
});

/** 上诉法院 and 上诉法庭 of 北岸上诉法院 and 北海岸上诉法庭: what is seen of both is cut from longer names. */
function isPartOf(group: RenderingGroup, whole: RenderingGroup): boolean {
  const isCutFrom = (main: Rendering, other: Rendering) =>
    isCut(group.main, main) && group.variants.some((variant) => isCut(variant, other));
  return whole.variants.some((variant) => isCutFrom(whole.main, variant) || isCutFrom(variant, whole.main));
}

/**
 * Халдене and Хальдена of Институт полярных исследований Хальдена: to tell of the part would leave untold what the whole is called. Where
 * both are said to be called the same, what the whole has more is no part of the name, twenty all-sky cameras; nor is there anything
 * to tell where it is the same in both, bar Mariposa and bar Butterfly.
 */
function hidesWhole(part: RenderingGroup, whole: RenderingGroup): boolean {
  const isHidden = whole.variants.some((variant) =>
    part.variants.some(
      (one) =>
        isCut(one, variant) &&
        (!whole.main.text.includes(part.main.text) ||
          variant.text.replace(one.text, '') !== whole.main.text.replace(part.main.text, '')),
    ),
  );
  return isHidden && !sharePlace(part.main, whole.main);
}

function sharePlace(a: Rendering, b: Rendering): boolean {
  return a.mentions.some(({ offset, endOffset }) =>
    b.mentions.some((other) => other.offset === offset && other.endOffset === endOffset),
  );
}

/** Tells whether a place of one is a part of a place of the other. */
function isCut(one: Rendering, long: Rendering): boolean {
  return one.mentions.some((a) =>
    long.mentions.some(
      (b) => b.offset <= a.offset && a.endOffset <= b.endOffset && b.endOffset - b.offset > a.endOffset - a.offset,
    ),
  );
}

const LEAST_SURE = 0.66;
/** Characters of an article as most are; a manual has more groups for its length alone. */
const USUAL_LENGTH = 6000;

/** How many groups of other words there are: what several analyses tell of one place is one. */
function countDrifts(groups: readonly DriftGroup[], prose: string): number {
  const told = new Uint8Array(prose.length);
  let count = 0;
  for (const { group, isJudged } of groups) {
    const sure = group.variants.filter(({ score }) => isJudged || score >= LEAST_SURE);
    const places = sure.flatMap(({ mentions }) => mentions);
    if (places.length === 0) continue;
    if (!places.some(({ offset, endOffset }) => told.subarray(offset, endOffset).includes(1))) count += 1;
    for (const { offset, endOffset } of [...places, ...group.main.mentions]) told.fill(1, offset, endOffset);
  }
  return count;
}
