import { isWritten } from '../analysis/foreign/detector';
import type { Language } from '../core/language';
import { neighboursIn } from '../lang/neighbours';
import {
  countSpellings,
  functionWordShare,
  functionWordTest,
  type SpellingCounts,
  usualShare,
} from './function-word-share';
import { countScripts, type ScriptCounts } from './script-counts';

/** Long enough for any detector, short enough to cost nothing. */
const SAMPLE = 6000;

/** A text has at least this part of the function words that are usual in its language. */
const LEAST_OF_USUAL = 0.45;
/** What is usual in languages that have no examples. */
const USUAL = 0.4;
/** So many times as often as the other way round stands a word of the language that the next one does not have. */
const DECISIVE = 3;
const FEWEST_DECIDING = 3;
const LIKELY_SHARE = 0.3;
const SUPPORTING_SHARE = 0.25;
const SURE_GUESS = 0.5;

/** Scripts that one language writes, or that only one of the many is likely to have written at length. */
const SPEAKING: ReadonlyArray<readonly [script: string, tag: string]> = [
  ['Hangul', 'ko'],
  ['Greek', 'el'],
  ['Hebrew', 'he'],
  ['Thai', 'th'],
];

interface Candidate {
  readonly language: Language;
  readonly isFunctionWord: (word: string) => boolean;
  readonly share: number;
}

/**
 * The BCP 47 tag of the language a text is written in, `und` where nothing is sure. Scripts and the function words of the
 * packs and their neighbours decide alone where they are clear, since the statistical detector takes long to load and
 * knows neither Sanskrit nor the close neighbours of some packs.
 */
export async function detectLanguage(prose: string, languages: readonly Language[]): Promise<string> {
  const text = sampleOf(prose);
  const scripts = countScripts(text);
  if (scripts.letters === 0) return 'und';
  const spoken = languageOfScript(scripts);
  if (spoken !== undefined) return spoken;

  const spellings = countSpellings(text);
  // A variant has its parent's words, and what it has of its own says nothing of a whole article.
  const packs = languages.filter((language) => fits(language, scripts) && !isVariant(language, languages));
  const neighbours = neighboursIn((script) => (scripts.byScript[script] ?? 0) >= 0.6 * scripts.letters);
  const ranked = [...packs, ...neighbours]
    .filter(({ spaced }) => spaced)
    .map((language): Candidate => {
      const isFunctionWord = functionWordTest(language);
      return { language, isFunctionWord, share: functionWordShare(spellings, isFunctionWord) };
    })
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  const isLikely = best !== undefined && best.share >= LEAST_OF_USUAL * (usualShare(best.language) ?? USUAL);
  const lead = best === undefined ? 0 : leadOf(best, ranked, spellings);
  if (isLikely && lead >= DECISIVE) return best.language.tag;

  const guess = (await statisticalGuesses(text)).find(
    ({ lang }) => isWritten(lang) || packs.some(({ tag }) => tag === lang),
  );
  const likely = isLikely && lead > 1 && best.share >= LIKELY_SHARE ? best.language.tag : 'und';
  if (guess === undefined) return likely;
  const pack = ranked.find(({ language }) => sameLanguage(language.tag, guess.lang));
  if (pack === undefined) {
    // So many function words outweigh an n-gram that the detector takes for a mark of Vietnamese.
    if (isLikely && best.share >= LIKELY_SHARE) return best.language.tag;
    return guess.accuracy >= SURE_GUESS ? guess.lang : likely;
  }
  // What the detector does not know it takes for the nearest that it knows: Galician for Portuguese.
  if (best !== undefined && lead > 1 && pack.share < (isLikely ? 1 : 0.5) * best.share) return best.language.tag;
  const supported = pack.share >= SUPPORTING_SHARE || guess.accuracy >= SURE_GUESS;
  return supported ? pack.language.tag : likely;
}

function sampleOf(prose: string): string {
  if (prose.length <= SAMPLE) return prose;
  // Openings hold bylines and menus; the middle of an article is prose.
  const middle = Math.floor(prose.length / 2);
  return `${prose.slice(0, SAMPLE / 2)} ${prose.slice(middle, middle + SAMPLE / 2)}`;
}

function languageOfScript({ letters, byScript }: ScriptCounts): string | undefined {
  const share = (script: string) => (byScript[script] ?? 0) / letters;
  const kana = share('Hiragana') + share('Katakana');
  // A tenth of kana is seldom in a text that quotes Japanese; a character says as much as three letters of an alphabet.
  if (kana > 0.1 && kana + share('Han') > 0.4) return 'ja';
  if (share('Han') > 0.4 && kana < 0.05) return 'zh';
  return SPEAKING.find(([script]) => share(script) > 0.6)?.[1];
}

function fits(language: Language, { letters, byScript }: ScriptCounts): boolean {
  // A tenth may be names and quotations.
  return language.scripts.reduce((sum, script) => sum + (byScript[script] ?? 0), 0) >= 0.6 * letters;
}

function isVariant({ tag }: Language, languages: readonly Language[]): boolean {
  const [parent] = tag.split('-');
  return tag !== parent && languages.some((language) => language.tag === parent);
}

/**
 * The least that words of the best candidate, which another does not have, outnumber those of the other. Related languages
 * share most of their short words, so that the shares alone lie close.
 */
function leadOf(best: Candidate, ranked: readonly Candidate[], { counts }: SpellingCounts): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of ranked) {
    if (other === best) continue;
    let own = 0;
    let others = 0;
    for (const [word, count] of counts) {
      const isOwn = best.isFunctionWord(word);
      if (isOwn === other.isFunctionWord(word)) continue;
      if (isOwn) own += count;
      else others += count;
    }
    least = Math.min(least, own < FEWEST_DECIDING ? (own > others ? 1.1 : 0) : own / Math.max(1, others));
  }
  return least;
}

async function statisticalGuesses(text: string): Promise<ReadonlyArray<{ lang: string; accuracy: number }>> {
  const { detectAll } = await import('tinyld');
  return detectAll(text);
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}
