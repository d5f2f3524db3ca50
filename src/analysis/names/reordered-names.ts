import { defineAnalysis } from '../../core/analysis';
import { wordSets } from '../../core/word-set';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { isSyllabic } from '../sounds/romanisations';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { type Sentence, sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { placesOfForms } from '../text/word-places';
import { type Form, numbersOfForms, words } from '../text/words';

const LONGEST_FAMILY = 3;
const SHORTEST_GIVEN = 5;

/** A given name and a family name that is a word of the article's language as well, in each of their orders. */
interface Orders {
  readonly familyFirst: Mention[];
  readonly familyLast: Mention[];
}

/**
 * Names of East Asia in both orders whose family name is a function word of the article's language, so that its capital is taken for
 * that of a sentence elsewhere: French Ma Dong-hyeok and Dong-hyeok Ma, Italian Su Meilin and Meilin Su.
 */
export const reorderedNames = defineAnalysis({
  id: 'reordered-names',
  needs: { words, sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    if (!language.cased || !language.scripts.includes('Latin')) return [];
    const { words: all } = facts;
    const closed = wordSets(closedWords(language), language.words.nameConnectors);
    const isFamily = ({ casing, lower }: Form) =>
      casing === 'title' && lower.length <= LONGEST_FAMILY && closed.has(lower) && isSyllabic(lower);
    const families = numbersOfForms(Uint8Array, all.forms, (form) => Number(isFamily(form)));
    if (!families.includes(1)) return [];
    const isGiven = ({ casing, lower }: Form) =>
      (casing === 'title' || lower.includes('-')) &&
      lower.length >= SHORTEST_GIVEN &&
      !closed.has(lower) &&
      isSyllabic(lower);
    const found = new Map<string, Orders>();
    for (const word of placesOfForms(all, families)) {
      const sentence = sentenceAt(facts.sentences, all.offsets[word] as number);
      const { firstWord, lastWord } = facts.sentences[sentence] as Sentence;
      for (const other of [word - 1, word + 1]) {
        if (other < firstWord || other >= lastWord || !isGiven(all.form(other))) continue;
        const [first, last] = [Math.min(word, other), Math.max(word, other)];
        if (prose.slice(all.ends[first] as number, all.offsets[last] as number) !== ' ') continue;
        const key = `${all.form(other).lower} ${all.form(word).lower}`;
        const orders = found.get(key) ?? { familyFirst: [], familyLast: [] };
        found.set(key, orders);
        const [offset, endOffset] = [all.offsets[first] as number, all.ends[last] as number];
        const mention = { offset, endOffset, text: prose.slice(offset, endOffset), sentence };
        (other > word ? orders.familyFirst : orders.familyLast).push(mention);
      }
    }
    return [...found].flatMap(([key, orders]) => groupOf(key, orders) ?? []);
  },
});

function groupOf(key: string, { familyFirst, familyLast }: Orders): RenderingGroup | undefined {
  if (familyFirst.length === 0 || familyLast.length === 0 || shareSentence(familyFirst, familyLast)) return undefined;
  const [main, other] = familyLast.length > familyFirst.length ? [familyLast, familyFirst] : [familyFirst, familyLast];
  return {
    id: key,
    main: namedRendering(main),
    variants: [{ ...namedRendering(other), score: 0.9, links: ['same'], anchors: 2, kind: 'order' }],
  };
}
