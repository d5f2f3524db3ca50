import { describe, expect, it } from 'vitest';
import { type Embedder, loadEmbedder } from '../../src/embed';
import { stopwatch } from '../stopwatch';
import { temporaryFolder } from './temporary-folder';
import { tinyBag, tinyBagVector } from './tiny-bag';

const tiny = (): Promise<Embedder> => loadEmbedder({ model: temporaryFolder(tinyBag()) });

describe('the lookup', () => {
  it.each<readonly [string, readonly string[]]>([
    ['bank', ['▁bank']],
    ['BANKER', ['▁bank', 'er']],
    ['la bank', ['▁', 'l', 'a', '▁bank']],
    ['fêr', ['▁', 'f', 'é', 'r']],
    // A ligature and a full-width letter under NFKC.
    ['ﬁＡ', ['▁', 'f', 'i', 'a']],
    // An unknown letter goes alone, and so does a soft hyphen; the word closes up.
    ['baжnk', ['▁bank']],
    ['ba\u00adnk', ['▁bank']],
    // An unknown symbol parts two words.
    ['bank~bank', ['▁bank', '▁bank']],
    // Classes are words of their own, and no piece crosses them.
    ['一二三', ['一二', '三']],
    ['一bank2', ['一', '▁bank', '2']],
    ['アク一二', ['ア', 'ク', '一二']],
    ['𠮷一', ['𠮷', '一']],
    ['!!', ['!', '!']],
    // The text of a special piece is ordinary text, and a word-start mark in a text is nothing.
    ['▁[PAD]', ['▁', 'p', 'a', 'd']],
    ['a▁bank', ['▁', 'a', '▁bank']],
    // Only the first cut of a long run begins a word.
    ['b'.repeat(65), ['▁', ...'b'.repeat(65)]],
    [`${'b'.repeat(64)}bank`, ['▁', ...'b'.repeat(64), ...'bank']],
  ])('%s', async (text, pieces) => {
    const [vector] = await (await tiny()).embed([text]);
    expect([...(vector ?? [])]).toEqual(tinyBagVector(pieces).map(Math.fround));
  });

  it.each(['', ' \n', 'ж', '\ud800', '🙂'])('knows nothing of %j and says so with zeros', async (text) => {
    expect(await (await tiny()).embed([text])).toEqual([new Float32Array(4)]);
  });

  it('gives a text the same bytes in any batch, order or run', async () => {
    const texts = ['bank', 'la banker 12', '', '一二三 !', 'bank'];
    const [one, other] = [await tiny(), await tiny()];
    const together = await one.embed(texts);
    expect((await one.embed(texts.toReversed())).toReversed()).toEqual(together);
    for (const [index, text] of texts.entries()) expect(await other.embed([text])).toEqual([together[index]]);
    // Each vector is its own memory: writing into one leaves the others.
    together[0]?.fill(9);
    expect(together[4]).toEqual((await one.embed(['bank']))[0]);
  });

  it('is exact however long the text is', async () => {
    const embedder = await tiny();
    const [short, long] = await embedder.embed(['ab 一', 'ab 一 '.repeat(20_000)]);
    for (const [at, number] of (short ?? new Float32Array()).entries()) expect(long?.[at]).toBeCloseTo(number, 6);
  });

  it('reads a hostile run in linear time', async () => {
    const embedder = await tiny();
    const elapsed = stopwatch();
    await embedder.embed(['b'.repeat(200_000), '一'.repeat(200_000), '!'.repeat(200_000), 'e\u0301'.repeat(100_000)]);
    await embedder.tokens?.(['e\u0301'.repeat(50_000), '\u0301'.repeat(100_000)]);
    expect(elapsed()).toBeLessThan(2000);
  });

  it('stops when it is told to', async () => {
    const embedder = await tiny();
    const controller = new AbortController();
    const running = embedder.embed(new Array(5000).fill('bank'), controller.signal);
    controller.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    await expect(embedder.embed(['bank'], controller.signal)).rejects.toThrow('enough');
    await expect(loadEmbedder({ signal: controller.signal })).rejects.toThrow('enough');
  });
});

describe('tokens of the lookup', () => {
  it.each<readonly [string, readonly string[]]>([
    ['La banker, 12!', ['La', 'banker', ',', '12', '!']],
    ['ﬁn e\u0301e\u0302 ＢＡＮＫ', ['ﬁn', 'e\u0301e\u0302', 'ＢＡＮＫ']],
    ['ba\u00adnk 🙂 bжa', ['ba\u00adnk', 'bжa']],
    ['一二三アク', ['一二', '三', 'アク']],
    ['', []],
  ])('%j', async (text, words) => {
    const [tokens = []] = (await (await tiny()).tokens?.([text])) ?? [];
    expect(tokens.map(({ offset, endOffset }) => text.slice(offset, endOffset))).toEqual(words);
  });

  it('add up to the vector of the text, by their weights', async () => {
    const embedder = await tiny();
    const text = 'La banker, 12 一二三!';
    const [tokens = []] = (await embedder.tokens?.([text])) ?? [];
    const sum = [0, 1, 2, 3].map((at) =>
      tokens.reduce((total, { vector, weight }) => total + weight * (vector[at] ?? 0), 0),
    );
    const length = Math.hypot(...sum);
    const [vector] = await embedder.embed([text]);
    for (const [at, number] of sum.entries()) expect(number / length).toBeCloseTo(vector?.[at] ?? Number.NaN, 5);
  });
});
