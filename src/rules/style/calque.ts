import { isInAddress } from '../../analysis/address-at';
import { calqueIndexOf, matchCalque } from '../../analysis/calque-index';
import { type Quotation, quotes } from '../../analysis/quotes';
import { sentences } from '../../analysis/sentences';
import { structure } from '../../analysis/structure';
import { verbatim } from '../../analysis/verbatim';
import { words } from '../../analysis/words';
import { defineRule } from '../../core/rule';

/** A quotation of fewer words may be a title, or words that are talked about. */
const TITLE_WORDS = 8;

export default defineRule({
  id: 'style/calque',
  summary: 'A word or a phrase is carried over word for word from another language',
  why: `False friends, calques and word orders of the source make a text read as translated, and sometimes say another thing:
French "évidence" is no proof, English "informations" no plural. The lists hold only what a careful editor would surely change;
what good newspapers print every day is left alone, and so are names, short quotations, code and addresses.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  yieldsTo: ['fluency/repeated-word', 'accuracy/untranslated', 'accuracy/wrong-language'],
  needs: { words, sentences, structure, quotes, verbatim },
  messages: {
    calque: 'Unexpected `{text}`, expected `{suggestion}`',
    noted: 'Unexpected `{text}`, expected `{suggestion}`: {note}',
  },
  examples: [],
  *check({ article, facts }) {
    const { document, language } = article;
    if (language.calques.length === 0) return;
    const { prose } = document;
    const all = facts.words;
    const index = calqueIndexOf(language);
    const starts = all.forms.map((form) => index.startingWith(form));
    for (const sentence of facts.sentences) {
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role === 'menu' || role === 'verse') continue;
      for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
        const candidates = starts[all.formIds[word] as number];
        if (candidates === undefined) continue;
        const offset = all.offsets[word] as number;
        const mayOpen = word === sentence.firstWord || opensClause(prose, offset);
        let end = -1;
        let best = candidates[0];
        for (const candidate of candidates) {
          const found = matchCalque(candidate, all, prose, word, sentence, mayOpen);
          if (found > end) [end, best] = [found, candidate];
        }
        if (end === -1 || best === undefined) continue;
        const endOffset = all.ends[end - 1] as number;
        const silent =
          facts.verbatim(offset) ||
          isInAddress(prose, offset) ||
          isInAddress(prose, endOffset - 1) ||
          isShortQuotation(facts.quotes.quotations, offset, endOffset, all);
        if (silent) continue;
        const { suggestion, note } = best.calque;
        yield {
          offset,
          endOffset,
          messageId: note === undefined ? 'calque' : 'noted',
          values: { text: prose.slice(offset, endOffset), suggestion, note: note ?? '' },
          confidence: 0.9,
        };
        word = end - 1;
      }
    }
  },
});

/** A word behind a colon, a dash or an opening mark may have a capital from its place. */
function opensClause(prose: string, offset: number): boolean {
  return /[«“"„‘(:—–-]$/.test(prose.slice(Math.max(0, offset - 3), offset).trimEnd());
}

function isShortQuotation(
  quotations: readonly Quotation[],
  offset: number,
  endOffset: number,
  all: { after(offset: number): number },
): boolean {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.offset ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 4); at -= 1) {
    const quotation = quotations[at] as Quotation;
    if (quotation.endOffset < endOffset) continue;
    return all.after(quotation.inside.endOffset - 1) - all.after(quotation.inside.offset) + 1 < TITLE_WORDS;
  }
  return false;
}
