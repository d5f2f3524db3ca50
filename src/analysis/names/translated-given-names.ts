import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { byMeaning } from '../drift/by-meaning';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { spellingOf } from '../sounds/devanagari-spellings';
import { closedWords } from '../text/closed-words';
import { type CompoundMember, compoundMembers, isKnownMember } from '../text/compound-members';
import { isDevanagari } from '../text/devanagari';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type Form, type Words, words } from '../text/words';

/** A given name before a family's, at all its places. */
interface Person {
  readonly given: Form;
  readonly mentions: Mention[];
}

const FEWEST_MAIN = 2;
const SHORTEST = 4;

/**
 * People whose given name is translated at a place: विनायकः जोशी and विघ्नेशः जोशी are named after one god, लीलावती नम्बियार् and
 * क्रीडावती नम्बियार् after play. Two relatives stand in one sentence, or a word says that they are.
 */
export const translatedGivenNames = defineAnalysis({
  id: 'translated-given-names',
  needs: { words, sentences },
  run: (article, facts): readonly RenderingGroup[] => {
    const { language, document, lexicon } = article;
    const { nameCases } = language;
    if (language.nameMeanings === undefined || nameCases === undefined) return [];
    const { oblique, others, verbal } = nameCases;
    const all = facts.words;
    const closed = closedWords(language);
    const mayName = ({ text, lower, isNumber }: Form) => !isNumber && isDevanagari(text) && !closed.has(lower);
    const isGiven = all.forms.map(
      (form) => mayName(form) && ![oblique, others, verbal].some((end) => end.test(form.text)),
    );
    const split = compoundMembers(article);
    const familyOf = all.forms.map((form) => {
      if (!mayName(form) || verbal.test(form.text) || lexicon.knows([form.stem])) return undefined;
      const { consonants } = spellingOf(form.text);
      return form.text.length < SHORTEST ? undefined : consonants;
    });
    const families = new Map<string, Map<string, Person>>();
    for (let word = 1; word < all.count; word += 1) {
      const family = familyOf[all.formIds[word] as number];
      const given = all.form(word - 1);
      if (family === undefined || !isGiven[given.id]) continue;
      const [offset, endOffset] = [all.offsets[word - 1] as number, all.ends[word] as number];
      if (document.prose.slice(all.ends[word - 1], all.offsets[word]) !== ' ') continue;
      const people = families.get(family) ?? new Map<string, Person>();
      families.set(family, people);
      const person = people.get(given.stem) ?? { given, mentions: [] };
      people.set(given.stem, person);
      const text = document.prose.slice(offset, endOffset);
      person.mentions.push({ offset, endOffset, text, sentence: sentenceAt(facts.sentences, offset) });
    }
    const meansSame = sameMeaning(article, split);
    return [...families.values()].flatMap((people) => {
      const [main, ...others] = [...people.values()].sort((a, b) => b.mentions.length - a.mentions.length);
      if (main === undefined || main.mentions.length < FEWEST_MAIN) return [];
      const variants = others.filter(
        (other) =>
          other.mentions.length < main.mentions.length &&
          meansSame(main.given, other.given) &&
          !shareSentence(main.mentions, other.mentions) &&
          !other.mentions.some((mention) => isBesideKin(mention, all, article)),
      );
      return variants.length === 0 ? [] : [groupOf(main, variants)];
    });
  },
});

function groupOf(main: Person, others: readonly Person[]): RenderingGroup {
  return {
    id: main.given.stem,
    main: namedRendering(main.mentions),
    variants: others.map(({ mentions }) => byMeaning(namedRendering(mentions), 0.85)),
  };
}

/** By the table of names, or member by member of their compounds: लीला-वती and क्रीडा-वती. */
function sameMeaning(
  { language }: Article,
  split: (word: string) => readonly CompoundMember[],
): (a: Form, b: Form) => boolean {
  const meanings = meaningsOf(language);
  return (a, b) => {
    const [one, two] = [meanings.get(a.stem), meanings.get(b.stem)];
    if (one?.some((meaning) => two?.includes(meaning))) return true;
    const [left, right] = [split(a.lower), split(b.lower)];
    return (
      left.length === right.length &&
      left.length > 1 &&
      left.every((member, at) => {
        const other = right[at] as CompoundMember;
        return member.sound === other.sound || (isKnownMember(member) && areOne(member, other));
      })
    );
  };
}

function areOne(a: CompoundMember, b: CompoundMember): boolean {
  return (
    a.senses.some((sense) => b.senses.includes(sense)) || a.meanings.some((meaning) => b.meanings.includes(meaning))
  );
}

const made = new WeakMap<Language, ReadonlyMap<string, readonly number[]>>();

function meaningsOf(language: Language): ReadonlyMap<string, readonly number[]> {
  let known = made.get(language);
  if (known === undefined) {
    const byStem = new Map<string, number[]>();
    const nominative = language.nameCases?.nominative ?? '';
    for (const [meaning, line] of (language.nameMeanings ?? '').trim().split('\n').entries())
      for (const name of line.split(',')) {
        // सूर्य and सूर्यः have two stems.
        for (const stem of new Set([language.stem(name), language.stem(`${name}${nominative}`)]))
          byStem.set(stem, [...(byStem.get(stem) ?? []), meaning]);
      }
    known = byStem;
    made.set(language, known);
  }
  return known;
}

const NEAR = 3;

/** तस्य भ्राता विघ्नेशः जोशी: a relative is no other name. */
function isBesideKin({ offset }: Mention, all: Words, { nameFacts }: Article): boolean {
  const first = all.after(offset);
  return Array.from({ length: NEAR }, (_, at) => first - 1 - at).some(
    (word) => word >= 0 && nameFacts.isKin(all.form(word).lower),
  );
}
