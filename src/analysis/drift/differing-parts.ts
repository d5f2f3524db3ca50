import { defineAnalysis } from '../../core/analysis';
import { simplify } from '../foreign/han-forms';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import { alignedPhrases } from '../unspaced/aligned-phrases';
import { type ChunkWordLikeness, chunkWordLikeness } from '../unspaced/chunk-word-likeness';
import { groupMatches, type PhraseMatch } from '../unspaced/group-phrase-matches';
import { isCompound, type UnspacedPhrase, unspacedPhrases } from '../unspaced/unspaced-phrases';
import type { RenderingGroup } from './renderings';

type Found = Pick<PhraseMatch, 'score' | 'link'> | undefined;

const KANA = /^[\u30a1-\u30fa\u30fc]{2,}$/;
const HAN = /^\p{Script=Han}+$/u;
const NAME_JOINT = /^[・·＝]$/;
const LEAST_LONE_KANA = 0.92;
const LEAST_SHORT_KANA = 0.97;
/** コントロール and コントローラー: what differs in its end alone is derived more often than respelt. */
const LEAST_DERIVED = 0.97;
const ENDING = 1;
const SHORTEST_LONE_KANA = 4;
const SURE_LENGTH = 5;
const LEAST_LONE_HAN = 0.85;
const SHORTEST_LONE_HAN = 4;
/** コントロール and 管理 are words that writers choose between; what is put together of several is a term. */
const SHORTEST_LONE_LOAN = 6;
const LEAST_LONE_LOAN = 0.9;
const LEAST_LONE_COSINE = 0.15;
const SAME_PART = 0.95;
const ALIKE_KANA = 0.78;
const ALIKE_HAN = 0.6;
const SURE_PART = 0.75;

/**
 * Names and terms of which one part stands in two ways: spelt otherwise (ハーム海峡 and ハルム海峡), or translated here and spelt by
 * its sound there (北岬汽船 and ノースケープ汽船).
 */
export const differingParts = defineAnalysis({
  id: 'differing-parts',
  // The model has been given the phrases that are compared by then.
  needs: { unspacedPhrases, chunkWordLikeness, alignedPhrases },
  run: (_, { unspacedPhrases: { all, terms }, chunkWordLikeness: likeness }): readonly RenderingGroup[] => {
    const compounds = all.filter(isCompound);
    const byHead = new Map<string, UnspacedPhrase[]>();
    for (const phrase of compounds) {
      const head = simplify(phrase.words.at(-1) as string);
      const known = byHead.get(head);
      if (known === undefined) byHead.set(head, [phrase]);
      else known.push(phrase);
    }
    const matches: PhraseMatch[] = [];
    const add = (term: UnspacedPhrase, other: UnspacedPhrase, found: Found) => {
      if (found !== undefined && !shareSentence(term.mentions, other.mentions)) matches.push({ term, other, ...found });
    };
    const wholes = new WholePhrases(compounds.map((phrase) => new WholePhrase(phrase, likeness)));
    for (const term of terms) {
      for (const other of byHead.get(simplify(term.words.at(-1) as string)) ?? [])
        if (mayBePair(term, other)) add(term, other, beforeHead(term, other, likeness));
      const whole = new WholePhrase(term, likeness);
      for (const other of wholes.like(whole))
        if (mayBePair(term, other.phrase)) add(term, other.phrase, asWhole(whole, other, likeness));
    }
    return groupMatches(matches);
  },
});

/** The one stands as often as the other at least, and neither is a part of the other. */
function mayBePair(term: UnspacedPhrase, other: UnspacedPhrase): boolean {
  if (other === term || other.mentions.length > term.mentions.length) return false;
  return !term.text.includes(other.text) && !other.text.includes(term.text);
}

/** The last words are the same, and what stands before them is one name or word in two ways. */
function beforeHead(a: UnspacedPhrase, b: UnspacedPhrase, likeness: ChunkWordLikeness): Found {
  if (a.words.length < 2 || b.words.length < 2) return undefined;
  const [one, two] = differing(a.words, b.words);
  if (one === '' || two === '' || likeness.areContrary(one, two)) return undefined;
  if (likeness.soundOf(one, two) > 0) return { score: 0.9, link: 'spelling' };
  return likeness.loanOf(one, two) > 0 ? { score: 0.85, link: 'meaning' } : undefined;
}

