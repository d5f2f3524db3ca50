import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { consonantDistance } from '../../../src/analysis/sounds/consonant-likeness';
import type { Language } from '../../../src/core/language';
import { languageFor } from '../../../src/lang';
import { rules as shipped } from '../../../src/rules';
import { pick, seededRandom } from '../../random';
import { embedderOf } from '../alignment/pair-options';
import { wilson } from '../intervals';
import { shared } from '../places';
import { table } from '../table';
import { checkParallel } from './check-parallel';

const usage = `tsx bench/quality/accuracy/injected-meaning.ts [options]
  --set tune|report          half of the articles (report)
  --lang TAG                 only between English and this language; repeatable
  --model none|shipped|PATH  embedding model (none)
  --show                     print what is not reported, and what is in untouched sentences

Joins parallel sentences into articles of 20, takes the negation out of some sentences and puts another name into others, and
counts how often the rule of each reports them, and how often it accuses a sentence that nobody touched.`;

const LANGUAGES = ['fr', 'de', 'es', 'it', 'pt', 'ru', 'el', 'id', 'fi'];
const SENTENCES = 20;
/** Of so many sentences one is changed at most, so that the article stays a translation. */
const STRIDE = 4;
/** Precision is told for texts in which one sentence of so many is at fault. */
const FAULTY = 20;
const SAME_SOUND = 0.2;

type Fault = 'negation' | 'name';
const RULES: Readonly<Record<Fault, string>> = {
  negation: 'accuracy/negation-mismatch',
  name: 'accuracy/name-mismatch',
};

interface Pair {
  readonly source: string;
  readonly target: string;
}

interface Tally {
  found: number;
  faults: number;
  alarms: number;
  sentences: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'report' },
      lang: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', default: 'none' },
      show: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const embedder = await embedderOf(values.model);
  const rows: string[][] = [];
  const totals = new Map<string, Tally>();
  for (const other of LANGUAGES.filter((tag) => values.lang.length === 0 || values.lang.includes(tag))) {
    for (const [from, to] of [
      ['en', other],
      [other, 'en'],
    ] as const) {
      const [sourceLanguage, language] = [languageFor(from), languageFor(to)] as [Language, Language];
      const pairs = [...floresPairs(from, to), ...tatoebaPairs(from, to)];
      const names = [...new Set(pairs.flatMap((pair) => sharedNames(pair)))];
      const articles = chunks(pairs).filter((_, at) => (at % 2 === 0) === (values.set === 'tune'));
      const random = seededRandom(20);
      for (const fault of ['negation', 'name'] as const) {
        const rules = shipped.filter(({ id }) => id === RULES[fault]);
        const own = new Map<string, Tally>();
        const tallyOf = (severity: string) => {
          const tally = own.get(severity) ?? { found: 0, faults: 0, alarms: 0, sentences: 0 };
          own.set(severity, tally);
          return tally;
        };
        const sum = { faults: 0, sentences: 0 };
        for (const article of articles) {
          let next = 0;
          const touched = new Set<number>();
          const targets = article.map((pair, at) => {
            if (at < next) return pair.target;
            const changed =
              fault === 'negation'
                ? withoutNegation(pair, sourceLanguage, language)
                : withOtherName(pair, names, random);
            if (changed === undefined) return pair.target;
            touched.add(at);
            next = at + STRIDE;
            return changed;
          });
          const severities = async (lines: readonly string[]) => {
            const { findings } = await checkParallel(
              {
                source: article.map(({ source }) => source).join('\n\n'),
                target: lines.join('\n\n'),
                sourceLanguage: from,
                language: to,
              },
              rules,
              embedder,
            );
            const target = lines.join('\n\n');
            const found = new Map<number, string>();
            for (const { offset, severity, confidence = 1 } of findings)
              found.set(
                target.slice(0, offset).split('\n\n').length - 1,
                `${severity ?? rules[0]?.severity} ${confidence.toFixed(2)}`,
              );
            return found;
          };
          const [clean, changed] = [await severities(article.map(({ target }) => target)), await severities(targets)];
          sum.sentences += article.length;
          sum.faults += touched.size;
          for (const severity of clean.values()) tallyOf(severity).alarms += 1;
          for (const at of touched) {
            const severity = changed.get(at);
            if (severity !== undefined) tallyOf(severity).found += 1;
            else if (values.show) show('missed', article[at]?.source, targets[at]);
          }
          if (values.show)
            for (const [at, severity] of clean) show(`alarm ${severity}`, article[at]?.source, article[at]?.target);
        }
        tallyOf('any');
        for (const [severity, tally] of own) {
          const all = [...own.values()];
          if (severity === 'any') {
            tally.found = all.reduce((total, { found }) => total + found, 0);
            tally.alarms = all.reduce((total, { alarms }) => total + alarms, 0);
          }
          rows.push([`${fault} ${from}-${to} ${severity}`, ...cells({ ...tally, ...sum })]);
        }
        for (const severity of own.keys()) {
          const { found = 0, alarms = 0 } = own.get(severity) ?? {};
          const name = `${fault} all ${severity}`;
          const total = totals.get(name) ?? { found: 0, faults: 0, alarms: 0, sentences: 0 };
          totals.set(name, { ...total, found: total.found + found, alarms: total.alarms + alarms });
        }
        const name = `${fault} all any`;
        const total = totals.get(name) as Tally;
        total.faults += sum.faults;
        total.sentences += sum.sentences;
      }
    }
  }
  for (const [name, tally] of totals) {
    const { faults, sentences } = totals.get(`${name.split(' ')[0]} all any`) as Tally;
    rows.push([name, ...cells({ ...tally, faults, sentences })]);
  }
  console.log(table(['fault, languages, finding', 'faults', 'found', 'alarms/1,000', 'precision'], rows.sort()));
}

