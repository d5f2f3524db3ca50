/**
 * Writes `src/lang/data/finite-verbs-XX.ts`: spellings that may be a finite verb, found as what stands behind a subject
 * pronoun in parallel text. Usage: `tsx scripts/generate-finite-verbs.ts ../shared/data/train [XX…]` (needs `xz`).
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Words that a finite verb follows; infinitives, which follow some of them too, are told by their ending. */
const BEFORE: Readonly<
  Record<
    string,
    {
      readonly words: readonly string[];
      readonly not: RegExp;
      /** A capital makes a noun. */
      readonly small?: true;
      /**
       * Where the subject seldom stands beside its verb: endings of infinitives and of the present forms that replace
       * them; a form counts where the text has it and the infinitive.
       */
      readonly infinitives?: ReadonlyArray<readonly [ending: RegExp, forms: string]>;
    }
  >
> = {
  fr: { words: "il elle on ils elles qui je j' tu ne n' se s'".split(' '), not: /(?:er|ir|oir|re|ant|é|ée|és|ées)$/ },
  en: { words: 'he she it they who which we i you'.split(' '), not: /ly$/ },
  de: {
    words: 'er sie es wir ich man wer du'.split(' '),
    not: /(?:lich|ig|isch|los|bar|sam|haft|weise|mals|wärts|ung|end|ern)$|^(?:un|ge)/,
    small: true,
  },
  it: {
    words: "che chi non si ci mi vi io tu egli lui lei noi voi loro s' c' n'".split(' '),
    not: /(?:[aei]re|rre|[aei]r|rsi|mente|ndo|[aiu]t[aoie]|[aei]nte|[aei]nti|zione|zioni|à|ità)$/,
    infinitives: [
      [/(?<=..)are$/, 'a ano ate'],
      [/(?<=..)ere$/, 'e ono ete'],
      [/(?<=..)ire$/, 'e ono isce iscono ite'],
    ],
  },
  // What else stands behind a pronoun: adverbs, other pronouns, nouns in a case that no verb ends in.
  fi: {
    words: 'hän minä sinä me te he joka jotka mikä se ne ei eivät en emme'.split(' '),
    not: /(?:n|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|sti|kin|inen|ns[aä])$/,
  },
  es: {
    words: 'que quien se no me te nos le les yo tú él ella ellos ellas usted ustedes'.split(' '),
    not: /(?:[aei]r|[aei]r(?:se|lo|la|los|las|le|les|me|nos)|[aei]d[oa]s?|ndo|mente|ción|dad|[aei]ntes?|[ao]les?|[ií]sticas?|[^m]os|as|es)$/,
  },
  pt: {
    words: 'que quem se não me te nos lhe lhes eu tu ele ela eles elas você vocês'.split(' '),
    not: /(?:[aei]r|[aei]r(?:em|es|mos)|[aei]d[oa]s?|ndo|mente|ção|dade|[aei]ntes?|[ao]is|[ií]sticas?|[^m]os|as|es)$/,
  },
  id: { words: 'dia ia mereka kami kita saya anda'.split(' '), not: /(?:nya|lah)$/ },
  el: {
    words: 'θα να δεν μη μην ας που ποιος'.split(' '),
    not: /(?:ος|ου|ους|ων|ης|ας|ές|ικά|[οόηήυ]|ση|μα)$/,
    small: true,
  },
};
/** Where each language stands: the file and the column. */
const COLUMNS: Readonly<Record<string, { readonly files: readonly string[]; readonly column: number }>> = {
  fr: { files: ['fr'], column: 1 },
  de: { files: ['de'], column: 1 },
  it: { files: ['it'], column: 1 },
  en: { files: 'fr de es it pt ru ja id fi la'.split(' '), column: 2 },
  fi: { files: ['fi'], column: 1 },
  el: { files: ['el'], column: 1 },
  es: { files: ['es'], column: 1 },
  pt: { files: ['pt'], column: 1 },
  id: { files: ['id'], column: 1 },
};
const wanted = process.argv.slice(3);
const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*['’]?/gu;
/** A spelling counts where it stands there twice and not too seldom, or once and often enough for its frequency. */
const standsAsVerb = (count: number, total: number) => (count >= 2 && count >= 0.02 * total) || count >= 0.2 * total;
const SHORTEST = 2;

for (const [tag, { words, not, small, infinitives = [] }] of Object.entries(BEFORE)) {
  if (wanted.length > 0 && !wanted.includes(tag)) continue;
  const before = new Set(words);
  const all = new Map<string, number>();
  const finite = new Map<string, number>();
  const { files, column } = COLUMNS[tag] as (typeof COLUMNS)[string];
  for (const file of files) {
    const xz = spawn('xz', ['-dc', join(process.argv[2] ?? '../shared/data/train', `${file}-en.tsv.xz`)]);
    for await (const line of createInterface({ input: xz.stdout })) {
      let previous = '';
      for (const [match] of (line.split('\t')[column] ?? '').matchAll(WORD)) {
        const word = match.replace('’', "'").toLowerCase();
        all.set(word, (all.get(word) ?? 0) + 1);
        if (before.has(previous) && (!small || match[0] === word[0])) finite.set(word, (finite.get(word) ?? 0) + 1);
        previous = word;
      }
    }
  }
  const kept = [...finite]
    .filter(([word, count]) => standsAsVerb(count, all.get(word) ?? 0))
    .map(([word]) => word)
    .filter(
      (word) =>
        word.length >= SHORTEST && !not.test(word) && !before.has(word) && !word.endsWith("'") && !word.includes('-'),
    );
  for (const word of all.keys()) {
    for (const [ending, forms] of infinitives) {
      if (!ending.test(word)) continue;
      for (const form of forms.split(' ').map((one) => word.replace(ending, one))) if (all.has(form)) kept.push(form);
    }
  }
  const lines = [...new Set(kept)]
    .sort()
    .join(' ')
    .replace(/(.{1,118})(?: |$)/g, '$1\n');
  writeFileSync(
    `src/lang/data/finite-verbs-${tag}.ts`,
    `// Written by scripts/generate-finite-verbs.ts from word counts of openly licensed parallel text.
import { lazyWordList } from '../word-list';

/** Spellings that may be a finite verb. */
export const finiteVerbs = lazyWordList(() => \`
${lines}\`);
`,
  );
  console.log(tag, kept.length);
}
