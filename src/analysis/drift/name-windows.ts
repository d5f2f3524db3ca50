import { defineAnalysis } from '../../core/analysis';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import { foreignness } from '../foreign/foreignness';
import { withoutAccents } from '../text/without-accents';
import { withoutPossessive } from '../text/without-possessive';
import { Form } from '../text/words';
import { type Phrase, type PhraseToken, phrases } from './phrases';
import type { Mention } from './renderings';

/** A word of a name, or a part of one between hyphens, with what the tables know of it. */
export interface NameWindowWord {
  readonly form: Form;
  /** Its stem without accents. */
  readonly plain: string;
  readonly kinds: readonly string[];
  readonly place: string | undefined;
  readonly vector: Float32Array;
}

/** The words of a name from its kind to its last word, wherever the article has them: `bahía de los Faros`. */
export interface NameWindow {
  readonly key: string;
  readonly text: string;
  readonly words: readonly NameWindowWord[];
  readonly vector: Float32Array;
  /** How much more it looks like words of another language than of the article's. */
  readonly foreign: number;
  readonly mentions: readonly Mention[];
  /** How many words it is written as: a compound is one. */
  readonly written: number;
  /** True where a place inside a sentence shows that its capital is its own. */
  readonly named: boolean;
}

const MOST_WORDS = 6;
const MOST_TYPES = 500;
const MOST_LEADING = 2;

/**
 * The names of the article as they may be rendered by other words, with all that belongs to them. Needs a model; without one
 * there are none.
 */
export const nameWindows = defineAnalysis({
  id: 'name-windows',
  needs: { phrases },
  run: async (article, facts, signal): Promise<readonly NameWindow[]> => {
    const { embedder, document, language } = article;
    if (embedder === undefined) return [];
    const read = readerOf(article);
    const types = new Map<
      string,
      { forms: readonly Form[]; text: string; written: number; mentions: Mention[]; named: boolean }
    >();
    for (const phrase of withPossessives(facts.phrases, document.prose)) {
      for (const tokens of windowsOf(phrase, read, language)) {
        const forms = tokens.flatMap(({ form }) => read.partsOf(form));
        const key = forms.map(({ stem }) => stem).join(' ');
        const [offset, endOffset] = [(tokens[0] as PhraseToken).offset, (tokens.at(-1) as PhraseToken).endOffset];
        const text = document.prose.slice(offset, endOffset);
        const mention = { offset, endOffset, text, sentence: phrase.sentence };
        const inside = !phrase.initial || tokens[0] !== phrase.tokens[phrase.firstHard];
        const known = types.get(key);
        if (known === undefined) {
          if (types.size < MOST_TYPES)
            types.set(key, { forms, text, written: writtenWords(tokens), mentions: [mention], named: inside });
        } else {
          known.mentions.push(mention);
          known.named ||= inside;
        }
      }
    }
    const forms = [...new Set([...types.values()].flatMap((type) => type.forms))];
    const texts = [...types.values()].map(({ text }) => text.toLowerCase());
    const citation = (form: Form) => language.citationForm?.(form.lower) ?? withoutPossessive(form.lower);
    const vectors = await embedder.embed([...texts, ...forms.map(citation)], signal);
    const foreignOf = foreignness(article);
    const words = new Map(
      forms.map((form, at) => [
        form,
        {
          form,
          plain: withoutAccents(form.stem),
          kinds: article.kindsOf(form.text),
          place: article.placeOf(form.text),
          vector: vectors[texts.length + at] as Float32Array,
        },
      ]),
    );
    return [...types].map(([key, { forms, text, written, mentions, named }], at) => ({
      key,
      text,
      words: forms.map((form) => words.get(form) as NameWindowWord),
      vector: vectors[at] as Float32Array,
      foreign: foreignOf(forms.map(({ lower }) => lower)),
      written,
      mentions,
      named,
    }));
  },
});

