import { defineAnalysis } from '../../core/analysis';
import type { Lexicon } from '../../core/lexicon';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { simplify } from '../foreign/han-forms';
import { readingOf } from '../sounds/han-reading';
import { isRomanisedOtherwise } from '../sounds/romanisations';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';

/** Every place is compared by its sound, which pays in an article. */
const LONGEST_TEXT = 50_000;
const HAN_RUN = /\p{Script=Han}{3,}/gu;
const WINDOW = 3;
/** More than Mandarin has syllables, and than there are code units: three of either are one number. */
const MOST_READINGS = 2048;
const UNITS = 0x10000;
const FEWEST_OF_MAIN = 2;

/**
 * People whose Chinese or Japanese names were spelt in Latin letters in between, so that another character of the same sound
 * comes back: 林晓岚 and 林小兰, 佐伯隆一 and 佐伯龙一.
 */
export const homophonousNames = defineAnalysis({
  id: 'homophonous-names',
  needs: { sentences },
  run: ({ document: { prose }, language, lexicon }, facts): readonly RenderingGroup[] => {
    const readsMandarin =
      !language.spaced && language.scripts.includes('Han') && !language.scripts.includes('Katakana');
    if (!readsMandarin || !lexicon.isKnown || prose.length > LONGEST_TEXT) return [];
    const closed = closedWords(language);
    const families: ReadonlySet<string> = new Set(language.familyNames);
    const mentionAt = (offset: number, text: string): Mention => ({
      offset,
      endOffset: offset + text.length,
      text,
      sentence: sentenceAt(facts.sentences, offset),
    });
    const groups: RenderingGroup[] = [];
    for (const windows of windowsBySound(prose)) {
      const [main, ...others] = [...windows].sort((a, b) => b[1].length - a[1].length);
      if (main === undefined || main[1].length < FEWEST_OF_MAIN) continue;
      for (const other of others) {
        if (!mayBeNames(main[0], other[0], lexicon, closed, families)) continue;
        const reach = reachOf(prose, main[1], other[1], closed);
        if (reach === undefined || other[1].every((at) => opensWord(prose, at + WINDOW - 1, lexicon))) continue;
        const [own, variants] = [main[1], other[1]].map((places) =>
          places.map((at) => mentionAt(at - reach.before, prose.slice(at - reach.before, at + WINDOW + reach.behind))),
        ) as [Mention[], Mention[]];
        if (shareSentence(own, variants)) continue;
        const rendering = namedRendering(own);
        groups.push({
          id: rendering.text,
          main: rendering,
          variants: [bySpelling(namedRendering(variants), 0.85)],
        });
      }
    }
    return [...groups, ...romanised(prose, lexicon, closed, families, mentionAt)];
  },
});

/** 叶石楠, and `Yeh Shih-nan` where nothing introduces it. */
const ROMANISED =
  /(?<![\p{Script=Latin}'’-]|[A-Za-z] )\p{Lu}\p{Ll}+(?:[- ](?:\p{Lu}\p{Ll}+|(?<=-)\p{Ll}+)){1,2}(?![\p{Script=Latin}'’-]| [A-Za-z])/gu;

function* romanised(
  prose: string,
  lexicon: Lexicon,
  closed: ReadonlySet<string>,
  families: ReadonlySet<string>,
  mentionAt: (offset: number, text: string) => Mention,
): Generator<RenderingGroup> {
  const latin = new Map<string, number[]>();
  for (const { 0: text, index } of prose.matchAll(ROMANISED)) latin.set(text, [...(latin.get(text) ?? []), index]);
  if (latin.size === 0) return;
  const names = new Map<string, number[]>();
  for (const { 0: run, index } of prose.matchAll(HAN_RUN))
    for (let at = 0; at + WINDOW <= run.length; at += 1) {
      const text = run.slice(at, at + WINDOW);
      if (families.has(simplify(text.charAt(0)))) names.set(text, [...(names.get(text) ?? []), index + at]);
    }
  const read = [...names].flatMap(([name, own]) => {
    const [family, ...given] = [...name].map(readingOf);
    if (family === undefined || given.includes(undefined) || [...name].some((one) => closed.has(one))) return [];
    if (lexicon.knows([name]) || lexicon.knows([name.slice(0, 2)])) return [];
    return [{ name, own, parts: [family, given.join('')] as const }];
  });
  for (const [text, places] of latin) {
    const words = text.toLowerCase().split(' ');
    const plain = [words, [...words.slice(-1), ...words.slice(0, -1)]].map((order) =>
      order.join('').replaceAll('-', ''),
    );
    for (const { name, own, parts } of read) {
      if (!plain.includes(parts.join('')) && !isRomanisedOtherwise(words, parts)) continue;
      const [main, variants] = [own.map((at) => mentionAt(at, name)), places.map((at) => mentionAt(at, text))];
      if (shareSentence(main, variants) || main.length < variants.length) continue;
      const rendering = namedRendering(main);
      yield { id: rendering.text, main: rendering, variants: [bySpelling(namedRendering(variants), 0.85)] };
      break;
    }
  }
}

