import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { consonantDistance } from '../sounds/consonant-likeness';
import { dot } from '../text/dot';
import type { Form } from '../text/words';
import type { AlignedText, Alignment, Bead } from './alignment';
import { isLikeKey, keyOf } from './name-words';
import { isSure } from './pair-text';

/** A word of a sentence. */
interface Word extends Span {
  readonly text: string;
  readonly form: Form;
  /** Written with a capital that its place does not ask for. */
  readonly isName: boolean;
}

/** A name of the source and another one that stands in its place. */
export interface ExchangedNames {
  readonly source: Pick<Word, 'text'>;
  readonly target: Pick<Word, 'text' | 'offset' | 'endOffset'>;
  readonly cosine: number;
}

// From here on one word is held for a rendering of the other.
const RENDERED = 0.25;
// From here on two names have other consonants.
const SAME_SOUND = 0.35;
const LEAST_LETTERS = 3;
const LEAST_KEY = 4;
const LEAST_PART = 4;
/** A sentence with more names is a list. */
const MOST_NAMES = 12;
const MOST_WORDS = 80;

/**
 * Pairs of sentences that surely render each other, in each of which exactly one name finds nothing on the other side: no like spelling
 * or sound, no other name of its place, no translation, no word of a near meaning. Only a model can tell the last.
 */
export async function exchangedNames(
  article: Article,
  aligned: Alignment,
  signal: AbortSignal | undefined,
): Promise<readonly ExchangedNames[]> {
  const { embedder, lexicon } = article;
  if (embedder === undefined) return [];
  const found: ExchangedNames[] = [];
  const [inSource, inTarget] = [wordsOf(aligned.source), wordsOf(aligned.target)];
  const sourceLexicon = lexicon.of(aligned.source.language);
  const isRendered = renderingIn(article, aligned);
  for (const bead of aligned.beads) {
    if (!isPair(bead)) continue;
    const [there, here] = [inSource(bead.source), inTarget(bead.target)];
    if (Math.max(there.length, here.length) > MOST_WORDS) continue;
    const [around, aroundHere] = [inSource(besides(bead.source)), inTarget(besides(bead.target))];
    const lost = there.filter(
      (word) => word.isName && !here.some((one) => isRendered(word, one)) && !isIn(word, aroundHere),
    );
    const added = here.filter(
      (word) => word.isName && !there.some((one) => isRendered(one, word)) && !isIn(word, around),
    );
    if (lost.length === 0 || added.length === 0 || Math.max(lost.length, added.length) > MOST_NAMES) continue;
    const vectors = await embedder.embed(
      [...there, ...here].map(({ text }) => text),
      signal,
    );
    const vectorOf = new Map([...there, ...here].map((word, at) => [word, vectors[at] as Float32Array]));
    const cosine = (a: Word, b: Word) => dot(vectorOf.get(a) as Float32Array, vectorOf.get(b) as Float32Array);
    const alone = (own: readonly Word[], other: readonly Word[]) =>
      distinct(own.filter((word) => other.every((one) => isShort(one) || cosine(word, one) < RENDERED)));
    const [[source, ...moreLost], [target, ...moreAdded]] = [alone(lost, here), alone(added, there)];
    if (source === undefined || target === undefined || moreLost.length + moreAdded.length > 0) continue;
    // Commission and Unión: words that stand in names are rendered freely.
    if (sourceLexicon.knows([source.form.stem]) && lexicon.knows([target.form.stem])) continue;
    found.push({ source, target, cosine: cosine(source, target) });
  }
  return found;
}

/** One sentence for one, which surely render each other. */
function isPair(bead: Bead): boolean {
  return bead.source.length === 1 && bead.target.length === 1 && isSure(bead);
}

/** The sentences before and behind. */
function besides([sentence = 0]: readonly number[]): readonly number[] {
  return [sentence - 1, sentence + 1];
}

function isIn({ text }: Word, words: readonly Word[]): boolean {
  return words.some((one) => keyOf(one.text) === keyOf(text));
}

function isShort({ text }: Word): boolean {
  return text.length < LEAST_LETTERS;
}

/** A name that is used twice is one. */
function distinct(words: readonly Word[]): readonly Word[] {
  return words.filter(({ form }, at) => words.findIndex((one) => one.form.stem === form.stem) === at);
}

// What stands behind these begins with a capital whatever it is.
const OPENING = /["“„«‹‘:¿¡…]\s*$/u;

function wordsOf({
  document: { prose },
  sentences,
  words,
}: AlignedText): (indices: readonly number[]) => readonly Word[] {
  const lower = new Set(words.forms.filter(({ casing }) => casing === 'lower').map((form) => form.lower));
  const mayBeName = ({ casing, isNumber, lower: own, text }: Form) =>
    casing === 'title' && !isNumber && text.length >= LEAST_LETTERS && !lower.has(own);
  return (indices) =>
    indices.flatMap((index) => {
      const sentence = sentences[index];
      if (sentence === undefined) return [];
      const { firstWord, lastWord } = sentence;
      return Array.from({ length: lastWord - firstWord }, (_, at): Word => {
        const form = words.form(firstWord + at);
        const [offset, endOffset] = [words.offsets[firstWord + at] as number, words.ends[firstWord + at] as number];
        const opens = at === 0 || OPENING.test(prose.slice(offset - 3, offset));
        return { offset, endOffset, text: form.text, form, isName: !opens && mayBeName(form) };
      });
    });
}

/** Tells whether a word of the source and one of the article may be one name, or one the translation of the other. */
function renderingIn(
  { lexicon, placeOf }: Article,
  { source, target }: Alignment,
): (one: Word, other: Word) => boolean {
  const sourceLexicon = lexicon.of(source.language);
  const sameScript = source.language.scripts.some((script) => target.language.scripts.includes(script));
  const soundsLike = (one: Word, other: Word) => {
    if (one.form.casing === 'lower' || other.form.casing === 'lower') return false;
    const distance = consonantDistance(one.text, other.text);
    // In one script a name keeps its first letter: Rome and Roomassa, unlike Putin and Biden.
    if (sameScript && keyOf(one.text)[0] !== keyOf(other.text)[0]) return false;
    return distance === undefined ? !sameScript && one.isName && other.isName : distance < SAME_SOUND;
  };
  return (one, other) => {
    const [a, b] = [keyOf(one.text), keyOf(other.text)];
    if (a === b || (Math.min(a.length, b.length) >= LEAST_KEY && isLikeKey(a, b))) return true;
    if (isPartOf(one, other) || isPartOf(other, one) || soundsLike(one, other)) return true;
    const place = placeOf(one.text);
    if (place !== undefined && place === placeOf(other.text)) return true;
    const meanings = lexicon.meaningsOf([other.form.stem]);
    return sourceLexicon.meaningsOf([one.form.stem]).some((meaning) => meanings.includes(meaning));
  };
}

/** Nobel and Literaturnobelpreis, Nations and Tri-nations. */
function isPartOf({ form }: Word, whole: Word): boolean {
  return form.lower.length >= LEAST_PART && whole.form.lower.includes(form.lower);
}
