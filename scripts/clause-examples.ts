/**
 * Writes what `training/clause.py` learns from: whole sentences of parallel text, and pieces of them, as rows of numbers.
 * Usage: `tsx scripts/clause-examples.ts ../shared/data/train OUT XX…` (needs `xz`).
 *
 * A row is: kind, number of the sentence it comes from, number of words, and four numbers a word (`WordFeatures`). Pieces may
 * hold a clause all the same; the training weeds those out.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMA_FLAG, clauseFeatures, FIRST_FLAG } from '../src/analysis/breaks/clause-features';
import { closedWords } from '../src/analysis/text/closed-words';
import type { Language } from '../src/core/language';
import { languages } from '../src/lang';
import { linesOf, random, type Word, wordsOf } from './parallel-sentences';
import { RECOMBINED, recombiner } from './recombined-clauses';

/** What joins a whole sentence to the one before it. */
const JOINING: Readonly<Record<string, string>> = {
  en: 'and but or so for',
  fr: 'et mais ou car or',
  de: 'und aber oder doch denn',
  es: 'y pero o pues',
  it: 'e ma o',
  pt: 'e mas ou pois',
  ru: 'и но а или зато однако',
  el: 'και κι αλλά όμως ή',
  fi: 'ja mutta tai vaan sillä',
  id: 'dan tetapi tapi atau namun',
  la: 'et sed atque ac aut nam',
};
export const KINDS = {
  whole: 0,
  led: 1,
  joined: 2,
  tail: 10,
  head: 11,
  middle: 12,
  phrase: 13,
  ...RECOMBINED,
  caseMarked: 100,
  caseWhole: 101,
  flores: 102,
};

