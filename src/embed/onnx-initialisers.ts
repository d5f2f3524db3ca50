/** A constant tensor of an ONNX file; `data` is a view of the file's bytes. */
export interface Initialiser {
  readonly dims: readonly number[];
  /** TensorProto.DataType: 1 is float, 2 is uint8. */
  readonly dataType: number;
  readonly data: Uint8Array;
}

/** Numbers of the fields in onnx.proto. */
const MODEL = { graph: 7 };
const GRAPH = { initializer: 5 };
const TENSOR = { dims: 1, dataType: 2, name: 8, rawData: 9 };

const VARINT = 0;
const BYTES = 2;

/**
 * Finds the constants of an ONNX file that are stored as raw bytes, by name. It reads no graph and copies nothing.
 * @throws {RangeError} where the bytes are no protobuf message.
 */
export function readInitialisers(file: Uint8Array): ReadonlyMap<string, Initialiser> {
  const found = new Map<string, Initialiser>();
  for (const graph of fieldsOf(file)) {
    if (graph.number !== MODEL.graph || graph.bytes === undefined) continue;
    for (const tensor of fieldsOf(graph.bytes)) {
      if (tensor.number !== GRAPH.initializer || tensor.bytes === undefined) continue;
      const { name, initialiser } = readTensor(tensor.bytes);
      if (initialiser !== undefined) found.set(name, initialiser);
    }
  }
  return found;
}

function readTensor(bytes: Uint8Array): { readonly name: string; readonly initialiser: Initialiser | undefined } {
  const dims: number[] = [];
  let dataType = 0;
  let name = '';
  let data: Uint8Array | undefined;
  for (const field of fieldsOf(bytes)) {
    if (field.number === TENSOR.dims && field.bytes === undefined) dims.push(field.value);
    // A repeated number may be packed into one field.
    else if (field.number === TENSOR.dims) dims.push(...readVarints(field.bytes as Uint8Array));
    else if (field.number === TENSOR.dataType) dataType = field.value;
    else if (field.number === TENSOR.name) name = new TextDecoder().decode(field.bytes);
    else if (field.number === TENSOR.rawData) data = field.bytes;
  }
  return { name, initialiser: data && { dims, dataType, data } };
}

interface Field {
  readonly number: number;
  readonly value: number;
  readonly bytes: Uint8Array | undefined;
}

function* fieldsOf(message: Uint8Array): Generator<Field> {
  const cursor = { at: 0 };
  while (cursor.at < message.length) {
    const key = readVarint(message, cursor);
    const number = Math.floor(key / 8);
    const type = key % 8;
    if (number === 0) throw new RangeError('a field has the number 0');
    if (type === VARINT) {
      yield { number, value: readVarint(message, cursor), bytes: undefined };
      continue;
    }
    const length = type === BYTES ? readVarint(message, cursor) : fixedLength(type);
    const end = cursor.at + length;
    if (end > message.length) throw new RangeError('a field is longer than its message');
    yield { number, value: 0, bytes: message.subarray(cursor.at, end) };
    cursor.at = end;
  }
}

function fixedLength(type: number): number {
  if (type === 1) return 8;
  if (type === 5) return 4;
  throw new RangeError(`a field has the unknown wire type ${type}`);
}

function readVarints(bytes: Uint8Array): number[] {
  const cursor = { at: 0 };
  const values: number[] = [];
  while (cursor.at < bytes.length) values.push(readVarint(bytes, cursor));
  return values;
}

function readVarint(bytes: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  let weight = 1;
  for (let count = 0; count < 10; count += 1) {
    const byte = bytes[cursor.at];
    if (byte === undefined) throw new RangeError('the file ends in the middle of a number');
    cursor.at += 1;
    // Not shifted: sizes may pass 32 bits. Beyond 53 bits only negative numbers go, which no field read here has.
    value += (byte & 127) * weight;
    if (byte < 128) return value;
    weight *= 128;
  }
  throw new RangeError('a number has more than ten bytes');
}
