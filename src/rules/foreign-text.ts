import { z } from 'zod';
import type { ForeignStretch } from '../analysis/foreign/sentence-language';
import { isUnspacedScript, scriptOf } from '../analysis/text/writing-system';
import type { Language } from '../core/language';
import type { Observation } from '../core/rule';
import { wordSets } from '../core/word-set';
import type { wrongLanguage as messages } from './messages/accuracy';

/** What the rules about foreign text may be set to. */
export const foreignTextOptions = z.object({
  /** Fewer words than these are a name or a phrase that the article borrows. */
  minWords: z.int().min(2).default(5),
  /** A run of another script with fewer characters stays unreported. */
  minCharacters: z.int().min(1).default(4),
  /** A quotation of fewer words may stand in its own language. */
  minQuotedWords: z.int().min(2).default(12),
});

/** The judgement that `untranslated` and `wrong-language` share; which of the two reports is `likelySource`. */
export function* foreignText(
  stretches: readonly ForeignStretch[],
  {
    prose,
    language,
    likelySource,
  }: { readonly prose: string; readonly language: Language; readonly likelySource: boolean },
  options: z.infer<typeof foreignTextOptions>,
): Generator<Observation<keyof typeof messages>> {
  const isSpeech = speechFinder(language, prose);
  for (const stretch of stretches) {
    if (stretch.likelySource !== likelySource) continue;
    const confidence = isSpeech(stretch) ? 0.75 : confidenceOf(stretch, prose, options);
    if (confidence === 0) continue;
    yield {
      offset: stretch.offset,
      endOffset: stretch.endOffset,
      messageId: stretch.kind === 'run' ? 'clause' : stretch.kind,
      values: { language: stretch.name, expected: language.name },
      confidence,
    };
  }
}

/** A clause of fewer words that opens with a capital is a title that the article's words follow. */
const LEAST_TITLED = 7;

