import { americaPac } from './america-pac';
import { type CheckText, textChecker } from './check-text';
import { measureClean } from './clean';
import {
  type CleanSet,
  type CleanText,
  cleanCorpora,
  declarations,
  flores,
  humanTranslations,
  miniTexts,
} from './clean-texts';
import { measureFlawed } from './flawed';
import { measureInjected } from './inject';
import { faultKinds } from './inject-kinds';
import { DRIFT_RULES, driftKinds } from './injected-drift/candidates';
import { measureDrift } from './injected-drift/inject-drift';
import { loadJudgedFindings } from './judged';
import { type BenchOptions, isWantedKind, type Part, readOptions, usage } from './options';
import { printAmericaPac } from './print-america-pac';
import { printClean } from './print-clean';
import { printFlawed } from './print-flawed';
import { printInjected } from './print-inject';
import { printJoint } from './print-joint';
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
  const breadth = has('breadth') ? await measureClean(check, miniTexts(choice), loadJudgedFindings()) : [];
  const injected = has('inject') ? await injectFaults(check, sets, options) : undefined;
  const wantsPac = has('pac') && (options.languages.length === 0 || options.languages.includes('fr'));
  const pac = wantsPac ? await americaPac(check) : undefined;

  // What a blind half holds is never listed unasked; the tables show only its counts.
  const mayShow = (half: string) => half !== 'held-out' || options.showHeldOut;
  const openFlawed = flawed.filter(({ article }) => mayShow(article.half));
  const openClean = [...clean, ...breadth].filter(({ set }) => !set.blind || options.showHeldOut);

  const sections = [
    `model: ${options.model}; halves: ${options.halves.join(', ')}`,
    ...(flawed.length > 0 ? [printFlawed(flawed, options)] : []),
    ...(clean.length > 0 ? [printClean(clean, options)] : []),
    ...(breadth.length > 0 ? [printClean(breadth, options)] : []),
    ...(has('clean') && human === undefined ? [`human translations, FLORES devtest, UDHR: ${ABSENT}`] : []),
    ...(pac !== undefined ? [printAmericaPac(pac)] : wantsPac ? [`America PAC: ${ABSENT}`] : []),
    ...(injected !== undefined ? [printInjected(injected.sentences, injected.drift, options)] : []),
    ...(injected !== undefined && flawed.length > 0 ? [printJoint(flawed, injected)] : []),
    ...(options.misses ? [printMisses(openFlawed, pac, options)] : []),
    ...(options.alarms ? [printAlarms(openFlawed, openClean, pac, options)] : []),
  ];
  const hidden = openFlawed.length < flawed.length || openClean.length < clean.length + breadth.length;
  if ((options.misses || options.alarms) && hidden) sections.push('The held-out half is not listed: it stays blind.');
  console.log(
    options.json
      ? JSON.stringify({ flawed: openFlawed, clean: openClean, pac, injected }, null, 2)
      : sections.join('\n\n'),
  );
}

/** Injects the faults of the rules that are wanted. What a blind half holds is broken too; its misses would show it. */
async function injectFaults(check: CheckText, sets: readonly CleanSet[], options: BenchOptions) {
  const texts = sets.flatMap((set) => set.texts);
  const blind = new Set(sets.filter((set) => set.blind && !options.showHeldOut).flatMap((set) => set.texts));
  const mayShow = (text: CleanText) => !blind.has(text);
  const kinds = faultKinds.filter(({ name, rules }) => isWantedKind(options, name, rules));
  const drifts = driftKinds.filter(({ name }) => isWantedKind(options, name, DRIFT_RULES));
  const english = [...cleanCorpora({ halves: ['tune'], languages: ['en'] }), ...(flores(['en']) ?? [])];
  return {
    sentences: await measureInjected(check, texts, kinds, mayShow, options.alone),
    drift: await measureDrift(
      check,
      texts,
      english.flatMap((set) => set.texts),
      drifts,
      mayShow,
    ),
  };
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
