import { verbatim } from '../../analysis/text/verbatim';
import { type Form, words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { katakanaLookalikes } from '../katakana-lookalikes';
import { mixedScript as messages } from '../messages/markup';

/** Letters of two scripts that look the same in print, Latin first (Unicode TR 39, confusables). */
const CYRILLIC = 'aа cс eе iі jј oо pр sѕ xх yу AА BВ CС EЕ HН IІ JЈ KК MМ OО PР SЅ TТ XХ YУ';
const GREEK = 'oο vν AΑ BΒ EΕ ZΖ HΗ IΙ KΚ MΜ NΝ OΟ PΡ TΤ YΥ XΧ';

const LATIN_LETTER = /\p{Script=Latin}/gu;
const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
const FOREIGN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LATIN = /\p{Script=Latin}/u;
/** Most words have letters below those of all other scripts alone. */
const HAS_OTHER = /[^\0-\u02ff]/;
const PART = /[\p{L}\p{M}]+/gu;

const toLatin = new Map<string, string>();
const toOther = new Map<string, string>();
for (const pair of `${CYRILLIC} ${GREEK}`.split(' ')) {
  const [latin, other] = [...pair] as [string, string];
  toLatin.set(other, latin);
  if (/\p{Script=Cyrillic}/u.test(other)) toOther.set(latin, other);
}

/** The blocks of the scripts of India, aligned letter for letter, Devanagari first. */
const INDIC = /[\u0900-\u0d7f]/u;
const FIRST_INDIC = 0x900;
const INDIC_BLOCK = 0x80;
const INDIC_RUN = '[\\u0900-\\u0963\\u0970-\\u0d7f]';
/** Latin letters inside a word, small ones at its end, and a digit in the middle: `स्तmभः`, `ग्रामm`, `नग9रम्`; no brand and no ending of one. */
const INTRUDER = new RegExp(
  `(?<=${INDIC_RUN})\\p{Script=Latin}{1,3}(?=${INDIC_RUN})|(?<=${INDIC_RUN}{2})[a-z]{1,2}$|(?<=${INDIC_RUN}{3})\\p{Nd}(?=${INDIC_RUN}{2})`,
  'u',
);
/** The keyboard's S stands for the avagraha, which it is like in print: `कोSपि`. */
const AVAGRAHA = /(?<=[\u0900-\u0963])S(?=[\u0904-\u0939])/gu;

interface Mixture {
  /** Offset and length of the mixed part inside the form. */
  readonly at: number;
  readonly length: number;
  readonly expected: string | undefined;
}

export default defineRule({
  id: 'markup/mixed-script',
  summary: 'A word contains letters of another script',
  why: `A Cyrillic \`о\` in a Latin word looks right, but search, sorting and hyphenation fail. The rule accepts compounds with a hyphen
(IT-компания), science (ΔT, TNFα, µm), Latin brands with a native ending, and Latin next to Chinese or Japanese characters.`,
  severity: 'warning',
  mqm: 'linguistic-conventions/character-encoding',
  yieldsTo: ['markup/glued-text', 'markup/mojibake'],
  needs: { words, verbatim },
  messages,
  examples: [
    {
      text: '町の⟦ニ⟧酸化炭素は減り、人⟦ロ⟧は増え、⟦スピー力ー⟧を売る店は三カ国に二カ月いる。ニ短調の曲。',
      language: 'ja',
    },
    { text: 'The ⟦соmmittee⟧ met in Paris.', note: 'Cyrillic с and о' },
    { text: 'Le ⟦minіstère⟧ a refusé.', language: 'fr', note: 'Ukrainian і' },
    { text: 'Le ⟦миниstère⟧ a refusé.', language: 'fr' },
    { text: 'Une ⟦déci政sion⟧ du conseil et une ⟦tentл⟧.', language: 'fr' },
    { text: 'नदीतीरे ⟦ग्રामः⟧ अस्ति। तत्र रक्त-ग्रामः अपि।', language: 'sa', note: 'Gujarati ર' },
    { text: 'ते पुस्तकैः ⟦सम्मानितвान्⟧। WHOसंस्थायाः सभा अस्ति।', language: 'sa', note: 'Cyrillic в' },
    { text: '⟦कोSपि⟧ न आगतः। ⟦स्तmभस्य⟧ ⟦वर्णm⟧ नीलः। सोऽपि A4पत्रं ३७तमे पृष्ठे न पश्यति।', language: 'sa' },
    {
      text: '⟦力メラ⟧は⟦ゴ一ル⟧を撮る。カメラは世界一クリアだ。口コミも二ースも見る。',
      language: 'ja',
      note: 'kanji 力 and 一',
    },
    { text: 'The IT-компания and the name Иванов are in one sentence.' },
    { text: 'The ΔT of 5 µm, the protein TNFα, NFκB and β-carotene.' },
    { text: 'Le mot « комитет » est russe, « επιτροπή » est grec.', language: 'fr' },
    { text: 'Vitamin B12, H2O and CO2 are plain Latin.' },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const { scripts } = article.language;
    if (scripts.includes('Katakana'))
      for (const { offset, endOffset, expected } of katakanaLookalikes(prose)) {
        if (facts.verbatim(offset)) continue;
        const values = { text: prose.slice(offset, endOffset), expected };
        const edits = [{ offset, endOffset, text: expected }];
        const suggestions = [{ message: `Write “${expected}” in one script`, safe: false, edits }];
        yield { offset, endOffset, messageId: 'lookalike', values, suggestions };
      }
    const isLatin = scripts.length === 1 && scripts[0] === 'Latin';
    const mixtures = new Map<number, Mixture>();
    for (const form of facts.words.forms) {
      if (form.isNumber || !HAS_OTHER.test(form.text)) continue;
      const isMixed = LATIN.test(form.text) && FOREIGN.test(form.text);
      const mixture = isMixed ? mixtureOf(form, isLatin) : INDIC.test(form.text) ? indicMixture(form.text) : undefined;
      if (mixture !== undefined) mixtures.set(form.id, mixture);
    }
    if (mixtures.size === 0) return;
    for (let word = 0; word < facts.words.count; word += 1) {
      const mixture = mixtures.get(facts.words.formIds[word] as number);
      if (mixture === undefined) continue;
      const offset = (facts.words.offsets[word] as number) + mixture.at;
      const endOffset = offset + mixture.length;
      if (facts.verbatim(offset)) continue;
      const text = prose.slice(offset, endOffset);
      const { expected } = mixture;
      if (expected === undefined) {
        yield { offset, endOffset, messageId: 'foreign', values: { text }, confidence: 0.85 };
        continue;
      }
      yield {
        offset,
        endOffset,
        messageId: 'lookalike',
        values: { text, expected },
        suggestions: [
          {
            message: `Write “${expected}” in one script`,
            safe: false,
            edits: [{ offset, endOffset, text: expected }],
          },
        ],
      };
    }
  },
});

/** A word in two scripts of India, written in the one that most of its letters have. */
function indicMixture(text: string): Mixture | undefined {
  // A Latin brand takes endings of the language; no other script does.
  if (FOREIGN.test(text)) return { at: 0, length: text.length, expected: undefined };
  const spelt = text.replace(AVAGRAHA, 'ऽ');
  if (INTRUDER.test(spelt)) return { at: 0, length: text.length, expected: undefined };
  if (spelt !== text) return { at: 0, length: text.length, expected: spelt };
  const counts = new Map<number, number>();
  for (const character of text) {
    const code = character.charCodeAt(0);
    // The danda serves all of them.
    if (!INDIC.test(character) || !/\p{L}|\p{M}/u.test(character)) continue;
    const block = (code - FIRST_INDIC) >> 7;
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  if (counts.size < 2) return undefined;
  const [main] = [...counts].sort(([, a], [, b]) => b - a)[0] as [number, number];
  const expected = text.replace(/[\u0900-\u0d7f]/gu, (character) =>
    String.fromCharCode(FIRST_INDIC + main * INDIC_BLOCK + ((character.charCodeAt(0) - FIRST_INDIC) % INDIC_BLOCK)),
  );
  return { at: 0, length: text.length, expected };
}

function mixtureOf(form: Form, isLatin: boolean): Mixture | undefined {
  for (const match of form.text.matchAll(PART)) {
    const part = match[0];
    if (!LATIN.test(part) || !FOREIGN.test(part)) continue;
    const latin = part.match(LATIN_LETTER)?.length ?? 0;
    const other = part.match(OTHER_LETTER)?.length ?? 0;
    const place = { at: match.index, length: part.length };
    if (other > 0 && latin + other === part.length) {
      const all = (map: ReadonlyMap<string, string>, pattern: RegExp) => {
        const letters = part.match(pattern) ?? [];
        return letters.every((letter) => map.has(letter))
          ? part.replace(pattern, (letter) => map.get(letter) ?? letter)
          : undefined;
      };
      const asLatin = latin > 1 ? all(toLatin, OTHER_LETTER) : undefined;
      const asOther = other > 2 ? all(toOther, LATIN_LETTER) : undefined;
      const expected = asLatin !== undefined && (latin >= other || asOther === undefined) ? asLatin : asOther;
      if (expected !== undefined && part.length > 2) return { ...place, expected };
    }
    // Greek letters end the names of proteins and quantities, so only a whole run of another script is a fault.
    if (!isLatin || /\p{Script=Greek}/u.test(part) || latin < 3) continue;
    // Latin print takes no endings from Cyrillic, so that one small letter at the edge is a slip as well.
    if (latin + other === part.length && latin > other && /^\p{Lu}?\p{Ll}+$/u.test(part)) {
      return { ...place, expected: undefined };
    }
    if (/\p{Ll}[^\p{Script=Latin}\p{M}]+\p{Ll}/u.test(part) || other > 2) return { ...place, expected: undefined };
  }
  return undefined;
}
