import { functionWords } from '../../analysis/text/function-words';
import { verbatim } from '../../analysis/text/verbatim';
import { numbersOfForms, type Words, words } from '../../analysis/text/words';
import type { Document } from '../../core/document';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { collapsedPair as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/collapsed-pair',
  summary: 'A pair of words repeats one word',
  why: `When the source pairs two similar words, such as \`questions or problems\`, a system may know one word for both and write
\`problems or problems\`. The same happens with a foreign word and its explanation in brackets. The author’s distinction is
lost. The rule accepts pairs in which another word makes the difference (\`oil or oil products\`), and names with their places.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['known-language'],
  needs: { words, functionWords, verbatim },
  messages,
  examples: [
    { text: 'The springs prevent the effect of a ⟦“wave” or “wave”⟧.' },
    { text: 'En cas ⟦de question ou de question⟧, écrivez-nous.', language: 'fr' },
    { text: '如果有任何⟦问题或问题⟧，请与我们联系。', language: 'zh' },
    { text: 'この技術では診断キットを⟦簡単かつ簡単⟧に作れます。', language: 'ja' },
    { text: 'La ⟦protéine (protéine)⟧ nourrit l’oiseau.', language: 'fr' },
    {
      text: 'The ⟦Ministry of Land and Transport (Ministry of Land and Transport)⟧ changed the law.',
    },
    { text: 'Nés dans le mariage ou hors mariage, ils ont les mêmes droits.', language: 'fr' },
    { text: 'They sell oil or oil products, and a question or a problem is answered at once.' },
    { text: 'He studied at the University of Varr (Varr) and in New York (New York).' },
    { text: 'Quieras o no quieras, sí o sí, hay que ir. Se vende agua o agua mineral.', language: 'es' },
    { text: 'f(x) = x (x) and cos(cos) are no words.' },
    { text: '他们出售石油或石油产品。', language: 'zh' },
  ],
  *check({ article, facts }) {
    const { document, language } = article;
    const small = {
      alternatives: wordSet(language.words.alternatives),
      articles: wordSet(language.words.articles),
    };
    const isOwn = (lower: string) => lower.length >= (language.spaced ? 4 : 2) && !facts.functionWords.has(lower);
    for (const span of choices(document, facts.words, small, isOwn)) {
      if (facts.verbatim(span.offset)) continue;
      yield { ...span, messageId: 'choice', values: { word: span.word }, confidence: 0.8 };
    }
    for (const span of glosses(document.prose, isOwn)) {
      if (facts.verbatim(span.offset)) continue;
      yield { ...span, messageId: 'gloss', values: { word: span.word }, confidence: 0.8 };
    }
  },
});

const GAP = /^[ \u00a0]?["'“”„«»‘’「」『』]?[ \u00a0]?$/;
/** Behind the pair a phrase ends: a word there would tell the two apart. */
const END = /^["”“»’」』]?(?:$|[.,;:!?)\]\n。，、；：！？）।॥…]|[をにがはでも])/;
const QUOTE = /["“”„«»‘’「」『』]/;

/** Two equal words, or short groups of words, with `or` between them. */
function* choices(
  { prose }: Document,
  all: Words,
  { alternatives, articles }: { readonly alternatives: ReadonlySet<string>; readonly articles: ReadonlySet<string> },
  isOwn: (lower: string) => boolean,
): Generator<Span & { readonly word: string }> {
  const { count, offsets, ends, formIds } = all;
  const isAlternative = numbersOfForms(Uint8Array, all.forms, ({ lower }) => Number(alternatives.has(lower)));
  const isJoined = (left: number, right: number) => GAP.test(prose.slice(ends[left], offsets[right]));
  const areSame = (left: number, right: number, length: number) => {
    for (let index = length - 1; index >= 0; index -= 1)
      if (all.form(left + index).lower !== all.form(right + index).lower) return false;
    return true;
  };
  const hasOwn = (first: number, length: number) => {
    for (let word = first; word < first + length; word += 1) if (isOwn(all.form(word).lower)) return true;
    return false;
  };
  for (let at = 1; at + 1 < count; at += 1) {
    if (isAlternative[formIds[at] as number] === 0 || !isJoined(at - 1, at) || !isJoined(at, at + 1)) continue;
    // Receipt or a receipt; dans le mariage ou hors mariage says two things.
    const other = articles.has(all.form(at + 1).lower) && at + 2 < count && isJoined(at + 1, at + 2) ? at + 2 : at + 1;
    for (let length = MOST_WORDS; length > 0; length -= 1) {
      const first = at - length;
      if (first < 0 || other + length > count) continue;
      if (!areSame(first, other, length)) continue;
      const [offset, endOffset] = [offsets[first] as number, ends[other + length - 1] as number];
      const word = prose.slice(offset, ends[at - 1]);
      if (/\p{Nd}/u.test(word) || !hasOwn(first, length)) continue;
      if (!END.test(prose.slice(endOffset, endOffset + 2))) break;
      const quoted = QUOTE.test(prose[offset - 1] ?? '') && QUOTE.test(prose[endOffset] ?? '');
      yield quoted ? { offset: offset - 1, endOffset: endOffset + 1, word } : { offset, endOffset, word };
      break;
    }
  }
}

const MOST_WORDS = 3;

const BRACKETS = /[(（]([^()（）\n]{2,90})[)）]/g;
const FEWEST_WORDS = 3;

/** Words in brackets that are those before them. One or two with a capital may be a town behind the name of its school. */
function* glosses(prose: string, isOwn: (lower: string) => boolean): Generator<Span & { readonly word: string }> {
  for (const { 1: inside = '', 0: all, index } of prose.matchAll(BRACKETS)) {
    const gap = prose[index - 1] === ' ' ? 1 : 0;
    const offset = index - gap - inside.length;
    if (offset < 0 || prose.slice(offset, offset + inside.length).toLowerCase() !== inside.toLowerCase()) continue;
    if (
      /[\p{L}\p{M}\p{Nd}]/u.test(prose[offset - 1] ?? '') &&
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(inside)
    )
      continue;
    const isPhrase = inside.trim().split(/\s+/).length >= FEWEST_WORDS;
    if (!isPhrase && !(/^\p{Ll}[\p{L}\p{M}-]*$/u.test(inside) && gap === 1 && isOwn(inside))) continue;
    yield { offset, endOffset: index + all.length, word: inside };
  }
}
