import { defineAnalysis } from '../../core/analysis';
import type { Block } from '../../core/document';
import type { Language } from '../../core/language';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { sentences } from '../text/sentences';
import { verbatim } from '../text/verbatim';
import { type Words, words } from '../text/words';
import { addressReader } from './address-forms';

/** How a reader may be addressed: tu or vous, du or Sie. */
export type Address = 'familiar' | 'polite';

/** A word that shows the address, with the indexes of its block and sentence. */
export interface AddressPlace extends Span {
  readonly block: number;
  readonly sentence: number;
  /** A quotation stands further on in its paragraph, which may be somebody's words as a whole. */
  readonly besideQuotation: boolean;
}

const QUOTATION = /["«»“”„‹›‚‘]|['’](?<!\p{L}['’])|^\s*[—–-]\s/u;
/** A mark that opens a quotation, so that what stands before it belongs to none. */
const OPENING = /^(?:[«‹„“‚‘]|["»”'’][\p{L}\p{Nd}{])/u;
/** The name of a button or a thing, which is no speech: `touch “Send Again”`. */
const SHORT_QUOTATION =
  /(?<=\p{L} )["“„«»”]\s?[^\s"“”„«».,!?]{1,20}(?: [^\s"“”„«».,!?]{1,20})?\s?["“”»«](?=[\s.,;)])/gu;
const MARK = /["”“„«»]/;
/** A letter, a comma or a figure and a space before a word: it does not open a sentence, a line or a quotation. */
const INSIDE = /[\p{L}\p{Nd},][ \u00a0\n]$/u;
/** `να μου το δώσεις`: no more words stand between a particle and its verb. */
const MOST_BETWEEN = 2;

/** The places that show how the reader is addressed, outside paragraphs with quotations, in their order. */
export const addresses = defineAnalysis({
  id: 'addresses',
  needs: { words, sentences, verbatim },
  run: ({ document: { prose, blocks }, language }, facts): Readonly<Record<Address, readonly AddressPlace[]>> => {
    const places = { familiar: [] as AddressPlace[], polite: [] as AddressPlace[] };
    const { informal, formal, formalByCapital, informalCommands } = language.register;
    const byCapital = new Set(formalByCapital);
    if (informal.length === 0 || (formal.length === 0 && byCapital.size === 0)) return places;
    const all = facts.words;
    const pronouns = pronounsOf(language, all);
    const behindParticle = verbReader(language, all);
    const forms = addressReader(language, prose);
    const hasVerbs = behindParticle !== undefined || forms !== undefined || informalCommands !== undefined;
    if (!hasVerbs && pronouns.every((kind) => kind === undefined)) return places;
    const commandOf = commandReader(language, all);

    // A command that may be the third person, until its sentence shows which.
    let doubtful: AddressPlace | undefined;
    const likely: AddressPlace[] = [];
    let word = 0;
    let sentence = 0;
    let dependent = false;
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      let quotedFrom: number | undefined;
      for (; word < all.count && (all.offsets[word] as number) < block.endOffset; word += 1) {
        while ((facts.sentences[sentence]?.lastWord ?? Number.POSITIVE_INFINITY) <= word) sentence += 1;
        const opens = facts.sentences[sentence]?.firstWord === word;
        const form = all.form(word);
        const { lower } = form;
        if (opens) {
          dependent = false;
          doubtful = undefined;
        }
        dependent ||= forms?.isDependent(form) === true;
        let kind = pronouns[all.formIds[word] as number] ?? behindParticle?.(word);
        // `Tipp:` is a label, though a verb may look like it.
        const isLabel = opens && /^[ \u00a0\u202f]?:/.test(prose.slice(all.ends[word], (all.ends[word] as number) + 2));
        if (opens && !isLabel) kind ??= commandOf(word);
        const byForm = kind === undefined && !isLabel ? forms?.of(all, word, opens, dependent) : undefined;
        if (byForm !== 'doubtful') kind ??= byForm;
        if (kind === undefined && byForm === undefined) continue;
        const [offset, endOffset] = [all.offsets[word] as number, all.ends[word] as number];
        // Every Sie has a capital at the beginning of a sentence.
        if (byCapital.has(lower) && !hasOwnCapital(prose, offset)) continue;
        quotedFrom ??= quotationIn(prose, block);
        if (
          (facts.sentences[sentence]?.endOffset ?? endOffset) > quotedFrom ||
          facts.verbatim(offset) ||
          touchesMark(prose, offset, endOffset)
        )
          continue;
        if (kind === 'familiar' && word > (facts.sentences[sentence]?.firstWord ?? 0) + 1 && isInName(all, word))
          continue;
        const besideQuotation = quotedFrom < Number.POSITIVE_INFINITY;
        const place = { offset, endOffset, block: index, sentence, besideQuotation };
        if (kind === 'familiar' && doubtful !== undefined) {
          places.familiar.push(doubtful);
          doubtful = undefined;
        }
        // The third person as well, `Usa un motor`: it tells only where others do.
        const isLikely = byForm === undefined && kind === 'familiar' && forms?.isDoubtful(lower) === true;
        if (kind === undefined) doubtful = place;
        else if (isLikely) likely.push(place);
        else places[kind].push(place);
      }
    }
    if (places.familiar.length > 0) places.familiar.push(...likely);
    places.familiar.sort((a, b) => a.offset - b.offset);
    return places;
  },
});

/** The address that each form of the article shows by itself, by the form's id. */
function pronounsOf({ register }: Language, all: Words): ReadonlyArray<Address | undefined> {
  const byCapital = new Set(register.formalByCapital);
  const kinds = new Map<string, Address>();
  for (const word of register.informal) kinds.set(word, 'familiar');
  // A word of both lists tells nothing here.
  for (const word of register.formal)
    if (kinds.has(word)) kinds.delete(word);
    else kinds.set(word, 'polite');
  return all.forms.map(({ lower, casing }) => {
    if (register.informalForms?.test(lower)) return 'familiar';
    if (casing === 'title' && byCapital.has(lower)) return 'polite';
    return kinds.get(lower);
  });
}

/** Tells by a verb that opens a sentence whom it commands: `Choisis` or `Choisissez`. */
function commandReader(language: Language, all: Words): (word: number) => Address | undefined {
  const { informalCommands, formalCommands, formalCommandEndings } = language.register;
  const polite = new Set(formalCommands);
  const familiar = new Set(informalCommands);
  const ending = formalCommandEndings && new RegExp(`...(?:${formalCommandEndings.join('|')})$`, 'u');
  const closed = closedWords(language);
  // The first words of commands that are two.
  const opensTwo = new Set(
    [...familiar, ...polite].filter((word) => word.includes(' ')).map((word) => word.split(' ', 1)[0] as string),
  );
  // French `entre` opens a sentence as a preposition too.
  for (const word of language.words.prepositions) familiar.delete(word);
  return (at) => {
    const word = all.form(at).lower;
    const both = opensTwo.has(word) && at + 1 < all.count ? `${word} ${all.form(at + 1).lower}` : word;
    if (familiar.has(word) || familiar.has(both)) return 'familiar';
    if (polite.has(word) || polite.has(both)) return 'polite';
    return ending?.test(word) === true && !closed.has(word) ? 'polite' : undefined;
  };
}

/** Tells whom a verb addresses that a particle shows to be one: `να πάρεις`, `θα το δείτε`. */
function verbReader(
  { register: { verbs } }: Language,
  all: Words,
): ((word: number) => Address | undefined) | undefined {
  if (verbs === undefined) return undefined;
  const [particles, between] = [wordSet(verbs.particles), wordSet(verbs.between)];
  const familiar = new RegExp(`.(?:${verbs.informalEndings.join('|')})$`, 'u');
  const polite = new RegExp(`.(?:${verbs.formalEndings.join('|')})$`, 'u');
  const kinds = all.forms.map(({ lower }): Address | undefined =>
    familiar.test(lower) ? 'familiar' : polite.test(lower) ? 'polite' : undefined,
  );
  return (word) => {
    const kind = kinds[all.formIds[word] as number];
    if (kind === undefined) return undefined;
    let before = word - 1;
    while (before > 0 && word - before <= MOST_BETWEEN && between.has(all.form(before).lower)) before -= 1;
    return before >= 0 && particles.has(all.form(before).lower) ? kind : undefined;
  };
}

/** From where on a block may be somebody's speech: its first mark where that opens a quotation, or else its beginning. */
function quotationIn(prose: string, { offset, endOffset }: Span): number {
  const whole = prose.slice(offset, endOffset);
  // Most blocks quote nothing.
  const text = MARK.test(whole) ? whole.replace(SHORT_QUOTATION, (label) => ' '.repeat(label.length)) : whole;
  const mark = text.search(QUOTATION);
  if (mark === -1) return Number.POSITIVE_INFINITY;
  return mark > 0 && /[\s(]/.test(text[mark - 1] as string) && OPENING.test(text.slice(mark, mark + 2))
    ? offset + mark
    : offset;
}

/** Café du Monde, in a German article; `Wenn du Wasser` has the capital of its place. */
function isInName(all: Words, word: number): boolean {
  const [before, after] = [word - 1, word + 1].map((at) => (at < 0 || at >= all.count ? undefined : all.form(at)));
  return before?.casing === 'title' && after?.casing === 'title';
}

function touchesMark(prose: string, offset: number, endOffset: number): boolean {
  return MARK.test(prose[offset - 1] ?? '') || MARK.test(prose[endOffset] ?? '');
}

function hasOwnCapital(prose: string, offset: number): boolean {
  return INSIDE.test(prose.slice(Math.max(0, offset - 2), offset));
}
