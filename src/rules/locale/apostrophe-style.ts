import { z } from 'zod';
import { apostrophes } from '../../analysis/marks/apostrophes';
import { isInAddress } from '../../analysis/style/address-at';
import { verbatim } from '../../analysis/text/verbatim';
import { defineRule } from '../../core/rule';
import { apostropheStyle as messages } from '../messages/locale';

const MARKS = { straight: "'", curly: '’' } as const;

export default defineRule({
  id: 'locale/apostrophe-style',
  summary: 'Straight and curly apostrophes are mixed',
  why: `Pieces translated separately keep their own apostrophes, and a search for one form misses the other. The rule reports all
places in one finding. The typography of the language or the \`style\` option decides which form is right, never a majority:
French and Italian use ’. Where a language allows both, the rule points at the rarer form and proposes no fix. It ignores
quotation marks, primes (5'10"), addresses and code, and accepts one form throughout unless the option asks for the other.`,
  severity: 'info',
  mqm: 'style/inconsistent-style',
  needs: { apostrophes, verbatim },
  options: z.object({
    /** The apostrophe of the house, wanted in every article. */
    style: z.enum(['language', 'straight', 'curly']).default('language'),
  }),
  messages,
  examples: [
    { text: "L’accord tient, l’usine ouvre, d⟦'⟧autres suivront.", language: 'fr' },
    { text: "It's a deal, isn't it? The mayor doesn⟦’⟧t know." },
    { text: "L⟦'⟧accord de l'usine qu'il a signé, dit l’agence.", language: 'fr', note: 'whatever the count' },
    { text: "L'accord de l'usine qu'il a signé.", language: 'fr' },
    { text: 'L’accord « ‘secret’ » de 5\'10" fut l’affaire du siècle.', language: 'fr' },
    { text: "The word ‘tis here, don't you see, and 'quoted’ words, it's all." },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const { apostrophes: all } = facts;
    const kinds = ['straight', 'curly', 'other'] as const;
    const isMixed = kinds.filter((kind) => all[kind].length > 0).length > 1;
    if (!isMixed && options.style === 'language') return;
    const real = kinds.map((kind) => ({
      kind,
      places: all[kind].filter((at) => !facts.verbatim(at) && !isInAddress(prose, at)),
    }));
    const present = real.filter(({ places }) => places.length > 0).sort((a, b) => b.places.length - a.places.length);
    const wanted =
      options.style !== 'language' ? options.style : article.language.apostrophe === 'curly' ? 'curly' : undefined;
    const kept = wanted ?? present.find(({ kind }) => kind !== 'other')?.kind;
    const strays = present.flatMap(({ kind, places }) => (kind === kept ? [] : places)).sort((a, b) => a - b);
    const [first, ...others] = strays;
    if (first === undefined || (options.style === 'language' && present.length < 2)) return;
    const hasOther = present.some(({ kind }) => kind === 'other');
    yield {
      offset: first,
      endOffset: first + 1,
      messageId: options.style !== 'language' ? 'asked' : wanted === undefined ? 'either' : 'mixed',
      values: {
        kinds: hasOther ? 'Different' : 'Straight and curly',
        counts: present.map(({ kind, places }) => `${places.length} ${nameOf(kind, prose[places[0] ?? 0])}`).join(', '),
        ...(wanted !== undefined && { expected: MARKS[wanted], language: article.language.name }),
      },
      related: others.map((at) => ({ offset: at, endOffset: at + 1, note: 'the same' })),
      ...(wanted !== undefined && {
        suggestions: [
          {
            message: `Write “${MARKS[wanted]}” throughout`,
            // An opening mark or an accent may be a letter of another language: Hawai‘i, O‘zbekiston.
            safe: !hasOther,
            edits: strays.map((at) => ({ offset: at, endOffset: at + 1, text: MARKS[wanted] })),
          },
        ],
      }),
    };
  },
});

function nameOf(kind: 'straight' | 'curly' | 'other', mark = ''): string {
  return kind === 'other' ? `“${mark}”` : kind;
}
