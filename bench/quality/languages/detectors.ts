import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { languages } from '../../../src/lang';

/** A detector as the bench asks it: a text gives the tag of its first guess, or `und`. */
export interface Detector {
  readonly name: string;
  readonly detect: (text: string) => string | Promise<string>;
  /** Milliseconds until it gave its first answer. */
  readonly loadTime: number;
}

type Load = (from: (name: string) => Promise<unknown>) => Promise<Detector['detect']>;

// Three-letter tags of what franc and lande answer.
const SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  'eng=en fra=fr deu=de spa=es ita=it por=pt rus=ru cmn=zh zho=zh jpn=ja ind=id ell=el fin=fi lat=la san=sa ukr=uk bul=bg nld=nl swe=sv dan=da ekk=et est=et hin=hi mar=mr cat=ca glg=gl zlm=ms msa=ms zsm=ms ron=ro kor=ko'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const short = (tag: string) => SHORT[tag] ?? tag;

const LOADERS: Readonly<Record<string, Load>> = {
  // What an article is detected by: scripts, function words, then tinyld.
  mtlint: async () => {
    const { detectLanguage } = await import('../../../src/check/detect-language');
    return (text) => detectLanguage(text, languages);
  },
  tinyld: async (from) => {
    const { detectAll } = (await from('tinyld')) as { detectAll(text: string): Array<{ lang: string }> };
    return (text) => detectAll(text)[0]?.lang ?? 'und';
  },
  'tinyld/heavy': async (from) => {
    const { detectAll } = (await from('tinyld/heavy')) as { detectAll(text: string): Array<{ lang: string }> };
    return (text) => detectAll(text)[0]?.lang ?? 'und';
  },
  'eld/small': async (from) => eld(await from('eld/small')),
  'eld/medium': async (from) => eld(await from('eld/medium')),
  'eld/large': async (from) => eld(await from('eld/large')),
  franc: async (from) => {
    const { franc } = (await from('franc')) as { franc(text: string): string };
    return (text) => short(franc(text));
  },
  'franc-all': async (from) => {
    const { franc } = (await from('franc-all')) as { franc(text: string): string };
    return (text) => short(franc(text));
  },
  lande: async (from) => {
    const loaded = (await from('lande')) as { default: (text: string) => Array<[string, number]> };
    return (text) => short(loaded.default(text)[0]?.[0] ?? 'und');
  },
  'cld3-asm': async (from) => {
    const { loadModule } = (await from('cld3-asm')) as {
      loadModule(): Promise<{
        create(least: number, most: number): { findLanguage(text: string): { language: string } };
      }>;
    };
    const cld = (await loadModule()).create(0, 1000);
    return (text) => cld.findLanguage(text).language.split('-')[0] ?? 'und';
  },
};

function eld(loaded: unknown): (text: string) => string {
  const detector = (loaded as { default: { detect(text: string): { language: string } } }).default;
  return (text) => detector.detect(text).language || 'und';
}

/** Loads the detectors that are installed in a folder. Only tinyld is a dependency; the others are installed to be measured. */
export async function loadDetectors(folder: string): Promise<readonly Detector[]> {
  const require = createRequire(resolve(folder, 'package.json'));
  const found: Detector[] = [];
  for (const [name, load] of Object.entries(LOADERS)) {
    const start = performance.now();
    try {
      const detect = await load(async (module) => import(moduleUrl(require, folder, module)));
      await detect('Where is the bridge?');
      found.push({ name, detect, loadTime: performance.now() - start });
    } catch {
      // Not installed.
    }
  }
  return found;
}

function moduleUrl(require: NodeJS.Require, folder: string, name: string): string {
  try {
    return pathToFileURL(require.resolve(name)).href;
  } catch {
    // Packages with an entry for `import` alone.
    return pathToFileURL(resolve(folder, 'node_modules', importEntry(folder, name))).href;
  }
}

function importEntry(folder: string, name: string): string {
  const [main = '', ...rest] = name.split('/');
  const require = createRequire(resolve(folder, 'node_modules', main, 'package.json'));
  const manifest = require('./package.json') as {
    main?: string;
    exports?: string | Record<string, string | { import?: string; default?: string }>;
  };
  const key = rest.length === 0 ? '.' : `./${rest.join('/')}`;
  if (typeof manifest.exports === 'string') return `${main}/${manifest.exports}`;
  const entry = manifest.exports?.[key];
  const file = typeof entry === 'string' ? entry : (entry?.import ?? entry?.default ?? manifest.main ?? 'index.js');
  return `${main}/${file}`;
}
