import { apostrophes } from '../../analysis/marks/apostrophes';
import { isInAddress } from '../../analysis/style/address-at';
import { verbatim } from '../../analysis/text/verbatim';
import { defineRule } from '../../core/rule';
import { apostropheStyle as messages } from '../messages/locale';
import { otherPlaces } from '../other-places';

export default defineRule({
  id: 'locale/apostrophe-style',
  summary: 'Straight and curly apostrophes are mixed in one article',
  why: `Pieces that were translated apart keep their own apostrophes, and a search for one misses the other. One finding
tells of all places of the rarer kind. Quotation marks, primes (5'10"), addresses and code are no apostrophes.`,
  severity: 'info',
  mqm: 'style/inconsistent-style',
  needs: { apostrophes, verbatim },
  messages,
  examples: [
    { text: "L’accord tient, l’usine ouvre, d⟦'⟧autres suivront.", language: 'fr' },
    { text: "It's a deal, isn't it? The mayor doesn⟦’⟧t know." },
    { text: "L⟦'⟧accord et l’usine.", language: 'fr', note: 'as many of each: print prefers the curly one' },
    { text: "L'accord de l'usine qu'il a signé.", language: 'fr' },
    { text: 'L’accord « ‘secret’ » de 5\'10" fut l’affaire du siècle.', language: 'fr' },
    { text: "The word ‘tis here, don't you see, and 'quoted’ words, it's all." },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const real = (places: readonly number[]) => places.filter((at) => !facts.verbatim(at) && !isInAddress(prose, at));
    const { apostrophes: all } = facts;
    if (Number(all.straight.length > 0) + Number(all.curly.length > 0) + Number(all.other.length > 0) < 2) return;
    const [straight, curly, other] = [real(all.straight), real(all.curly), real(all.other)];
    const prefersCurly = article.language.apostrophe !== 'none' && curly.length >= straight.length;
    const expected = prefersCurly ? '’' : "'";
    const rare = [...(prefersCurly ? straight : curly), ...other].sort((a, b) => a - b);
    const [first, ...others] = rare;
    if (first === undefined || straight.length + curly.length + other.length === rare.length) return;
    const found = prose[first] as string;
    const isOther = found !== "'" && found !== '’';
    yield {
      offset: first,
      endOffset: first + 1,
      messageId: isOther ? 'other' : 'mixed',
      values: {
        straight: straight.length,
        curly: curly.length,
        found,
        others: otherPlaces(others.length),
        language: article.language.name,
        expected,
      },
      related: others.map((at) => ({ offset: at, endOffset: at + 1, note: 'the same' })),
      suggestions: [
        {
          message: `Write “${expected}” throughout`,
          safe: true,
          edits: rare.map((at) => ({ offset: at, endOffset: at + 1, text: expected })),
        },
      ],
    };
  },
});
