import { readdirSync } from 'node:fs';

/** Tags of the languages that have a file of cases, `XX.txt`, in a folder. */
export function languagesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -'.txt'.length))
    .sort();
}
