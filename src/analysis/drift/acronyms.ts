import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { wordSets } from '../../core/word-set';
import { closedWords } from '../text/closed-words';
import { acronymPairs } from './acronym-pairs';
import { scoreOf } from './acronym-weights';
import { driftGroups } from './drift-groups';
import { type Acronym, contentOf, toldAcronyms } from './told-acronyms';

/** Two acronyms that stand for one thing, or one that stands for two. */
export interface AcronymClash {
  /**
   * `order`: the letters of an introduced acronym in another order (IGB, BIG); `rendering`: the initials of another
   * rendering of what the introduced one stands for (APE, WPA); `language`: the English form beside the language's own
   * (UN, ONU); `expansion`: one acronym introduced with two expansions.
   */
  readonly kind: 'order' | 'rendering' | 'language' | 'expansion';
  readonly main: Acronym;
  readonly other: Acronym;
}

/** Log odds. */
const LEAST_SURE = -0.4;

/** What is said to be called by more names than these is a mark that many things bear: a country in a list of results. */
const MOST_OTHERS = 2;

/** The pairs of acronyms that clash. */
export const acronyms = defineAnalysis({
  id: 'acronyms',
  needs: { toldAcronyms, driftGroups },
  run: (article, facts): readonly AcronymClash[] => {
    const { document, language } = article;
    const { toldAcronyms: all } = facts;
    const closed = closedWords(language);
    // A rendering in another language has that language's connectors: Bank of Cycling Cities.
    const joining = wordSets(closed, language.words.nameConnectors);
    const byText = new Map(all.map((one) => [one.text, one]));
    const clashes: AcronymClash[] = [];
    const clash = (kind: AcronymClash['kind'], main: Acronym | undefined, other: Acronym | undefined) => {
      if (main === undefined || other === undefined || clashes.some((one) => one.other === other)) return;
      clashes.push({ kind, main, other });
    };

    const isIntroduced = ({ expansions: told, places: [first] }: Acronym) =>
      told.length > 0 || (!language.spaced && first !== undefined && isGloss(document.prose, first));
    for (const main of all) {
      if (!isIntroduced(main)) continue;
      const letters = sorted(main.text);
      for (const other of all) {
        if (other === main || main.text.length < 3 || sorted(other.text) !== letters) continue;
        if (!isIntroduced(other)) clash('order', main, other);
      }
    }
    for (const { group } of facts.driftGroups) {
      const forms = [group.main, ...group.variants];
      const introduced = forms.flatMap(({ mentions }) =>
        all.filter((one) =>
          one.expansions.some((expansion) =>
            mentions.some((mention) => mention.offset < expansion.endOffset && expansion.offset < mention.endOffset),
          ),
        ),
      );
      const main = introduced[0];
      if (main === undefined) continue;
      // Barsk Institute of Glaciology (BIG) beside Institut de glaciologie de Barsk (IGB): each introduced, one thing.
      for (const other of introduced) if (other !== main) clash('rendering', main, other);
      for (const form of forms) {
        const other = byText.get(initials(form.text, joining));
        if (other !== undefined && other !== main) clash('rendering', main, other);
      }
    }
    const sure = acronymPairs(article, all)
      .map(({ main, other, evidence }) => ({ main, other, score: scoreOf(evidence) }))
      .filter(({ score }) => score >= LEAST_SURE);
    for (const { main, other } of sure.sort((a, b) => b.score - a.score)) clash('rendering', main, other);
    for (const [english, own] of Object.entries(language.acronyms)) {
      const other = byText.get(english);
      // ВОЗ (WHO): the English form is told along.
      if (other?.places.every(({ offset }) => /[(（]\s?$/.test(document.prose.slice(Math.max(0, offset - 2), offset))))
        continue;
      // UN Women is a name that keeps its acronym.
      const places = other?.places.filter(
        ({ endOffset }) => !/^ \p{Lu}\p{Ll}/u.test(document.prose.slice(endOffset, endOffset + 3)),
      );
      if (other === undefined || places === undefined || places.length === 0) continue;
      clash('language', byText.get(own), places.length === other.places.length ? other : { ...other, places });
    }
    // `Ida Moen (NOR)`: what stands in brackets behind a person is a country or a club, but the Clara Berg Foundation is the CBF.
    const isPerson = (text: string) => article.nameFacts.isGivenName(openingOf(text));
    const hasInitials = (text: string, letters: string) => initials(text, closed) === letters.toUpperCase();
    // Where nothing parts words, it cannot be seen how far the expansion before a bracket reaches.
    for (const one of language.spaced ? all : []) {
      const [first, ...rest] = one.expansions;
      if (first === undefined || one.expansions.some(({ text }) => isPerson(text) && !hasInitials(text, one.text)))
        continue;
      const others = rest.filter((other) => !sameWords(first.text, other.text, closed));
      if (others.length > 0 && new Set(others.map(({ text }) => text)).size <= MOST_OTHERS)
        clashes.push({ kind: 'expansion', main: one, other: one });
    }
    return clashes;
  },
});

function openingOf(expansion: string): string {
  return /^[\p{L}\p{M}]+/u.exec(expansion)?.[0].toLowerCase() ?? '';
}

function isGloss(prose: string, { offset, endOffset }: Span): boolean {
  return (
    /[\p{Script=Han}\p{Script=Katakana}][(（]$/u.test(prose.slice(offset - 2, offset)) &&
    /[)）]/.test(prose[endOffset] ?? '')
  );
}

function initials(text: string, closed: ReadonlySet<string>): string {
  return contentOf(text, closed)
    .map((word) => word[0] ?? '')
    .join('');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function sameWords(a: string, b: string, closed: ReadonlySet<string>): boolean {
  const bag = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s’'-]+/u)
      .filter((word) => word !== '' && !closed.has(word))
      .map((word) => word.slice(0, 5))
      .join(' ');
  return bag(a) === bag(b) || bag(a).includes(bag(b)) || bag(b).includes(bag(a));
}
