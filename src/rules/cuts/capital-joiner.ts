import { numbersOfForms, type Words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';

const SHORTEST = 2;

/** A conjunction with a capital behind a comma: `…, Und hat bisher` was the beginning of a sentence in a machine's hands. */
export function* capitalJoiners(language: Language, all: Words, prose: string): Generator<number> {
  if (!language.cased || !language.spaced) return;
  const joiners = wordSets(language.words.conjunctions, language.verbs.subordinators);
  const isJoiner = numbersOfForms(Uint8Array, all.forms, ({ casing, lower }) =>
    Number(casing === 'title' && lower.length >= SHORTEST && joiners.has(lower)),
  );
  for (let word = 1; word + 1 < all.count; word += 1) {
    if (isJoiner[all.formIds[word] as number] === 0) continue;
    if (prose.slice(all.ends[word - 1], all.offsets[word]) !== ', ') continue;
    // The play `As You Like It`: in a title the next word has a capital, or a mark ends it.
    if (prose.slice(all.ends[word], all.offsets[word + 1]) !== ' ' || all.form(word + 1).casing !== 'lower') continue;
    // `Live, And let die`; where nouns have capitals, they say nothing.
    const before = all.form(word - 1);
    if (before.isNumber || (before.casing !== 'lower' && !(language.capitalisedNouns && before.casing === 'title')))
      continue;
    yield word;
  }
}
