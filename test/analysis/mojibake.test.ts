import { describe, expect, it } from 'vitest';
import { type Misreading, misreadings } from '../../src/analysis/residue/encodings';
import { mojibake } from '../../src/analysis/residue/mojibake';
import { Characters } from '../../src/analysis/text/characters';
import type { Article } from '../../src/core/article';
import { languageFor } from '../../src/lang';
import { parseText } from '../../src/parse/text';
import { stopwatch } from '../stopwatch';

async function misreadIn(text: string, tag: string) {
  const article = { document: parseText(text, undefined), language: languageFor(tag) } as Article;
  return mojibake.run(article, { characters: new Characters(text) }, undefined);
}

async function decode(text: string, tag = 'fr'): Promise<string> {
  let decoded = text;
  for (const { offset, endOffset, decoded: written } of [...(await misreadIn(text, tag))].reverse()) {
    decoded = decoded.slice(0, offset) + (written ?? '?') + decoded.slice(endOffset);
  }
  return decoded;
}

/** Reads UTF-8 in another encoding, as the systems do whose faults are looked for. */
function misread(text: string, label: string): string {
  const bytes = new TextEncoder().encode(text);
  if (label !== 'windows-1252') return new TextDecoder(label).decode(bytes);
  // Node's own decoder for this label is that of ISO 8859-1.
  const { byteOf } = misreadings[0] as Misreading;
  const characters = new Map([...byteOf].map(([code, byte]) => [byte, String.fromCharCode(code)]));
  return [...bytes].map((byte) => characters.get(byte) ?? String.fromCharCode(byte)).join('');
}

const french = 'L’été, « déjà », coûte 20 € à Œuvre, cœur et Noël… — ça va';
const table: ReadonlyArray<readonly [string, string]> = [
  ['windows-1252', french],
  ['macintosh', 'L’été coûte déjà trop – ça va'],
  ['windows-1251', 'L’été, déjà, coûte trop cher'],
  ['windows-1250', 'L’été coûte déjà'],
  ['gbk', 'L’Amérique'],
  ['windows-1252', 'Привет всем'],
  ['windows-1251', 'Привет всем'],
  ['windows-1252', '日本語の文章'],
  ['windows-1252', 'Zażółć gęślą jaźń'],
];

describe('mojibake', () => {
  it.each(table)('reads back %s: %s', async (label, text) => {
    const read = misread(text, label);
    expect(read).not.toBe(text);
    expect(await decode(read)).toBe(text);
  });

  it.each([
    ['gbk', 'zh', '安全'],
    ['gbk', 'zh', '联合国教科文组织'],
    ['shift_jis', 'ja', '示して'],
    ['shift_jis', 'ja', 'さまざま'],
    ['shift_jis', 'ja', '水曜日'],
  ])('reads back %s among %s', async (label, tag, text) => {
    expect(await decode(`「${misread(text, label)}」`, tag)).toBe(`「${text}」`);
  });

  it.each([
    ['gbk', 'zh', '市长说，桥已经关了'],
    ['shift_jis', 'ja', '橋は、今朝から通れない'],
  ])('finds %s of which bytes are lost, among %s', async (label, tag, text) => {
    expect(await misreadIn(`「${misread(text, label)}」`, tag)).not.toEqual([]);
  });

  it.each([
    ['zh', 'ÖÐÎÄ¹ãÖÝ', '中文广州'],
    ['ja', '\u0082±\u0082ñ\u0082É\u0082¿\u0082Í', 'こんにちは'],
    ['ja', '¤³¤ó¤Ë¤Á¤Ï', 'こんにちは'],
  ])('reads back the older encodings of %s: %s', async (tag, garbled, text) => {
    expect(await decode(`「${garbled}」`, tag)).toBe(`「${text}」`);
  });

  it('reads back what was misread twice', async () => {
    const twice = misread(misread('l’été', 'windows-1252'), 'windows-1252');
    expect(await decode(twice)).toBe('l’été');
  });

  it.each([
    [french],
    ['« CAFÉ», « L’ÉTÉ…», AMANHÃ… SÃO, IRMÃ’, Å», JÄ“ et Ä…hm'],
    ['В доме, «В» и В\u00a0лесу; Рік, Сєрове, Рівне'],
    ['√2, ‚Ämter‘, ≈ 3, ƒ(x)'],
    ['Müller’s “Größe” – naïve café’»'],
    ['使用Google搜索 iPhone手机'],
  ])('leaves right text alone: %s', async (text) => {
    expect(await decode(text)).toBe(text);
  });

  it.each(['Ã©', 'â€', 'Ã', 'é»', 'Р°', '茅a', '�', 'Â\u00a0'])('is linear on repetitions of %s', async (token) => {
    const text = token.repeat(Math.ceil(200_000 / token.length));
    const elapsed = stopwatch();
    await misreadIn(text, 'fr');
    expect(elapsed()).toBeLessThan(1500);
  });
});