function cells({ found, faults, alarms, sentences }: Tally): string[] {
  const { low, high } = wilson(found, faults);
  if (faults === 0) return ['0', '', `${((1000 * alarms) / sentences).toFixed(1)} (${alarms})`, ''];
  const [hit, alarm] = [found / faults / FAULTY, (alarms / sentences) * (1 - 1 / FAULTY)];
  return [
    String(faults),
    `${(found / faults).toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`,
    `${((1000 * alarms) / sentences).toFixed(1)} (${alarms})`,
    hit + alarm === 0 ? '' : (hit / (hit + alarm)).toFixed(2),
  ];
}

/** The sentence affirmed, where both sides deny once; undefined where they do not, or it takes more than to leave words out. */
function withoutNegation({ source, target }: Pair, there: Language, here: Language): string | undefined {
  if (denials(source, there).length !== 1 || denials(target, here).length !== 1) return undefined;
  for (const [pattern, affirmed] of TAKEN_OUT[here.tag] ?? []) {
    const changed = target.replace(pattern, affirmed);
    if (changed !== target && denials(changed, here).length === 0) return changed;
  }
  return undefined;
}

function denials(text: string, { polarity }: Language): readonly string[] {
  return (text.toLowerCase().match(/\p{L}+(?:['’]t(?!\p{L}))?/gu) ?? []).filter(
    (word) => polarity?.negations.includes(word) || /n['’]t$/.test(word),
  );
}

const TAKEN_OUT: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  en: [
    [/\bcan(?:not|['’]t)\b/, 'can'],
    [/\bwon['’]t\b/, 'will'],
    [/n['’]t\b/, ''],
    [/ (?:not|never)\b/, ''],
  ],
  fr: [
    [/ ne ([^.,;:]{1,40}?) (?:pas|jamais)\b/, ' $1'],
    [/ n['’]([^.,;:]{1,40}?) (?:pas|jamais)\b/, ' $1'],
    [/ ne (?:pas|jamais)\b/, ''],
  ],
  de: [
    [/ (?:nicht|nie|niemals)\b/, ''],
    [/ kein(e[nmrs]?)?\b/, ' ein$1'],
  ],
  es: [[/ (?:no|nunca)\b/, '']],
  it: [[/ non\b/, '']],
  pt: [[/ (?:não|nunca)(?!\p{L})/u, '']],
  ru: [[/ не(?!\p{L})/u, '']],
  el: [[/ δεν?(?!\p{L})/u, '']],
  id: [[/ (?:tidak|tak|bukan|belum)\b/, '']],
};

function withOtherName(pair: Pair, names: readonly string[], random: () => number): string | undefined {
  const name = pick(sharedNames(pair), random);
  const other = pick(names, random);
  if (name === undefined || other === undefined || pair.source.includes(other) || pair.target.includes(other))
    return undefined;
  return pair.target.replaceAll(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'gu'), other);
}

/** Words with a capital within the sentence that both sides have, in letters or, from one alphabet to another, in sound. */
function sharedNames({ source, target }: Pair): readonly string[] {
  const inside = (text: string) => [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}(?!\p{L})/gu)].map(([one]) => one);
  const there = inside(source);
  const isLatin = (name: string) => /^\p{Script=Latin}/u.test(name);
  return [...new Set(inside(target))].filter((name) =>
    there.some(
      (one) => one === name || (isLatin(one) !== isLatin(name) && (consonantDistance(one, name) ?? 1) < SAME_SOUND),
    ),
  );
}

/** The half with odd numbers is for tuning. */
function chunks(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  for (let at = 0; at + SENTENCES <= pairs.length; at += SENTENCES) found.push(pairs.slice(at, at + SENTENCES));
  return found;
}

function floresPairs(from: string, to: string): readonly Pair[] {
  const linesOf = (tag: string) => linesIn('flores200-devtest', `${tag}.txt`);
  const targets = linesOf(to);
  return linesOf(from).map((source, at) => ({ source, target: targets[at] as string }));
}

function tatoebaPairs(from: string, to: string): readonly Pair[] {
  return linesIn('tatoeba-laser', `${from === 'en' ? to : from}-en.tsv`).map((line) => {
    const [other, english] = line.split('\t') as [string, string];
    return from === 'en' ? { source: english, target: other } : { source: other, target: english };
  });
}

function linesIn(...path: readonly string[]): readonly string[] {
  return readFileSync(join(shared, 'data', 'eval', ...path), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
}

function show(what: string, source: string | undefined, target: string | undefined): void {
  console.log(`${what}\n  < ${source}\n  > ${target}\n`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
