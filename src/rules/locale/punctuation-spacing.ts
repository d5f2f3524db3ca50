import { type MarkSpacing, markSpacing } from '../../analysis/marks/mark-spacing';
import { isInAddress, tokenAt } from '../../analysis/style/address-at';
import { CodeSet } from '../../analysis/text/code-set';
import { marks } from '../../analysis/text/marks';
import { verbatim } from '../../analysis/text/verbatim';
import { defineRule } from '../../core/rule';

const ALPHABETIC = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]{2}';
const MISSING_AFTER = new RegExp(`[,;:](?=${ALPHABETIC})`, 'gu');
const BEFORE_MISSING = new RegExp(`(?:${ALPHABETIC}[,;]|\\p{L}[ \\u00a0\\u202f]:)$`, 'u');
const OPENING = new CodeSet('(');
/** `( the`, but not the emoticon `:(` and no blank to be filled in. */
const AFTER_OPENING = /\((?=[ \u00a0]\p{L}{2})/uy;
const WIDE_LETTER = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]';
const NARROW_MARKS = new CodeSet(',;:!?.');
/** A half-width mark behind a Han character or kana, and before another one or the end of the line. */
const NARROW_MARK = new RegExp(
  `(?<=${WIDE_LETTER})[,;:!?.](?=${WIDE_LETTER}|[”"」』)）]?$|[”"」』]${WIDE_LETTER})`,
  'muy',
);
/** A narrow no-break space is set before these, a full one before the colon and the closing guillemet. */
const NARROW = /[;!?%‰€]/;

const KIND = { space: 'ordinary space', none: 'no space', nbsp: 'a no-break space' } as const;

import { punctuationSpacing as messages } from '../messages/locale';
import { otherPlaces } from '../other-places';

