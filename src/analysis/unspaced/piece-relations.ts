import type { Article } from '../../core/article';
import { crossScriptLikeness } from '../sounds/name-sounds';
import { hanLikeness, kanaLikeness } from '../sounds/spelling-cost';
import { transliterationKinds } from '../sounds/transliteration-characters';
import type { TermPieces } from './term-pieces';

/**
 * What two pieces of terms have in common, the surest first: they are one; they sound alike; our own list has one for what machines
 * make of the other; a list or the lexicon has them for the same; they have a meaning in common; the lexicon hints at it, or English has synonyms for them; they share a character.
 */
export type PieceLink = 'same' | 'sound' | 'misread' | 'known' | 'kind' | 'meaning' | 'near' | 'character';

/** Of these, the ones that say by themselves that two pieces are one. */
export const FIRM_LINKS: ReadonlySet<string> = new Set<PieceLink>([
  'same',
  'sound',
  'misread',
  'known',
  'kind',
  'meaning',
]);

export interface PieceRelation {
  readonly link: PieceLink;
  /** 0 to 1, by which pieces find their partners. */
  readonly strength: number;
}

const LINK_OF: Readonly<Record<string, PieceLink>> = {
  '=': 'same',
  l: 'known',
  s: 'known',
  p: 'known',
  k: 'kind',
  m: 'meaning',
  h: 'near',
  n: 'near',
};
export const STRENGTHS: Readonly<Record<PieceLink, number>> = {
  same: 1,
  sound: 0.95,
  misread: 0.92,
  known: 0.9,
  meaning: 0.85,
  kind: 0.75,
  near: 0.6,
  character: 0.5,
};
const LEAST_SOUND = { kana: 0.8, han: 0.75, across: 0.85 };
const SHORTEST_SOUND = 3;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
const HAN = /^\p{Script=Han}+$/u;
const LATIN = /^\p{Script=Latin}/u;

/** Relates the pieces of all terms of an article. */
export class PieceRelations {
  readonly #texts: readonly string[];
  readonly #byKey = new Map<string, number[]>();
  readonly #partners = new Map<number, ReadonlyMap<number, PieceRelation>>();
  readonly #pieces: TermPieces;
  readonly #sounded: readonly number[];
  readonly #contrasts: Article['language']['words']['contrasts'];
  readonly #situations: string;

  constructor({ language }: Article, pieces: TermPieces) {
    this.#texts = pieces.texts;
    this.#pieces = pieces;
    this.#contrasts = language.words.contrasts;
    this.#situations = language.areas?.situations ?? '';
    this.#texts.forEach((text, id) => {
      for (const key of pieces.keysOf(text)) this.#index(key, id);
      if (HAN.test(text) && (text.length === 2 || text.length === 3))
        for (const character of new Set(text)) this.#index(`c${character}`, id);
    });
    this.#sounded = this.#texts.flatMap((text, id) => (spellsSounds(text) ? [id] : []));
  }

  #index(key: string, id: number): void {
    const sharing = this.#byKey.get(key);
    if (sharing === undefined) this.#byKey.set(key, [id]);
    else sharing.push(id);
  }

  /** Every piece that has something in common with one, itself among them. */
  partnersOf(id: number): ReadonlyMap<number, PieceRelation> {
    let found = this.#partners.get(id);
    if (found === undefined) {
      found = this.#find(id);
      this.#partners.set(id, found);
    }
    return found;
  }

  /** 北 and 南, 男子 and 女子. */
  areContrary(a: string, b: string): boolean {
    return this.#contrasts.some((set) =>
      set.some(
        (word) =>
          a.startsWith(word) && !b.includes(word) && set.some((other) => b.startsWith(other) && !a.includes(other)),
      ),
    );
  }

  /** 鳴滝洞 and 鳴滝奥洞: what lies beside or behind the one of this name. */
  differInPlace(a: string, b: string): boolean {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    if (long.length !== short.length + 1) return false;
    for (let at = 0; at < long.length; at += 1)
      if (this.#situations.includes(long.charAt(at)) && long.slice(0, at) + long.slice(at + 1) === short) return true;
    return false;
  }

  /** スターズ and スタジオ: loans that both have a meaning, and none in common, are no spellings of one. */
  #areTwoWords(a: string, b: string): boolean {
    if (!KATAKANA.test(a) || !KATAKANA.test(b)) return false;
    const [one, two] = [this.#pieces.meaningsOf(a), this.#pieces.meaningsOf(b)];
    return one.length > 0 && two.length > 0 && !one.some((meaning) => two.includes(meaning));
  }

  #find(id: number): ReadonlyMap<number, PieceRelation> {
    const text = this.#texts[id] as string;
    const found = new Map<number, PieceRelation>();
    const take = (other: number, link: PieceLink, strength = STRENGTHS[link]) => {
      const known = found.get(other);
      if (known === undefined || known.strength < strength) found.set(other, { link, strength });
    };
    const keys = this.#pieces.keysOf(text);
    for (const key of keys) {
      // A pair that is hinted at as well is a word and a wrong one for it.
      const isMisread =
        (key[0] === 'h' && keys.includes(`p${key.slice(1)}`)) || (key[0] === 'm' && this.#pieces.isLiteral(text));
      const link = isMisread ? 'misread' : (LINK_OF[key[0] as string] as PieceLink);
      for (const other of this.#byKey.get(key) as readonly number[])
        take(other, key[0] === 'm' && this.#pieces.isLiteral(this.#texts[other] as string) ? 'misread' : link);
    }
    if (HAN.test(text) && (text.length === 2 || text.length === 3))
      for (const character of new Set(text))
        for (const other of this.#byKey.get(`c${character}`) as readonly number[])
          if (other !== id && this.#texts[other]?.length === text.length) take(other, 'character');
    if (spellsSounds(text))
      for (const other of this.#sounded) {
        const sound = soundLikeness(text, this.#texts[other] as string);
        if (sound > 0 && other !== id && !this.#areTwoWords(text, this.#texts[other] as string))
          take(other, 'sound', STRENGTHS.sound * sound);
      }
    return found;
  }
}

function spellsSounds(text: string): boolean {
  if (text.length < SHORTEST_SOUND) return false;
  if (KATAKANA.test(text) || LATIN.test(text)) return true;
  for (let at = 0; at < text.length; at += 1) if (transliterationKinds[text.charCodeAt(at)] === 0) return false;
  return true;
}

/** How alike two pieces sound that spell sounds; 0 where too little. */
function soundLikeness(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3 && !LATIN.test(a) && !LATIN.test(b)) return 0;
  const [one, two] = [KATAKANA.test(a), KATAKANA.test(b)];
  const [kind, likeness] =
    one && two
      ? (['kana', kanaLikeness(a, b)] as const)
      : LATIN.test(a) !== LATIN.test(b)
        ? (['across', crossScriptLikeness(a, b)] as const)
        : HAN.test(a) && HAN.test(b)
          ? (['han', hanLikeness(a, b)] as const)
          : (['han', 0] as const);
  return likeness < LEAST_SOUND[kind] ? 0 : likeness;
}
