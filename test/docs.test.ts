import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docsOf } from '../scripts/rule-docs';
import { languages } from '../src/lang';
import { rules } from '../src/rules';

const pages = docsOf(rules, languages);

describe('the generated docs are current (`npm run docs`)', () => {
  it.each([...pages.keys()])('%s', (path) => {
    expect(existsSync(path) && readFileSync(path, 'utf8')).toBe(pages.get(path));
  });

  it('no page stands without its rule', () => {
    const files = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    );
    expect(
      files.map((file) => join('docs/rules', file).replaceAll('\\', '/')).filter((path) => !pages.has(path)),
    ).toEqual([]);
  });
});

describe('links inside the docs lead somewhere', () => {
  const files = [
    'README.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
  ];
  it.each(files)('%s', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)];
    const broken = links.map(([, target = '']) => join(dirname(file), target)).filter((path) => !existsSync(path));
    expect(broken).toEqual([]);
  });
});
