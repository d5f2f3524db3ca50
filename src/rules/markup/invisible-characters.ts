import { type Characters, characters } from '../../analysis/text/characters';
import { verbatim } from '../../analysis/text/verbatim';
import { codeName } from '../../core/code-name';
import { defineRule } from '../../core/rule';
import { invisibleCharacters as messages } from '../messages/markup';

// U+2060 WORD JOINER (but between letters, where it joins nothing) and the no-break spaces are typography, U+FE0F and its kin choose a glyph; they are no residue.
const INVISIBLE =
  /(?<=\p{Script=Latin})\u2060+(?=\p{Script=Latin})|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0001}-\u{e007f}]+/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const DIRECTION = /^[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/u;
const JOINER = /^[\u200c\u200d]+$/u;
/** Scripts in which a joiner chooses the shape of a letter, and pictures that it joins into one. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;
/** Scripts without spaces, where U+200B says where a line may break. */
const BREAKING = /[\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
/** What shows nothing wherever it stands; a control character may be a lost quotation mark or line break. */
const SHOWS_NOTHING = /^[\u00ad\u200b\u2060\ufeff]+$/;
const FLAG = /\u{1f3f4}$/u;
const TAGS = /^[\u{e0020}-\u{e007f}]+$/u;

const NAMES: ReadonlyArray<readonly [RegExp, string]> = [
  [/[\u0000-\u001f\u007f-\u009f]/, 'control character'],
  [/\u00ad/, 'soft hyphen'],
  [/\u200b/, 'zero-width space'],
  [/\u2060/, 'word joiner'],
  [/[\u200c\u200d]/, 'zero-width joiner'],
  [/\ufeff/, 'byte order mark'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/, 'direction mark'],
];

/** The code units of the pattern, the halves of tag characters among them. */
const UNITS = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x84],
  [0x86, 0x9f],
  [0xad, 0xad],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2066, 0x206f],
  [0xdb40, 0xdb40],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
] as const;

function mayHold(characters: Characters): boolean {
  return UNITS.some(([first, last]) => characters.hasBetween(first, last));
}

export default defineRule({
  id: 'markup/invisible-characters',
  summary: 'The text contains an invisible character',
  why: `Zero-width spaces, soft hyphens, byte order marks, direction marks and control characters come from web pages. They break
search, line breaks and matching. The rule accepts no-break spaces, joiners in Arabic, Indic scripts and emoji, break marks in
Thai and Khmer, and direction marks beside right-to-left script.`,
  severity: 'warning',
  mqm: 'design-and-markup/residue',
  yieldsTo: ['markup/mojibake'],
  throughout: ['invisible'],
  needs: { verbatim, characters },
  messages,
  examples: [
    { text: 'The plan⟦\u200b⟧ was dropped.' },
    { text: 'Le gouver⟦\u00ad⟧nement a démis⟦\u2060⟧sionné.', language: 'fr' },
    { text: 'Le texte⟦\ufeff⟧ continue ici.', language: 'fr' },
    { text: 'The⟦\u202e⟧ end of the⟦\u0007⟧ story.' },
    { text: 'The plan (2024\u2060–\u20602026) was dropped.' },
    { text: '\ufeffThe mark at the start of a file is allowed.' },
    { text: 'Il a dit : « Non », puis 20\u00a0000\u202f€.', language: 'fr' },
    { text: 'A family 👨\u200d👩\u200d👧 and the word می\u200cخواهم in Persian.' },
    { text: 'The name \u200fשלום\u200e is Hebrew.' },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;
    if (!mayHold(facts.characters)) return;
    let block = 0;
    for (const match of prose.matchAll(INVISIBLE)) {
      const text = match[0];
      const offset = match.index;
      const endOffset = offset + text.length;
      if (offset === 0 && text === '\ufeff') continue;
      const before = prose.slice(Math.max(0, offset - 2), offset);
      const after = prose.slice(endOffset, endOffset + 2);
      if (JOINER.test(text) && (JOINED.test(before) || JOINED.test(after))) continue;
      if (text === '\u200b' && (BREAKING.test(before) || BREAKING.test(after))) continue;
      if (TAGS.test(text) && FLAG.test(before)) continue;
      if (DIRECTION.test(text)) {
        while (block + 1 < blocks.length && (blocks[block]?.endOffset ?? 0) < offset) block += 1;
        const line = blocks[block];
        if (line !== undefined && RIGHT_TO_LEFT.test(prose.slice(Math.max(line.offset, offset - 400), offset + 400)))
          continue;
      }
      if (facts.verbatim(offset)) continue;
      const name = NAMES.find(([pattern]) => pattern.test(text))?.[1] ?? 'invisible character';
      const codes = [...new Set(text)].map(codeName);
      yield {
        offset,
        endOffset,
        messageId: 'invisible',
        values: { name, codes: codes.join(' ') },
        suggestions: [
          { message: 'Delete it', safe: SHOWS_NOTHING.test(text), edits: [{ offset, endOffset, text: '' }] },
        ],
      };
    }
  },
});
