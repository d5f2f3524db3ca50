import { createHash } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';
import { cacheFolder } from '../core/cache-folder';
import { version } from '../core/version';

const SUFFIX = '.code';
/** One for each version of Node.js that is in use; what is older is of versions that are gone. */
const MOST_FILES = 3;

/**
 * Runs a CommonJS file as `require` does, from the machine code of an earlier process where there is any: to compile the rules
 * and the facts of all languages takes longer than to check an article. Node.js keeps such code by itself from 22.1 on
 * (`module.enableCompileCache`), but not in version 20, so this does it for all, and heeds the same
 * `NODE_DISABLE_COMPILE_CACHE`. A cache that cannot be read or written costs time and nothing else.
 *
 * Code that comes from a cache has no `import()` of its own in version 20, so the file has to call `importFromHere`, which is
 * given to it beside `require` (`tsup.config.ts` sees to that).
 *
 * @param keep - Whether this process will have compiled enough by its end to serve others.
 * @returns What the file exports.
 */
export function loadCompiled(path: string, keep: boolean): unknown {
  const cache = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : new CodeCache(path);
  const cachedData = cache?.read();
  const script = new Script(readAscii(path), { filename: path, ...(cachedData === undefined ? {} : { cachedData }) });
  if (keep && (cachedData === undefined || script.cachedDataRejected === true)) {
    // At the end, for functions are compiled as they are first called.
    process.on('exit', () => cache?.write(script.createCachedData()));
  }
  const module = { exports: {} };
  const importFromHere = (specifier: string) => import(specifier);
  script.runInThisContext()(module.exports, createRequire(path), module, path, dirname(path), importFromHere);
  return module.exports;
}

/**
 * The file as the body of a function that is given what `require` gives. The build escapes all that is not ASCII, so its bytes
 * are its characters: to decode them as UTF-8 took 14 ms of a check, and the text twice the memory.
 */
function readAscii(path: string): string {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    // Read into its place, for a copy of eight megabytes takes as long as to read them.
    const whole = Buffer.allocUnsafe(BEFORE.length + size + BEHIND.length);
    whole.write(BEFORE, 'latin1');
    let end = BEFORE.length;
    while (end < BEFORE.length + size) {
      const count = readSync(file, whole, end, BEFORE.length + size - end, null);
      if (count === 0) break;
      end += count;
    }
    end += whole.write(BEHIND, end, 'latin1');
    return whole.toString('latin1', 0, end);
  } finally {
    closeSync(file);
  }
}

const BEFORE = '(function (exports, require, module, __filename, __dirname, importFromHere) {';
const BEHIND = '\n})';

/** The compiled code of one file, in a folder that processes share. */
class CodeCache {
  readonly #folder = join(cacheFolder(homedir(), process.env, process.platform), 'code');
  readonly #file: string;

  constructor(path: string) {
    // V8 refuses code of another version of itself or of a source of another length, and looks no further.
    const { size, mtimeMs } = statSync(path);
    const key = [version, path, size, mtimeMs, process.arch, cachedDataVersionTag()].join('\n');
    this.#file = join(this.#folder, `${createHash('sha256').update(key).digest('hex').slice(0, 16)}${SUFFIX}`);
  }

  read(): Buffer | undefined {
    try {
      return readFileSync(this.#file);
    } catch {
      return undefined;
    }
  }

  /** Renamed into place when it is whole, so that no other process sees half of it. */
  write(code: Buffer): void {
    const unfinished = `${this.#file}.${process.pid}`;
    try {
      mkdirSync(this.#folder, { recursive: true });
      try {
        writeFileSync(unfinished, code);
        renameSync(unfinished, this.#file);
      } finally {
        rmSync(unfinished, { force: true });
      }
      this.#removeOld();
    } catch {
      // The next process compiles as this one did.
    }
  }

  #removeOld(): void {
    const byAge = readdirSync(this.#folder)
      .filter((name) => name.endsWith(SUFFIX))
      .map((name) => ({ path: join(this.#folder, name), time: statSync(join(this.#folder, name)).mtimeMs }))
      .sort((a, b) => b.time - a.time);
    for (const { path } of byAge.slice(MOST_FILES)) rmSync(path, { force: true });
  }
}
