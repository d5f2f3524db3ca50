import { addressReader } from '../../analysis/address-forms';
import { closedWords } from '../../analysis/closed-words';
import { type Sentence, sentences } from '../../analysis/sentences';
import { type StyledSentence, speechStyles } from '../../analysis/speech-styles';
import { verbatim } from '../../analysis/verbatim';
import { type Words, words } from '../../analysis/words';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { otherPlaces } from '../other-places';

const QUOTATION = /["«»“”„‹›‚‘]|(?<![\p{L}])['’]|^\s*[—–-]\s/u;
/** The name of a button or a thing, which is no speech: `touch “Send Again”`. */
const SHORT_QUOTATION = /(?<=\p{L} )["“„«»”]\s?[^\s"“”„«».,!?]{1,20}(?: [^\s"“”„«».,!?]{1,20})?\s?["“”»«](?=[\s.;)])/gu;
const MARK = /["“”„«»]/;

/** Fewest places of either kind; a single one may be a set phrase or a quoted title. */
const FEWEST = 2;
/** In more paragraphs than this a change of address is a way of writing, which one finding tells. */
const MOST_FINDINGS = 5;

interface Located extends Span {
  readonly block: number;
  readonly sentence: number;
}

function sentencesOf(places: readonly Located[]): number {
  return new Set(places.map(({ sentence }) => sentence)).size;
}

function nextLower(all: Words, word: number): string {
  return word + 1 < all.count ? all.form(word + 1).lower : '';
}

/** Tells by a verb that opens a sentence whom it commands: `Choisis` or `Choisissez`. */
function commands(language: Language): (word: string, next: string) => 'familiar' | 'polite' | undefined {
  const { informalCommands = [], formalCommands = [], formalCommandEndings = [] } = language.register;
  const polite = new Set(formalCommands);
  const informal = new Set(informalCommands);
  const formal = new RegExp(`...(?:${formalCommandEndings.join('|') || '(?!)'})$`, 'u');
  const closed = closedWords(language);
  return (word, next) => {
    if (informal.has(word) || informal.has(`${word} ${next}`)) return 'familiar';
    if (polite.has(word) || polite.has(`${word} ${next}`)) return 'polite';
    return formal.test(word) && !closed.has(word) ? 'polite' : undefined;
  };
}

function touchesMark(prose: string, offset: number, endOffset: number): boolean {
  return MARK.test(prose[offset - 1] ?? '') || MARK.test(prose[endOffset] ?? '');
}

/** Tells whom a verb addresses that a particle shows to be one: `να πάρεις`, `θα το δείτε`. */
function addressedBy(
  language: Language,
  all: Words,
): ((word: number) => 'familiar' | 'polite' | undefined) | undefined {
  const { verbs } = language.register;
  if (verbs === undefined) return undefined;
  const [particles, between] = [new Set(verbs.particles), new Set(verbs.between)];
  const familiar = new RegExp(`.(?:${verbs.informalEndings.join('|')})$`, 'u');
  const polite = new RegExp(`.(?:${verbs.formalEndings.join('|')})$`, 'u');
  const kinds = all.forms.map(({ lower }) =>
    familiar.test(lower) ? ('familiar' as const) : polite.test(lower) ? ('polite' as const) : undefined,
  );
  return (word) => {
    const kind = kinds[all.formIds[word] as number];
    if (kind === undefined) return undefined;
    let before = word - 1;
    while (before > 0 && word - before <= MOST_BETWEEN && between.has(all.form(before).lower)) before -= 1;
    return before >= 0 && particles.has(all.form(before).lower) ? kind : undefined;
  };
}

/** `να μου το δώσεις`: no more words stand between the two. */
const MOST_BETWEEN = 2;

/** A letter, a comma or a figure and a space before a word: it does not open a sentence, a line or a quotation. */
const INSIDE = /[\p{L}\p{Nd},][ \u00a0\n]$/u;

function hasOwnCapital(prose: string, offset: number): boolean {
  return INSIDE.test(prose.slice(Math.max(0, offset - 2), offset));
}

export default defineRule({
  id: 'style/register-switch',
  summary: 'The reader is addressed familiarly in one place and politely in another',
  why: `Sentences that are translated one by one choose tu or vous, du or Sie, each for itself. A finding in each paragraph tells of the rarer
address, which verbs of command show as well. Quotations, dialogue and paragraphs that hold any are left alone, and both addresses must occur twice.`,
  severity: 'warning',
  mqm: 'style/register',
  needs: { words, sentences, verbatim, speechStyles },
  messages: {
    style: 'Unexpected {kind} ending `{text}`{others}, the article speaks in {usual} style',
    switched: 'Unexpected {kind} address `{text}`{others}, the article has {usual} address',
  },
  examples: [
    {
      text: 'Vous pouvez garder votre billet. Si ⟦tu⟧ le perds, tu dois payer. Gardez bien vos papiers.',
      language: 'fr',
    },
    {
      text: 'Tu prends ton vélo. Tu gardes tes clés.\n\n⟦Vous⟧ rangez vos gants et vous partez, puis tu rentres et tu manges.',
      language: 'fr',
    },
    {
      text: 'Ouvrez le menu. Cliquez sur la carte.\n\n⟦Choisis⟧ un nom court.\n\nEnregistrez la carte. Si ⟦tu⟧ veux, ferme la page.',
      language: 'fr',
    },
    {
      text: 'Ouvrez le menu et gardez vos clés.\n\n⟦Présente⟧ ta carte à l’entrée si vous êtes membre.\n\nVous passez ensuite.',
      language: 'fr',
    },
    {
      text: 'Halten Sie das Glas fest und schließen Sie die Tür.\n\n⟦Stell⟧ den Topf nicht auf das Tuch. Zieh den Stecker.\n\nSie können dann gehen, wenn Sie wollen.',
      language: 'de',
    },
    {
      text: 'Unduh aplikasi ke ponsel Anda. ⟦Kodemu⟧ dikirim lewat pesan.\n\nAnda dapat menyentuh “Kirim Ulang”. Simpan ⟦kartumu⟧ dan tunggu petugas.',
      language: 'id',
    },
    {
      text: 'Ανοίξτε το κουτί. Πρέπει να ελέγξετε τη βίδα.\n\nΜην ⟦κλείσεις⟧ την πόρτα. Αν ανάψει το φως, θα το δεις.\n\nΣτις πόλεις δεν υπάρχουν λέξεις.',
      language: 'el',
    },
    { text: 'Откройте крышку. Налейте воду.\n\n⟦Не⟧ забудь закрыть кран. Твой прибор готов.', language: 'ru' },
    { text: 'Vous pouvez garder votre billet et vos papiers.', language: 'fr' },
    { text: 'Vous pouvez garder vos billets.\n\n« Tu es fou, tu le sais », a dit le maire à son ami.', language: 'fr' },
    { text: 'Il vous montre votre place. Le maire, lui, a dit tu.', language: 'fr', note: 'once is not enough' },
    { text: 'You may keep your ticket.' },
  ],
  *check({ article, facts }) {
    const { document, language } = article;
    yield* styleSwitch(facts.speechStyles, document.prose);
    const { informal, formal } = language.register;
    const byCapital = new Set(language.register.formalByCapital);
    if (informal.length === 0 || (formal.length === 0 && byCapital.size === 0)) return;
    const kinds = new Map<string, 'familiar' | 'polite'>();
    for (const word of informal) kinds.set(word, 'familiar');
    // A word of both lists tells nothing here.
    for (const word of formal)
      if (kinds.has(word)) kinds.delete(word);
      else kinds.set(word, 'polite');
    const { informalForms } = language.register;
    const kindOf = facts.words.forms.map((form) => {
      if (informalForms?.test(form.lower)) return 'familiar';
      if (form.casing === 'title' && byCapital.has(form.lower)) return 'polite';
      return kinds.get(form.lower);
    });
    const commandOf = commands(language);
    const addressOf = addressedBy(language, facts.words);
    const forms = addressReader(language, document.prose);
    const hasForms = addressOf !== undefined || forms !== undefined;
    if (!hasForms && !kindOf.includes('familiar') && !kindOf.includes('polite')) return;
    const { sentences: all } = facts;

    const places = { familiar: [] as Located[], polite: [] as Located[] };
    // A command that may be the third person, until its sentence shows which.
    let doubtful: Located | undefined;
    const likely: Located[] = [];
    let word = 0;
    let sentence = 0;
    let dependent = false;
    for (const [index, block] of document.blocks.entries()) {
      let quoted: boolean | undefined;
      for (; word < facts.words.count && (facts.words.offsets[word] as number) < block.endOffset; word += 1) {
        while (sentence < all.length && (all[sentence] as Sentence).firstWord < word) sentence += 1;
        const opens = all[sentence]?.firstWord === word;
        let kind = kindOf[facts.words.formIds[word] as number];
        kind ??= addressOf?.(word);
        if (opens) {
          dependent = false;
          doubtful = undefined;
        }
        dependent ||= forms?.isDependent(facts.words.form(word).lower) === true;
        if (kind === undefined && opens) kind = commandOf(facts.words.form(word).lower, nextLower(facts.words, word));
        const byForm = kind === undefined ? forms?.of(facts.words, word, opens, dependent) : undefined;
        if (byForm !== 'doubtful') kind ??= byForm;
        if (kind === undefined && byForm === undefined) continue;
        const offset = facts.words.offsets[word] as number;
        quoted ??= QUOTATION.test(document.prose.slice(block.offset, block.endOffset).replace(SHORT_QUOTATION, ''));
        if (quoted || facts.verbatim(offset) || touchesMark(document.prose, offset, facts.words.ends[word] as number))
          continue;
        // Every Sie has a capital at the beginning of a sentence.
        if (byCapital.has(facts.words.form(word).lower) && !hasOwnCapital(document.prose, offset)) continue;
        // The third person as well, `Usa un motor`: it tells only where others do.
        const isSecond = byForm === undefined && kind === 'familiar' && forms?.isDoubtful(facts.words.form(word).lower);
        const place = { offset, endOffset: facts.words.ends[word] as number, block: index, sentence };
        if (kind === 'familiar' && doubtful !== undefined) {
          places.familiar.push(doubtful);
          doubtful = undefined;
        }
        if (kind === undefined) doubtful = place;
        else if (isSecond === true) likely.push(place);
        else places[kind].push(place);
      }
    }
    if (places.familiar.length > 0 && likely.length > 0)
      places.familiar = [...places.familiar, ...likely].sort((a, b) => a.offset - b.offset);
    const [fewer, more] = [places.familiar, places.polite].sort((a, b) => a.length - b.length) as [
      Located[],
      Located[],
    ];
    if (more.length < FEWEST || (fewer.length < FEWEST && !isMixed(fewer, more))) return;
    // `Si tu le perds, tu dois` is one address that is said twice.
    const kind = sentencesOf(places.familiar) <= sentencesOf(places.polite) ? 'familiar' : 'polite';
    const usual = places[kind === 'familiar' ? 'polite' : 'familiar'];
    const rare = places[kind];
    // One finding a paragraph, at its first place: there the sentence is to be turned.
    const blockOf = new Map<number, Located[]>();
    for (const place of rare) blockOf.set(place.block, [...(blockOf.get(place.block) ?? []), place]);
    const paragraphs = [...blockOf.values()];
    for (const [first, ...others] of (paragraphs.length > MOST_FINDINGS ? [rare] : paragraphs) as Array<
      [Located, ...Located[]]
    >) {
      yield {
        offset: first.offset,
        endOffset: first.endOffset,
        messageId: 'switched',
        values: {
          kind,
          usual: kind === 'familiar' ? 'polite' : 'familiar',
          text: document.prose.slice(first.offset, first.endOffset),
          others: otherPlaces(rare.length - 1),
        },
        confidence: 0.8,
        related: [
          ...others.map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the same' })),
          ...usual.slice(0, 3).map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the other address' })),
        ],
      };
    }
  },
});

/** One place is enough in a paragraph that also has the other address: `Pour it into your bowl` and then `gardez-le`. */
function isMixed(fewer: readonly Located[], more: readonly Located[]): boolean {
  return more.length > FEWEST && fewer.some(({ block }) => more.some((other) => other.block === block));
}

const FEWEST_USUAL = 5;
/** A greater share of the rarer style is a way of writing; Japanese columns change between the two on purpose. */
const MOST_RARE = 0.25;

/** A few sentences that end in another style than all the rest. */
function* styleSwitch(all: readonly StyledSentence[], prose: string) {
  const byStyle = new Map<string, StyledSentence[]>();
  for (const one of all) {
    const known = byStyle.get(one.style);
    if (known === undefined) byStyle.set(one.style, [one]);
    else known.push(one);
  }
  if (byStyle.size !== 2) return;
  const [usual, rare] = [...byStyle].sort((a, b) => b[1].length - a[1].length) as [
    [string, StyledSentence[]],
    [string, StyledSentence[]],
  ];
  if (usual[1].length < FEWEST_USUAL || rare[1].length < FEWEST || rare[1].length > MOST_RARE * all.length) return;
  const [first, ...others] = rare[1] as [StyledSentence, ...StyledSentence[]];
  yield {
    offset: first.offset,
    endOffset: first.endOffset,
    messageId: 'style' as const,
    values: {
      kind: rare[0],
      usual: usual[0],
      text: prose.slice(first.offset, first.endOffset),
      others: otherPlaces(others.length),
    },
    confidence: 0.75,
    related: [
      ...others.map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the same' })),
      ...usual[1].slice(0, 2).map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the usual style' })),
    ],
  };
}
