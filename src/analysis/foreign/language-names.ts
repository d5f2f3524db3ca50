import { defineAnalysis } from '../../core/analysis';
import type { Language } from '../../core/language';

// The languages that the menu of a news site or an encyclopaedia offers most; CLDR knows their names in each other.
const MENU =
  'ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km ko la lt lv mk ml mn mr ms my nb ne nl no pa pl pt ro ru sa sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh'.split(
    ' ',
  );

/** Tells whether a word is the name of a language, or a part of one. */
export interface LanguageNames {
  has(lower: string): boolean;
}

/** Lower-case names of languages: in English, in themselves, in the article's language, and as the packs' menus write them. */
export const languageNames = defineAnalysis({
  id: 'language-names',
  run: ({ language, languages }): LanguageNames => {
    // Put together when first asked for, which few articles do: CLDR gives its names slowly.
    let names: ReadonlySet<string> | undefined;
    return {
      has(lower) {
        names ??= known.get(language) ?? allNames(language, languages);
        return names.has(lower);
      },
    };
  },
});

const known = new WeakMap<Language, ReadonlySet<string>>();

function allNames(language: Language, languages: readonly Language[]): ReadonlySet<string> {
  const names = new Set<string>();
  known.set(language, names);
  const add = (name: string | undefined) => {
    if (name === undefined) return;
    names.add(name.toLowerCase());
    // «русский язык», `bahasa Indonesia`: the parts of a name are what glue parts.
    for (const part of name.toLowerCase().split(/[\s()]+/)) if (part.length > 2) names.add(part);
  };
  for (const tag of ['en', language.tag]) for (const name of namesIn(tag)) add(name);
  for (const tag of MENU) add(new Intl.DisplayNames([tag], { type: 'language' }).of(tag));
  for (const { endonym, name, menuNames } of languages) for (const one of [endonym, name, ...menuNames]) add(one);
  return names;
}

function namesIn(tag: string): readonly string[] {
  const display = new Intl.DisplayNames([tag, 'en'], { type: 'language' });
  return MENU.map((one) => display.of(one) ?? one);
}