const [folder, out, ...tags] = process.argv.slice(2) as [string, string, ...string[]];
mkdirSync(out, { recursive: true });
for (const tag of tags) {
  const language = languages.find((one) => one.tag === tag) as Language;
  const { prepositions, contractions, articles, conjunctions, pronouns, cannotEnd } = language.words;
  const ofTwo = new Set([...articles].filter((word) => contractions.includes(word)));
  const determiners = new Set(articles.filter((word) => !ofTwo.has(word)));
  const governing = new Set([...contractions, ...prepositions.filter((word) => !determiners.has(word))]);
  const joining = new Set((JOINING[tag] ?? '').split(' '));
  const binding = new Set([
    ...conjunctions,
    ...language.verbs.cannotBegin,
    ...(language.verbs.relatives ?? []),
    ...pronouns,
  ]);
  const closed = closedWords(language);
  const open = new Set(cannotEnd);
  const features = clauseFeatures(language);
  const numbers: number[] = [];
  const add = (kind: number, group: number, words: readonly Word[]) => {
    if (words.length < 3 || words.length > 45) return;
    numbers.push(kind, group, words.length);
    words.forEach(({ form, comma }, at) => {
      const { word, ending, shortEnding, flags } = features(form as never, at === 0);
      const place = (at === 0 ? 1 << FIRST_FLAG : 0) | (comma && at > 0 ? 1 << COMMA_FLAG : 0);
      numbers.push(word, ending, shortEnding, flags | place);
    });
  };
  const { participleEndings = ['(?!)'], passiveEndings = ['(?!)'] } = language.verbs;
  const participle = new RegExp(`..(?:${[...participleEndings, ...passiveEndings].join('|')})$`, 'u');
  /** Where a piece may begin: what a phrase or a clause opens with. */
  const boundaries = (words: readonly Word[]): number[] => {
    const places: number[] = [];
    for (let at = 1; at < words.length; at += 1) {
      const { form, comma } = words[at] as Word;
      const before = (words[at - 1] as Word).form.lower;
      const isPhrase = determiners.has(form.lower) || (language.capitalisedNouns && form.casing === 'title');
      const isInside = open.has(before) && !comma;
      const opens =
        comma ||
        binding.has(form.lower) ||
        (governing.has(form.lower) && !governing.has(before)) ||
        // The noun of a preposition may lose it.
        (isPhrase && (!isInside || (governing.has(before) && !ofTwo.has(before)))) ||
        (!isInside && form.casing === 'lower' && !closed.has(form.lower) && participle.test(form.lower)) ||
        (!isInside && (form.casing === 'title' || form.isNumber) && random() < 0.3) ||
        random() < 0.04;
      if (opens) places.push(at);
    }
    return places;
  };
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const small = ({ form }: Word, comma: boolean): Word => ({
    form: { lower: form.lower, isNumber: form.isNumber, casing: 'lower' },
    comma,
  });
  const endsWell = (words: readonly Word[]) =>
    !open.has(words.at(-1)?.form.lower ?? '') && !governing.has(words.at(-1)?.form.lower ?? '');

  const recombined = recombiner(tag, language, out, random);
  const addPiece = (kind: number, group: number, words: readonly Word[]) => {
    if (recombined?.isPiece(words) !== false) add(kind, group, words);
  };

  const { sentences, phrases } = await linesOf(folder, tag);
  const all = sentences.map((text) => wordsOf(text, language)).filter(({ length }) => length >= 4 && length <= 40);
  const tails: Array<readonly Word[]> = [];
  all.forEach((words, group) => {
    add(KINDS.whole, group, words);
    const places = boundaries(words);
    if (places.length === 0) return;
    for (let time = 0; time < (words.length > 9 ? 2 : 1); time += 1) {
      let place = pick(places);
      // `And he went`: what joins two clauses stays with the first.
      while (joining.has((words[place] as Word).form.lower) && place < words.length - 1) place += 1;
      const tail = words.slice(place);
      if (tail.length >= 4) {
        addPiece(KINDS.tail, group, tail);
        tails.push(tail);
      }
    }
    const [from, to] = [pick(places), pick(places)].sort((one, other) => one - other) as [number, number];
    const middle = words.slice(from, to);
    if (middle.length >= 4 && !joining.has((middle[0] as Word).form.lower) && endsWell(middle))
      addPiece(KINDS.middle, group, middle);
    const head = words.slice(0, random() < 0.5 ? (pick(places.filter((one) => one >= 4)) ?? 0) : 0);
    if (head.length >= 4 && endsWell(head)) addPiece(KINDS.head, group, head);
    for (const [kind, tokens] of recombined?.recombine(words) ?? []) add(kind, group, tokens);
    const [first, ...rest] = words as [Word, ...Word[]];
    if (tails.length > 100 && random() < 0.7) {
      const phrase = pick(tails).slice(0, 9);
      if (endsWell(phrase)) add(KINDS.led, group, [...phrase, small(first, random() < 0.6), ...rest]);
    }
    if (random() < 0.12 && joining.size > 0) {
      const lower = pick([...joining]);
      add(KINDS.joined, group, [
        { form: { lower, casing: 'lower', isNumber: false }, comma: false },
        small(first, false),
        ...rest,
      ]);
    }
  });
  phrases
    .map((text) => wordsOf(text, language))
    .filter(({ length }) => length >= 4 && length <= 25)
    .forEach((words, at) => {
      add(KINDS.phrase, all.length + at, words);
    });
  // For measuring.
  const cases = `bench/quality/fragments/${tag}.txt`;
  if (existsSync(cases)) {
    const counts = { marked: 0, whole: 0 };
    readFileSync(cases, 'utf8')
      .split('\n')
      .forEach((line) => {
        const kind = line.includes('⟦') ? 'marked' : 'whole';
        counts[kind] += 1;
        if (counts[kind] % 2 !== 1) return;
        const piece = /⟦(.*?)\.?⟧/.exec(line)?.[1];
        if (piece !== undefined) add(KINDS.caseMarked, counts.marked, wordsOf(piece, language));
      });
  }
  const devtest = join(folder, `../eval/flores200-devtest/${tag}.txt`);
  if (existsSync(devtest)) {
    readFileSync(devtest, 'utf8')
      .split('\n')
      .forEach((line, at) => {
        add(KINDS.flores, at, wordsOf(line, language));
      });
  }
  writeFileSync(join(out, `${tag}.bin`), new Uint8Array(Int32Array.from(numbers).buffer));
  console.log(tag, `${all.length} sentences, ${phrases.length} phrases`);
}
