import { defineAnalysis } from '../../core/analysis';
import type { Language, NounPhrases } from '../../core/language';
import { wordSet } from '../../core/word-set';
import type { RenderingGroup } from '../drift/renderings';
import { simplify } from '../foreign/han-forms';
import { inTurns } from '../text/in-turns';
import { shareSentence } from '../text/share-sentence';
import { type ChunkWordLikeness, chunkWordLikeness } from './chunk-word-likeness';
import { groupMatches, type PhraseMatch } from './group-phrase-matches';
import { isCompound, type UnspacedPhrase, unspacedPhrases } from './unspaced-phrases';

/** A term and another phrase of which the words may say the same. */
interface Pair {
  readonly term: UnspacedPhrase;
  readonly other: UnspacedPhrase;
  readonly head: number;
  readonly aligned: Alignment;
}

/** How well the words of two phrases find partners in each other: on an average of either, and at worst. */
interface Alignment {
  readonly means: readonly [number, number];
  readonly least: number;
}

type Measure = (a: string, b: string) => number;

const LEAST_HEAD = 0.55;
const SAME_ENDING = 0.8;
const PAIRED = 0.8;
/** With particles between its words a phrase is no term of its own, so that less is asked. */
const LITERAL = { mean: 0.6, word: 0.3, cosine: 0.28, score: 0.76 };
/** A verb or an adjective before a noun is what any sentence has. */
const INFLECTED = { ...LITERAL, score: 0.73 };
/** With two particles or more it is as wordy as no writer is. */
const WORDY = { mean: 0.6, word: 0.14, cosine: 0.6, score: 0.7 };
/** Where neither recurs, both must be one for one. */
const LONE = { mean: 0.8, word: 0.5, cosine: 0.6, score: 0.85 };
const COMPOUND = { mean: 0.8, word: 0.8, cosine: 0.5, score: 0.8 };
const FOREIGN = { mean: 0.62, word: 0.4, cosine: 0.55, score: 0.69 };
const SHORTEST_TERM = 3;
const SHORTEST_COMPOUND = 4;
const SHARE = { cosine: 0.3, head: 0.2, mean: 0.2, least: 0.1 };
const LATIN = /^\p{Lu}[\p{Script=Latin}\p{M}'’-]+$/u;
const HIRAGANA = /\p{Script=Hiragana}/u;

/**
 * Terms that stand again in other words, each of which is one for one in the term: put word by word with particles, as a
 * machine that did not know them would (心拍変動 and 心臓の速度の変動, 灰边曲霉 and 灰色边缘的曲霉菌), with synonyms (热泵补贴 and
 * 热力泵津贴) or in Latin letters (蓝鹭航运 and Blue Heron Shipping).
 */
export const alignedPhrases = defineAnalysis({
  id: 'aligned-phrases',
  needs: { unspacedPhrases, chunkWordLikeness },
  run: async (
    { embedder, language, breathe },
    { unspacedPhrases: { all, terms, lone }, chunkWordLikeness: likeness },
    signal,
  ): Promise<readonly RenderingGroup[]> => {
    const { nounPhrases: shape } = language;
    if (embedder === undefined || shape === undefined) return [];
    const pairs = await inTurns(pairsOf([...terms, ...lone], all, language, shape, likeness), breathe);
    await likeness.cosines.learn(
      pairs.flatMap(({ term, other }) => [term.text, other.text]),
      signal,
    );
    return groupMatches(
      pairs.flatMap((pair): PhraseMatch | [] => {
        const score = scoreOf(pair, shape, likeness);
        return score === 0 ? [] : { term: pair.term, other: pair.other, score: Math.min(0.95, score), link: 'meaning' };
      }),
    );
  },
});

function* pairsOf(
  terms: readonly UnspacedPhrase[],
  all: readonly UnspacedPhrase[],
  language: Language,
  shape: NounPhrases,
  likeness: ChunkWordLikeness,
): Generator<Pair | undefined> {
  const parts = wordSet(language.words.partsOfCompounds);
  const persons = wordSet(language.words.personSuffixes);
  const byHead = new Map<string, UnspacedPhrase[]>();
  for (const phrase of all) {
    if (isCompound(phrase) && !isForeign(phrase) && !isSolidTerm(phrase, parts, shape)) continue;
    if (parts.has(phrase.words[0] as string) || phrase.words.some((word) => shape.pointing.test(word))) continue;
    const head = headsOf(phrase).join(' ');
    const known = byHead.get(head);
    if (known === undefined) byHead.set(head, [phrase]);
    else known.push(phrase);
  }
  for (const term of terms) {
    const heads = headsOf(term);
    if (term.text.length < SHORTEST_TERM || shape.predicates.test(heads[0] as string) || shape.pointing.test(term.text))
      continue;
    // 社会中, 教育内: where something is, not what.
    if (parts.has(heads[0] as string) && !isBody(term, likeness)) continue;
    const isSolid = isSolidTerm(term, parts, shape);
    for (const [key, phrases] of byHead) {
      yield undefined;
      const others = key.split(' ');
      const head = Math.max(...heads.flatMap((one) => others.map((two) => headLikeness(one, two, persons, likeness))));
      if (head < LEAST_HEAD) continue;
      for (const other of phrases) {
        if (other.mentions.length > term.mentions.length) continue;
        if (saysTheSame(other, term) && !isTakenApart(other, term, likeness)) continue;
        if (other.mentions.length === term.mentions.length && !(isSolid && particlesOf(other) > 1)) continue;
        if (isCompound(other) && !isSolid) continue;
        if (shareSentence(term.mentions, other.mentions)) continue;
        const measure: Measure = (a, b) => (isLenient(other) ? likeness.of(a, b) : likeness.knownOf(a, b));
        const aligned = alignEither(term, other, measure, likeness);
        const { mean, word } = leastOf(term, other, shape);
        if (Math.min(...aligned.means) >= mean && aligned.least >= word) yield { term, other, head, aligned };
      }
    }
  }
}

/** Synonyms of a compound must be known for such; the model takes the year for the month. */
function isLenient(other: UnspacedPhrase): boolean {
  return !isCompound(other) || isForeign(other);
}

function leastOf(term: UnspacedPhrase, other: UnspacedPhrase, shape: NounPhrases): typeof LITERAL {
  if (other.mentions.length === term.mentions.length) return LONE;
  if (isForeign(other)) return FOREIGN;
  if (isCompound(other)) return COMPOUND;
  if (particlesOf(other) > 1) return WORDY;
  return other.joints.every((joint) => shape.particles.test(joint)) ? LITERAL : INFLECTED;
}

function particlesOf({ joints }: UnspacedPhrase): number {
  return joints.filter((joint) => joint !== '').length;
}

/** A name in Latin letters, of words with capitals. */
function isForeign({ words }: UnspacedPhrase): boolean {
  return words.length > 1 && words.every((word) => LATIN.test(word));
}

/** Two words or more that no function word is among. */
function isSolidTerm({ words, text }: UnspacedPhrase, parts: ReadonlySet<string>, shape: NounPhrases): boolean {
  return (
    words.length > 1 &&
    text.length >= SHORTEST_COMPOUND &&
    !HIRAGANA.test(text) &&
    !shape.pointing.test(text) &&
    !words.slice(0, -1).some((word) => parts.has(word) || shape.predicates.test(word))
  );
}

/** The last word, and with the one before it where it is a suffix: 机 and 涡轮机. */
function headsOf({ words, joints }: Pick<UnspacedPhrase, 'words' | 'joints'>): readonly string[] {
  const last = words.at(-1) as string;
  return words.length > 1 && isSuffix(last, joints.at(-1)) ? [last, `${words.at(-2)}${last}`] : [last];
}

function isSuffix(word: string, joint: string | undefined): boolean {
  return word.length === 1 && joint === '';
}

/** Heads stand at the end of a word: 院 is that of 修道院, 成 is not that of 成员, and 写真家 is no 写真. */
function headLikeness(own: string, head: string, persons: ReadonlySet<string>, likeness: ChunkWordLikeness): number {
  const [short, long] = (own.length < head.length ? [own, head] : [head, own]).map(simplify) as [string, string];
  const isSameEnding = short.at(-1) === long.at(-1);
  if (!isSameEnding && long.startsWith(short)) {
    if (persons.has(long.slice(short.length))) return 0;
    // 网 is 网络, but 成 is not 成员.
    if (short.length === 1) return likeness.cosines.of(own, head);
  }
  return Math.max(likeness.of(own, head), isSameEnding ? SAME_ENDING : 0);
}

/** Particles stand where no writer has any: in the name of a body, or inside a word, as in 雨の水のタンク. */
function isTakenApart(other: UnspacedPhrase, term: UnspacedPhrase, likeness: ChunkWordLikeness): boolean {
  if (particlesOf(other) < 2) return false;
  if (isBody(term, likeness)) return true;
  return other.words.some(
    (word, at) => at > 0 && other.joints[at] !== '' && term.words.includes(`${other.words[at - 1]}${word}`),
  );
}

/** What a name does not take apart: 旅游管理局 is never 旅游的管理的局, while 市図書館職員 may be 市の図書館の職員. */
function isBody({ text, words }: UnspacedPhrase, likeness: ChunkWordLikeness): boolean {
  if (text.length < SHORTEST_COMPOUND) return false;
  return [words.at(-1) as string, words.slice(-2).join('')].some((head) => head.length > 1 && likeness.isKind(head));
}

/** 交通の流れ and 交通流: the particle alone makes the difference. */
function saysTheSame(other: UnspacedPhrase, term: UnspacedPhrase): boolean {
  const [one, two] = [other, term].map(({ words }) =>
    simplify(words.join('')).replace(/\p{Script=Hiragana}+/gu, ''),
  ) as [string, string];
  return one.includes(two) || two.includes(one) || other.text.includes(term.text);
}

/** The dictionary parts suffixes from words here and leaves them there, so that both ways are tried: 涡轮|机, 涡轮机. */
function alignEither(a: UnspacedPhrase, b: UnspacedPhrase, measure: Measure, likeness: ChunkWordLikeness): Alignment {
  let best: Alignment | undefined;
  for (const one of waysOf(a)) {
    for (const two of waysOf(b)) {
      const found = align(one, two, measure, likeness);
      if (best === undefined || worth(found) > worth(best)) best = found;
    }
  }
  return best as Alignment;
}

function worth({ means: [one, two], least }: Alignment): number {
  return one + two + least;
}

function waysOf(phrase: UnspacedPhrase): readonly (readonly string[])[] {
  const { words, joints } = phrase;
  const merged: string[] = [];
  words.forEach((word, index) => {
    if (merged.length > 0 && isSuffix(word, joints[index])) merged.push(`${merged.pop()}${word}`);
    else merged.push(word);
  });
  return merged.length === words.length || merged.length < 2 ? [words] : [words, merged];
}

/** How well each word of two phrases finds a partner in the other, alone or in two words side by side. */
function align(a: readonly string[], b: readonly string[], measure: Measure, likeness: ChunkWordLikeness): Alignment {
  const table = a.map((one) => b.map((two) => measure(one, two)));
  const ofA = table.map((row) => Math.max(...row));
  const ofB = b.map((_, column) => Math.max(...table.map((row) => row[column] as number)));
  takeJoined(a, b, ofA, ofB, likeness);
  takeJoined(b, a, ofB, ofA, likeness);
  const least = areContrary(table, ofA, ofB) ? -1 : Math.min(...ofA, ...ofB);
  return { means: [mean(ofA), mean(ofB)], least };
}

/** Where two words exclude each other that have no other partners: 北 and 南, 州 and 联邦. */
function areContrary(table: readonly (readonly number[])[], ofA: readonly number[], ofB: readonly number[]): boolean {
  return table.some((row, one) =>
    row.some((value, two) => value === -1 && (ofA[one] as number) < PAIRED && (ofB[two] as number) < PAIRED),
  );
}

function takeJoined(
  a: readonly string[],
  b: readonly string[],
  ofA: number[],
  ofB: number[],
  likeness: ChunkWordLikeness,
): void {
  a.forEach((one, index) => {
    for (let at = 0; at + 1 < b.length; at += 1) {
      const joined = likeness.joinedOf(one, `${b[at]}${b[at + 1]}`);
      if (joined === 0) continue;
      ofA[index] = Math.max(ofA[index] as number, joined);
      for (const two of [at, at + 1]) ofB[two] = Math.max(ofB[two] as number, joined);
    }
  });
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}

/** The likeness of a pair, 0 to 1; 0 where it is too small for what kind of phrase it is. */
function scoreOf(
  { term, other, head, aligned: { means, least } }: Pair,
  shape: NounPhrases,
  { cosines }: ChunkWordLikeness,
): number {
  const needed = leastOf(term, other, shape);
  const cosine = cosines.of(term.text, other.text);
  if (cosine < needed.cosine) return 0;
  const score = SHARE.cosine * cosine + SHARE.head * head + SHARE.mean * (means[0] + means[1]) + SHARE.least * least;
  return score < needed.score ? 0 : score;
}
