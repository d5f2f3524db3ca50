import { defineAnalysis } from '../../core/analysis';
import type { BrokenConstruction, Language } from '../../core/language';
import type { Span } from '../../core/span';
import { type Form, numbersOfForms, words } from '../text/words';

/** Words that the grammar of the language does not join as they stand. */
export interface Construction extends Span {
  readonly kind: BrokenConstruction['kind'] | 'number';
}

interface Reader {
  readonly kind: BrokenConstruction['kind'];
  readonly pattern: RegExp;
}

const NONE = 0;
const SINGULAR_WORD = 1;
const PLURAL_WORD = 2;
const SINGULAR_NOUN = 4;
const PLURAL_NOUN = 8;

/** Broken constructions in reading order. Linear: patterns are tried only where their first word stands. */
export const constructions = defineAnalysis({
  id: 'constructions',
  needs: { words },
  run: ({ document: { prose }, language }, facts): readonly Construction[] => {
    const readers = readersOf(language);
    const numberOf = numbersOf(language);
    if (readers.size === 0 && numberOf === undefined) return [];
    const found: Construction[] = [];
    const { forms, formIds, offsets, ends, count } = facts.words;
    const opening = forms.map(({ lower }) => readers.get(lower));
    const numbers = numbersOfForms(Uint8Array, forms, (form) => numberOf?.(form) ?? NONE);
    for (let word = 0; word < count; word += 1) {
      const id = formIds[word] as number;
      const offset = offsets[word] as number;
      const tried = opening[id];
      if (tried !== undefined) {
        for (const { kind, pattern } of tried) {
          pattern.lastIndex = offset;
          const match = pattern.exec(prose);
          if (match === null) continue;
          const endOffset = offset + match[0].length;
          found.push({ kind, offset: endOffset - (match[1] ?? match[0]).length, endOffset });
        }
      }
      const number = numbers[id] as number;
      if ((number & (SINGULAR_WORD | PLURAL_WORD)) === 0 || word + 1 === count) continue;
      const next = numbers[formIds[word + 1] as number] as number;
      const clash = (number & SINGULAR_WORD) !== 0 ? next & PLURAL_NOUN : next & SINGULAR_NOUN;
      if (clash === 0 || prose.slice(ends[word], offsets[word + 1]) !== ' ') continue;
      found.push({ kind: 'number', offset, endOffset: ends[word + 1] as number });
    }
    return found;
  },
});

type Readers = ReadonlyMap<string, readonly Reader[]>;

const knownReaders = new WeakMap<Language, Readers>();

/** The patterns by the word that they begin with. */
function readersOf(language: Language): Readers {
  const known = knownReaders.get(language);
  if (known !== undefined) return known;
  const readers = new Map<string, Reader[]>();
  for (const { kind, opener, pattern } of language.constructions ?? []) {
    const list = readers.get(opener) ?? [];
    list.push({ kind, pattern: new RegExp(pattern, 'uy') });
    readers.set(opener, list);
  }
  knownReaders.set(language, readers);
  return readers;
}

/** What a spelling says of number: a determiner of one number, or a noun whose ending has one. */
function numbersOf({ agreement, capitalisedNouns }: Language): ((form: Form) => number) | undefined {
  if (agreement === undefined) return undefined;
  const singular = new Set(agreement.singular);
  const plural = new Set(agreement.plural);
  const singularNoun = new RegExp(`...(?:${agreement.singularEndings.join('|')})$`, 'u');
  const pluralNoun = new RegExp(`...(?:${agreement.pluralEndings.join('|')})$`, 'u');
  const nounCasing = capitalisedNouns ? 'title' : 'lower';
  return ({ lower, casing }) => {
    if (singular.has(lower)) return SINGULAR_WORD;
    if (plural.has(lower)) return PLURAL_WORD;
    if (casing !== nounCasing || lower.includes('-')) return NONE;
    return singularNoun.test(lower) ? SINGULAR_NOUN : pluralNoun.test(lower) ? PLURAL_NOUN : NONE;
  };
}
