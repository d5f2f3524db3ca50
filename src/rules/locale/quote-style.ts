import { type QuoteMark, type QuoteStyle, quotes } from '../../analysis/marks/quotes';
import { structure } from '../../analysis/text/structure';
import { defineRule } from '../../core/rule';
import { quoteStyle as messages } from '../messages/locale';

const NAMES: Readonly<Partial<Record<QuoteStyle, string>>> = {
  straight: '"…"',
  curly: '“…”',
  guillemets: '«…»',
  corner: '「…」',
};

const LATIN_ONLY = /^[\p{Script=Latin}\p{M}\p{Nd}\s.,'’!?-]+$/u;

export default defineRule({
  id: 'locale/quote-style',
  summary: 'Quotation marks are mixed',
  why: `Mixed quotation marks show that nobody read the assembled text as a whole. The rule ignores nested quotations and reports all
places in one finding. Which style is right is a house decision, so the rule points at the rarer marks and proposes no fix.`,
  severity: 'warning',
  mqm: 'locale-conventions/quotation-marks',
  requires: ['known-language'],
  needs: { quotes, structure },
  messages,
  examples: [
    {
      text: 'Elle dit « non », puis « oui », et « peut-être ».\n\n[gallery ids="4410,4411"]',
      language: 'fr',
      note: 'markup',
    },
    { text: '“We won,” she said. “We did.” The mayor called it ⟦"⟧a gift".' },
    { text: '« Oui », dit-il. ⟦"⟧Non", dit-elle. « Peut-être », dit-on. "Jamais".', language: 'fr' },
    { text: '“He told me ‘no’,” she said. “Twice.”' },
    { text: '« Il m’a dit “non” », raconte-t-elle. « Deux fois. »', language: 'fr' },
    { text: '— Il a dit « non », répond-elle. “Oui” peut-être.', language: 'fr', note: 'dialogue' },
    { text: 'The board is 27" wide. “Too wide,” he said.' },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;
    const { dialogueDash } = article.language.quotes;
    // The dash quotes the whole paragraph, so that what stands in it is quoted within.
    const isDialogue = (blockIndex: number) =>
      dialogueDash !== undefined && prose.startsWith(dialogueDash, blocks[blockIndex]?.offset ?? 0);
    const byStyle = new Map<QuoteStyle, Array<readonly [QuoteMark, QuoteMark]>>();
    for (const { open, close, depth, inside } of facts.quotes.quotations) {
      if (depth > 0 || NAMES[open.style] === undefined || facts.structure[open.blockIndex]?.role === 'menu') continue;
      if (isDialogue(open.blockIndex)) continue;
      // Words of another script keep their own marks: 拉丁语"civis".
      if (!article.language.spaced && LATIN_ONLY.test(prose.slice(inside.offset, inside.endOffset))) continue;
      const list = byStyle.get(open.style) ?? [];
      if (list.length === 0) byStyle.set(open.style, list);
      list.push([open, close]);
    }
    if (byStyle.size < 2) return;
    const preferred = article.language.quotes.pairs.find((pair) => pair.role === 'primary');
    const primary = [...byStyle].find(([, list]) => list[0]?.[0].character === preferred?.open)?.[0];
    const ranked = [...byStyle].sort(
      ([a, one], [b, two]) => two.length - one.length || Number(b === primary) - Number(a === primary),
    );
    const [majority, kept] = ranked[0] as [QuoteStyle, Array<readonly [QuoteMark, QuoteMark]>];
    const strays = ranked
      .slice(1)
      .flatMap(([, list]) => list)
      .sort(([a], [b]) => a.offset - b.offset);
    const [first, ...others] = strays as [readonly [QuoteMark, QuoteMark], ...Array<readonly [QuoteMark, QuoteMark]>];
    const total = kept.length + strays.length;
    yield {
      offset: first[0].offset,
      endOffset: first[0].endOffset,
      messageId: 'mixed',
      values: {
        minority: ranked
          .slice(1)
          .map(([style]) => NAMES[style] as string)
          .join(' and '),
        majority: NAMES[majority] as string,
        count: strays.length,
        total,
      },
      related: [
        ...others.map(([open]) => ({ offset: open.offset, endOffset: open.endOffset, note: 'the same' })),
        { offset: kept[0]?.[0].offset ?? 0, endOffset: kept[0]?.[0].endOffset ?? 0, note: 'the style used most' },
      ],
    };
  },
});
