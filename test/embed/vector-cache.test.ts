import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VectorCache } from '../../src/embed/vector-cache';
import { temporaryFolder } from './temporary-folder';

const vector = (seed: number) => Float32Array.of(seed, seed / 3, -seed);
const open = (folder: string, maxBytes?: number, model = 'a') =>
  new VectorCache({ folder, model, dimensions: 3, ...(maxBytes === undefined ? {} : { maxBytes }) });

function filesOf(folder: string): string[] {
  return readdirSync(join(folder, 'vectors'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('.'))
    .map((name) => join(folder, 'vectors', name));
}

describe('the cache of vectors', () => {
  it('gives back what another process kept, to the byte', () => {
    const folder = temporaryFolder();
    open(folder).add([
      ['un', vector(1)],
      ['deux', vector(2)],
    ]);
    const again = open(folder);
    expect(again.get('un')).toEqual(vector(1));
    expect(again.get('deux')).toEqual(vector(2));
    expect(again.get('trois')).toBeUndefined();
  });

  it('keeps models apart', () => {
    const folder = temporaryFolder();
    open(folder, undefined, 'a').add([['un', vector(1)]]);
    expect(open(folder, undefined, 'b').get('un')).toBeUndefined();
  });

  it('hands out copies', () => {
    const cache = open(temporaryFolder());
    const mine = vector(1);
    cache.add([['un', mine]]);
    mine.fill(7);
    cache.get('un')?.fill(8);
    expect(cache.get('un')).toEqual(vector(1));
  });

  it('stays within its bound and forgets the oldest', () => {
    const folder = temporaryFolder();
    const cache = open(folder, 600);
    for (let at = 0; at < 60; at += 1) cache.add([[`text ${at}`, vector(at)]]);
    const bytes = filesOf(folder).reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThanOrEqual(600);
    expect(open(folder, 600).get('text 59')).toEqual(vector(59));
    expect(open(folder, 600).get('text 0')).toBeUndefined();
  });

  it('makes one file of many', () => {
    const folder = temporaryFolder();
    const cache = open(folder);
    for (let at = 0; at < 40; at += 1) cache.add([[`text ${at}`, vector(at)]]);
    const again = open(folder);
    expect(again.get('text 0')).toEqual(vector(0));
    expect(again.get('text 39')).toEqual(vector(39));
    expect(filesOf(folder)).toHaveLength(1);
  });

  it.each(['cut off', 'changed'])('throws away a file that is %s', (how) => {
    const folder = temporaryFolder();
    open(folder).add([['un', vector(1)]]);
    const [path = ''] = filesOf(folder);
    const bytes = readFileSync(path);
    writeFileSync(
      path,
      how === 'cut off' ? bytes.subarray(0, -3) : bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte)),
    );
    expect(open(folder).get('un')).toBeUndefined();
    expect(filesOf(folder)).toEqual([]);
  });

  it('works where nothing can be written', () => {
    const file = join(temporaryFolder({ file: 'a file where a folder should be' }), 'file');
    const cache = open(file);
    cache.add([['un', vector(1)]]);
    expect(cache.get('un')).toEqual(vector(1));
  });
});
