import type { Span } from '../../../src/core/span';
import { pick } from '../../random';
import type { Candidate } from './candidates';
import type { Carrier, Word } from './carrier';
import { listOf } from './tables';

/** A head and what a machine may write for it, form by form; `~` stands for what a word begins or ends in besides. */
interface HeadPair {
  readonly from: RegExp;
  readonly swap: (head: string) => string | undefined;
}

interface TermMention extends Span {
  readonly head: Span;
}

const SHORTEST_PARTNER = 4;
const MOST_BETWEEN = 2;
const KEY = 5;

/** Terms of two words or one compound, whose head has a synonym. */
export function headedTerms(carrier: Carrier): readonly Candidate[] {
  const pairs = listOf('synonym-heads.tsv', carrier.language.tag);
  return pairs.flatMap((pair) => {
    if (!carrier.language.spaced) return unspacedTerms(carrier.text, pair);
    const heads = headPair(pair);
    return [...termsWith(carrier, heads).values()].map((mentions) => candidate(carrier.text, mentions, heads));
  });
}

function candidate(text: string, mentions: readonly TermMention[], { swap }: HeadPair): Candidate {
  return {
    mentions,
    // In French `l'accord` is no place for `traité`.
    exchangeable: mentions.filter(({ head: { offset, endOffset } }) => {
      const other = swap(text.slice(offset, endOffset));
      return other !== undefined && (!/['’]/.test(text[offset - 1] ?? '') || /^[aeiouhéèêâ]/i.test(other));
    }),
    vary: () => (term) => {
      const mention = mentions.find(({ offset, endOffset }) => text.slice(offset, endOffset) === term);
      if (mention === undefined) return term;
      const at = mention.head.offset - mention.offset;
      const length = mention.head.endOffset - mention.head.offset;
      return term.slice(0, at) + (swap(term.slice(at, at + length)) ?? '') + term.slice(at + length);
    },
  };
}

function headPair(pair: string): HeadPair {
  const [own = '', other = ''] = pair.split('/');
  const [forms, others] = [own.split('+'), other.split('+')];
  const compound = own.startsWith('~');
  const inflected = own.endsWith('~');
  const bare = forms.map((form) => form.replaceAll('~', '')).join('|');
  const from = new RegExp(
    `^(${compound ? '\\p{L}{4,}' : ''})(${bare})(${inflected ? '[\\p{L}\\p{M}]{0,4}' : ''})$`,
    'iu',
  );
  return {
    from,
    swap: (word) => {
      const [, before = '', head = '', ending = ''] = from.exec(word) ?? [];
      if (head === '') return undefined;
      const exchanged = (others[forms.indexOf(head.toLowerCase())] ?? others[0] ?? '').replaceAll('~', '');
      return (
        before +
        (/^\p{Lu}/u.test(head) ? exchanged.replace(/^./u, (letter) => letter.toUpperCase()) : exchanged) +
        ending
      );
    },
  };
}

/** Mentions of terms with this head, by what else the term has. */
function termsWith({ text, words, language }: Carrier, { from }: HeadPair): ReadonlyMap<string, TermMention[]> {
  const terms = new Map<string, TermMention[]>();
  const add = (key: string, mention: TermMention) => terms.set(key, [...(terms.get(key) ?? []), mention]);
  for (const [at, word] of words.entries()) {
    const match = from.exec(word.text);
    if (match === null) continue;
    const { offset, endOffset } = word;
    if (match[1] !== '') {
      add(match[1] as string, { offset, endOffset, head: word });
      continue;
    }
    const before = words[at - 1];
    // Where an adjective stands before a noun and a genitive behind it, either makes it a term.
    const head = language.roots?.head;
    if (head !== 'first' && before !== undefined && isPartner(before) && text.slice(before.endOffset, offset) === ' ')
      add(`< ${keyOf(before)}`, { offset: before.offset, endOffset, head: word });
    const behind = head === 'first' || head === 'noun' ? partnerBehind(text, words, at) : undefined;
    if (behind !== undefined) add(`> ${keyOf(behind)}`, { offset, endOffset: behind.endOffset, head: word });
  }
  return terms;
}

/** The next word that is long enough, over `de la` and the like. */
function partnerBehind(text: string, words: readonly Word[], at: number): Word | undefined {
  for (let next = at + 1; next <= at + 1 + MOST_BETWEEN; next += 1) {
    const [word, last] = [words[next], words[next - 1]];
    if (word === undefined || last === undefined || !/^[ '’]$/.test(text.slice(last.endOffset, word.offset)))
      return undefined;
    if (isPartner(word)) return word;
  }
  return undefined;
}

function isPartner({ text }: Word): boolean {
  return text.length >= SHORTEST_PARTNER;
}

function keyOf({ text }: Word): string {
  return text.toLowerCase().slice(0, KEY);
}

/** Terms of which at least two characters stand before the head, as many as all mentions have. */
function unspacedTerms(text: string, pair: string): readonly Candidate[] {
  const [own = '', others = ''] = pair.split('/');
  const terms = new Map<string, TermMention[]>();
  for (const { 0: match, index } of text.matchAll(new RegExp(`[\\p{Script=Han}ァ-ヶー]{2}${own}`, 'gu'))) {
    const endOffset = index + match.length;
    const head = { offset: endOffset - own.length, endOffset };
    terms.set(match, [...(terms.get(match) ?? []), { offset: index, endOffset, head }]);
  }
  return [...terms.values()].map((mentions) => ({
    mentions,
    vary: (random) => {
      const other = pick(others.split(','), random);
      return other === undefined ? undefined : (term) => term.slice(0, -own.length) + other;
    },
  }));
}
