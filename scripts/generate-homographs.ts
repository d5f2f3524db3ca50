/**
 * Writes `src/lang/data/homographs-XX.ts` for every pack that a parallel corpus stands for: the words of the language
 * that another language spells alike. Usage: `tsx scripts/generate-homographs.ts ../shared/data/train` (needs `xz`).
 *
 * A spelling is a word of a language where its dictionaries have it, or where running text uses it at least twice and
 * not more than twenty times as rarely as the other language does: that leaves out quoted foreign words.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { languages } from '../src/lang';

const RUNNING_TEXT = new Set(
  `tatoeba manythings tico19 ud-pud xquad flores-dev gnome-help libreoffice-help kde-docs`.split(' '),
);
const DICTIONARIES = new Set(['omw-lemmas']);
const CORPORA = ['fr', 'de', 'es', 'it', 'pt', 'id', 'fi'];
const PIVOT = 'en';
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;
const SHORTEST = 3;
const SELDOM = 0.05;

class Lexicon {
  readonly counts = new Map<string, number>();
  readonly lemmas = new Set<string>();
  total = 0;

  read(kind: string, text: string): void {
    if (RUNNING_TEXT.has(kind)) {
      for (const [word] of text.matchAll(WORD)) {
        if (word !== word.toLowerCase()) continue;
        this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
        this.total += 1;
      }
    } else if (DICTIONARIES.has(kind) && text === text.toLowerCase() && text.replace(WORD, '') === '') {
      this.lemmas.add(text);
    }
  }

  rate(word: string): number {
    const count = this.counts.get(word) ?? 0;
    return count < 3 ? 0 : count / this.total;
  }

  has(word: string, rateElsewhere: number): boolean {
    if (this.lemmas.has(word)) return true;
    const count = this.counts.get(word) ?? 0;
    return count > 1 && count / this.total >= SELDOM * rateElsewhere;
  }
}

const lexicons = new Map<string, Lexicon>([...CORPORA, PIVOT].map((tag) => [tag, new Lexicon()]));
for (const tag of CORPORA) {
  const xz = spawn('xz', ['-dc', join(process.argv[2] ?? '../shared/data/train', `${tag}-en.tsv.xz`)]);
  for await (const line of createInterface({ input: xz.stdout })) {
    const [kind = '', text = '', english = ''] = line.split('\t');
    lexicons.get(tag)?.read(kind, text);
    lexicons.get(PIVOT)?.read(kind, english);
  }
}

for (const { tag, stem } of languages) {
  const own = lexicons.get(tag);
  if (own === undefined) continue;
  const others = tag === PIVOT ? CORPORA.slice(0, 5) : [PIVOT];
  const shared = [...new Set([...own.counts.keys(), ...own.lemmas])].filter((word) => {
    if (word.length < SHORTEST) return false;
    const elsewhere = others.map((other) => lexicons.get(other) as Lexicon);
    const rate = Math.max(...elsewhere.map((lexicon) => lexicon.rate(word)));
    // Rare words count as well: `ferment`, `portent` and `infantile` are seldom met in either language.
    const isShared = rate > 0 || elsewhere.some((lexicon) => lexicon.lemmas.has(word));
    return isShared && own.has(word, rate);
  });
  // Whoever asks for a word also asks for its stem, so that the plural of a listed word need not be listed.
  const listed = new Set(shared);
  const words = shared.filter((word) => stem(word) === word || !listed.has(stem(word)));
  const lines = words
    .sort()
    .join(' ')
    .replace(/(.{100,118}) /g, '$1\n');
  writeFileSync(
    `src/lang/data/homographs-${tag}.ts`,
    `// Written by scripts/generate-homographs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Words that another language spells alike. */
export const homographs = lazyWordList(() => \`
${lines}
\`);
`,
  );
  console.log(`${tag}: ${words.length} words`);
}
