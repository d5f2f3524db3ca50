import { languageFor } from '../../src/lang';
import { flores } from '../quality/clean-texts';
import { loadCorpus } from '../quality/corpus';
import { pick, seededRandom } from '../random';

const WORD = /\p{L}{4,}/gu;
/**
 * Every other word is another one, so that sentences are no near duplicates, which a text of this length would not have
 * either; one word in forty stands nowhere else, for vocabulary grows with a text.
 */
const CHANGED = 1 / 2;
const NEW = 1 / 40;

/** A text of about `bytes` UTF-8 bytes in the manner of the clean articles of a language, the same in every run. */
export function makeText(language: string, bytes: number): string {
  const articles = loadCorpus('clean', { halves: ['tune'], languages: [language] })
    .filter(({ format }) => format === 'text')
    .map(({ text }) => text.trimEnd());
  if (articles.length === 0)
    throw new Error(`corpora/clean/${language}/tune has no plain text to make a longer one of`);
  const alikeOf = languageFor(language)?.spaced === false ? markBehind : caseOf;
  const pools = new Map<string, string[]>();
  for (const article of articles) {
    for (const { 0: word, index } of article.matchAll(WORD)) {
      const alike = alikeOf(word, article, index);
      const pool = pools.get(alike) ?? [];
      pools.set(alike, pool);
      pool.push(word);
    }
  }
  const random = seededRandom(bytes);
  const parts: string[] = [];
  let length = 0;
  for (let turn = 0; length < bytes; turn += 1) {
    const article = articles[turn % articles.length] as string;
    const varied = article.replace(WORD, (word, index: number) => {
      const pool = pools.get(alikeOf(word, article, index)) ?? [];
      const chance = random();
      if (chance < NEW) return crossed(word, pick(pool, random) ?? word);
      return chance < CHANGED ? (pick(pool, random) ?? word) : word;
    });
    parts.push(varied);
    length += Buffer.byteLength(varied) + 2;
  }
  return `${parts.join('\n\n')}\n`;
}

/** The sentences of FLORES devtest as one text; nothing where `../shared` or the language is absent. */
export function naturalText(language: string): string | undefined {
  const texts = flores([language])?.flatMap((set) => set.texts) ?? [];
  return texts.length === 0 ? undefined : texts.map(({ text }) => text).join('\n');
}

function caseOf(word: string): string {
  return /^\p{Lu}/u.test(word) ? 'upper' : 'lower';
}

/**
 * Where nothing parts words, what stands between marks is a clause: one before a comma cannot end a sentence, and each in the place
 * of any other would make a text of broken sentences.
 */
function markBehind(clause: string, text: string, offset: number): string {
  return text.charAt(offset + clause.length);
}

function crossed(a: string, b: string): string {
  return a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase();
}
