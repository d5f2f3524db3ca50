import { type ForeignStretch, sentenceLanguage } from '../../analysis/foreign/sentence-language';
import { pageLineFinder } from '../../analysis/residue/page-line';
import { type Address, type AddressPlace, addresses } from '../../analysis/style/addresses';
import { interviewTurns } from '../../analysis/style/interview-turns';
import { type StyledSentence, speechStyles } from '../../analysis/style/speech-styles';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import type { Article } from '../../core/article';
import type { Document } from '../../core/document';
import { defineRule } from '../../core/rule';
import { wordSets } from '../../core/word-set';
import { registerSwitch as messages } from '../messages/style';
import { otherPlaces } from '../other-places';
import { furnitureOf } from '../page/page-furniture';

/** Fewest places of either kind; a single one may be a set phrase or a quoted title. */
const FEWEST = 2;
/** In more paragraphs than this a change of address is a way of writing, which one finding tells. */
const MOST_FINDINGS = 5;
const LONGEST_PAGE_LINE = 80;

function sentencesOf(places: readonly AddressPlace[]): number {
  return new Set(places.map(({ sentence }) => sentence)).size;
}

export default defineRule({
  id: 'style/register-switch',
  summary: 'The reader is addressed both familiarly and politely',
  why: `A system that translates sentence by sentence chooses tu or vous, du or Sie, anew each time. The rule reports the rarer form
once per paragraph, imperatives included. It needs both forms at least twice, or a single slip in an article that otherwise
uses one form throughout. It ignores paragraphs with quotations or dialogue.`,
  severity: 'warning',
  mqm: 'style/register',
  sureFrom: 0.85,
  needs: { addresses, sentences, sentenceLanguage, speechStyles },
  messages,
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
    {
      text: 'Halten Sie die Taste. Ziehen Sie den Hebel. Fahren Sie los.\n\nWenn ⟦du⟧ zu lange stehst, geht er aus.\n\nLösen Sie die Bremse. Prüfen Sie, ob Sie die Tasche haben. Schließen Sie „Eco“, „Tour“ und „Last“ ab.',
      language: 'de',
      note: 'one slip in an article that addresses its reader throughout',
    },
    {
      text: 'Mögen Sie Ihre Arbeit? Wann haben Sie begonnen? Was haben Sie gelernt? Schlafen Sie gut? Essen Sie viel? Haben Sie Angst?\n\nDa oben merkst du das nicht.',
      language: 'de',
      note: 'the reader is not who is asked',
    },
    { text: 'Vous pouvez garder votre billet et vos papiers.', language: 'fr' },
    { text: 'Vous pouvez garder vos billets.\n\n« Tu es fou, tu le sais », a dit le maire à son ami.', language: 'fr' },
    { text: 'Il vous montre votre place. Le maire, lui, a dit tu.', language: 'fr', note: 'once is not enough' },
    {
      text: 'P. ¿Cuándo empezó usted a pitar?\n\nR. A los doce. Tú pítalo, me dijo mi padre.\n\nP. ¿Qué le enseñó a usted?\n\nR. Tú callas y ellos gritan. Si te gritan, tú sonríes.',
      language: 'es',
      note: 'an interview',
    },
    {
      text: 'Tipp: Halten Sie das Glas fest.\n\nHinweis: Schließen Sie die Tür.\n\nTipp: ⟦Du⟧ kannst den Topf abstellen. Zieh den Stecker.\n\nHinweis: Sie können gehen, wenn Sie wollen.',
      language: 'de',
      note: 'labels, but nobody asks',
    },
    {
      text: '# Ta soupe\n\nTu prends ton panier et tu pars.\n\n## Vos questions\n\nEnvoyez-moi vos photos.\n\nSi tu as faim, tu manges.',
      language: 'fr',
      format: 'markdown',
      note: 'one reader, and all of them',
    },
    {
      text: 'Du nimmst deinen Korb und gehst.\n\n> Bitte holen Sie Ihr Paket ab. Bringen Sie Ihren Ausweis mit, und warten Sie dort.\n\nDann fährst du mit deinem Rad heim.',
      language: 'de',
      format: 'markdown',
      note: 'a letter that is quoted',
    },
    { text: 'You may keep your ticket.' },
  ],
  *check({ article, facts }) {
    yield* styleSwitch(facts.speechStyles, article.document.prose);
    const found = addressesOf(facts.addresses, facts.sentenceLanguage, article.document, facts.sentences);
    if (found === undefined) return;
    const { familiar, polite } = found;
    // `Si tu le perds, tu dois` is one address that is said twice.
    const kind = sentencesOf(familiar) <= sentencesOf(polite) ? 'familiar' : 'polite';
    const [fewer, usual] = kind === 'familiar' ? [familiar, polite] : [polite, familiar];
    const isTold = articleSpeaks(article);
    const isToAll = manyTest(article, facts.sentences);
    if (polite.every(isToAll)) return;
    const rare = fewer.filter((place) => isTold(place) && !(kind === 'polite' && isToAll(place)));
    if (rare.length === 0) return;
    // One finding a paragraph, at its first place: there the sentence is to be turned.
    const blockOf = new Map<number, AddressPlace[]>();
    for (const place of rare) {
      const known = blockOf.get(place.block);
      if (known === undefined) blockOf.set(place.block, [place]);
      else known.push(place);
    }
    const paragraphs = [...blockOf.values()];
    for (const [first, ...others] of (paragraphs.length > MOST_FINDINGS ? [rare] : paragraphs) as Array<
      [AddressPlace, ...AddressPlace[]]
    >) {
      yield {
        offset: first.offset,
        endOffset: first.endOffset,
        messageId: 'switched',
        values: {
          kind,
          usual: kind === 'familiar' ? 'polite' : 'familiar',
          text: article.document.prose.slice(first.offset, first.endOffset),
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

type Places = Readonly<Record<Address, readonly AddressPlace[]>>;

/** Tells whether it is the article that speaks, and not the page, which asks its own reader. */
function articleSpeaks({ document, language }: Article): (place: AddressPlace) => boolean {
  const { isRequest } = furnitureOf(language);
  const isPageLine = pageLineFinder(language);
  return (place) => {
    const block = document.blocks[place.block];
    if (block === undefined || block.endOffset - block.offset > LONGEST_PAGE_LINE) return true;
    const text = document.prose.slice(block.offset, block.endOffset);
    return !isPageLine(text) && !isRequest(text.toLowerCase().replaceAll('’', "'"));
  };
}

/**
 * Where the polite address is the plural as well, an author who says tu to the reader may say vous to all of them: in a heading, and
 * where she speaks of herself, envoyez-moi vos photos.
 */
function manyTest({ document, language }: Article, all: readonly Sentence[]): (place: AddressPlace) => boolean {
  const { politeIsPlural, informal, formal } = language.register;
  if (politeIsPlural !== true) return () => false;
  const addressed = wordSets(informal, formal);
  const own = new Set(language.words.speakers?.filter((word) => !addressed.has(word)));
  return ({ block, sentence }) => {
    if (document.blocks[block]?.kind === 'heading') return true;
    const { offset, endOffset } = all[sentence] as Sentence;
    // The words of the analysis hold envoyez-moi together.
    const words =
      document.prose
        .slice(offset, endOffset)
        .toLowerCase()
        .match(/\p{L}+['’]?/gu) ?? [];
    return words.some((word) => own.has(word.replace('’', "'")));
  };
}

/** The places of both addresses where the article changes between them, without those in another language. */
function addressesOf(
  { familiar, polite }: Places,
  foreign: readonly ForeignStretch[],
  document: Document,
  all: readonly Sentence[],
): Places | undefined {
  if (familiar.length === 0 || polite.length === 0) return undefined;
  const turns = interviewTurns(document);
  const [toFamiliar, toPolite] = [familiar, polite].map((places) => new Set(places.map(({ block }) => block)));
  // A quoted letter has one address throughout; in a note that is set like a quote, a sentence may slip.
  const isLetter = (block: number) =>
    document.blocks[block]?.kind === 'quote' && !(toFamiliar?.has(block) === true && toPolite?.has(block) === true);
  const isOwn = (place: AddressPlace) => !isWithin(place, foreign) && !turns.has(place.block) && !isLetter(place.block);
  const own = { familiar: familiar.filter(isOwn), polite: polite.filter(isOwn) };
  const isClear = ({ besideQuotation }: AddressPlace) => !besideQuotation;
  const clear = { familiar: own.familiar.filter(isClear), polite: own.polite.filter(isClear) };
  const [fewer, more] = byNumber(clear);
  if (more.length >= FEWEST && (fewer.length >= FEWEST || isMixed(fewer, more))) return clear;
  return isSlip(...byNumber(own), document, all) ? own : undefined;
}

function byNumber({ familiar, polite }: Places): readonly [readonly AddressPlace[], readonly AddressPlace[]] {
  return familiar.length <= polite.length ? [familiar, polite] : [polite, familiar];
}

/** One place is enough in a paragraph that also has the other address: `Pour it into your bowl` and then `gardez-le`. */
function isMixed(fewer: readonly AddressPlace[], more: readonly AddressPlace[]): boolean {
  return more.length > FEWEST && fewer.some(({ block }) => more.some((other) => other.block === block));
}

function isWithin({ offset, endOffset }: AddressPlace, stretches: readonly ForeignStretch[]): boolean {
  return stretches.some((stretch) => offset >= stretch.offset && endOffset <= stretch.endOffset);
}

/** Sentences that address the reader alike, from which on a single other one has slipped, and their share of all. */
const FEWEST_THROUGHOUT = 5;
const LEAST_THROUGHOUT = 0.2;
/** Headings may be mottos, and quotes somebody's words. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table-cell']);

/**
 * Whether the article addresses its reader throughout and otherwise in one sentence of its running text. Questions do not
 * count: an interviewer's `Sie` is not the reader. What no mark ends may be a label, `Pose en dix minutes`.
 */
function isSlip(
  fewer: readonly AddressPlace[],
  more: readonly AddressPlace[],
  { blocks }: Document,
  all: readonly Sentence[],
): boolean {
  const isTold = ({ sentence, block }: AddressPlace) =>
    !/[?？;]/.test(all[sentence]?.terminator ?? '') && RUNNING.has(blocks[block]?.kind ?? '');
  const throughout = sentencesOf(more.filter(isTold));
  const told = all.filter(({ block, terminator }) => terminator !== '' && RUNNING.has(block.kind)).length;
  return throughout >= Math.max(FEWEST_THROUGHOUT, LEAST_THROUGHOUT * told) && fewer.length > 0 && fewer.every(isTold);
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
