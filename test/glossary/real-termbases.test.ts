import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Language } from '../../src/core/language';
import type { AnyRule, Observation } from '../../src/core/rule';
import { glossaryFrom, parseGlossary } from '../../src/glossary';
import { languageFor } from '../../src/lang';
import { parseText } from '../../src/parse/text';
import doNotTranslate from '../../src/rules/terminology/do-not-translate';
import forbiddenTerm from '../../src/rules/terminology/forbidden-term';
import glossaryRule from '../../src/rules/terminology/glossary';

const DATA = '../shared/data/eval';
const TICO = join(DATA, 'termbases/tico19');
const GLOSARIO = join(DATA, 'termbases/glosario/glossary.yml');
const FLORES = join(DATA, 'flores200-devtest/fr.txt');
const PRESENT = [TICO, GLOSARIO, FLORES].every((path) => existsSync(path));

describe.skipIf(!PRESENT)(`termbases in ${DATA}${PRESENT ? '' : ' (skipped: not there)'}`, () => {
  const files = PRESENT ? readdirSync(TICO) : [];

  it.each(files)('%s loads', async (file) => {
    const { entries } = await parseGlossary(readFileSync(join(TICO, file), 'utf8'), file);
    expect(entries.length).toBeGreaterThan(290);
    expect(entries.every(({ sourceLanguage, targetLanguage }) => sourceLanguage === 'en' && targetLanguage)).toBe(true);
  });

  it.each(['f_en-fr_XX.csv', 'g_en_fr-FR.csv'])('%s raises nothing on the French of FLORES', async (file) => {
    const glossary = await parseGlossary(readFileSync(join(TICO, file), 'utf8'), file);
    const language = languageFor('fr') as Language;
    const article = articleOf(parseText(readFileSync(FLORES, 'utf8'), undefined), language, {
      sourceLanguage: languageFor('en'),
      glossary,
    });
    const store = new FactStore(article, undefined);
    const raised: string[] = [];
    for (const rule of [glossaryRule, forbiddenTerm, doNotTranslate] as AnyRule[]) {
      const facts = await store.all(rule.needs);
      const options = rule.options?.parse({}) ?? {};
      for (const one of rule.check({ article, facts, options }) as Iterable<Observation>) {
        if ((one.confidence ?? 1) >= 0.5) raised.push(`${rule.id} ${JSON.stringify(one.values)}`);
      }
    }
    expect(raised).toEqual([]);
  });

  it('glosario, as entries', async () => {
    const { load } = await import('js-yaml');
    const terms = load(readFileSync(GLOSARIO, 'utf8')) as Array<Record<string, { term?: string }>>;
    const records = terms.flatMap(({ en, fr }) =>
      en?.term !== undefined && fr?.term !== undefined
        ? [{ source: en.term, target: fr.term, targetLanguage: 'fr' }]
        : [],
    );
    expect(glossaryFrom(records).entries.length).toBeGreaterThan(50);
  });
});
