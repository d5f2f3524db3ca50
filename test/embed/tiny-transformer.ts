import { seededRandom } from '../../bench/random';
import { writeOnnx } from './write-onnx';

const SIZE = 8;
const PIECES = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'the', 'vote', '##r', '##s', 'le', 'scrutin', 'bank', '.'];

const random = seededRandom(7);
const matrix = (rows: number) => Float32Array.from({ length: rows * SIZE }, () => 2 * random() - 1);
const weights = { pieces: matrix(PIECES.length), query: matrix(SIZE), key: matrix(SIZE), value: matrix(SIZE) };

/**
 * The files of a BERT of one layer with one attention head and no pooling, as any feature-extraction model has them:
 * its vectors depend on the neighbours of a piece, unlike those of a bag.
 */
export function tinyTransformer(): Record<string, Uint8Array | object> {
  const graph = writeOnnx({
    inputs: ['input_ids', 'attention_mask', 'token_type_ids'],
    output: { name: 'last_hidden_state', dims: ['batch', 'sequence', SIZE] },
    tensors: [
      { name: 'pieces', dims: [PIECES.length, SIZE], values: weights.pieces },
      { name: 'query', dims: [SIZE, SIZE], values: weights.query },
      { name: 'key', dims: [SIZE, SIZE], values: weights.key },
      { name: 'value', dims: [SIZE, SIZE], values: weights.value },
      { name: 'one', dims: [], values: Float32Array.of(1) },
      { name: 'much', dims: [], values: Float32Array.of(-10_000) },
      { name: 'middle', dims: [1], values: BigInt64Array.of(1n) },
    ],
    nodes: [
      { type: 'Gather', inputs: ['pieces', 'input_ids'], output: 'x' },
      { type: 'MatMul', inputs: ['x', 'query'], output: 'q' },
      { type: 'MatMul', inputs: ['x', 'key'], output: 'k' },
      { type: 'MatMul', inputs: ['x', 'value'], output: 'v' },
      { type: 'Transpose', inputs: ['k'], output: 'kt', attributes: { perm: [0, 2, 1] } },
      { type: 'MatMul', inputs: ['q', 'kt'], output: 'scores' },
      { type: 'Cast', inputs: ['attention_mask'], output: 'mask', attributes: { to: 1 } },
      { type: 'Sub', inputs: ['one', 'mask'], output: 'hidden' },
      { type: 'Mul', inputs: ['hidden', 'much'], output: 'penalty' },
      { type: 'Unsqueeze', inputs: ['penalty', 'middle'], output: 'penalties' },
      { type: 'Add', inputs: ['scores', 'penalties'], output: 'masked' },
      { type: 'Softmax', inputs: ['masked'], output: 'shares', attributes: { axis: 2 } },
      { type: 'MatMul', inputs: ['shares', 'v'], output: 'seen' },
      { type: 'Add', inputs: ['x', 'seen'], output: 'last_hidden_state' },
    ],
  });
  const special = (content: string) => ({
    id: PIECES.indexOf(content),
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  return {
    'config.json': { model_type: 'bert', architectures: ['BertModel'], hidden_size: SIZE, max_position_embeddings: 16 },
    'tokenizer_config.json': { tokenizer_class: 'BertTokenizer', model_max_length: 16, do_lower_case: true },
    'tokenizer.json': {
      version: '1.0',
      added_tokens: PIECES.slice(0, 4).map(special),
      normalizer: { type: 'BertNormalizer', clean_text: true, handle_chinese_chars: true, lowercase: true },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: {
        type: 'TemplateProcessing',
        single: [
          { SpecialToken: { id: '[CLS]', type_id: 0 } },
          { Sequence: { id: 'A', type_id: 0 } },
          { SpecialToken: { id: '[SEP]', type_id: 0 } },
        ],
        pair: [],
        special_tokens: {},
      },
      decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
      model: {
        type: 'WordPiece',
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
        vocab: Object.fromEntries(PIECES.map((piece, id) => [piece, id])),
      },
    },
    'onnx/model_quantized.onnx': graph,
  };
}

/** The hidden states that the model must return for these pieces, worked out in double precision. */
export function tinyStates(pieces: readonly string[]): number[][] {
  const x = pieces.map((piece) => {
    const row = PIECES.indexOf(piece);
    return [...weights.pieces.subarray(row * SIZE, (row + 1) * SIZE)];
  });
  const times = (rows: number[][], by: Float32Array) =>
    rows.map((row) =>
      Array.from({ length: SIZE }, (_, column) =>
        row.reduce((sum, one, at) => sum + one * (by[at * SIZE + column] as number), 0),
      ),
    );
  const [q, k, v] = [times(x, weights.query), times(x, weights.key), times(x, weights.value)];
  return x.map((row, at) => {
    const scores = k.map((key) => key.reduce((sum, one, i) => sum + one * (q[at]?.[i] as number), 0));
    const most = Math.max(...scores);
    const raised = scores.map((score) => Math.exp(score - most));
    const total = raised.reduce((a, b) => a + b, 0);
    return row.map(
      (one, i) => one + v.reduce((sum, value, j) => sum + ((raised[j] as number) / total) * (value[i] as number), 0),
    );
  });
}
