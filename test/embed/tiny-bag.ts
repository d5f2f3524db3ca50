import { writeOnnx } from './write-onnx';

const LETTERS = '[a-zé]';
const CLASSES = [LETTERS, '[ァ-ヶー]', '[ぁ-ん一二三𠮷]', '[0-9]', '[!-/]'] as const;
const ALPHABET = '[!-9a-zéァ-ヶーぁ-ん一二三𠮷]';

const PIECES = [
  '[PAD]',
  '[UNK]',
  '▁',
  ...'!"#$%&\'()*+,-./0123456789abcdefghijklmnopqrstuvwxyzé一二三ーぁアク𠮷',
  '▁bank',
  'er',
  '一二',
  '"',
];

/** A folder of the shipped kind: `rows` numbers of four dimensions, each from -8 to 7. */
export function tinyBag(changes: { readonly scales?: Float32Array; readonly pieces?: readonly string[] } = {}) {
  const pieces = [...new Set(changes.pieces ?? PIECES)];
  const packed = Uint8Array.from({ length: pieces.length * 2 }, (_, at) => (at * 89 + 31) & 255);
  const scales = changes.scales ?? Float32Array.from(pieces, (_, row) => (1 + ((row * 37) % 4095)) / 1024);
  const graph = writeOnnx({
    inputs: ['input_ids', 'attention_mask'],
    output: { name: 'last_hidden_state', dims: ['batch', 4] },
    tensors: [
      { name: 'embeddings.packed', dims: [pieces.length, 2], values: packed },
      { name: 'embeddings.scale', dims: [pieces.length], values: scales },
    ],
    nodes: [],
  });
  return {
    'config.json': { model_type: 'bert', hidden_size: 4 },
    'tokenizer_config.json': { tokenizer_class: 'PreTrainedTokenizer' },
    'tokenizer.json': tokenizerOf(pieces),
    'onnx/model_quantized.onnx': graph,
  };
}

function tokenizerOf(pieces: readonly string[]) {
  return {
    normalizer: {
      type: 'Sequence',
      normalizers: [
        { type: 'NFKC' },
        { type: 'Lowercase' },
        { type: 'Replace', pattern: { Regex: '[êè]' }, content: 'é' },
        { type: 'Replace', pattern: { Regex: `(?!${ALPHABET})[\\p{L}\\p{M}\\p{Cf}]` }, content: '' },
        { type: 'Replace', pattern: { Regex: `(?<!${LETTERS})(?=${LETTERS})` }, content: '▁' },
      ],
    },
    pre_tokenizer: {
      type: 'Split',
      pattern: {
        Regex: `▁?${CLASSES.slice(0, 4)
          .map((one) => `${one}{1,64}`)
          .join('|')}|${CLASSES[4]}`,
      },
      behavior: 'Removed',
      invert: true,
    },
    model: {
      type: 'WordPiece',
      continuing_subword_prefix: '',
      vocab: Object.fromEntries(pieces.map((piece, id) => [piece, id])),
    },
  };
}

/** What the model's numbers sum up to for these pieces, made a unit vector in double precision. */
export function tinyBagVector(used: readonly string[]): number[] {
  const pieces = [...new Set(PIECES)];
  const sum = [0, 0, 0, 0];
  for (const piece of used) {
    const row = pieces.indexOf(piece);
    const scale = (1 + ((row * 37) % 4095)) / 1024;
    for (const half of [0, 1]) {
      const byte = ((2 * row + half) * 89 + 31) & 255;
      sum[half] = (sum[half] as number) + scale * ((byte & 15) - 8);
      sum[half + 2] = (sum[half + 2] as number) + scale * ((byte >> 4) - 8);
    }
  }
  const length = Math.hypot(...sum);
  return length === 0 ? sum : sum.map((one) => one / length);
}
