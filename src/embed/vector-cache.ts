import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of a text's SHA-256 that name its vector. */
const KEY = 16;
/** SHA-256 of what follows it, at the head of a file. */
const HEAD = 32;
const SUFFIX = '.vectors';

/** From this many files on they are read together and written as one. */
const MOST_FILES = 32;

export interface VectorCacheOptions {
  readonly folder: string;
  /** What the vectors depend on besides the text: the model's id and all that changes its output. */
  readonly model: string;
  readonly dimensions: number;
  /** Bound of the files together; the oldest go first. */
  readonly maxBytes?: number;
}

/**
 * Vectors of a slow model on disk, by the hash of their text. Every write is a new file that is renamed into place when
 * it is whole, so processes can share the folder; a damaged file is thrown away. A cache that cannot be read or
 * written only costs time, so it never fails.
 */
export class VectorCache {
  readonly #folder: string;
  readonly #dimensions: number;
  readonly #maxBytes: number;
  readonly #model: string;
  #known: Map<string, Float32Array> | undefined;

  constructor({ folder, model, dimensions, maxBytes = 64 * 2 ** 20 }: VectorCacheOptions) {
    this.#model = createHash('sha256').update(`${model}\n${dimensions}`).digest('hex').slice(0, 24);
    this.#folder = join(folder, 'vectors', this.#model);
    this.#dimensions = dimensions;
    this.#maxBytes = maxBytes;
  }

  get(text: string): Float32Array | undefined {
    // A copy, for the caller may write into its vector.
    return this.#vectors().get(keyOf(text))?.slice();
  }

  /** Keeps new vectors, here and on disk. */
  add(entries: ReadonlyArray<readonly [text: string, vector: Float32Array]>): void {
    if (entries.length === 0) return;
    const known = this.#vectors();
    const fresh = new Map(entries.map(([text, vector]) => [keyOf(text), vector.slice()]));
    for (const [key, vector] of fresh) known.set(key, vector);
    try {
      this.#write(fresh);
      this.#trim();
    } catch {
      // A full or read-only disk: the vectors of this process stay in memory.
    }
    this.#forgetOldest(known);
  }

  #vectors(): Map<string, Float32Array> {
    this.#known ??= this.#read();
    return this.#known;
  }

  #read(): Map<string, Float32Array> {
    const known = new Map<string, Float32Array>();
    const files = this.#files();
    for (const { path } of files) this.#readFile(path, known);
    this.#forgetOldest(known);
    if (files.length >= MOST_FILES) this.#merge(files, known);
    return known;
  }

  #readFile(path: string, into: Map<string, Float32Array>): void {
    const size = KEY + 4 * this.#dimensions;
    try {
      const file = readFileSync(path);
      const body = file.subarray(HEAD);
      if (body.length % size !== 0 || !hash(body).equals(file.subarray(0, HEAD))) {
        rmSync(path, { force: true });
        return;
      }
      for (let at = 0; at < body.length; at += size) {
        const key = body.toString('latin1', at, at + KEY);
        const bytes = new Uint8Array(body.subarray(at + KEY, at + size));
        into.delete(key);
        into.set(key, new Float32Array(bytes.buffer));
      }
    } catch {
      // Gone since it was listed: another process has merged it.
    }
  }

  #merge(files: ReadonlyArray<{ readonly path: string }>, known: ReadonlyMap<string, Float32Array>): void {
    try {
      this.#write(known);
      for (const { path } of files) rmSync(path, { force: true });
    } catch {
      // The small files stay.
    }
  }

  #write(vectors: ReadonlyMap<string, Float32Array>): void {
    const size = KEY + 4 * this.#dimensions;
    const body = Buffer.alloc(vectors.size * size);
    let at = 0;
    for (const [key, vector] of vectors) {
      body.write(key, at, 'latin1');
      body.set(new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength), at + KEY);
      at += size;
    }
    mkdirSync(this.#folder, { recursive: true });
    const name = randomBytes(8).toString('hex');
    const draft = join(this.#folder, `${name}.draft`);
    writeFileSync(draft, Buffer.concat([hash(body), body]));
    renameSync(draft, join(this.#folder, `${name}${SUFFIX}`));
  }

  #trim(): void {
    const files = this.#files();
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    for (const { path, size } of files) {
      if (bytes <= this.#maxBytes) return;
      rmSync(path, { force: true });
      bytes -= size;
    }
  }

  #forgetOldest(known: Map<string, Float32Array>): void {
    const most = Math.max(1, Math.floor(this.#maxBytes / (KEY + 4 * this.#dimensions)));
    for (const key of known.keys()) {
      if (known.size <= most) return;
      known.delete(key);
    }
  }

  /** Oldest first. */
  #files(): Array<{ readonly path: string; readonly size: number }> {
    try {
      return readdirSync(this.#folder)
        .filter((name) => name.endsWith(SUFFIX))
        .map((name) => {
          const path = join(this.#folder, name);
          const { size, mtimeMs } = statSync(path);
          return { path, size, mtimeMs };
        })
        .sort((a, b) => a.mtimeMs - b.mtimeMs);
    } catch {
      return [];
    }
  }
}

function keyOf(text: string): string {
  return hash(text).toString('latin1', 0, KEY);
}

function hash(content: string | Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