/** What does not depend on the phrase that another one is compared with: there are far more pairs than phrases. */
class WholePhrase {
  readonly phrase: UnspacedPhrase;
  readonly joined: string;
  readonly isFullName: boolean;
  readonly isWord: boolean;
  /** The script of what may be a lone name by its sound. */
  readonly loneName: 'kana' | 'han' | undefined;
  /** True for what the model compares. */
  readonly hasCosine: boolean;
  readonly hasKatakana: boolean;
  /** What stands before the noun of a place: 银溪 of 银溪镇. */
  readonly place: string | undefined;

  constructor(phrase: UnspacedPhrase, likeness: ChunkWordLikeness) {
    const { words } = phrase;
    this.phrase = phrase;
    this.joined = words.join('');
    this.isFullName = isFullName(phrase);
    this.isWord = words.length === 1;
    this.loneName = isOneRun(phrase) && !likeness.isListed(this.joined) ? loneScriptOf(this.joined) : undefined;
    this.hasCosine = likeness.cosines.has(this.joined);
    this.hasKatakana = /[\u30a1-\u30fa]/.test(this.joined);
    const last = words.at(-1) ?? '';
    const isPlace = words.length > 1 && last.length === 1 && likeness.isKind(last);
    this.place = isPlace ? words.slice(0, -1).join('') : undefined;
  }
}

/** Phrases by what `asWhole` may say of them: of most pairs it has nothing to say. */
class WholePhrases {
  readonly #all: readonly WholePhrase[];
  readonly #fullNames: number[] = [];
  readonly #words: number[] = [];
  readonly #places: number[] = [];
  readonly #withCosine: number[] = [];
  readonly #loneNames: Readonly<Record<'kana' | 'han', number[]>> = { kana: [], han: [] };

  constructor(all: readonly WholePhrase[]) {
    this.#all = all;
    all.forEach((phrase, at) => {
      if (phrase.isFullName) {
        this.#fullNames.push(at);
        return;
      }
      if (phrase.isWord) this.#words.push(at);
      if (phrase.place !== undefined) this.#places.push(at);
      if (phrase.hasCosine) this.#withCosine.push(at);
      if (phrase.loneName !== undefined) this.#loneNames[phrase.loneName].push(at);
    });
  }

