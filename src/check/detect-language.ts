import type { Language } from '../core/language';
import { countScripts, type ScriptCounts } from './script-counts';

/** Long enough for any detector, short enough to cost nothing. */
const SAMPLE = 6000;

// Function words make up 42 to 65 % of running French or English and up to 36 % of a neighbour read as one of them
// (Catalan as French), so a share above the first line needs no second opinion and one below the last is no support.
const SURE_SHARE = 0.42;
const LIKELY_SHARE = 0.38;
const SUPPORTING_SHARE = 0.25;
const LEAD = 1.4;
const SURE_GUESS = 0.5;

/**
 * The BCP 47 tag of the language a text is written in, `und` where nothing is sure. Scripts and function words of the
 * packs decide alone where they are clear, since the statistical detector takes long to load.
 */
export async function detectLanguage(prose: string, languages: readonly Language[]): Promise<string> {
  const text = sampleOf(prose);
  const scripts = countScripts(text);
  if (scripts.letters === 0) return 'und';
  const fitting = languages.filter((language) => fits(language, scripts));
  const shares = fitting
    .map((language) => ({ language, share: functionWordShare(text, language) }))
    .sort((a, b) => b.share - a.share);
  const [best, second] = shares;
  const leads = best !== undefined && best.share > LEAD * (second?.share ?? 0);
  if (best !== undefined && leads && best.share >= SURE_SHARE) return best.language.tag;

  const guesses = await statisticalGuesses(text);
  const [guess] = guesses;
  const likely = leads && best.share >= LIKELY_SHARE ? best.language.tag : 'und';
  if (guess === undefined) return likely;
  const pack = shares.find(({ language }) => sameLanguage(language.tag, guess.lang));
  if (pack === undefined) return guess.accuracy >= SURE_GUESS ? guess.lang : likely;
  const supported = !pack.language.spaced || pack.share >= SUPPORTING_SHARE || guess.accuracy >= SURE_GUESS;
  return supported ? pack.language.tag : likely;
}

function sampleOf(prose: string): string {
  if (prose.length <= SAMPLE) return prose;
  // Openings hold bylines and menus; the middle of an article is prose.
  const middle = Math.floor(prose.length / 2);
  return `${prose.slice(0, SAMPLE / 2)} ${prose.slice(middle, middle + SAMPLE / 2)}`;
}

function fits(language: Language, scripts: ScriptCounts): boolean {
  if (language.scripts.length === 0) return false;
  // A tenth may be names and quotations; kana is a smaller share, but only Japanese has any.
  const own = language.scripts.reduce((sum, script) => sum + (scripts.byScript[script] ?? 0), 0);
  if (own < 0.6 * scripts.letters) return false;
  const kana = (scripts.byScript.Hiragana ?? 0) + (scripts.byScript.Katakana ?? 0);
  return kana > 0.05 * scripts.letters === language.scripts.includes('Hiragana');
}

function functionWordShare(text: string, { words, spaced, elisions }: Language): number {
  if (!spaced) return 0;
  const known = new Set(
    [words.articles, words.prepositions, words.conjunctions, words.pronouns, words.auxiliaries, words.others].flat(),
  );
  const elided = new Set(elisions);
  let total = 0;
  let hits = 0;
  for (const [word] of text
    .toLowerCase()
    .replaceAll('’', "'")
    .matchAll(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu)) {
    total += 1;
    const mark = word.indexOf("'");
    if (known.has(word) || (mark > 0 && (elided.has(word.slice(0, mark)) || known.has(word.slice(mark + 1)))))
      hits += 1;
  }
  return total === 0 ? 0 : hits / total;
}

async function statisticalGuesses(text: string): Promise<ReadonlyArray<{ lang: string; accuracy: number }>> {
  const { detectAll } = await import('tinyld');
  return detectAll(text);
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}
