import { z } from 'zod';
import { CodeSet } from '../../analysis/text/code-set';
import { alternativesOf } from '../../analysis/text/edge-characters';
import { isLetterAt } from '../../analysis/text/letters';
import { LiteralFinder } from '../../analysis/text/literal-finder';
import { type Marks, marks } from '../../analysis/text/marks';
import { Openings } from '../../analysis/text/openings';
import { type IsVerbatim, verbatim } from '../../analysis/text/verbatim';
import type { Block, Document } from '../../core/document';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import { machineResidue as messages } from '../messages/markup';

/**
 * What tools of translators put in the place of markup and of what was not to be translated, as in XLIFF and TMX:
 * `<seg id="4">`, `<g id="1">`, `[[SEG_12]]`, `__PH3__`, `@@12@@`, `<1>…</1>`.
 */
const TOOL_TAGS = [
  '<\\/?(?:seg|bpt|ept|ph|mrk|tuv?|bx|ex|trans-unit)(?: [^<>\\n]{0,60})?\\/?>',
  '<(?:g|x|it) (?:id|ctype|pos|i)="[^"<>\\n]{0,20}"[^<>\\n]{0,40}>|<\\/[gx]>',
  '<(\\d{1,2})>(?=[^<>\\n]{1,200}<\\/\\1>)|<\\/?\\d{1,2}\\/>|<\\/\\d{1,2}>',
  '\\[{1,2}(?:SEG|SEGMENT|PH|TAG|TERM|VAR|TU|URL|IMG|IMAGE|FIG|ENTITY|NT|DNT|XLIFF)[_ #-]?\\d{1,5}\\]{1,2}',
  '__(?:SEG|PH|TAG|TERM|VAR|ENTITY|NT|DNT|MASK)_?\\d{1,4}__|@@(?:[A-Z]{2,12}_?)?\\d{1,4}@@|##[A-Z]{2,12}_?\\d{1,4}##|｟[^｠\\n]{1,40}｠',
  '\\[(?:TODO|FIXME|TKTK)\\]',
  '\\[\\[[A-Z]{1,12}[_-]\\d{1,5}\\]\\]|%%[A-Z][A-Z_]{0,30}_\\d{1,4}%%|\\{\\{(?:seg|segment|tu|ph|tm|mt|term|xliff)[_ :-]?\\d[^{}\\n]{0,40}\\}\\}',
  '\\[\\[(?:TRANSLAT|MT|EDITOR|REVIEW|NOTE|TODO)[A-Z_ ]{0,16}:[^\\n\\]]{0,140}\\]\\]',
];
/** Control tokens of language models and translation systems, byte fallback, subword joints, language tags, gaps that were to be filled. */
const MODEL_TOKENS =
  /\[\/?INST\]|<<\/?SYS>>|<\|[a-z_]{2,24}\|>|<\/s>|<(?:unk|pad|bos|eos|mask)>|\[(?:UNK|PAD|CLS|SEP|MASK|BOS|EOS)\]|<0x[\dA-F]{2}>|<\/?(?:think|thinking|translation|translated_text|source_text|target_text|text_to_translate)(?: [a-z_-]{1,20}="[^"<>\n]{0,40}"){0,3}>|\[(?:DATE|NAME|PERSON|LOCATION|ORGANI[SZ]ATION|CITY|COUNTRY|NUMBER|PLACEHOLDER|TBD|FIXME)(?:[_ ]?\d{1,2})?\]|\[(?:TODO|FIXME|INSERT|CHECK)[ :][^\]\n]{1,60}\]|\[oaicite:\d{1,3}\]|【\d{1,3}†[^】\n]{0,40}】|\u2581(?=\p{L})|@@ (?=\p{L})|>>[a-z]{3}<<|<2[a-z]{2}>|_(?:Latn|Cyrl|Grek|Arab|Hans|Hant|Jpan|Hang|Deva)(?![\p{L}_])/u;
