import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';
import { byMeaning } from '../drift/by-meaning';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { likenessAcrossAlphabets } from '../sounds/alphabet-likeness';
import { letterDistance } from '../sounds/letter-distance';
import { editDistance } from '../source/token-likeness';
import { sentenceAt } from '../text/sentence-at';
import { type Sentence, sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { structure } from '../text/structure';
import { placesOfForms } from '../text/word-places';
import { type Form, numbersOfForms, words } from '../text/words';
import { type Epithet, epithetOf } from './name-epithets';

/** A name of an epithet and what it is of, in either order, at all its places. */
interface EpithetName {
  readonly epithet: Epithet;
  readonly rest: string;
  readonly mentions: Mention[];
}

const SHORTEST_REST = 4;
const SHORTEST_RESPELT = 6;
/** Korbinian, Corbiniano */
const MOST_UNLIKE = 0.16;
const LEAST_SOUND = 0.8;
const FEWEST_PLACES = 3;
const MOST_NAMES = 200;
const TITLE = /^\p{Lu}/u;

/**
 * Names that are left in their own language but for the word that tells them from others of the name, which is translated here
 * and there: Saint-Aubrac and Pyhä Aubrac, Nizhnyaya Kamenka and Kamenka Bawah, Σαν Βαλέριο and Άγιος Βαλέριος.
 */
export const epithetRenderings = defineAnalysis({
  id: 'epithet-renderings',
  needs: { words, sentences, structure },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    if (!language.cased || !language.spaced) return [];
    const all = facts.words;
    const read = all.forms.map(readForm);
    const epithets = numbersOfForms(Uint8Array, all.forms, ({ id }) => Number(read[id]?.epithet !== undefined));
    const found = new Map<string, EpithetName>();
    const add = (epithet: Epithet, rest: string, offset: number, endOffset: number, sentence: number) => {
      if (rest.length < SHORTEST_REST || epithetOf(rest) !== undefined) return;
      const stem = language.stem(rest);
      const key = `${epithet.concept} ${epithet.language} ${stem}`;
      const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
      const known = found.get(key);
      if (known !== undefined) known.mentions.push(mention);
      else if (found.size < MOST_NAMES) found.set(key, { epithet, rest: stem, mentions: [mention] });
    };
    for (const word of placesOfForms(all, epithets)) {
      const [offset, endOffset] = [all.offsets[word] as number, all.ends[word] as number];
      const sentence = sentenceAt(facts.sentences, offset);
      const { firstWord, lastWord, blockIndex } = facts.sentences[sentence] as Sentence;
      if (facts.structure[blockIndex]?.role === 'menu') continue;
      const one = read[all.formIds[word] as number] as ReadForm & { readonly epithet: Epithet };
      if (one.rest !== '') {
        add(one.epithet, one.rest, offset, endOffset, sentence);
        continue;
      }
      for (const other of [word - 1, word + 1]) {
        if (other < firstWord || other >= lastWord || !isName(all.form(other))) continue;
        const [first, last] = [Math.min(word, other), Math.max(word, other)];
        if (!/^(?:[ \u00a0-]|\. )$/.test(prose.slice(all.ends[first], all.offsets[last]))) continue;
        add(one.epithet, all.form(other).lower, all.offsets[first] as number, all.ends[last] as number, sentence);
      }
    }
    return groupsOf([...found.values()], language);
  },
});

interface ReadForm {
  readonly epithet: Epithet | undefined;
  /** What a hyphen joins to it: `aubrac` of `Saint-Aubrac`. */
  readonly rest: string;
}

const NONE: ReadForm = { epithet: undefined, rest: '' };

function readForm({ text, lower, isNumber }: Form): ReadForm {
  if (isNumber || !TITLE.test(text)) return NONE;
  const hyphen = text.indexOf('-');
  if (hyphen === -1) return { epithet: epithetOf(lower), rest: '' };
  return TITLE.test(text.slice(hyphen + 1))
    ? { epithet: epithetOf(lower.slice(0, hyphen)), rest: lower.slice(hyphen + 1) }
    : NONE;
}

function isName({ casing, isNumber }: Form): boolean {
  return casing === 'title' && !isNumber;
}

function groupsOf(names: readonly EpithetName[], language: Language): readonly RenderingGroup[] {
  const order = [...names].sort((a, b) => b.mentions.length - a.mentions.length);
  const taken = new Set<EpithetName>();
  return order.flatMap((main) => {
    if (taken.has(main)) return [];
    const others = order.filter((other) => other !== main && !taken.has(other) && mayBeOne(main, other, language));
    for (const other of others) taken.add(other);
    if (others.length === 0) return [];
    taken.add(main);
    return [
      {
        id: main.rest,
        main: namedRendering(main.mentions),
        variants: others.map(({ mentions }) => byMeaning(namedRendering(mentions), 0.85)),
      },
    ];
  });
}

function mayBeOne(a: EpithetName, b: EpithetName, language: Language): boolean {
  if (a.epithet.concept !== b.epithet.concept || a.epithet.language === b.epithet.language) return false;
  if (a.mentions.length + b.mentions.length < FEWEST_PLACES || shareSentence(a.mentions, b.mentions)) return false;
  return isOneName(a.rest, b.rest, language);
}

function isOneName(a: string, b: string, { inflectsNames }: Language): boolean {
  const shortest = Math.min(a.length, b.length);
  if (a === b) return true;
  if (inflectsNames === true && shortest > SHORTEST_REST && (a.startsWith(b) || b.startsWith(a))) return true;
  return (
    (shortest >= SHORTEST_RESPELT && (editDistance(a, b, 1) <= 1 || letterDistance(a, b) <= MOST_UNLIKE)) ||
    likenessAcrossAlphabets(a, b) >= LEAST_SOUND
  );
}
