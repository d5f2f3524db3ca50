import type { Article, Senses } from '../../core/article';
import type { Language } from '../../core/language';
import { simplify } from '../foreign/han-forms';
import { crossScriptLikeness } from './name-sounds';
import { transliterationKinds } from './transliteration-characters';

const HAN = /\p{Script=Han}/u;
const KATAKANA = /^[\u30a1-\u30fa\u30fc]+$/;
/** Consonants alone agree by chance, more so in Chinese, where one of them opens every character. */
const LEAST_IN_KANA = 0.85;
const LEAST_IN_HAN = 0.95;
const MOST = 40;
const LONGEST = 8;
const SHORTEST_LOAN = 3;
const SHORTEST_HAN_LOAN = 4;

/**
 * How alike a word that spells sounds and what another word means in English are, 0 to 1: ダイバー sounds like `diver`, which
 * 潜水夫 means.
 */
export class LoanLikeness {
  readonly #senses: Senses;
  readonly #glosses: ReadonlyMap<string, readonly string[]>;
  readonly #english = new Map<string, readonly string[]>();

  constructor({ senses, language }: Pick<Article, 'senses' | 'language'>) {
    this.#senses = senses;
    this.#glosses = glossesOf(language);
  }

  of(loan: string, own: string): number {
    if (!HAN.test(own)) return 0;
    const isKana = KATAKANA.test(loan);
    if (!isKana && !isSpeltInHan(loan)) return 0;
    if (loan.length < (isKana ? SHORTEST_LOAN : SHORTEST_HAN_LOAN)) return 0;
    let best = 0;
    for (const english of this.englishFor(own))
      for (const spelling of spellings(english)) best = Math.max(best, crossScriptLikeness(spelling, loan));
    return best < (isKana ? LEAST_IN_KANA : LEAST_IN_HAN) ? 0 : best;
  }

  /** What a word may be in English, put together of its parts where the table does not know it whole. */
  englishFor(own: string): readonly string[] {
    let known = this.#english.get(own);
    if (known === undefined) {
      known = own.length > LONGEST ? [] : this.#read(own);
      this.#english.set(own, known);
    }
    return known;
  }

  #read(own: string): readonly string[] {
    const found = new Set(this.#meaningsOf(own));
    for (let at = 1; at < own.length; at += 1) {
      const heads = this.#meaningsOf(own.slice(0, at));
      if (heads.length === 0) continue;
      for (const tail of this.englishFor(own.slice(at)))
        for (const head of heads) if (found.size < MOST) found.add(`${head} ${tail}`);
    }
    return [...found];
  }

  #meaningsOf(own: string): readonly string[] {
    const { of, englishFor } = this.#senses;
    return [...of(own).flatMap(englishFor), ...this.#glossesFor(simplify(own))];
  }

  /** 银色 is silver as 银 is. */
  #glossesFor(own: string): readonly string[] {
    const colour = own.length === 2 && own.endsWith('色') ? own[0] : undefined;
    return this.#glosses.get(own) ?? this.#glosses.get(colour ?? '') ?? [];
  }
}

const glosses = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>();

/** What Han characters and words of names are in English, in simplified characters. */
export function glossesOf(language: Language): ReadonlyMap<string, readonly string[]> {
  let known = glosses.get(language);
  if (known === undefined) {
    known = new Map(
      (language.hanGlosses ?? '')
        .trim()
        .split(/\s+(?=\p{Script=Han})/u)
        .map((entry) => {
          const [own = '', english = ''] = entry.split(':');
          return [own, english.split(',')] as const;
        }),
    );
    glosses.set(language, known);
  }
  return known;
}

function isSpeltInHan(text: string): boolean {
  let telling = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = transliterationKinds[text.charCodeAt(at)] as number;
    if (kind === 0) return false;
    if (kind === 2) telling += 1;
  }
  return telling * 2 >= text.length;
}

/** English th is written as an s, wh with an h of its own or without, v as b: ホワイト, ウィート, リバー. */
function spellings(english: string): readonly string[] {
  const solid = english.replace(/[ -]/g, '').replaceAll('th', 's');
  const both = solid.includes('v') ? [solid, solid.replaceAll('v', 'b')] : [solid];
  return solid.startsWith('wh') ? [...both, `how${solid.slice(2)}`] : both;
}
