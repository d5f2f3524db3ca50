import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Span } from '../../core/span';
import { consonantDistance } from '../sounds/consonant-likeness';
import { dot } from '../text/dot';
import { sharedBeginning } from '../text/shared-beginning';
import { type Alignment, alignment } from './alignment';
import { exchangedNames } from './exchanged-names';
import { isLikeKey, type NameWord, nameWords } from './name-words';
import { namesBySentence } from './names-by-sentence';
import { ofSource } from './of-source';
import { editDistance } from './token-likeness';

/** A name of the source that lacks in the sentence which renders it, and one that stands there and not in the source. */
export interface NameMismatch {
  readonly source: Pick<NameWord, 'text'>;
  readonly target: Pick<NameWord, 'text' | 'offset' | 'endOffset'>;
  /**
   * `surname`: both stand behind one first name; `spelling`: the article has the source's name elsewhere, and nearly so here;
   * `stranger`: the article has the source's name elsewhere, and here another name of the source; `exchanged`: each is the only name of its
   * sentence for which the other sentence has nothing.
   */
  readonly link: 'surname' | 'spelling' | 'stranger' | 'exchanged';
  /** True where one or two letters part them. */
  readonly isNear: boolean;
  /** Cosine of the two words, high where one translates the other; undefined without a model. */
  readonly cosine: number | undefined;
}

type Candidate = Omit<NameMismatch, 'cosine'>;

/** Names that are not those of the source, as far as the article itself shows it; undefined without a source. */
export const nameMismatches = defineAnalysis({
  id: 'name-mismatches',
  needs: { alignment, nameWords, sourceNameWords: ofSource(nameWords) },
  run: async (article, facts, signal): Promise<readonly NameMismatch[] | undefined> => {
    if (facts.alignment === undefined || facts.sourceNameWords === undefined) return undefined;
    const candidates = [...candidatesOf(article, facts.alignment, facts.sourceNameWords, facts.nameWords)];
    const { embedder } = article;
    if (embedder === undefined) return candidates.map((one) => ({ ...one, cosine: undefined }));
    const vectors = await embedder.embed(
      candidates.flatMap(({ source, target }) => [source.text, target.text]),
      signal,
    );
    const known = candidates.map((one, at) => ({
      ...one,
      cosine: dot(vectors[2 * at] as Float32Array, vectors[2 * at + 1] as Float32Array),
    }));
    const told = new Set(known.map(({ target }) => target.offset));
    const exchanged = await exchangedNames(article, facts.alignment, signal);
    return [
      ...known,
      ...exchanged
        .filter(({ target }) => !told.has(target.offset))
        .map((one) => ({ ...one, link: 'exchanged' as const, isNear: false })),
    ];
  },
});

/** A sentence with more is a list. */
const MOST_NAMES = 60;

function* candidatesOf(
  article: Article,
  aligned: Alignment,
  source: readonly NameWord[],
  target: readonly NameWord[],
): Generator<Candidate> {
  const { language, lexicon } = article;
  const { inflectsNames, scripts } = language;
  // A byname that is a word is translated: Эрик Рыжий is Erik Punainen.
  const isWord = ({ text }: NameWord) => lexicon.knows([language.stem(text.toLowerCase())]);
  // Names that take endings, or the letters of another script, are spelt as the language likes.
  const isSpeltAlike =
    aligned.source.language.scripts.some((script) => scripts.includes(script)) && inflectsNames !== true;
  // Finnish Antoinetten is Antoinette.
  const takesEndings = aligned.source.language.inflectsNames === true;
  const view = viewOf(aligned, source, target);
  for (const bead of aligned.beads) {
    if (bead.source.length === 0 || bead.target.length === 0) continue;
    const present = view.target(bead.target);
    const lost = view.source(bead.source).filter((name) => !view.standsNear(name, bead.target));
    const found = present.filter((name) => !view.comesFrom(name, bead.source));
    if (lost.length === 0 || lost.length > MOST_NAMES || found.length > MOST_NAMES) continue;
    const told = new Set<NameWord>();
    const bare = takesEndings ? lost.filter((name) => !present.some((one) => isStemOf(one, name))) : lost;
    for (const to of found) {
      const surname = bare.find((name) =>
        isSpeltAlike
          ? isSurnameOf(name, to)
          : !isWord(to) && isOtherSurname(name, to, view.source(bead.source), present),
      );
      const from =
        surname ?? (isSpeltAlike ? bare.find((name) => view.isCarriedOver(name) && isNear(name, to)) : undefined);
      if (from === undefined) continue;
      told.add(from);
      yield {
        source: from,
        target: to,
        link: surname === undefined ? 'spelling' : 'surname',
        isNear: isNear(from, to),
      };
    }
    const [from] = lost;
    if (from === undefined || lost.length > 1 || told.has(from) || !view.isCarriedOver(from)) continue;
    if (present.some((name) => isLikeKey(name.key, from.key))) continue;
    const strangers = present.filter(
      (name) => view.isKnown(name) && name.previous === undefined && !view.comesFrom(name, bead.source),
    );
    const [stranger] = strangers;
    if (stranger !== undefined && strangers.length === 1)
      yield { source: from, target: stranger, link: 'stranger', isNear: false };
  }
}

