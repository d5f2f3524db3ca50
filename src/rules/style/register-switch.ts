import { type StyledSentence, speechStyles } from '../../analysis/speech-styles';
import { verbatim } from '../../analysis/verbatim';
import { words } from '../../analysis/words';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';

const QUOTATION = /["«»“”„‹›‚‘]|(?<![\p{L}])['’]|^\s*[—–-]\s/u;
/** Fewest places of either kind; a single one may be a set phrase or a quoted title. */
const FEWEST = 2;
/** A letter, a comma or a figure and a space before a word: it does not open a sentence, a line or a quotation. */
const INSIDE = /[\p{L}\p{Nd},][ \u00a0\n]$/u;

function hasOwnCapital(prose: string, offset: number): boolean {
  return INSIDE.test(prose.slice(Math.max(0, offset - 2), offset));
}

export default defineRule({
  id: 'style/register-switch',
  summary: 'The reader is addressed familiarly in one place and politely in another',
  why: `Sentences that are translated one by one choose tu or vous, du or Sie, each for itself. One finding tells of the rarer
address. Quotations, dialogue and paragraphs that hold any are left alone, and both addresses must occur twice.`,
  severity: 'warning',
  mqm: 'style/register',
  needs: { words, verbatim, speechStyles },
  messages: {
    style: 'Unexpected {kind} ending `{text}` here and at {others} other places, the article speaks in {usual} style',
    switched: 'Unexpected {kind} address `{text}` here and at {others} other places, the article has {usual} address',
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
    const kindOf = facts.words.forms.map((form) => {
      if (form.casing === 'title' && byCapital.has(form.lower)) return 'polite';
      return kinds.get(form.lower);
    });
    if (!kindOf.includes('familiar') || !kindOf.includes('polite')) return;

    const places = { familiar: [] as Span[], polite: [] as Span[] };
    let word = 0;
    for (const block of document.blocks) {
      let quoted: boolean | undefined;
      for (; word < facts.words.count && (facts.words.offsets[word] as number) < block.endOffset; word += 1) {
        const kind = kindOf[facts.words.formIds[word] as number];
        if (kind === undefined) continue;
        quoted ??= QUOTATION.test(document.prose.slice(block.offset, block.endOffset));
        const offset = facts.words.offsets[word] as number;
        if (quoted || facts.verbatim(offset)) continue;
        // Every Sie has a capital at the beginning of a sentence.
        if (byCapital.has(facts.words.form(word).lower) && !hasOwnCapital(document.prose, offset)) continue;
        places[kind].push({ offset, endOffset: facts.words.ends[word] as number });
      }
    }
    if (places.familiar.length < FEWEST || places.polite.length < FEWEST) return;
    const kind = places.familiar.length <= places.polite.length ? 'familiar' : 'polite';
    const [first, ...others] = places[kind] as [Span, ...Span[]];
    const usual = places[kind === 'familiar' ? 'polite' : 'familiar'];
    yield {
      ...first,
      messageId: 'switched',
      values: {
        kind,
        usual: kind === 'familiar' ? 'polite' : 'familiar',
        text: document.prose.slice(first.offset, first.endOffset),
        others: others.length,
      },
      confidence: 0.8,
      related: [
        ...others.map((one) => ({ ...one, note: 'the same' })),
        ...usual.slice(0, 3).map((one) => ({ ...one, note: 'the other address' })),
      ],
    };
  },
});

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
    values: { kind: rare[0], usual: usual[0], text: prose.slice(first.offset, first.endOffset), others: others.length },
    confidence: 0.75,
    related: [
      ...others.map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the same' })),
      ...usual[1].slice(0, 2).map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the usual style' })),
    ],
  };
}
