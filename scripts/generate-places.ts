/** Writes `src/lang/data/places.ts`: names of countries, peoples and languages, from CLDR and from the supplement. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { languages } from '../src/lang';
import { supplement } from './place-supplement';

const FIRST = ['fr', 'en', 'de', 'es', 'it', 'pt', 'ru', 'zh', 'ja', 'id', 'el', 'fi', 'la', 'sa'];
/** Every language that has a pack; a new one goes behind, so that its line is all that changes. */
const TAGS = [...new Set([...FIRST, ...languages.map(({ tag }) => tag).filter((tag) => !tag.includes('-'))])];
const CLDR = 'node_modules/cldr-localenames-full';

/** UN M.49 areas that are spoken of as one place; `021` and `019` are left out, for other words mean them. */
const AREAS: Readonly<Record<string, string>> = {
  '002': 'AFRICA',
  '003': 'NORTH-AMERICA',
  '005': 'SOUTH-AMERICA',
  '009': 'OCEANIA',
  '142': 'ASIA',
  '150': 'EUROPE',
  '419': 'LATIN-AMERICA',
};

/** Languages whose name is also the adjective of one country. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ...{
    fr: 'FR',
    en: 'GB-ENG',
    de: 'DE',
    es: 'ES',
    it: 'IT',
    pt: 'PT',
    ru: 'RU',
    zh: 'CN',
    ja: 'JP',
    ko: 'KR',
    pl: 'PL',
  },
  ...{ tr: 'TR', el: 'GR', sv: 'SE', da: 'DK', no: 'NO', fi: 'FI', nl: 'NL', hu: 'HU', cs: 'CZ', sk: 'SK', sl: 'SI' },
  ...{ ro: 'RO', bg: 'BG', uk: 'UA', be: 'BY', sr: 'RS', hr: 'HR', et: 'EE', lv: 'LV', lt: 'LT', is: 'IS', sq: 'AL' },
  ...{ mk: 'MK', ka: 'GE', hy: 'AM', az: 'AZ', kk: 'KZ', uz: 'UZ', mn: 'MN', vi: 'VN', th: 'TH', km: 'KH', id: 'ID' },
  ...{ ne: 'NP', my: 'MM', ar: 'ARAB' },
};

/** Variants whose name holds an adjective of the country: American English, português brasileiro. */
const VARIANTS = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'fr-CA', 'fr-CH', 'de-AT', 'pt-BR', 'es-MX'];

/** What would answer for another thing: given names, and a Sanskrit entry of CLDR that means the United Nations. */
const OTHER_MEANING = new Set(['fr:Maurice', 'fr:Dominique', 'fr:Saint-Martin', 'en:St. Martin', 'sa:संयुक्त राष्ट्र']);

/** Codes of CLDR such as AS or RU are other words elsewhere; the supplement names those that count. */
const isCode = (name: string) => /^[\p{Lu}.\s-]{1,3}$/u.test(name);

type Names = Readonly<Record<string, string>>;
const found = new Map(TAGS.map((tag) => [tag, new Map<string, Set<string>>()]));

function add(tag: string, concept: string, name: string): void {
  const concepts = found.get(tag) as Map<string, Set<string>>;
  // Brackets hold another name, « Myanmar (Birmanie) », or the owner of an isle, « Виргинские о-ва (США) ».
  const parts = name
    .normalize('NFC')
    .replaceAll('’', "'")
    .split(/[()（）]/);
  for (const part of concept === 'MM' ? parts : parts.slice(0, 1)) {
    const clean = part.replace(/:$/, '').trim();
    if (clean === '' || OTHER_MEANING.has(`${tag}:${clean}`)) continue;
    concepts.set(concept, (concepts.get(concept) ?? new Set()).add(clean));
  }
}

function read(tag: string, file: 'territories' | 'languages'): Names {
  const path = `${CLDR}/main/${tag}/${file}.json`;
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).main[tag].localeDisplayNames[file];
}

for (const tag of TAGS) {
  const territories = read(tag, 'territories');
  for (const [code, name] of Object.entries(territories)) {
    const territory = code.replace(/-alt-.*/, '');
    const concept = /^\d/.test(territory) ? AREAS[territory] : territory;
    // Pseudo-regions, the euro zone and outlying isles are no places that a translation renames.
    if (concept === undefined || /^(?:X|Q[^A]|ZZ|EZ|UM|AC|TA|DG|CP|IC|EA|CQ)/.test(concept)) continue;
    if (!isCode(name)) add(tag, concept, name);
  }
  const languages = read(tag, 'languages');
  for (const [code, concept] of Object.entries(LANGUAGES)) {
    const name = languages[code];
    // Greek writes the names of languages with a capital, the same word as an adjective without one.
    if (name !== undefined) add(tag, concept, tag === 'el' ? name.toLowerCase() : name);
  }
  for (const variant of VARIANTS) {
    const [code = '', territory = ''] = variant.split('-');
    const base = languages[code];
    const name = languages[variant];
    if (base === undefined || name === undefined || !name.includes(base)) continue;
    const rest = name.replace(base, '').trim();
    if (/^\p{L}{2,}$/u.test(rest) && !(tag === 'fi' || tag === 'de')) add(tag, territory, rest);
  }
}

for (const line of supplement.trim().split('\n')) {
  const [concept = '', ...words] = line.split(' ');
  let tag = '';
  for (const word of words) {
    const start = /^([a-z]{2}):(.*)$/.exec(word);
    if (start !== null) tag = start[1] as string;
    add(tag, concept, (start?.[2] ?? word).replaceAll('_', ' '));
  }
}

for (const concepts of found.values()) {
  const owners = new Map<string, number>();
  for (const names of concepts.values()) {
    for (const name of names) owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  for (const [concept, names] of concepts) {
    for (const name of names) if ((owners.get(name) as number) > 1) names.delete(name);
    if (names.size === 0) concepts.delete(concept);
  }
}

const { version } = JSON.parse(readFileSync(`${CLDR}/package.json`, 'utf8'));
const rows = TAGS.map((tag) => {
  const concepts = [...(found.get(tag) as Map<string, Set<string>>)].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = concepts.map(([concept, names]) => `${concept}=${[...names].join('|')}`).join(';');
  return `  ${tag}: ${JSON.stringify(text)},`;
});
writeFileSync(
  'src/lang/data/places.ts',
  `// Written by scripts/generate-places.ts from cldr-localenames-full ${version} (Unicode CLDR, Copyright © 2004-2026
// Unicode, Inc., licence Unicode-3.0) and from scripts/place-supplement.ts.

/** By language: \`concept=name|name;…\`. A name is spelt as the language writes it. */
// biome-ignore format: one line a language keeps the file small
export const places: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