/** `Jakesch` of `Barbara Jakesch` and what stands behind `Barbara` in the article. */
function isSurnameOf(from: NameWord, to: NameWord): boolean {
  if (from.previous === undefined || to.previous === undefined) return false;
  // Aire Limpio and Air Act sound alike and are no first names.
  if (from.previous.text.length !== to.previous.text.length) return false;
  return from.previous.key === to.previous.key && from.key !== to.key && !isRespelt(from, to);
}

// From here on two names have less in common than what schemes and endings make of one.
const OTHER_NAME = 0.5;
const SAME_NAME = 0.2;

/**
 * The same across scripts and endings, where names are spelt by their sound: Игорю Савельеву and Igor Zakharov. `there` and `here` are
 * all names of the two sentences: Τζορτζ Ουόκερ Μπους is Джордж Буш.
 */
function isOtherSurname(from: NameWord, to: NameWord, there: readonly NameWord[], here: readonly NameWord[]): boolean {
  if (from.before === undefined || to.before === undefined) return false;
  const given = consonantDistance(from.before, to.before);
  if (given === undefined || given > SAME_NAME) return false;
  return (
    here.every((name) => name.text === to.before || isFar(from, name)) &&
    there.every((name) => name.text === from.before || isFar(name, to))
  );
}

function isFar(one: NameWord, other: NameWord): boolean {
  return (consonantDistance(one.text, other.text) ?? 0) >= OTHER_NAME;
}

/** Francis and François, Putin and Poutine: one name as two languages write it. */
function isRespelt(from: NameWord, to: NameWord): boolean {
  const most = Math.min(from.key.length, to.key.length);
  const shared = sharedBeginning(from.key, to.key);
  return shared >= 4 && shared / most >= 0.65 && from.key.length !== to.key.length;
}

/** One or two letters apart and no other form of the name. */
function isNear(from: NameWord, to: NameWord): boolean {
  const [a, b] = [from.key, to.key];
  if (Math.min(a.length, b.length) < 5 || a.startsWith(b) || b.startsWith(a) || a[0] !== b[0]) return false;
  // The end may be the language's.
  const [one, other] = [from, to].map(({ text }) => text.toLowerCase().slice(0, -2));
  if (one === other || a.slice(0, -1) === b.slice(0, -1)) return false;
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}

/** Tells whether a name is another one without its ending. */
function isStemOf(one: NameWord, name: NameWord): boolean {
  return one.key.length >= LEAST_STEM && name.key.startsWith(one.key);
}

const LEAST_STEM = 3;

function viewOf(aligned: Alignment, source: readonly NameWord[], target: readonly NameWord[]) {
  const there = namesBySentence(source);
  const here = namesBySentence(target);
  const textOf = lowerTexts(aligned.target.document.prose, aligned.target.sentences);
  const sourceTextOf = lowerTexts(aligned.source.document.prose, aligned.source.sentences);
  const around = (own: readonly number[]) => [(own[0] ?? 0) - 1, ...own, (own.at(-1) ?? 0) + 1];
  const holds = (
    name: NameWord,
    sentences: readonly number[],
    names: ReadonlyMap<number, readonly NameWord[]>,
    text: (sentence: number) => string,
  ) =>
    sentences.some(
      (sentence) =>
        (names.get(sentence) ?? []).some(({ key }) => key === name.key) ||
        text(sentence).includes(name.text.toLowerCase()),
    );
  const targetKeys = new Set(target.map(({ key }) => key));
  const sourceKeys = new Set(source.map(({ key }) => key));
  const carried = new Map<string, boolean>();
  for (const name of source) {
    if (carried.get(name.key) === true || !targetKeys.has(name.key)) continue;
    carried.set(name.key, holds(name, aligned.beadOfSource(name.sentence).target, here, textOf));
  }
  return {
    source: (own: readonly number[]) => own.flatMap((sentence) => there.get(sentence) ?? []),
    target: (own: readonly number[]) => own.flatMap((sentence) => here.get(sentence) ?? []),
    /** The name stands in the sentences or beside them. */
    standsNear: (name: NameWord, own: readonly number[]) => holds(name, around(own), here, textOf),
    comesFrom: (name: NameWord, own: readonly number[]) => holds(name, around(own), there, sourceTextOf),
    /** The article has the name elsewhere, in the sentence that renders one with it. */
    isCarriedOver: ({ key }: NameWord) => carried.get(key) === true,
    isKnown: ({ key }: NameWord) => sourceKeys.has(key),
  };
}

// Of a sentence without an end the beginning will do.
const LONGEST = 4000;

/** The sentences of a text in lower case, each made once. */
function lowerTexts(prose: string, sentences: readonly Span[]): (sentence: number) => string {
  const texts = new Map<number, string>();
  return (sentence) => {
    let text = texts.get(sentence);
    if (text === undefined) {
      const at = sentences[sentence];
      text = at === undefined ? '' : prose.slice(at.offset, Math.min(at.endOffset, at.offset + LONGEST)).toLowerCase();
      texts.set(sentence, text);
    }
    return text;
  };
}
