/** Writes the few parts of ONNX that a small model needs, as protobuf, by hand. */

type Bytes = readonly number[];

function varint(value: number): Bytes {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)];
const bytes = (field: number, content: Bytes | Uint8Array): Bytes => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
];
const text = (field: number, content: string): Bytes => bytes(field, new TextEncoder().encode(content));

const FLOAT = 1;
const UINT8 = 2;
const INT64 = 7;

export interface Tensor {
  readonly name: string;
  readonly dims: readonly number[];
  readonly values: Float32Array | Uint8Array | BigInt64Array;
}

function tensor({ name, dims, values }: Tensor): Bytes {
  const type = values instanceof Float32Array ? FLOAT : values instanceof Uint8Array ? UINT8 : INT64;
  const raw = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return [...dims.flatMap((dim) => number(1, dim)), ...number(2, type), ...text(8, name), ...bytes(9, raw)];
}

export interface Node {
  readonly type: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

function node({ type, inputs, output, attributes = {} }: Node): Bytes {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    const content =
      typeof value === 'number'
        ? [...number(3, value), ...number(20, 2)]
        : [...value.flatMap((one) => number(8, one)), ...number(20, 7)];
    return bytes(5, [...text(1, name), ...content]);
  });
  return [...inputs.flatMap((input) => text(1, input)), ...text(2, output), ...text(4, type), ...written];
}

function value(name: string, type: number, dims: ReadonlyArray<string | number>): Bytes {
  const shape = dims.flatMap((dim) => bytes(1, typeof dim === 'number' ? number(1, dim) : text(2, dim)));
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))];
}

export interface Graph {
  readonly nodes: readonly Node[];
  readonly tensors: readonly Tensor[];
  /** Names of int64 inputs of shape [batch, sequence]. */
  readonly inputs: readonly string[];
  readonly output: { readonly name: string; readonly dims: ReadonlyArray<string | number> };
}

/** An ONNX file of IR version 8, opset 13. */
export function writeOnnx({ nodes, tensors, inputs, output }: Graph): Uint8Array {
  const graph = [
    ...nodes.flatMap((one) => bytes(1, node(one))),
    ...text(2, 'test'),
    ...tensors.flatMap((one) => bytes(5, tensor(one))),
    ...inputs.flatMap((name) => bytes(11, value(name, INT64, ['batch', 'sequence']))),
    ...bytes(12, value(output.name, FLOAT, output.dims)),
  ];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, [...text(1, ''), ...number(2, 13)])]);
}