/** 一路顺风, “fair wind all the way”: what is explained behind it is spoken of. */
const GLOSS = /^[,;:]? ?[“«"„‘(（]/;

/** What fewer words say may be a motto or a title. */
const SHORTEST_SPEECH = 6;
const FEWEST_FOREIGN = 3;
/** The same of what is quoted in a sentence of its own, without a word on who speaks. */
const SHORTEST_OWN_SENTENCE = 9;
/** How many words behind a quotation, or before its colon, may tell who speaks. */
const LONGEST_TELLING = 4;
const OPENED = /(?:^|[\s(:,–—])["“”„«»‘]\s?$/u;
const CLOSED = /^[.,!?…]{0,2}\s?["”»“«’],?(?=\s)/u;

/**
 * Tells whether a stretch is all that is quoted of what somebody said in an article of another language: a translation has what he
 * said in its own.
 */
function speechFinder(language: Language, prose: string): (stretch: ForeignStretch) => boolean {
  const telling = wordSets(language.verbs.saying, language.speech?.tags);
  const tells = (text: readonly string[]) => text.some((word) => telling.has(word.toLowerCase()));
  return ({
    offset,
    endOffset,
    setting,
    evidence,
    kind,
    words,
    foreignWords,
    ownWords,
    lowerWords,
    contentWords,
    classical,
  }) => {
    if ((setting !== 'embedded' && setting !== 'quoted') || evidence !== 'function-words' || classical) return false;
    if (words < SHORTEST_SPEECH || foreignWords < FEWEST_FOREIGN || ownWords > 0) return false;
    // A title has capitals.
    if (lowerWords < 2 || lowerWords < contentWords - 1) return false;
    if (setting === 'quoted' && kind === 'sentence') {
      const isWhole = /[.!?]["”»“«’]?$/u.test(prose.slice(offset, endOffset + 1).trimEnd());
      return isWhole && words >= SHORTEST_OWN_SENTENCE && foreignWords * 2 >= words;
    }
    const before = prose.slice(Math.max(0, offset - 80), offset);
    const closed = CLOSED.exec(prose.slice(endOffset, endOffset + 6));
    if (closed === null || !OPENED.test(before)) return false;
    const behind = prose.slice(endOffset + closed[0].length, endOffset + closed[0].length + 80);
    if (/^\s*[(（]/u.test(behind)) return false;
    const led = /(?:^|[.!?…\n])([^.!?…\n]*):\s?["“”„«»‘]\s?$/u.exec(before)?.[1];
    const tag = /^[^.!?…\n:;]*/u.exec(behind)?.[0].match(WORD)?.slice(0, LONGEST_TELLING) ?? [];
    return tells(tag) || tells(led?.match(WORD)?.slice(-LONGEST_TELLING) ?? []);
  };
}

const WORD = /[\p{L}\p{M}]+/gu;

/** 0 where the stretch is legitimate. */
function confidenceOf(stretch: ForeignStretch, prose: string, options: z.infer<typeof foreignTextOptions>): number {
  const { setting, evidence, kind, likelySource } = stretch;
  if (setting === 'reference' || setting === 'verse' || setting === 'bracketed' || setting === 'emphasised') return 0;
  if (evidence === 'alone') return setting === 'running' ? 0.8 : 0;
  if (evidence === 'script') {
    const text = prose.slice(stretch.offset, stretch.endOffset);
    const unspaced = isUnspacedScript(scriptOf(/[^\p{Script=Latin}\P{L}]/u.exec(text)?.[0] ?? ''));
    if (stretch.characters < options.minCharacters) return 0;
    const { block } = stretch.sentence;
    // A name in its own letters, or a language in a menu, makes a heading or a list item by itself.
    const isPhrase = unspaced ? stretch.characters >= 10 : stretch.words >= 3;
    if (kind === 'sentence' && !isPhrase && (block.kind !== 'paragraph' || stretch.sentence.terminator === ''))
      return 0;
    if (setting === 'embedded' || setting === 'introduced') return 0;
    if (kind === 'run' && GLOSS.test(prose.slice(stretch.endOffset, stretch.endOffset + 4))) return 0;
    if (setting === 'quoted') return isPhrase ? 0.7 : 0;
    return kind === 'sentence' ? 1 : isPhrase ? 0.95 : 0.8;
  }
  if (evidence === 'endings') {
    // A heading or an item may be a name.
    if (stretch.sentence.terminator === '' && stretch.words < options.minWords) return 0;
    return setting === 'running' ? 0.85 : stretch.words >= options.minQuotedWords ? 0.7 : 0;
  }
  if (kind === 'word') return setting === 'running' ? 0.75 : 0;
  // Three function words are no phrase that anybody borrows: `pero nadie dijo nada`.
  const isHeld = stretch.foreignWords >= 3 && stretch.ownWords === 0 && evidence === 'function-words';
  // A short sentence, half of it function words; with capitals it may be a title.
  const isTerse =
    kind === 'sentence' &&
    evidence === 'function-words' &&
    stretch.sentence.terminator !== '' &&
    stretch.ownWords === 0 &&
    stretch.foreignWords >= Math.max(2, stretch.words / 2) &&
    !/[\p{Lu}\p{Ll}]/u.test(prose.slice(stretch.offset, stretch.endOffset));
  // What is borrowed is a noun, `state of the art`, and what was left behind opens as a phrase of its sentence does.
  const isLeft =
    kind === 'clause' && stretch.led && stretch.foreignWords >= 2 && stretch.ownWords === 0 && likelySource;
  const fewestWords = stretch.classical
    ? options.minQuotedWords
    : options.minWords - Number(isHeld || isLeft || isTerse);
  if (stretch.words < fewestWords) return 0;
  // Le film Because of You sort mercredi.
  const isShort = kind === 'clause' && stretch.words < LEAST_TITLED && stretch.offset > stretch.sentence.offset;
  if (isShort && !/^\p{Ll}/u.test(prose.slice(stretch.offset, stretch.offset + 2))) return 0;
  // The Lord of the Rings: a title has no small content words, or one.
  const fewest = kind === 'sentence' && stretch.foreignWords >= 4 ? 1 : 2;
  if (stretch.lowerWords < fewest && stretch.lowerWords < stretch.contentWords) return 0;
  if (isLeft && !isHeld && stretch.words < options.minWords && stretch.lowerWords < stretch.contentWords) return 0;
  if (stretch.lowerWords * 3 < stretch.contentWords) return 0;
  if (setting === 'embedded') return 0;
  if (setting === 'quoted' || setting === 'introduced') return stretch.words >= options.minQuotedWords ? 0.7 : 0;
  if (evidence === 'detector') return 0.85;
  return kind === 'sentence' ? 0.98 : 0.9;
}