type Windows = ReadonlyMap<string, readonly number[]>;

/** Three characters in a row, those together that begin with the same one and sound alike, where more than one spelling does. */
function windowsBySound(prose: string): readonly Windows[] {
  // Most sounds stand once, of which only the place is kept.
  const bySound = new Map<number, number | number[]>();
  const put = (sound: number, place: number) => {
    const known = bySound.get(sound);
    if (known === undefined) bySound.set(sound, place);
    else if (typeof known === 'number') bySound.set(sound, [known, place]);
    else known.push(place);
  };
  const numbers = new Map<string, number>();
  const numberOf = (reading: string): number => {
    const known = numbers.get(reading) ?? numbers.size + 1;
    numbers.set(reading, known);
    return known;
  };
  for (const { 0: run, index } of prose.matchAll(HAN_RUN)) {
    const readings = [...run].map(readingOf);
    if (readings.length !== run.length) continue;
    const sounds = readings.map((reading) => (reading === undefined ? 0 : numberOf(reading)));
    for (let at = 0; at + WINDOW <= run.length; at += 1) {
      const [first, second, third] = [sounds[at] as number, sounds[at + 1] as number, sounds[at + 2] as number];
      if (second === 0 || third === 0) continue;
      put((run.charCodeAt(at) * MOST_READINGS + second) * MOST_READINGS + third, index + at);
      // 噻虫嗪 and 塞虫嗪: the first differs, and no other.
      const rest = run.charCodeAt(at + 1) * UNITS + run.charCodeAt(at + 2);
      put(-(rest * MOST_READINGS + first), index + at);
    }
  }
  const found: Windows[] = [];
  for (const places of bySound.values()) {
    if (typeof places === 'number') continue;
    const windows = new Map<string, number[]>();
    for (const place of places) {
      const text = prose.slice(place, place + WINDOW);
      const known = windows.get(text);
      if (known === undefined) windows.set(text, [place]);
      else known.push(place);
    }
    if (windows.size > 1) found.push(windows);
  }
  return found;
}

/** Tells whether neither holds a word, as names do not: 的权利 and 的权力 do, and 和他说 and 和她说. */
function mayBeNames(
  a: string,
  b: string,
  lexicon: Lexicon,
  closed: ReadonlySet<string>,
  families: ReadonlySet<string>,
): boolean {
  if (simplify(a) === simplify(b) || closed.has(a.charAt(0))) return false;
  const isWord = (text: string) => lexicon.knows([text]) || closed.has(text);
  const isNone = (text: string) =>
    ![...text].some((one) => closed.has(one)) && !isWord(text) && !isWord(text.slice(0, 2));
  if (!isNone(a) || !isNone(b)) return false;
  const given = [a, b].filter((text) => isWord(text.slice(1))).length;
  // 叶石楠 and 叶世男: one given name may be a word, 石楠.
  return given === 0 || (given === 1 && a[0] === b[0] && families.has(simplify(a[0] as string)));
}

/** 云川师范大学, beside 云川市: the last character belongs to a word that goes on behind it. */
function opensWord(prose: string, last: number, lexicon: Lexicon): boolean {
  return [2, 3, 4].some((length) => {
    const word = prose.slice(last, last + length);
    return IS_HAN.test(word) && lexicon.knows([word]);
  });
}

const IS_HAN = /^\p{Script=Han}{2,}$/u;

/** How far the name reaches over the window: what stands beside it at all places of both belongs to it. */
function reachOf(
  prose: string,
  main: readonly number[],
  other: readonly number[],
  closed: ReadonlySet<string>,
): { readonly before: number; readonly behind: number } | undefined {
  const sharedAt = (distance: number): boolean => {
    const [first, ...rest] = [...main, ...other].map((at) => prose.charAt(at + distance));
    return (
      first !== undefined && /\p{Script=Han}/u.test(first) && !closed.has(first) && rest.every((one) => one === first)
    );
  };
  const differsAtEnd = prose.charAt((main[0] as number) + 2) !== prose.charAt((other[0] as number) + 2);
  const differsBefore = prose.charAt((main[0] as number) + 1) !== prose.charAt((other[0] as number) + 1);
  const before = sharedAt(-1) ? 1 : 0;
  // 佐伯隆一: a family name of two characters, and what differs is the first of the given name.
  if (before === 1 && sharedAt(-2)) return undefined;
  return { before, behind: before === 0 && differsAtEnd && !differsBefore && sharedAt(3) ? 1 : 0 };
}