const TOKENS = new RegExp(`${MODEL_TOKENS.source}|${TOOL_TAGS.join('|')}`, 'uy');
/** The same, where the format takes them for markup; `g` belongs to pictures as well. */
const TOOL_TAG_NAMES = new Set(['seg', 'bpt', 'ept', 'ph', 'mrk', 'tu', 'tuv', 'bx', 'ex', 'trans-unit', 'g', 'x']);
/** First characters of a token; a search for them alone is many times faster than one for the tokens. */
const TOKEN_START = new CodeSet('[<>\u2581@_【#｟%{');
const LANGUAGE_BEFORE = /(?<![A-Za-z_])[a-z]{3}$/;
const FENCE = /^(?:`{3,}|~{3,})[\w+-]{0,20}$/;
const LONGEST_FENCE = 40;
const ROLE = /^(?:\*\*)?(user|human|assistant|system|ai)(?:\*\*)?[ \u00a0]?[:：]/i;
/** In the middle of an article only a short block that begins with a long phrase is taken for the machine's. */
const SHORTEST_PHRASE = 4;
const LONGEST_ASIDE = 200;
/** How many blocks at either end of the article a model's own words may fill. */
const EDGE = 3;
const LONGEST_PREAMBLE = 600;
const LONGEST_LINE = 60;
/** `**Translation:**`, `--- End of the translation ---`: what sets a label off on its line. */
const DECORATION = /^[\s*_#>=~–—-]{0,20}|[\s*_#>=~–—:：!.-]{0,20}$/g;
const COLON = new CodeSet(':');
const COLONS = new CodeSet(':：');
const LONGEST_INTRODUCTION = 100;
/** A sentence, up to its colon, behind another one of the same paragraph or, where no spaces part words, at its beginning. */
const INTRODUCTION = /(?<=[.!?…] |[.!?…][”»] |[。！？]|\n(?=\p{Script=Han}))[^.!?。！？…\n"“”«»「」]{2,90}$/u;
/** What no such sentence holds. */
const ENDS = new CodeSet('.!?。！？…\n"“”«»「」');
/** Six words or, where none are parted, fifteen letters. */
const BEFORE_SENTENCE =
  /^ ?(?:[^\s"“«「]+ (?:\S+ ){4}\S|[^\s、「]{2,30}[、，][^\n]{8}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{15})/u;
const IS_HAN = /\p{Script=Han}/u;
/** `Claro! `: all that stands in front of an introduction that is a paragraph of its own. */
const AGREED = /^[^.?!\n]{2,24}! $/;
const BEFORE_PARAGRAPH = /^\s*?\n/u;
const OPENING_SENTENCE = /^[^。！？.!?\n「」“”]{4,60}[。！](?=\S)/u;
/** `Sure!`, `¡Claro!`, `Bien sûr !` */
const AGREEMENT = /^¡?\p{Lu}[\p{L}’']{1,14}(?: [\p{L}’']{1,10})?[ \u00a0\u202f]?[!,.]\s/u;
const SHORTEST_PROMISE = 3;
/** A marked line in brackets or behind hashes, as prompts have them: `### Response:`, `[END OF TEXT]`. */
const PROMPT_LINE = /^#{2,4} ?(?:instructions?|input|output|response|answer|task|context|prompt)\s?:?$/i;
const ASIDE_START = new CodeSet('[(【（［〔');
const SQUARE = new CodeSet('[【［');
/** No link of Markdown, whose brackets an address follows. */
const IN_SQUARE = /^[[【［]([^[\]【】［］\n]{4,160})[\]】］](?!\()/u;
const ASIDE_CLOSE: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '【': '】',
  '（': '）',
  '［': '］',
  '〔': '〕',
};
const LONGEST_OPENING = 40;
/** What a sentence has before a colon. */
const SPOKEN_ASIDE = /(?<=[.!?…»”"] )\p{Lu}[\p{L}'’ -]{5,40}(?=[ \u00a0\u202f]?$)/u;
const LONGEST_SPOKEN = 46;

export default defineRule({
  id: 'markup/machine-residue',
  summary: 'The text contains words or marks of the machine',
  why: `“Here is the translation:”, a code fence, \`[INST]\` or \`</s>\` tells every reader that nobody looked at the article. The rule
reports phrases only at the start of a block: at the top or bottom of the article, before a colon, or as a short paragraph. A
label such as “Translation:” counts when it is alone on its line, an aside in brackets by its first words. Fences count only
in plain text.`,
  severity: 'error',
  mqm: 'design-and-markup/residue',
  needs: { verbatim, marks },
  options: z.object({
    /** More beginnings of a line, in lower case, with which a model speaks for itself. */
    phrases: z.array(z.string()).default([]),
  }),
  messages,
  examples: [
    { text: 'सेतुः पिहितः अस्ति।\n\n⟦यदि किमपि परिवर्तनम् इच्छति तर्हि सूचयतु।⟧\n\nयदि दोषः दृश्यते तर्हि सूचयतु।', language: 'sa' },
    {
      text: '桥关了。\n\n⟦以下是该部分的译文，已保留原文格式：⟧\n\n桥在五月重开。⟦下面是该段的译文：⟧\n\n他读了那封信。信的译文如下：\n\n⟦如有需要，我可以继续优化这段译文。⟧',
      language: 'zh',
    },
    { text: '這是他翻譯的第一部小說。\n\n⟦以上為譯文，如需潤色請告訴我。⟧', language: 'zh-Hant' },
    { text: '⟦Here is the translation of the article:⟧\n\nThe bridge is closed.' },
    { text: '⟦Voici la traduction :⟧\n\nLe pont est fermé.', language: 'fr' },
    {
      text: 'Le pont est fermé.\n\n⟦Note: this translation keeps the tone of the original.⟧',
      language: 'fr',
      note: 'a model answers in English',
    },
    {
      text: '⟦<seg id="4">⟧The bridge is closed.⟦</seg>⟧ ⟦[[SEG_12]]⟧ The ⟦<g id="1">⟧mayor⟦</g>⟧ of ⟦__PH3__⟧ closed it ⟦@@12@@⟧ on ⟦<1>⟧Monday⟦</1>⟧.',
    },
    { text: 'The bridge is <g id="1">⟦⟧closed</g> until May.', format: 'markdown' },
    { text: 'The <1> in the margin and [[Bridge]] of [12] are marks; @@ -1,3 +1,3 @@ and ## TERM are as well.' },
    {
      text: 'Le pont est fermé.\n\n⟦[légende de la photo non traduite]⟧\n\n(Traduction de Marie Roux)',
      language: 'fr',
    },
    { text: 'Il ponte è chiuso.\n\n⟦Se desideri, posso tradurre anche la sezione successiva.⟧', language: 'it' },
    {
      text: 'Il ponte è chiuso.\n\nSe desideri un posto, posso tradurti il menu del giorno.\n\nÈ così.',
      language: 'it',
    },
    { text: '橋は閉まった。⟦【訳者注：写真の説明は未翻訳】⟧橋は古い。', language: 'ja' },
    { text: '⟦```html⟧\nLe pont est fermé.\n```', language: 'fr' },
    { text: 'The bridge is closed.⟦</s>⟧ ⟦[INST]⟧ It opens in May. ⟦<|im_end|>⟧' },
    { text: '⟦User:⟧ Translate it.\n\nAssistant: The bridge is closed.' },
    { text: '⟦**Translation:**⟧\n\nThe bridge is closed.' },
    { text: 'Le pont est fermé.\n\n⟦--- Fin de la traduction ---⟧', language: 'fr' },
    { text: 'The bridge is closed. ⟦Here is the translation of the next paragraph:⟧ The mayor will open it in May.' },
    {
      text: '橋は閉まった。\n\n⟦ご依頼の翻訳は以下のとおりです。⟧持ち主たちは六月に町を離れた。\n\n⟦必要であれば、続きの章も翻訳いたします。⟧',
      language: 'ja',
    },
    { text: '翻訳は三年かかった。必要であれば、市は追加の予算を組む。以下に日程を示します。', language: 'ja' },
    {
      text: '水車は閉まった。⟦翻訳：⟧持ち主たちは六月に町を離れたという。\n\n橋は閉まった。翻訳：田中一郎',
      language: 'ja',
    },
    {
      text: 'Uno.\n\nDue.\n\nTre.\n\n⟦Certo! Ecco la traduzione della sezione successiva.⟧\n\nQuattro.\n\nCinque.\n\nSei.',
      language: 'it',
    },
    { text: 'The bridge ⟦[Translator’s note: a pun is lost here]⟧ is closed ⟦(alternative translation: shut)⟧.' },
    { text: 'Le voyant ⟦[à vérifier : vert ou bleu ?]⟧ s’allume.', language: 'fr' },
    { text: 'Мост закрыт.\n\n⟦[Перевод выполнен автоматически]⟧', language: 'ru' },
    { text: 'Перевод выполнен автоматически, и это заметно: мост закрыт.', language: 'ru' },
    { text: 'The bridge is closed. ⟦Translator’s note: a pun is lost here.⟧ It opens in May.' },
    { text: '⟦<translation lang="en">⟧\n\nThe bridge is closed. A mason’s note: it is old.' },
    { text: 'Le pont est fermé. ⟦(traduit automatiquement de l’allemand)⟧ Il rouvre.', language: 'fr' },
    {
      text: 'One.\n\nTwo.\n\nThree.\n\n⟦Here is the rest of the article translated into English:⟧\n\nFour.\n\nFive.\n\nSix.',
    },
    {
      text: 'The bridge ⟦[[T_4]]⟧ is ⟦%%TOOL_3%%⟧ closed ⟦{{seg_12:fuzzy 80}}⟧.\n\nIt has a view [of the north] and [photos here and there were lost] a name.\n\n⟦[Photographer’s name here]⟧ ⟦[Note: the original has a pun]⟧',
    },
    {
      text: 'Il ponte è chiuso.\n\n⟦Spero che questo testo ti sia utile! Vuoi che aggiunga altro?⟧\n\nÈ vecchio.',
      language: 'it',
    },
    { text: 'Silta on kiinni. ⟦[kuva 2: kuvateksti puuttuu]⟧ Se on vanha.', language: 'fi' },
    { text: '橋は閉まった。\n\n⟦※文字数の制限により、ここで区切ります。⟧「続き」と送ってください。', language: 'ja' },
    {
      text: 'Translation\n\nThe art of translation (literally “carrying over”) is old [sic], the report (unclear) says.',
    },
    { text: 'Traduction : Ada Berg\n\nLe pont est fermé (à vérification faite, il l’était déjà).', language: 'fr' },
    { text: 'The mayor asked how it went. “Here is the translation that we made,” she said.' },
    {
      text: 'One.\n\nTwo.\n\nThree.\n\nCertainly, here the mayor was right.\n\nFour.\n\nFive.\n\nSix.',
      note: 'too short a phrase for the middle of an article',
    },
    { text: 'Voici la tradition : le pont est fermé en mai [sic] et l’INSEE le dit.', language: 'fr' },
    { text: 'Le système : un pont. L’assistant du maire : un ami.', language: 'fr' },
    { text: 'The bridge closed on ⟦[DATE]⟧. ⟦[TODO: check the figure]⟧ It opens in May, [sic] he said [APPLAUSE].' },
    { text: 'Write `<|im_end|>` in code.', format: 'markdown' },
    {
      text: 'Der Saal war voll. Es regnete.\n\n⟦Hinweis: Als Sprachmodell habe ich einige Namen frei übertragen.⟧\n\nDer Rat tagt.',
      language: 'de',
    },
  ],
  *check({ article, facts, options }) {
    const { document, language, languages } = article;
    const { prose, blocks } = document;
    const { phraseOf, talkOf, lines, asides, spoken } = signsOf(language, languages, options.phrases);

    yield* fences(document, facts.verbatim);
    yield* leftOutToolTags(document);

    let role: { readonly block: Block; readonly name: string } | undefined;
    let rolesTold = false;
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      const head = prose.slice(block.offset, Math.min(block.endOffset, block.offset + 200));
      const length = block.endOffset - block.offset;
      if (facts.verbatim(block.offset)) continue;

      const label = rolesTold ? null : ROLE.exec(head);
      if (label !== null) {
        const name = (label[1] as string).toLowerCase();
        if (role !== undefined && role.name !== name) {
          rolesTold = true;
          const first = ROLE.exec(prose.slice(role.block.offset, role.block.endOffset))?.[0] ?? '';
          yield {
            offset: role.block.offset,
            endOffset: role.block.offset + first.length,
            messageId: 'roles',
            values: { text: first },
            related: [{ offset: block.offset, endOffset: block.offset + label[0].length, note: 'the other speaker' }],
          };
        } else {
          role ??= { block, name };
        }
      }

      if (length > LONGEST_PREAMBLE) continue;
      const isEdge = index < EDGE || index >= blocks.length - EDGE;
      if (length <= LONGEST_LINE && block.kind !== 'list-item' && isLabel(head, isEdge, lines)) {
        const { offset, endOffset } = block;
        yield { offset, endOffset, messageId: 'line', values: { text: head } };
        continue;
      }
      const opening = language.spaced ? undefined : openingTalk(head, talkOf);
      if (opening !== undefined) {
        const [offset, endOffset] = [block.offset, block.offset + opening.length];
        yield {
          offset,
          endOffset,
          messageId: 'phrase',
          values: { text: opening },
          suggestions: [{ message: 'Delete the sentence', safe: false, edits: [{ offset, endOffset, text: '' }] }],
        };
        continue;
      }
      const talk = length <= LONGEST_ASIDE && !/["“”«»「」]/.test(head) ? talkOf(head) : undefined;
      const promised = length <= LONGEST_ASIDE ? promiseIn(head, phraseOf) : undefined;
      const phrase = talk ?? phraseOf(head) ?? promised;
      if (phrase === undefined) continue;
      const endsInColon = /[:：]\s*$/.test(prose.slice(block.endOffset - 2, block.endOffset));
      if (!isEdge && !endsInColon && talk === undefined && promised === undefined) {
        if (length > LONGEST_ASIDE || /["“”«»]/.test(head) || phrase.split(' ').length < SHORTEST_PHRASE) continue;
      }
      const { offset, endOffset } = block;
      yield {
        offset,
        endOffset,
        messageId: 'phrase',
        values: { text: head.slice(0, 60) },
        suggestions: [{ message: 'Delete the line', safe: false, edits: [{ offset, endOffset, text: '' }] }],
      };
    }

    yield* bracketed(prose, facts.marks, asides, facts.verbatim);
    yield* leftToDo(prose, facts.marks, [language, ...languages], facts.verbatim);
    yield* spokenAsides(prose, facts.marks, spoken, facts.verbatim);
    yield* introductions(prose, facts.marks, (text) => talkOf(text) ?? phraseOf(text), facts.verbatim);

    const { length: end } = prose;
    const tokens = facts.marks.finder(TOKEN_START);
    for (let at = tokens.next(0, end); at !== -1; at = tokens.next(at + 1, end)) {
      TOKENS.lastIndex = at;
      const match = TOKENS.exec(prose);
      if (match === null) continue;
      const isLanguage = /^_\p{Lu}\p{Ll}/u.test(match[0]);
      if (isLanguage && !LANGUAGE_BEFORE.test(prose.slice(Math.max(0, match.index - 4), match.index))) continue;
      if (match[0] === '@@ ' && !isLetterAt(prose, match.index - 1)) continue;
      const offset = isLanguage ? match.index - 3 : match.index;
      const endOffset = match.index + match[0].length;
      at = endOffset - 1;
      if (facts.verbatim(offset) || /["“«`'‘]\s?$/.test(prose.slice(Math.max(0, offset - 2), offset))) continue;
      if (match[0] === '</s>' && /<s>/.test(prose.slice(Math.max(0, offset - 500), offset))) continue;
      yield {
        offset,
        endOffset,
        messageId: 'token',
        values: { text: prose.slice(offset, endOffset) },
        suggestions: [{ message: 'Delete it', safe: false, edits: [{ offset, endOffset, text: '' }] }],
      };
    }
  },
});

/** A line that is nothing but the label of an answer; one word alone needs a mark that no heading has. */
function isLabel(text: string, isEdge: boolean, lines: ReadonlySet<string>): boolean {
  if (text.startsWith('#') && PROMPT_LINE.test(text)) return true;
  if (!isEdge) return false;
  const bare = text.replace(DECORATION, '').toLowerCase().replaceAll('’', "'");
  if (!lines.has(bare)) return false;
  return /[:：!]\s*[*_]{0,3}\s*$|[-=~–—*_]{2,}\s*$/u.test(text);
}

/** `[Translator's note: …]`, `(alternative translation: …)`: asides that were never meant for the reader. */
function* bracketed(prose: string, marks: Marks, asides: Signs['asides'], isVerbatim: IsVerbatim) {
  const { length } = prose;
  const openings = marks.finder(ASIDE_START);
  for (let index = openings.next(0, length); index !== -1; index = openings.next(index + 1, length)) {
    const alike = asides.get(inShape(prose.slice(index + 1, index + 1 + ASIDE_LETTERS)));
    if (alike === undefined) continue;
    const head = inShape(prose.slice(index + 1, index + 1 + LONGEST_OPENING));
    const opening = alike.find((one) => head.startsWith(one) && !/^\p{L}/u.test(head.slice(one.length)));
    if (opening === undefined || isVerbatim(index)) continue;
    const end = prose.indexOf(ASIDE_CLOSE[prose[index] as string] as string, index);
    const inside = prose.slice(index, Math.min(end, index + LONGEST_PREAMBLE));
    const isClosed = end - index === inside.length && !/\n\s*\n/.test(inside);
    yield asideAt(prose, index, isClosed ? end + 1 : index + 1 + opening.length);
  }
}

/** `[Photographer’s name here]`, `[image 3: alt text missing]`: what somebody was to fill in or to translate. */
function* leftToDo(prose: string, marks: Marks, packs: readonly Language[], isVerbatim: IsVerbatim) {
  const { length } = prose;
  const openings = marks.finder(SQUARE);
  for (let index = openings.next(0, length); index !== -1; index = openings.next(index + 1, length)) {
    const inside = IN_SQUARE.exec(prose.slice(index, index + LONGEST_ASIDE));
    if (inside === null || isVerbatim(index)) continue;
    const text = inside[1]?.replaceAll('’', "'") ?? '';
    if (!packs.some(({ machineBrackets }) => machineBrackets?.test(text))) continue;
    yield asideAt(prose, index, index + inside[0].length);
  }
}

/** So many letters tell most openings of brackets apart; there are no two spaces among them. */
const ASIDE_LETTERS = 2;

/** As asides are listed: in lower case, with straight apostrophes, one kind of space and none before a colon. */
function inShape(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .replace(/ :/g, ':');
}

function asideAt(prose: string, offset: number, endOffset: number) {
  return {
    offset,
    endOffset,
    messageId: 'aside' as const,
    values: { text: prose.slice(offset, Math.min(endOffset, offset + 60)) },
    suggestions: [{ message: 'Delete the aside', safe: false, edits: [{ offset, endOffset, text: '' }] }],
  };
}

/** `… of the mill. Translator's note: a pun is lost.`: the same as a sentence of its own, behind another. */
function* spokenAsides(prose: string, marks: Marks, known: ReadonlySet<string>, isVerbatim: IsVerbatim) {
  const { length: end } = prose;
  const colons = marks.finder(COLON);
  for (let colon = colons.next(0, end); colon !== -1; colon = colons.next(colon + 1, end)) {
    const from = Math.max(0, colon - LONGEST_SPOKEN);
    const opening = SPOKEN_ASIDE.exec(prose.slice(from, colon));
    if (opening === null || !known.has(opening[0].trimEnd().toLowerCase().replaceAll('’', "'"))) continue;
    const index = from + opening.index;
    if (isVerbatim(index)) continue;
    const length = prose.slice(index, index + LONGEST_PREAMBLE).search(/[.!?](?=\s|$)|\n/);
    if (length === -1) continue;
    const endOffset = index + length + (prose[index + length] === '\n' ? 0 : 1);
    yield asideAt(prose, index, endOffset);
  }
}

/** `翻訳は以下のとおりです。橋は…`: a sentence of a model in front of a longer paragraph. */
function openingTalk(head: string, talkOf: (text: string) => string | undefined): string | undefined {
  const sentence = OPENING_SENTENCE.exec(head)?.[0];
  return sentence === undefined || talkOf(sentence.replace(/^※ ?/, '')) === undefined ? undefined : sentence;
}

/** `Sure! Here is the translation of the next section.`: what a model agrees to, behind its short agreement. */
function promiseIn(head: string, phraseOf: (text: string) => string | undefined): string | undefined {
  const agreement = AGREEMENT.exec(head)?.[0];
  if (agreement === undefined || /["“”«»「」]/.test(head)) return undefined;
  const phrase = phraseOf(head.slice(agreement.length));
  return phrase !== undefined && phrase.split(' ').length >= SHORTEST_PROMISE ? phrase : undefined;
}

/** `… by the lake. Here is the translation of the next paragraph: The ticket …`: an introduction in front of a sentence. */
function* introductions(
  prose: string,
  marks: Marks,
  spokenBy: (text: string) => string | undefined,
  isVerbatim: IsVerbatim,
) {
  const { length } = prose;
  const colons = marks.finder(COLONS);
  for (let colon = colons.next(0, length); colon !== -1; colon = colons.next(colon + 1, length)) {
    const least = Math.max(0, colon - LONGEST_INTRODUCTION);
    let end = colon;
    while (end > least && !ENDS.has(prose.charCodeAt(end - 1))) end -= 1;
    if (end === least) continue;
    // One more character tells what the end is.
    const from = Math.max(least, end - 2);
    const opening = INTRODUCTION.exec(prose.slice(from, colon));
    if (opening === null) continue;
    const phrase = spokenBy(`${opening[0]}${prose[colon]}`);
    // `Translation: Ada Berg` names a translator.
    if (phrase === undefined) continue;
    const behind = prose.slice(colon + 1, colon + LONGEST_ASIDE);
    // A paragraph of its own is told above.
    const isLong = IS_HAN.test(phrase) || phrase.split(' ').length >= SHORTEST_PHRASE;
    const before = prose.slice(prose.lastIndexOf('\n', from + opening.index - 1) + 1, from + opening.index);
    const endsParagraph = isLong && before !== '' && !AGREED.test(before);
    if (!BEFORE_SENTENCE.test(behind) && !(endsParagraph && BEFORE_PARAGRAPH.test(behind))) continue;
    if (phrase.split(' ').length < SHORTEST_PROMISE && !/[:：]$/.test(phrase)) continue;
    const offset = from + opening.index;
    if (isVerbatim(offset)) continue;
    const endOffset = colon + 1;
    yield {
      offset,
      endOffset,
      messageId: 'phrase' as const,
      values: { text: prose.slice(offset, endOffset) },
      suggestions: [{ message: 'Delete it', safe: false, edits: [{ offset, endOffset, text: '' }] }],
    };
  }
}

/** Fences of plain text; one finding tells of the opening one and the one that closes it. */
function* fences({ format, prose, blocks }: Document, isVerbatim: IsVerbatim) {
  if (format !== 'text' || !(prose.includes('```') || prose.includes('~~~'))) return;
  const isFence = ({ offset, endOffset }: Block) =>
    endOffset - offset < LONGEST_FENCE && FENCE.test(prose.slice(offset, endOffset)) && !isVerbatim(offset);
  const all = blocks.filter(isFence);
  for (let index = 0; index < all.length; index += 2) {
    const { offset, endOffset } = all[index] as Block;
    const close = all[index + 1];
    yield {
      offset,
      endOffset,
      messageId: 'fence' as const,
      values: { text: prose.slice(offset, endOffset) },
      related: close === undefined ? [] : [{ offset: close.offset, endOffset: close.endOffset, note: 'its end' }],
    };
  }
}

/** `<seg id="4">` in Markdown, which shows nothing of it; one finding tells of a pair. */
function* leftOutToolTags({ leftOutTags = [] }: Document) {
  if (leftOutTags.some(({ name }) => name === 'svg')) return;
  const open = new Set<string>();
  for (const { offset, name, closing } of leftOutTags) {
    if (!TOOL_TAG_NAMES.has(name) || (closing && open.delete(name))) continue;
    if (!closing) open.add(name);
    const text = closing ? `</${name}>` : `<${name}>`;
    yield { offset, endOffset: offset, messageId: 'tag' as const, values: { text } };
  }
}

interface Signs {
  readonly phraseOf: (text: string) => string | undefined;
  /** What a pattern of machine talk matches at the beginning of a text. */
  readonly talkOf: (text: string) => string | undefined;
  readonly lines: ReadonlySet<string>;
  /** By their first letters. */
  readonly asides: ReadonlyMap<string, readonly string[]>;
  /** Those of several words. */
  readonly spoken: ReadonlySet<string>;
}

const known = new WeakMap<Language, { readonly languages: readonly Language[]; readonly size: number; signs: Signs }>();

/** What a model says in an article of `language`, of which it may say anything in any other language as well. */
function signsOf(language: Language, languages: readonly Language[], more: readonly string[]): Signs {
  const earlier = known.get(language);
  if (earlier?.languages === languages && earlier.size === languages.length && more.length === 0) return earlier.signs;
  const packs = [language, ...languages];
  const asides = new Set(packs.flatMap((one) => one.machineAsides ?? []));
  const asidesByStart = new Map<string, string[]>();
  for (const aside of asides) {
    const alike = asidesByStart.get(aside.slice(0, ASIDE_LETTERS));
    if (alike === undefined) asidesByStart.set(aside.slice(0, ASIDE_LETTERS), [aside]);
    else alike.push(aside);
  }
  const signs: Signs = {
    talkOf: talkFinder(packs),
    phraseOf: phraseFinder([...new Set([...packs.flatMap((one) => one.machinePhrases), ...more])]),
    lines: new Set(packs.flatMap((one) => one.machineLines ?? [])),
    asides: asidesByStart,
    spoken: new Set([...asides].filter((aside) => aside.includes(' '))),
  };
  if (more.length === 0) known.set(language, { languages, size: languages.length, signs });
  return signs;
}

/** Finds what a text opens with that a model says, in any language. */
function talkFinder(packs: readonly Language[]): (text: string) => string | undefined {
  const byScripts = new Map<string, Set<RegExp>>();
  for (const { scripts, machineTalk } of packs) {
    if (machineTalk === undefined) continue;
    const key = scripts.map((script) => `\\p{Script=${script}}`).join('');
    byScripts.set(key, (byScripts.get(key) ?? new Set()).add(machineTalk));
  }
  const talks = Array.from(
    byScripts,
    ([letters, patterns]) => new Openings([...patterns], new RegExp(`[${letters}]`, 'u')),
  );
  const limitOf = limitFinder(packs);
  return (text) => {
    for (const talk of talks) {
      const found = talk.match(text);
      if (found !== undefined) return found;
    }
    return limitOf(text);
  };
}

/** In front of the name of a limit, and behind it in its sentence. */
const ROUND_LIMIT = 60;

/** Finds the sentence that a text opens with where it names the limit to the length of an answer. */
function limitFinder(packs: readonly Language[]): (text: string) => string | undefined {
  const limits = [...new Set(packs.flatMap(({ machineLimits }) => machineLimits ?? []))].join('|');
  if (limits === '') return () => undefined;
  const round = `[^.:]{0,${ROUND_LIMIT}}`;
  const pattern = new RegExp(`^${round}(?:${limits})${round}[.:]`, 'iu');
  let beginnings: LiteralFinder | undefined;
  return (text) => {
    beginnings ??= new LiteralFinder(
      alternativesOf(limits).flatMap(({ source }) => {
        const literal = /^[\p{L} ]+/u.exec(source)?.[0] ?? '';
        return [literal, literal.charAt(0).toUpperCase() + literal.slice(1)];
      }),
    );
    return beginnings.standsIn(text, 0, text.length) ? pattern.exec(text)?.[0] : undefined;
  };
}

const START = 6;
/** So many letters in a row are told without bringing a text into shape. */
const LETTERS = 4;

function areLetters(text: string): boolean {
  if (text.length !== LETTERS) return false;
  for (let at = 0; at < LETTERS; at += 1) if (!isLetterAt(text, at)) return false;
  return true;
}

/** Tells whether a text is letters with single spaces between them: it has its shape. */
function areWords(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = text.charCodeAt(at) === 0x20;
    if (isSpace ? at + 1 === text.length || !isLetterAt(text, at + 1) : !isLetterAt(text, at)) return false;
  }
  return text.length > START;
}

/** Finds the phrase that a text begins with, whole words only; spaces and apostrophes count as one kind each. */
function phraseFinder(phrases: readonly string[]): (text: string) => string | undefined {
  const byStart = new Map<string, string[]>();
  const normal = (text: string) =>
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[\s\u00a0\u202f]+/g, ' ')
      .replace(/ ([:!?;])/g, '$1');
  for (const phrase of phrases.map(normal))
    byStart.set(phrase.slice(0, 2), [...(byStart.get(phrase.slice(0, 2)) ?? []), phrase]);
  const starts = new Set(phrases.map((phrase) => normal(phrase).slice(0, START)));
  const shortStarts = [...starts].filter((start) => start.length < START);
  const letters = new Set(Array.from(starts, (start) => start.slice(0, LETTERS)));
  const short = [...letters].filter((start) => start.length < LETTERS);
  return (text) => {
    const bare = isLetterAt(text, 0) ? text : text.replace(/^[\s*_#>([=~¡¿–—-]+/, '');
    const first = bare.slice(0, LETTERS).toLowerCase();
    if (areLetters(first) && !letters.has(first) && !short.some((start) => first.startsWith(start))) return undefined;
    if (!byStart.has(first.slice(0, 2).replaceAll('’', "'"))) return undefined;
    // A few letters tell most texts apart, so that the rest of them need not be brought into shape.
    const plain = bare.slice(0, START + 1).toLowerCase();
    const start = areWords(plain) ? plain : normal(bare.slice(0, 3 * START));
    const mayBegin = starts.has(start.slice(0, START)) || shortStarts.some((one) => start.startsWith(one));
    if (start.length > START && !mayBegin) return undefined;
    const head = normal(bare);
    return (byStart.get(head.slice(0, 2)) ?? []).find(
      (phrase) => head.startsWith(phrase) && (/\W$/.test(phrase) || !/[\p{L}\p{Nd}]/u.test(head[phrase.length] ?? ' ')),
    );
  };
}
