import { defineAnalysis } from '../../core/analysis';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { romaniseDevanagari } from '../sounds/devanagari';
import { editDistance } from '../source/token-likeness';
import { closedWords } from '../text/closed-words';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { type Form, words } from '../text/words';

/** A word that may be part of a name. */
interface Part {
  /** Without the sign that it ends in, which a case may have set, and with its letters as they are. */
  readonly bare: string;
  /** True where it ends in a consonant, whether or not a virama says so, as foreign names do. */
  readonly isForeign: boolean;
  /** True where it ends as the one who acts does: other cases, and verbs, are words of every kind. */
  readonly isNominative: boolean;
  readonly sound: string;
  /** What all spellings of it share: its consonants. */
  readonly skeleton: string;
  readonly hasVirama: boolean;
}

interface Spelling {
  readonly parts: readonly [Part, Part];
  readonly mentions: Mention[];
}

const VIRAMA = '\u094d';
const DEVANAGARI = /^[\u0900-\u097f]+$/;
/** A visarga, a virama, an anusvara, or the sign of a vowel. */
const LAST_SIGN = /(?:[\u0902\u0903\u094d\u093e-\u094c]|\u092e\u094d)$/;
const NOMINATIVE = /[\u0903\u0940\u093f\u093e\u0915-\u0939\u0958-\u095f\u093c\u094d]$/;
const ENDS_IN_CONSONANT = /[\u0915-\u0939\u0958-\u095f]\u093c?\u094d?$/;
const SHORTEST_PART = 2;
const SHORTEST_NAME = 5;
/** John and Jane: of a name of fewer consonants, every vowel must agree. */
const FEWEST_CONSONANTS = 3;
const MOST_OTHER_VOWELS = 2;

/**
 * Names of two words that an article writes in the way of Sanskrit here and of Hindi there: डेविड् हार्टमन् and डेविड हार्टमैन, भास्करः
 * पण्डितः and भास्कर पंडितः. Sanskrit words of its own end in a vowel, a visarga or an m, so that a final consonant that is bare here
 * and has its virama there shows a foreign name; in one of its own, signs for the same sounds stand inside a word.
 */
export const devanagariRenderings = defineAnalysis({
  id: 'devanagari-renderings',
  needs: { words, sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    if (!language.scripts.includes('Devanagari') || language.nameFolds !== undefined) return [];
    const { forms, formIds, offsets, ends, count } = facts.words;
    const closed = closedWords(language);
    const parts = forms.map((form) => partOf(form, closed));
    const bySkeleton = new Map<string, Map<string, Spelling>>();
    for (let word = 1; word < count; word += 1) {
      const [left, right] = [parts[formIds[word - 1] as number], parts[formIds[word] as number]];
      if (left === undefined || right === undefined) continue;
      const [offset, endOffset] = [offsets[word - 1] as number, ends[word] as number];
      if (prose.slice(ends[word - 1] as number, offsets[word] as number) !== ' ') continue;
      const skeleton = `${left.skeleton} ${right.skeleton}`;
      if (skeleton.length <= SHORTEST_NAME) continue;
      const text = prose.slice(offset, endOffset);
      const known = bySkeleton.get(skeleton) ?? new Map<string, Spelling>();
      bySkeleton.set(skeleton, known);
      const spelling = known.get(text) ?? { parts: [left, right], mentions: [] };
      known.set(text, spelling);
      spelling.mentions.push({ offset, endOffset, text, sentence: sentenceAt(facts.sentences, offset) });
    }
    return [...bySkeleton.values()].flatMap((known) => (known.size < 2 ? [] : (groupOf([...known.values()]) ?? [])));
  },
});

function partOf({ text, lower }: Form, closed: ReadonlySet<string>): Part | undefined {
  if (!DEVANAGARI.test(text) || closed.has(lower)) return undefined;
  const sound = romaniseDevanagari(text);
  const skeleton = sound
    .replace(/[aeiouh]/g, '')
    .replace(/z/g, 'j')
    .replace(/b/g, 'v')
    .replace(/(.)\1+/g, '$1');
  if (skeleton.length < SHORTEST_PART) return undefined;
  const isForeign = ENDS_IN_CONSONANT.test(text);
  const isNominative = NOMINATIVE.test(text);
  const bare = text.replace(LAST_SIGN, '');
  return { bare, isForeign, isNominative, sound, skeleton, hasVirama: text.endsWith(VIRAMA) };
}

function groupOf(all: readonly Spelling[]): RenderingGroup | undefined {
  const [main, ...others] = [...all].sort((a, b) => b.mentions.length - a.mentions.length) as [Spelling, ...Spelling[]];
  const variants = others.filter((other) => areOne(main, other) && !shareSentence(main.mentions, other.mentions));
  if (variants.length === 0) return undefined;
  return {
    id: (main.mentions[0] as Mention).text,
    main: namedRendering(main.mentions),
    variants: variants.map(({ mentions }) => ({
      ...namedRendering(mentions),
      score: 0.9,
      links: ['spelling'],
      anchors: 1,
      kind: 'spelling',
    })),
  };
}

function areOne({ parts: a }: Spelling, { parts: b }: Spelling): boolean {
  return areForeign(a, b) || areRespelt(a, b);
}

function areForeign(a: Spelling['parts'], b: Spelling['parts']): boolean {
  return (
    [...a, ...b].every(({ isForeign }) => isForeign) &&
    a.some(({ hasVirama }, at) => hasVirama !== b[at as 0 | 1].hasVirama) &&
    a.every(({ sound, skeleton }, at) => {
      const most = skeleton.length < FEWEST_CONSONANTS ? 0 : MOST_OTHER_VOWELS;
      return editDistance(sound, b[at as 0 | 1].sound, most) <= most;
    })
  );
}

/** The same sounds but for what ends a word, by other signs inside of one: what a case changes is the end. */
function areRespelt(a: Spelling['parts'], b: Spelling['parts']): boolean {
  return (
    [...a, ...b].every(({ isNominative }) => isNominative) &&
    a.every(({ sound }, at) => foldSound(sound) === foldSound(b[at as 0 | 1].sound)) &&
    a.some(({ bare }, at) => bare !== b[at as 0 | 1].bare && isInside(bare, b[at as 0 | 1].bare))
  );
}

function foldSound(sound: string): string {
  return sound
    .replace(/sh/g, 's')
    .replace(/b(?!h)/g, 'v')
    .replace(/(.)\1+/g, '$1')
    .replace(/[aiuem]$/, '');
}

function isInside(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !long.startsWith(short);
}
