/*
 * How often each analysis of drift is right: over flawed articles with labels, articles without faults, and the help of a desktop as
 * people translated it (`../shared/data/train`), of which every other piece is held back.
 *
 *     npx tsx bench/quality/drift-kinds.ts [--set tune|held-out|all] [--model none|shipped|PATH] [--lang TAG]... [--every N]
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import { toOriginal } from '../../src/core/document';
import type { Embedder } from '../../src/core/embedder';
import type { Finding } from '../../src/core/report';
import type { Observation } from '../../src/core/rule';
import { readLexicon } from '../../src/io/lexicon-door';
import { languageFor } from '../../src/lang';
import { lexiconFor } from '../../src/lang/lexicon';
import { parseAs } from '../../src/parse';
import drift from '../../src/rules/terminology/drift';
import { embedderOf } from './alignment/pair-options';
import { type CleanText, cleanCorpora, humanTranslations, miniTexts } from './clean-texts';
import { type CorpusArticle, halvesNamed, loadCorpus } from './corpus';
import { judge } from './match';
import { shared } from './places';

const LANGUAGES = ['de', 'el', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'pt', 'ru', 'zh'];
const SEGMENTS_A_TEXT = 80;
const TEXTS_A_LANGUAGE = 12;

interface Count {
  right: number;
  flawedWrong: number;
  clean: number;
  help: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      set: { type: 'string', default: 'tune' },
      model: { type: 'string', default: 'shipped' },
      lang: { type: 'string', multiple: true, default: [] },
      every: { type: 'string', default: '1' },
    },
  });
  const choice = { halves: halvesNamed(values.set), languages: values.lang };
  const isTaken = (_: unknown, at: number) => at % Number(values.every) === 0;
  const embedder = await embedderOf(values.model);
  const counts = new Map<string, Count>();
  const countOf = (kind: string) => {
    const known = counts.get(kind) ?? { right: 0, flawedWrong: 0, clean: 0, help: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const article of loadCorpus('flawed', choice).filter(isTaken)) {
    const found = await driftIn(article, embedder);
    const { findings } = judge(
      article,
      found.map(({ finding }) => finding),
    );
    findings.forEach(({ judgement }, at) => {
      const count = countOf((found[at] as Found).kind);
      if (judgement === 'wrong') count.flawedWrong += 1;
      else count.right += 1;
    });
  }
  const clean = [...cleanCorpora(choice), ...miniTexts(choice), ...(humanTranslations(values.lang) ?? [])];
  for (const text of clean.flatMap(({ texts }) => texts).filter(isTaken))
    for (const { kind } of await driftIn(text, embedder)) countOf(kind).clean += 1;
  for (const text of helpTexts(values.set, values.lang).filter(isTaken))
    for (const { kind } of await driftIn(text, embedder)) countOf(kind).help += 1;

  console.log('kind | right | wrong in flawed | in clean | in help | precision');
  const rows = [...counts].map(([kind, count]) => ({ kind, ...count, precision: precisionOf(count) }));
  for (const { kind, right, flawedWrong, clean: alarms, help, precision } of rows.sort(
    (a, b) => b.precision - a.precision,
  ))
    console.log(`${kind} | ${right} | ${flawedWrong} | ${alarms} | ${help} | ${precision.toFixed(3)}`);
}

function precisionOf({ right, flawedWrong, clean, help }: Count): number {
  return right / (right + flawedWrong + clean + help);
}

interface Found {
  readonly kind: string;
  readonly finding: Finding;
}

async function driftIn(text: CleanText | CorpusArticle, embedder: Embedder | undefined): Promise<readonly Found[]> {
  const pack = languageFor(text.language);
  if (pack === undefined) return [];
  const document = await parseAs(text.format, text.text, undefined);
  const article = articleOf(document, pack, { embedder, lexicon: lexiconFor(pack, readLexicon) });
  const facts = await new FactStore(article, undefined).all(drift.needs);
  const options = drift.options?.parse({});
  const seen = new Set<string>();
  return [...(drift.check({ article, facts, options } as never) as Iterable<Observation>)].flatMap((one): Found[] => {
    const place = toOriginal(document, one);
    const key = `${place.offset} ${place.endOffset}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const located = (span: { offset: number; endOffset: number }) => {
      const at = toOriginal(document, span);
      return { ...at, text: text.text.slice(at.offset, at.endOffset) };
    };
    const related = (one.related ?? []).map((other) => ({ note: other.note, ...located(other) }));
    const finding = { ...one, ...located(one), related, ruleId: drift.id, severity: 'error', group: one.group ?? null };
    return [{ kind: String(one.values?.finder), finding: finding as unknown as Finding }];
  });
}

/** Every other piece of the manuals that the training data holds in order. */
function helpTexts(set: string, languages: readonly string[]): readonly CleanText[] {
  return LANGUAGES.filter((tag) => languages.length === 0 || languages.includes(tag)).flatMap((language) => {
    const path = join(shared, 'data', 'train', `${language}-en.tsv.xz`);
    if (!existsSync(path)) return [];
    const rows = execFileSync('xz', ['-dc', path], { encoding: 'utf8', maxBuffer: 2 ** 30 }).split('\n');
    const segments = rows.flatMap((row) => {
      const [source, text] = row.split('\t');
      return source === 'gnome-help' && text ? [text] : [];
    });
    const texts: CleanText[] = [];
    for (let at = 0, piece = 0; at + SEGMENTS_A_TEXT < segments.length; at += SEGMENTS_A_TEXT, piece += 1) {
      if (set !== 'all' && (piece % 2 === 0) !== (set === 'tune')) continue;
      const text = segments.slice(at, at + SEGMENTS_A_TEXT).join('\n\n');
      texts.push({ path: `gnome-help/${language}-${piece}`, language, format: 'text', text });
    }
    // From all over the manuals.
    const step = Math.max(1, Math.floor(texts.length / TEXTS_A_LANGUAGE));
    return texts.filter((_, index) => index % step === 0).slice(0, TEXTS_A_LANGUAGE);
  });
}

await main();
