import { defineAnalysis } from '../../core/analysis';
import type { NameCases } from '../../core/language';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { spellingOf } from '../sounds/devanagari-spellings';
import { foldLetters, type LetterFolds } from '../sounds/fold-letters';
import { closedWords } from '../text/closed-words';
import { compoundMembers, isKnownMember } from '../text/compound-members';
import { consonantsIn, isDevanagari, withAnusvara } from '../text/devanagari';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { verbatim } from '../text/verbatim';
import { type Form, words } from '../text/words';

interface LoneSpelling {
  /** All that tells spellings apart, without the ending of a case. */
  readonly exact: string;
  /** What all spellings of a name have in common. */
  readonly shared: string;
}

/** What is taken for one another where a name begins as well. */
const FIRST_ALIKE: LetterFolds = [
  [/ज्ञ/g, 'ग्य'],
  [/[ऋ\u0943]/g, 'रि'],
];
/**
 * What hands and ears take for one another in a name: length, dental and retroflex, plain and aspirate, the sibilants, v and b, the nasals,
 * ज्ञ and ग्य, ऋ and रि, and a vowel that is inherent here and silent there.
 */
const ALIKE: LetterFolds = [
  ...FIRST_ALIKE,
  // राइन and रैन, मइसूरु and मैसूरु
  [/(?<=[\u0915-\u0939])\u093e?[इई]/g, '\u0947'],
  [/(?<=[\u0915-\u0939])\u093e?[उऊ]/g, '\u094b'],
  [/[\u0940ई]/g, '\u093f'],
  [/[\u0942ऊ]/g, '\u0941'],
  [/[\u0948ऐ]/g, '\u0947'],
  [/[\u094c\u0949औऑ]/g, '\u094b'],
  [/[टठथ]/g, 'त'],
  [/[डढध]/g, 'द'],
  [/ख/g, 'क'],
  [/घ/g, 'ग'],
  [/भ/g, 'ब'],
  [/फ/g, 'प'],
  [/झ/g, 'ज'],
  [/छ/g, 'च'],
  [/व/g, 'ब'],
  [/[शष]/g, 'स'],
  [/ळ/g, 'ल'],
  [/[ङञणनम](?=\u094d[क-मशषसह])|ं|ँ/g, 'न'],
  [/[णङञ]/g, 'न'],
  [/[\u093c\u094d\u093e]/g, ''],
];
const FINAL_M = /म्$/;
const FEWEST_CONSONANTS = 3;
/** Of a word that the lexicon parts: केतकपुर. */
const FEWEST_OF_KNOWN = 5;

/**
 * Names of one word, an article's family names and places, that are spelt in two ways in Devanagari: सादिकि and सादिकी, केटकपूर and केतकपुर.
 * That no table knows the word shows that it is a name.
 */
export const loneSpellings = defineAnalysis({
  id: 'lone-spellings',
  needs: { words, sentences, verbatim },
  run: (article, facts): readonly RenderingGroup[] => {
    const { language, lexicon, placeOf } = article;
    const { nameCases, loans } = language;
    if (nameCases === undefined || loans === undefined || !lexicon.isKnown) return [];
    const { forms, formIds, offsets, count } = facts.words;
    const closed = closedWords(language);
    const mayBe = (text: string, { lower, isNumber }: Form) =>
      !isNumber &&
      isDevanagari(text) &&
      !closed.has(lower) &&
      !loans.verbEnd.test(text) &&
      !nameCases.beyondStem.test(text);
    // Of राइनबाख्-संस्थया the name.
    const names = forms.map(({ text }) => text.split('-')[0] as string);
    const read = forms.map((form, id) => {
      const text = names[id] as string;
      return mayBe(text, form) ? loneSpelling(text, nameCases) : undefined;
    });
    const byShared = new Map<string, Set<string>>();
    for (const one of read) {
      if (one === undefined) continue;
      const known = byShared.get(one.shared);
      if (known === undefined) byShared.set(one.shared, new Set([one.exact]));
      else known.add(one.exact);
    }
    const split = compoundMembers(article);
    const mentions = new Map<string, Map<string, Mention[]>>();
    const isName = forms.map((form, id) => {
      const one = read[id];
      if (
        one === undefined ||
        byShared.get(one.shared)?.size === 1 ||
        (lexicon.knows([form.stem]) && placeOf(form.text) === undefined)
      )
        return false;
      const name = names[id] as string;
      if (name.length < form.text.length) {
        if (lexicon.knows([language.stem(name)])) return false;
        // What a hyphen joins to a name says what it is, or is another name.
        if (!split(form.lower.slice(name.length + 1)).every(isKnownMember)) return false;
      }
      const isParted = split(name.toLowerCase()).every(isKnownMember);
      return consonantsIn(one.shared) >= (isParted ? FEWEST_OF_KNOWN : FEWEST_CONSONANTS);
    });
    for (let word = 0; word < count; word += 1) {
      const id = formIds[word] as number;
      const offset = offsets[word] as number;
      if (isName[id] !== true || facts.verbatim(offset)) continue;
      const { shared, exact } = read[id] as LoneSpelling;
      const spellings = mentions.get(shared) ?? new Map<string, Mention[]>();
      mentions.set(shared, spellings);
      const text = names[id] as string;
      const mention = { offset, endOffset: offset + text.length, text };
      const known = spellings.get(exact) ?? [];
      spellings.set(exact, known);
      known.push({ ...mention, sentence: sentenceAt(facts.sentences, offset) });
    }
    return [...mentions.values()].flatMap((spellings) => groupOf([...spellings]));
  },
});

function loneSpelling(text: string, cases: NameCases): LoneSpelling | undefined {
  const exact = withAnusvara(spellingOf(text.replace(FINAL_M, 'ं')).form).replace(cases.stemEnd, '');
  const shared = foldLetters(exact, ALIKE);
  return consonantsIn(shared) < FEWEST_CONSONANTS ? undefined : { exact, shared };
}

function groupOf(spellings: ReadonlyArray<readonly [string, readonly Mention[]]>): readonly RenderingGroup[] {
  const [main, ...others] = [...spellings].sort(([, a], [, b]) => b.length - a.length);
  // A word that stands once tells nobody that it is a name.
  if (main === undefined || main[1].length < 2) return [];
  const variants = others.filter(([exact, mentions]) => mayBeOne(main[0], exact) && !shareSentence(main[1], mentions));
  if (variants.length === 0) return [];
  return [
    {
      id: main[0],
      main: namedRendering(main[1]),
      variants: variants.map(([, mentions]) => bySpelling(namedRendering(mentions), 0.9)),
    },
  ];
}

/** The first letter tells words apart, and a short word more letters than one are. */
function mayBeOne(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) => foldLetters(name, FIRST_ALIKE));
  return one?.[0] === two?.[0] && (consonantsIn(a) > FEWEST_CONSONANTS || a.length === b.length);
}
