import { type Quotation, quotes } from '../../analysis/marks/quotes';
import { isInAddress } from '../../analysis/style/address-at';
import { calqueIndexOf, matchCalque } from '../../analysis/style/calque-index';
import type { CompiledCalque } from '../../analysis/style/calque-pattern';
import { literalCalques } from '../../analysis/style/literal-calques';
import { sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { numbersOfForms, type Words, words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { calque as messages } from '../messages/style';

/** A text of so many words repeats its spellings often enough. */
const LONG_TEXT = 5000;
/** A quotation of fewer words may be a title, or words that are talked about. */
const TITLE_WORDS = 8;

export default defineRule({
  id: 'style/calque',
  summary: 'A word or phrase is a literal translation',
  why: `False friends, calques and foreign word order make a text read as translated, and sometimes change its meaning: French
“évidence” is not proof, and English has no plural “informations”. The lists contain only what a careful editor would change.
The rule accepts what good newspapers print every day, names, short quotations, code and addresses.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  yieldsTo: ['fluency/repeated-word', 'accuracy/untranslated', 'accuracy/wrong-language'],
  needs: { words, sentences, structure, quotes, verbatim },
  messages,
  examples: [
    { text: 'Le maire veut ⟦adresser le problème⟧ du bruit.', language: 'fr' },
    { text: 'Le maire veut « ⟦adresser le problème⟧ » du bruit.', language: 'fr', note: 'no title' },
    { text: 'Elle a ⟦délivré un discours⟧ devant le conseil.', language: 'fr' },
    { text: 'Les habitants ont ⟦demandé une question⟧ au maire.', language: 'fr' },
    { text: 'La ville rouvrira le pont dans les ⟦prochains trois mois⟧.', language: 'fr' },
    { text: 'Aucun des ⟦électeurs éligibles⟧ n’a voté.', language: 'fr' },
    { text: 'Le ⟦co-fondateur⟧ de la société a perdu sa place.', language: 'fr' },
    { text: 'We ⟦discussed about⟧ the bridge.' },
    { text: 'He has lived here ⟦since three years⟧.' },
    { text: 'The mayor gave us all the ⟦informations⟧ we asked for.' },
    { text: '⟦According to me⟧ the bridge is safe.' },
    { text: 'It is one of ⟦the most oldest⟧ bridges of the country.' },
    { text: 'The ministers met ⟦in the frame of the⟧ conference.' },
    { text: 'Il adresse la lettre au maire et pose une question.', language: 'fr' },
    { text: 'Les trois prochains mois seront longs, et rien n’est plus unique.', language: 'fr' },
    { text: 'Il faut s’attaquer au problème, dit-elle, et jouer aux jeux vidéo.', language: 'fr' },
    { text: 'Le film s’appelle « Adresser le problème ».', language: 'fr', note: 'a title' },
    { text: 'Le tarif appliqué pour un visa dépend du pays.', language: 'fr' },
    { text: 'She researches old bridges and has lived here for three years.' },
    { text: 'See https://example.org/informations for more.' },
    { text: 'The informal talks took place at the same time, in the frame of a window.' },
    { text: 'The song is called “Discuss About Love”, and she lived there until 1990.' },
  ],
  *check({ article, facts }) {
    const { document, language } = article;
    if (language.calques.length === 0) return;
    const { prose } = document;
    const all = facts.words;
    if (!language.spaced) {
      for (const sentence of facts.sentences) {
        const role = facts.structure[sentence.blockIndex]?.role;
        if (role === 'menu' || role === 'verse') continue;
        for (const { offset, endOffset, calque } of literalCalques(language, prose, sentence)) {
          if (facts.verbatim(offset) || isShortQuotation(facts.quotes.quotations, offset, endOffset, all)) continue;
          const { suggestion, note } = calque;
          yield {
            offset,
            endOffset,
            messageId: note === undefined ? 'calque' : 'noted',
            values: { text: prose.slice(offset, endOffset), suggestion, note: note ?? '' },
            confidence: 0.9,
          };
        }
      }
      return;
    }
    const index = calqueIndexOf(language);
    const starts = all.forms.map((form) => index.startingWith(form));
    // Asked of each spelling in a long text only, for the index of second words is made of all calques.
    const maySecond =
      all.count < LONG_TEXT
        ? undefined
        : numbersOfForms(Uint8Array, all.forms, (form) => Number(index.maySecond(form)));
    const known = new Map<number, readonly CompiledCalque[]>();
    for (const sentence of facts.sentences) {
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role === 'menu' || role === 'verse') continue;
      for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
        const starters = starts[all.formIds[word] as number];
        if (starters === undefined) continue;
        const isLast = word + 1 === sentence.lastWord;
        const nextId = all.formIds[word + 1] as number;
        if (!starters.isLoose && (isLast || maySecond?.[nextId] === 0)) continue;
        // The same two words stand side by side again and again.
        const pair = (all.formIds[word] as number) * (all.forms.length + 1) + (isLast ? all.forms.length : nextId);
        let candidates = known.get(pair);
        if (candidates === undefined) {
          candidates = starters.before(all.form(word), isLast ? undefined : all.form(word + 1));
          known.set(pair, candidates);
        }
        if (candidates.length === 0) continue;
        const offset = all.offsets[word] as number;
        // It matters for a word with a capital only.
        const mayOpen =
          word === sentence.firstWord || (all.form(word).casing === 'title' && opensClause(prose, offset));
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
          // What has its capital by itself may open a title or not.
          (!/^\p{Lu}/u.test(best.calque.pattern) && isShortQuotation(facts.quotes.quotations, offset, endOffset, all));
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

function isShortQuotation(quotations: readonly Quotation[], offset: number, endOffset: number, all: Words): boolean {
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
    // « d'inscription pour voter »: what opens in lower case is no title.
    const first = all.after(quotation.inside.offset);
    if (first < all.count && all.form(first).casing === 'lower') return false;
    return all.after(quotation.inside.endOffset - 1) - first + 1 < TITLE_WORDS;
  }
  return false;
}
