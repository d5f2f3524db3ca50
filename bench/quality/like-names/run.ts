import { parseArgs } from 'node:util';
import { textChecker } from '../check-text';
import { table } from '../table';
import { type LikeNames, likeNames } from './frames';

const usage = `tsx bench/quality/like-names/run.ts [options]
  --lang TAG                repeatable (all that have frames)
  --model none|shipped|PATH embedding model (shipped)
  --alarms                  list the pairs that were taken for one thing`;

/** Two names, and a text that speaks of both. */
interface Case {
  readonly pair: string;
  readonly text: string;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      lang: { type: 'string', multiple: true, default: [] },
      model: { type: 'string', default: 'shipped' },
      alarms: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const check = await textChecker(values.model);
  const isAccused = async (language: string, { text }: Case) => {
    const { findings } = await check(text, { path: `case.${language}.txt`, language, format: 'text' });
    return findings.some(({ ruleId, severity }) => ruleId.startsWith('terminology/') && severity !== 'info');
  };
  const rows: string[][] = [];
  const listed: string[] = [];
  for (const language of values.lang.length > 0 ? values.lang : Object.keys(likeNames)) {
    const frames = likeNames[language];
    if (frames === undefined) throw new Error(`--lang ${language}: use ${Object.keys(likeNames).join(', ')}`);
    const row = [language];
    for (const cases of [places(frames), people(frames)]) {
      let accused = 0;
      for (const one of cases) {
        if (!(await isAccused(language, one))) continue;
        accused += 1;
        listed.push(`${language} ${one.pair}`);
      }
      row.push(`${accused} of ${cases.length}`, cases.length === 0 ? '' : ((100 * accused) / cases.length).toFixed(1));
    }
    rows.push(row);
  }
  console.log(table(['language', 'places and bodies', '%', 'people', '%'], rows));
  if (values.alarms) console.log(['', ...listed].join('\n'));
}

function places({ kinds, names, named, ofPlaces }: LikeNames): readonly Case[] {
  return names.flatMap((name) =>
    pairsOf(kinds.split(' ')).map(([one, other]) => ({
      pair: `${named(name, one)}, ${named(name, other)}`,
      text: ofPlaces(named(name, one), named(name, other)),
    })),
  );
}

/** Both with their family, and both by the given name alone. */
function people({ given = '', family = '', ofPeople }: LikeNames): readonly Case[] {
  if (ofPeople === undefined) return [];
  return [(name: string) => `${name} ${family}`, (name: string) => name].flatMap((called) =>
    pairsOf(given.split(' ')).map(([one, other]) => ({
      pair: `${called(one)}, ${called(other)}`,
      text: ofPeople(called(one), called(other)),
    })),
  );
}

function pairsOf(words: readonly string[]): ReadonlyArray<readonly [string, string]> {
  return words.flatMap((one) => words.filter((other) => other !== one).map((other) => [one, other] as const));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
