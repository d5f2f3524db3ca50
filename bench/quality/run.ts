import { americaPac } from './america-pac';
import { textChecker } from './check-text';
import { measureClean } from './clean';
import { cleanCorpora, declarations, flores, humanTranslations } from './clean-texts';
import { measureFlawed } from './flawed';
import { measureInjected } from './inject';
import { loadJudgedFindings } from './judged';
import { type BenchOptions, type Part, readOptions, usage } from './options';
import { printAmericaPac } from './print-america-pac';
import { printClean } from './print-clean';
import { printFlawed } from './print-flawed';
import { printInjected } from './print-inject';
import { printAlarms, printMisses } from './print-lists';

const ABSENT = 'skipped, for the folder `../shared` with real articles is absent';

async function run(options: BenchOptions): Promise<void> {
  const check = await textChecker(options.model);
  const choice = { halves: options.halves, languages: options.languages };
  const has = (part: Part) => options.parts.has(part);

  const flawed = has('flawed') ? await measureFlawed(check, choice) : [];
  const human = humanTranslations(options.languages);
  const devtest = flores(options.languages, options.paragraphs);
  const udhr = declarations(options.languages);
  const sets = [...cleanCorpora(choice), ...(human ?? []), ...(devtest ?? []), ...(udhr ?? [])];
  const clean = has('clean') ? await measureClean(check, sets, loadJudgedFindings()) : [];
  // A sentence of a blind half would be shown by its miss.
  const breakable = sets.filter(({ blind }) => !blind || options.showHeldOut).flatMap(({ texts }) => texts);
  const injected = has('inject') ? await measureInjected(check, breakable) : [];
  const wantsPac = has('pac') && (options.languages.length === 0 || options.languages.includes('fr'));
  const pac = wantsPac ? await americaPac(check) : undefined;

  // What a blind half holds is never listed unasked; the tables show only its counts.
  const mayShow = (half: string) => half !== 'held-out' || options.showHeldOut;
  const openFlawed = flawed.filter(({ article }) => mayShow(article.half));
  const openClean = clean.filter(({ set }) => !set.blind || options.showHeldOut);

  const sections = [
    `model: ${options.model}; halves: ${options.halves.join(', ')}`,
    ...(flawed.length > 0 ? [printFlawed(flawed, options)] : []),
    ...(clean.length > 0 ? [printClean(clean, options)] : []),
    ...(has('clean') && human === undefined ? [`human translations, FLORES devtest, UDHR: ${ABSENT}`] : []),
    ...(pac !== undefined ? [printAmericaPac(pac)] : wantsPac ? [`America PAC: ${ABSENT}`] : []),
    ...(injected.length > 0 ? [printInjected(injected, options.misses)] : []),
    ...(options.misses ? [printMisses(openFlawed, pac, options)] : []),
    ...(options.alarms ? [printAlarms(openFlawed, openClean, pac, options)] : []),
  ];
  const hidden = openFlawed.length < flawed.length || openClean.length < clean.length;
  if ((options.misses || options.alarms) && hidden) sections.push('The held-out half is not listed: it stays blind.');
  console.log(
    options.json
      ? JSON.stringify({ flawed: openFlawed, clean: openClean, pac, injected }, null, 2)
      : sections.join('\n\n'),
  );
}

async function main(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    return;
  }
  let options: BenchOptions;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    // Wrong use: its one line says all, and a stack would hide it.
    console.error((error as Error).message);
    process.exitCode = 2;
    return;
  }
  await run(options);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 2;
});
