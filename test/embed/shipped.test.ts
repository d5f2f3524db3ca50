import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEmbedder } from '../../src/embed';
import { SHIPPED_MODEL } from '../../src/embed/model-folder';
import { PieceEncoder } from '../../src/embed/piece-encoder';
import { readTokenizer, type TokenizerFile } from '../../src/embed/tokenizer-file';
import { hasRuntime } from './has-runtime';

const MODEL = join('models', SHIPPED_MODEL);
const SENTENCES = join('..', 'shared', 'data', 'eval', 'flores200-devtest');
const LANGUAGES = ['de', 'el', 'en', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'la', 'pt', 'ru', 'sa', 'zh'];

const hasModel = existsSync(join(MODEL, 'onnx', 'model_quantized.onnx'));
const hasSentences = existsSync(SENTENCES);

const HARD = [
  '',
  '🙂 💥',
  '语'.repeat(700),
  'mot '.repeat(2000),
  'ｶﾞ゛゜ ﷽ İstanbul ΣΑΣ ΌΣΟΣ',
  'a▁b [PAD] [UNK]',
  'ऍक़ १२३ ё Ё ā',
  'l’«œuvre» “x” – 1\u202f000\u00a0€',
  'so\u00adft\u200bzero\ufeff',
];

/** A thousand sentences of a language, as far as there are any; Latin has its own collection. */
function sentences(language: string): readonly string[] {
  const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');
  const path = join(SENTENCES, `${language}.txt`);
  if (existsSync(path)) return lines(path).slice(0, 1000);
  const pairs = join(SENTENCES, '..', 'tatoeba-laser', `${language}-en.tsv`);
  return lines(pairs)
    .map((line) => line.split('\t')[0] ?? '')
    .slice(0, 1000);
}

function tokensOfTraining(texts: readonly string[]): readonly string[] | undefined {
  try {
    const output = execFileSync('python3', ['training/tokenize_lines.py', MODEL], {
      input: `${texts.join('\n')}\n`,
      maxBuffer: 2 ** 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    return output.toString().split('\n').slice(0, -1);
  } catch {
    return undefined;
  }
}

describe.skipIf(!hasModel)('the shipped model', () => {
  it('is found and known by its content', async () => {
    const embedder = await loadEmbedder();
    expect(embedder.id).toMatch(new RegExp(`^${SHIPPED_MODEL}-quantized-[0-9a-f]{12}$`));
    expect(embedder.dimensions).toBeGreaterThanOrEqual(128);
  });

  it('never loads transformers.js for its lookup', async () => {
    const script = `import { loadEmbedder } from './src/embed/index.ts';
      await (await loadEmbedder()).embed(['Bonjour']);
      const { Module } = await import('node:module');
      console.log(Object.keys(Module._cache).filter((path) => path.includes('onnxruntime')).length);`;
    const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script]).toString();
    expect(output.trim()).toBe('0');
  });

  it('finds the same meaning in another language', async () => {
    const embedder = await loadEmbedder();
    const [text, same, other] = await embedder.embed([
      'La banque centrale relève ses taux.',
      'The central bank raises its rates.',
      'The football match was cancelled because of rain.',
    ]);
    const cosine = (a: Float32Array | undefined, b: Float32Array | undefined) =>
      (a ?? new Float32Array()).reduce((sum, one, at) => sum + one * (b?.[at] ?? 0), 0);
    expect(cosine(text, same)).toBeGreaterThan(cosine(text, other) + 0.2);
  });

  it.skipIf(!hasRuntime)(
    'gives the same vectors on onnxruntime, to five decimals (needs onnxruntime-node)',
    async () => {
      const [lookup, onnx] = [await loadEmbedder({ runtime: 'lookup' }), await loadEmbedder({ runtime: 'onnx' })];
      expect(onnx.id).toBe(lookup.id);
      const texts = [...HARD, ...(hasSentences ? LANGUAGES.flatMap((one) => sentences(one).slice(0, 50)) : [])];
      const [found, wanted] = [await lookup.embed(texts), await onnx.embed(texts)];
      const differences = found.map((vector, row) =>
        vector.reduce((most, one, at) => Math.max(most, Math.abs(one - (wanted[row]?.[at] ?? Number.NaN))), 0),
      );
      expect(Math.max(...differences)).toBeLessThan(5e-6);
    },
  );
});

describe.skipIf(!hasModel || !hasSentences)('tokens of the shipped model (needs ../shared and python3)', () => {
  const encoder = () =>
    new PieceEncoder(readTokenizer(readFileSync(join(MODEL, 'tokenizer.json'), 'utf8')) as TokenizerFile);

  it('are those of training, on 1,000 sentences a language', ({ skip }) => {
    const texts = [...HARD, ...LANGUAGES.flatMap(sentences)];
    const wanted = tokensOfTraining(texts);
    if (wanted === undefined) skip('python3 is absent');
    const mine = encoder();
    const found = texts.map((text) => {
      mine.encode(mine.normalise(text));
      return mine.ids.subarray(0, mine.count).join(' ');
    });
    expect(found).toEqual(wanted);
  }, 120_000);

  it('stand where they are said to stand', async () => {
    const embedder = await loadEmbedder();
    const mine = encoder();
    for (const text of LANGUAGES.flatMap((language) => sentences(language).slice(0, 50))) {
      const [tokens = []] = (await embedder.tokens?.([text])) ?? [];
      mine.encode(mine.normalise(text));
      let last = 0;
      for (const { offset, endOffset } of tokens) {
        // Not beyond the end of the one before: words of one character, such as `…`, share its span.
        expect(offset).toBeGreaterThanOrEqual(last);
        expect(endOffset).toBeGreaterThan(offset);
        expect(endOffset).toBeLessThanOrEqual(text.length);
        last = offset;
      }
      expect(tokens.length).toBeLessThanOrEqual(mine.count);
      expect(tokens.length > 0).toBe(mine.count > 0);
    }
  });
});