  /** Those that may be one with a phrase, in their order. */
  like({ isFullName, isWord, loneName, place, hasCosine }: WholePhrase): readonly WholePhrase[] {
    const found = new Set<number>();
    const add = (places: readonly number[]) => {
      for (const at of places) found.add(at);
    };
    if (isFullName || isWord) add(this.#fullNames);
    if (isFullName || place !== undefined) add(this.#words);
    if (!isFullName) {
      if (isWord) add(this.#places);
      if (loneName !== undefined) add(this.#loneNames[loneName]);
      if (hasCosine) add(this.#withCosine);
    }
    return [...found].sort((a, b) => a - b).map((at) => this.#all[at] as WholePhrase);
  }
}

/** Nothing is the same: a lone name in two spellings, or a loan beside its translation. */
function asWhole(a: WholePhrase, b: WholePhrase, likeness: ChunkWordLikeness): Found {
  if (a.isFullName || b.isFullName) return fullName(a.phrase, b.phrase, likeness);
  if (a.loneName !== undefined && b.loneName !== undefined && isOneSound(a.joined, b.joined, likeness))
    return { score: 0.85, link: 'spelling' };
  if (isWithoutPlace(a, b, likeness) || isWithoutPlace(b, a, likeness)) return { score: 0.8, link: 'meaning' };
  const [loan, own] = a.hasKatakana ? [a, b] : [b, a];
  if (loan.phrase.text.length < SHORTEST_LONE_LOAN) return undefined;
  if (own.phrase.words.length === 1) return undefined;
  if (likeness.cosines.of(a.joined, b.joined) < LEAST_LONE_COSINE) return undefined;
  return likeness.loanOf(a.joined, b.joined) >= LEAST_LONE_LOAN ? { score: 0.8, link: 'meaning' } : undefined;
}

/** 银溪镇 and 锡尔弗克里克: the noun of a place is left out of a name that is spelt by its sound. */
function isWithoutPlace({ place }: WholePhrase, { phrase: name }: WholePhrase, likeness: ChunkWordLikeness): boolean {
  if (place === undefined || name.words.length !== 1 || name.known) return false;
  return likeness.loanOf(name.text, place) >= LEAST_LONE_LOAN;
}

function isOneSound(a: string, b: string, likeness: ChunkWordLikeness): boolean {
  const script = loneScriptOf(a);
  if (script === undefined || script !== loneScriptOf(b)) return false;
  return likeness.soundOf(a, b) >= (script === 'kana' ? leastSound(a, b) : LEAST_LONE_HAN);
}

/** The script of a name by itself; undefined for what is too short for one. */
function loneScriptOf(text: string): 'kana' | 'han' | undefined {
  if (KANA.test(text)) return text.length >= SHORTEST_LONE_KANA ? 'kana' : undefined;
  return HAN.test(text) && text.length >= SHORTEST_LONE_HAN ? 'han' : undefined;
}

/** One word, or katakana that the dictionary knows in pieces: オスト|ヴィク. */
function isOneRun({ words, joints }: UnspacedPhrase): boolean {
  return words.length === 1 || (joints.every((joint) => joint === '') && words.every((word) => KANA.test(word)));
}

function leastSound(a: string, b: string): number {
  if (differsAtEnd(a, b)) return LEAST_DERIVED;
  return Math.min(a.length, b.length) < SURE_LENGTH ? LEAST_SHORT_KANA : LEAST_LONE_KANA;
}

function differsAtEnd(a: string, b: string): boolean {
  return sharedBeginning(a, b) >= Math.min(a.length, b.length) - ENDING;
}

function isFullName({ words, joints }: UnspacedPhrase): boolean {
  return words.length > 1 && joints.every((joint, index) => index === 0 || NAME_JOINT.test(joint));
}

/** Two spellings of a name of several parts; サンオリベラ and サン・オリヴェイラ part it otherwise. */
function fullName(a: UnspacedPhrase, b: UnspacedPhrase, likeness: ChunkWordLikeness): Found {
  if (a.words.length !== b.words.length) {
    const isName = (one: UnspacedPhrase) => one.words.length === 1 || isFullName(one);
    const alike = isName(a) && isName(b) && isOneSound(a.words.join(''), b.words.join(''), likeness);
    return alike ? { score: 0.85, link: 'spelling' } : undefined;
  }
  if (!isFullName(a) || !isFullName(b)) return undefined;
  const sounds = a.words.map((word, index) => likeness.rawSoundOf(word, b.words[index] as string));
  const least = Math.min(...sounds);
  // Anna and Mark of one family are two; one given name beside two family names that are near is one person.
  const alike = KANA.test(a.words[0] as string) ? ALIKE_KANA : ALIKE_HAN;
  const areOther = sounds.filter((sound) => sound < SAME_PART).length;
  const isFamily = areOther === 1 && (sounds[0] as number) >= SAME_PART;
  const isAlike = least >= (areOther > 1 ? SURE_PART : isFamily ? alike : Math.max(alike, SURE_PART));
  return isAlike ? { score: 0.88, link: 'spelling' } : undefined;
}

/** What two rows of words have not in common at their ends. */
function differing(a: readonly string[], b: readonly string[]): readonly [string, string] {
  let [start, end] = [0, 0];
  const shortest = Math.min(a.length, b.length);
  const isSame = (one: string | undefined, two: string | undefined) => simplify(one ?? '') === simplify(two ?? ' ');
  while (start < shortest && isSame(a[start], b[start])) start += 1;
  while (end < shortest - start && isSame(a.at(-1 - end), b.at(-1 - end))) end += 1;
  return [a.slice(start, a.length - end).join(''), b.slice(start, b.length - end).join('')];
}