const POSSESSIVE = /^['’] $/;

/** `River Pilots' Union`: the sign behind a plural parts no name. */
function* withPossessives(all: readonly Phrase[], prose: string): Generator<Phrase> {
  for (const [at, phrase] of all.entries()) {
    yield phrase;
    const next = all[at + 1];
    if (next === undefined || !POSSESSIVE.test(prose.slice(phrase.endOffset, next.offset))) continue;
    const tokens = [...phrase.tokens.slice(0, phrase.lastHard + 1), ...next.tokens.slice(next.firstHard)];
    const lastHard = phrase.lastHard + 1 + next.lastHard - next.firstHard;
    // What stands behind is another matter than the rest of a name that its kind opens.
    yield { ...phrase, tokens: tokens.slice(0, lastHard + 1), lastHard, endOffset: next.endOffset };
  }
}

/** The last of each row of hard words, for `Roca Roja` ends before `run on Fridays`, and the rest of the name behind them all. */
function endsOf(tokens: readonly PhraseToken[], firstHard: number, lastHard: number): number[] {
  const ends: number[] = [];
  for (let at = firstHard; at <= lastHard; at += 1)
    if (tokens[at]?.hard === true && tokens[at + 1]?.hard !== true) ends.push(at);
  for (let at = lastHard + 1; tokens[at]?.tail === true; at += 1) ends.push(at);
  return ends;
}

function writtenWords(tokens: readonly PhraseToken[]): number {
  return new Set(tokens.map(({ word }) => word)).size;
}

interface Reader {
  /** The parts of a word between hyphens, else the word. */
  partsOf(form: Form): readonly Form[];
  isKind(form: Form): boolean;
}

function readerOf({ language, kindsOf }: Article): Reader {
  const parts = new Map<Form, readonly Form[]>();
  const own = new Map<string, Form>();
  const formOf = (text: string) => {
    const known = own.get(text);
    if (known !== undefined) return known;
    const made = new Form(-1 - own.size, text, language);
    own.set(text, made);
    return made;
  };
  return {
    partsOf: (form) => {
      let found = parts.get(form);
      if (found === undefined) {
        const pieces = form.text.split('-').filter((piece) => piece.length > 1);
        found = pieces.length > 1 ? pieces.map(formOf) : [form];
        parts.set(form, found);
      }
      return found;
    },
    isKind: (form) => kindsOf(form.text).length > 0,
  };
}

/**
 * The hard words of a phrase, and the same with what may belong to them: the kind before, the rest behind. Where every noun
 * has a capital, the first of them may be what the name's bearer is: `Kapitän Jens Ohm`.
 */
function* windowsOf(
  phrase: Phrase,
  { isKind }: Reader,
  { capitalisedNouns, titleCase }: Language,
): Generator<readonly PhraseToken[]> {
  const { tokens, firstHard, lastHard } = phrase;
  const before = tokens[firstHard - 1];
  const starts = [firstHard];
  // Where titles have capitals, so has the kind in a name: `site of the Ginza`.
  if (before !== undefined && !titleCase && isKind(before.form)) starts.unshift(firstHard - 1);
  const loose = capitalisedNouns ? MOST_LEADING : phrase.loose ? 1 : 0;
  for (let at = firstHard + 1; at <= lastHard && at - firstHard <= loose; at += 1)
    if (tokens[at]?.hard === true && tokens[at]?.word !== tokens[at - 1]?.word) starts.push(at);
  const ends = endsOf(tokens, firstHard, lastHard);
  // Спасо-Преображенский собор: where titles have no capitals, the kind behind the name has none either.
  const behind = tokens[lastHard + 1];
  if (behind !== undefined && !titleCase && isKind(behind.form)) ends.push(lastHard + 1);
  for (const start of starts) {
    // `Reederei der Morgenstern`: a noun before the name.
    const first = tokens[start] as PhraseToken;
    if (capitalisedNouns && first.segment !== tokens[lastHard]?.segment && !isKind(first.form)) continue;
    for (const end of ends) if (end > start && end - start < MOST_WORDS) yield tokens.slice(start, end + 1);
  }
}
