import { describe, expect, it } from 'vitest';
import { sourcePathOf } from '../../src/check/source-path';

describe('sourcePathOf', () => {
  it.each<[string, string, string | undefined]>([
    ['content/bridge.fr.md', '{dir}/{name}.en.md', 'content/bridge.en.md'],
    ['bridge.fr.md', '{dir}/{name}.en.md', 'bridge.en.md'],
    ['content/fr/bridge.md', '{dir}/../en/{name}.{ext}', 'content/en/bridge.md'],
    ['/srv/content/bridge.pt-BR.txt', '{dir}/{name}.en.{ext}', '/srv/content/bridge.en.txt'],
    ['content/guide.ts.md', '{dir}/{name}.en.md', 'content/guide.ts.en.md'],
    ['content\\bridge.fr.md', '{dir}/{name}.en.md', 'content/bridge.en.md'],
    ['./content/bridge.en.md', '{dir}/{name}.en.md', undefined],
    ['fr/bridge.md', 'en/{name}.md', 'en/bridge.md'],
  ])('%s by %s', (path, pattern, expected) => {
    expect(sourcePathOf(path, pattern)).toBe(expected);
  });

  it.each([
    ['{dir}/{nmae}.md', /unknown placeholder `\{nmae\}`; use \{dir\}, \{name\} and \{ext\}/],
    ['{dir}/source.md', /every article would have the same source; write `\{name\}`/],
  ])('refuses %s', (pattern, message) => {
    expect(() => sourcePathOf('a.fr.md', pattern)).toThrow(message);
  });
});
