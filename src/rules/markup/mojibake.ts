import { mojibake } from '../../analysis/residue/mojibake';
import { isInAddress } from '../../analysis/style/address-at';
import { CodeSet } from '../../analysis/text/code-set';
import { isLetterAt } from '../../analysis/text/letters';
import { verbatim } from '../../analysis/text/verbatim';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { wordSet } from '../../core/word-set';
import { mojibake as messages } from '../messages/markup';

/** Characters that an encoding lost: as they are, as they look when they are read in a wrong encoding once more, or as `?`. */
const LOST = /\ufffd+|(?:ï¿½)+|锟斤拷(?:锟斤拷)*|\?/y;
const LOST_START = new CodeSet('\ufffdï锟?');
/** One letter between small ones may be a question without its space; an encoding loses more than one. */
const FEWEST_LETTERS = 2;
const QUESTION_MARK = 0x3f;

export default defineRule({
  id: 'markup/mojibake',
  summary: 'Characters were decoded in the wrong encoding',
  why: `\`Ã©\` for \`é\` and \`â€™\` for \`’\` come from UTF-8 that was read in another encoding, once or several times. \`�\`, or a question
mark inside a word, is a letter that was lost. The rule decodes what it can. It accepts capital letters before a quotation
mark or dots (\`CAFÉ»\`, \`AMANHÃ…\`) and question marks in addresses.`,
  severity: 'error',
  mqm: 'linguistic-conventions/character-encoding',
  throughout: ['misread', 'cut', 'garbled', 'lost', 'question', 'letter'],
  needs: { mojibake, verbatim, words },
  messages,
  examples: [
    { text: 'Le comit⟦Ã©⟧ s’est r⟦Ã©⟧uni.', language: 'fr' },
    { text: 'L⟦â€™⟧accord est signé.', language: 'fr' },
    { text: 'The mayor said ⟦â€œ⟧no⟦â€�⟧ twice.', note: 'the last byte of the closing mark is lost' },
    { text: 'Nothing changed in the caf⟦ÃƒÂ©⟧.', note: 'encoded twice' },
    { text: 'The word ⟦Ð¿Ñ€Ð¸Ð²ÐµÑ‚⟧ was on the wall.' },
    { text: 'L⟦‚Äô⟧accord est sign⟦√©⟧.', language: 'fr', note: 'as an old Macintosh reads it' },
    { text: 'The na⟦�⟧ve plan failed.' },
    { text: 'The price was 40 ⟦ï¿½⟧ a month.' },
    { text: 'Le d⟦?⟧partement a r⟦?⟧uni les maires.', language: 'fr' },
    { text: 'Il a demandé qui viendrait?personne ne le sait.', language: 'fr', note: 'a question without its space' },
    { text: '新桥的⟦瀹夊叏⟧检查结束，⟦ÖÐÎÄ¹ãÖÝ⟧的报纸都写了。', language: 'zh' },
    { text: '橋の⟦謾ｹ縺悶ｓ⟧について、市は⟦ã®ã‚⟧語らない。', language: 'ja' },
    { text: '新桥五月开放⟦ã€‚⟧居民们⟦ï¼Œ⟧都很高兴。', language: 'zh' },
    { text: '来年、新しい⟦é§…⟧が開く。近くの⟦æ©⟧は古い。Ærøの島、声調のé、Beyoncé”も同じ。', language: 'ja' },
    { text: 'Мэр сказал, что ⟦ìîñò⟧ закрыт, а ⟦ÐÁÒÏÍ⟧ ходит. Фамилия Ångström и слово «là».', language: 'ru' },
    { text: 'Les membres de l⟦?⟧assemblée sont partis.', language: 'fr' },
    { text: 'Le panneau « CAFÉ» pend encore là, à côté de « L’ÉTÉ…».', language: 'fr' },
    { text: 'Le taux est de 30⟦Â⟧ % environ.', language: 'fr' },
    { text: 'La tour s’élève à 20 m° près, Âge d’or compris, et « là-bas ».', language: 'fr' },
    { text: 'Voir https://exemple.fr/page?id=l?homme pour la suite.', language: 'fr' },
    { text: 'The Ångström and the Çatalhöyük dig, “naïve” as it was – and São Paulo…' },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    for (const { offset, endOffset, decoded, encoding, written } of facts.mojibake) {
      if (facts.verbatim(offset)) continue;
      const text = prose.slice(offset, endOffset);
      if (decoded === undefined) {
        const isMark = /^(?:â€|вЂ)/.test(text);
        yield { offset, endOffset, messageId: isMark ? 'cut' : 'garbled', values: { text, encoding } };
        continue;
      }
      yield {
        offset,
        endOffset,
        messageId: 'misread',
        values: { text, decoded, encoding, written: written ?? 'UTF-8' },
        // UTF-8 tells of itself by its bytes; that another encoding was meant is a guess.
        suggestions: [
          {
            message: `Write “${decoded}”`,
            safe: written === undefined,
            edits: [{ offset, endOffset, text: decoded }],
          },
        ],
      };
    }

    const garbled = facts.mojibake.filter(({ decoded }) => decoded === undefined);
    const elisions = wordSet(article.language.elisions);
    const losesLetters = once(() => (prose.match(/(?<=\p{Ll})\?(?=\p{Ll}{2})/gu)?.length ?? 0) >= FEWEST_LETTERS);
    const known = once(() => new Set(facts.words.forms.map((form) => form.lower)));
    let endOffset = 0;
    for (;;) {
      const offset = LOST_START.next(prose, endOffset, prose.length);
      if (offset === -1) return;
      endOffset = offset + 1;
      const isQuestion = prose.charCodeAt(offset) === QUESTION_MARK;
      // Most question marks end a sentence.
      if (isQuestion && !(isLetterAt(prose, offset - 1) && isLetterAt(prose, endOffset))) continue;
      LOST.lastIndex = offset;
      if (!LOST.test(prose)) continue;
      endOffset = LOST.lastIndex;
      if (facts.verbatim(offset)) continue;
      if (!isQuestion) {
        if (garbled.some((one) => one.offset <= offset && one.endOffset >= endOffset)) continue;
        if (prose.slice(offset - 2, offset) !== 'â€')
          yield { offset, endOffset, messageId: 'lost', values: { text: prose.slice(offset, endOffset) } };
        continue;
      }
      const before = /[\p{L}\p{M}]{1,12}$/u.exec(prose.slice(Math.max(0, offset - 12), offset))?.[0] ?? '';
      const after = /^[\p{L}\p{M}]{1,20}/u.exec(prose.slice(endOffset, endOffset + 20))?.[0] ?? '';
      const boundary = prose[offset - before.length - 1] ?? ' ';
      if (/[\p{L}\p{Nd}?]/u.test(boundary) || prose[endOffset + after.length] === '?') continue;
      const elided = elisions.has(before.toLowerCase()) && /^\p{Ll}/u.test(after);
      if (isInAddress(prose, offset)) continue;
      if (!elided && !known().has(`${before}'${after}`.toLowerCase())) {
        if (losesLetters() && /\p{Ll}$/u.test(before) && /^\p{Ll}{2}/u.test(after))
          yield { offset, endOffset, messageId: 'letter', values: { text: `${before}?${after}` }, confidence: 0.9 };
        continue;
      }
      yield {
        offset,
        endOffset,
        messageId: 'question',
        values: { text: `${before}?${after}` },
        suggestions: [{ message: 'Write an apostrophe', safe: false, edits: [{ offset, endOffset, text: '’' }] }],
      };
    }
  },
});

/** What is worked out when it is first asked for, which is seldom. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