export default defineRule({
  id: 'locale/punctuation-spacing',
  summary: 'The space around a punctuation mark is wrong for the language',
  why: `French sets a no-break space before \`: ; ! ?\` and \`»\`, so that no line begins with them. Most languages set no space there,
and all set one after a comma. If a whole article has ordinary spaces instead of no-break ones, the rule reports them once. It
accepts times, ratios, decimals, addresses, emoticons and .NET.`,
  severity: 'info',
  yieldsTo: ['markup/glued-text'],
  mqm: 'locale-conventions/punctuation',
  needs: { markSpacing, marks, verbatim },
  messages,
  examples: [
    { text: 'Le maire a dit ⟦:⟧ non. Vraiment ? Oui !', language: 'fr', note: 'ordinary spaces: one finding' },
    { text: 'Le pont est fermé\u00a0: pourquoi⟦?⟧ Nul ne sait\u202f!', language: 'fr' },
    { text: 'Le pont est fermé ⟦,⟧ dit-il.', language: 'fr' },
    { text: 'The bridge is closed ⟦.⟧ Why ⟦?⟧' },
    { text: 'The bridge ⟦,⟧and the road ⟦(⟧ both old).' },
    { text: 'The bridge⟦,⟧closed in May, is old.' },
    { text: 'Lectures complémentaires\u00a0⟦:⟧de', language: 'fr' },
    {
      text: 'Le pont\u00a0: fermé à 12:30, ratio 3:1, voir https://exemple.fr\u202f! « Oui\u202f», dit-il :)',
      language: 'fr',
    },
    { text: 'The .NET team, a smile :-) and 3,000 votes at 12:30; see example.org/a,b.' },
    { text: 'Sets (a,b) and x,y are fine; wait . . . and so is "this".' },
    { text: 'Il hésite... puis part\u202f? Oui\u202f!', language: 'fr' },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const { breaches } = facts.markSpacing;
    const spaces = article.language.spacing.before;
    const styles: Record<'space' | 'none', MarkSpacing[]> = { space: [], none: [] };
    for (const breach of breaches) {
      if (facts.verbatim(breach.offset) || isInAddress(prose, breach.from - 1)) continue;
      if (breach.wanted === 'nbsp') {
        styles[breach.before === 'space' ? 'space' : 'none'].push(breach);
        continue;
      }
      const { offset, endOffset, mark, from } = breach;
      const remove = [{ offset: from, endOffset: offset, text: '' }];
      const insert = /\p{L}/u.test(prose[endOffset] ?? '') ? [{ offset: endOffset, endOffset, text: ' ' }] : [];
      yield {
        offset,
        endOffset,
        messageId: 'before',
        values: { mark },
        // `2 : 1` and `Paris . Rome` mean their space; before a comma behind a word nobody does.
        suggestions: [
          {
            message: 'Delete the space',
            safe: mark === ',' && insert.length === 0 && /\p{L}/u.test(prose[from - 1] ?? ''),
            edits: [...remove, ...insert],
          },
        ],
      };
    }

    for (const style of ['space', 'none'] as const) {
      const [first, ...others] = styles[style];
      if (first === undefined) continue;
      yield {
        offset: first.offset,
        endOffset: first.endOffset,
        messageId: 'breach',
        values: { found: KIND[style], mark: first.mark, others: otherPlaces(others.length), expected: KIND.nbsp },
        related: others.map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the same' })),
        suggestions: [
          {
            message: 'Set a no-break space',
            // Where there is none, the mark may belong to a title of another language.
            safe: style === 'space',
            edits: [first, ...others].map(({ from, offset, mark }) => ({
              offset: from,
              endOffset: offset,
              text: NARROW.test(mark) ? '\u202f' : '\u00a0',
            })),
          },
        ],
      };
    }

    const { wide } = article.language.spacing;
    if (wide !== undefined) {
      const narrow = [...facts.marks.matches(NARROW_MARKS, NARROW_MARK)].filter(
        ({ 0: mark, index }) => wide[mark] !== undefined && !facts.verbatim(index) && !isInAddress(prose, index),
      );
      const [first, ...others] = narrow;
      if (first !== undefined) {
        const place = ({ index }: { readonly index: number }) => ({ offset: index, endOffset: index + 1 });
        yield {
          ...place(first),
          messageId: 'narrow',
          values: { mark: first[0], others: otherPlaces(others.length), expected: wide[first[0]] as string },
          related: others.map((one) => ({ ...place(one), note: 'the same' })),
          suggestions: [
            {
              message: 'Set full-width marks',
              safe: false,
              edits: narrow.map((one) => ({ ...place(one), text: wide[one[0]] as string })),
            },
          ],
        };
      }
    }

    for (const match of facts.marks.matches(OPENING, AFTER_OPENING)) {
      const offset = match.index;
      if (spaces[')'] !== 'none' || !/[\s\p{L}]/u.test(prose[offset - 1] ?? ' ') || facts.verbatim(offset)) continue;
      const endOffset = offset + 1;
      yield {
        offset,
        endOffset,
        messageId: 'inside',
        values: { mark: match[0] },
        suggestions: [
          {
            message: 'Delete the space',
            safe: false,
            edits: [{ offset: endOffset, endOffset: endOffset + 1, text: '' }],
          },
        ],
      };
    }

    for (const match of prose.matchAll(MISSING_AFTER)) {
      const at = match.index;
      if (!BEFORE_MISSING.test(prose.slice(Math.max(0, at - 3), at + 1))) continue;
      const mark = prose[at] as string;
      const { text } = tokenAt(prose, at);
      if (/[/@\\=<>{}()[\]_&]|\w\.\w|:\w+:/.test(text) || facts.verbatim(at) || isInAddress(prose, at)) continue;
      yield {
        offset: at,
        endOffset: at + 1,
        messageId: 'after',
        values: { text: text.slice(0, 40), mark },
        suggestions: [
          { message: 'Insert a space', safe: false, edits: [{ offset: at + 1, endOffset: at + 1, text: ' ' }] },
        ],
      };
    }
  },
});
