import { defineAnalysis } from '../../core/analysis';
import type { NameFacts } from '../../core/article';
import { overlaps, type Span } from '../../core/span';
import { type EnglishRun, englishRuns } from '../foreign/english-runs';
import { sentenceLanguage } from '../foreign/sentence-language';
import { dot } from '../text/dot';
import { shareSentence } from '../text/share-sentence';
import { type Form, words } from '../text/words';
import { opposedWords } from './opposed-words';
import { placedRendering } from './placed-rendering';
import type { RenderingGroup, Variant } from './renderings';
import { type TermWindow, termWindows } from './term-windows';

// Chosen on the corpora and on human translations: how alike the two must be as a whole, where the article's own words recur
// and where they stand once, and how alike the least alike of their words; a compound has one word for two.
const LEAST_RECURRING = 0.48;
const LEAST_ONCE = 0.64;
const LEAST_COMPOUND = 0.62;
const LEAST_LIKE_COMPOUND = 0.56;
const LEAST_WORD = 0.28;
const LEAST_PART = 0.2;
const LEAST_LIKE_PART = 0.33;
// Where the whole is as alike as this, one word may be translated freely.
const LEAST_LOOSE = 0.66;
const LEAST_FREE = 0.75;
/** What `unanswered` counts for one word of a name on either side. */
const ONE_EACH = 3;
// Of two that are about as alike, the one that recurs is the term, and what has a word too many or too few is not.
const RECURRENCE = 0.06;
const UNEVEN = 0.04;
// In one sentence stand two things more often than one named twice.
const LEAST_TOGETHER = 0.8;
const MOST_BETWEEN = 12;
const SHORTEST_COMPOUND = 9;
const MOST_RUNS = 200;
const LEAST_LONE = 0.8;
/** What the lexicon knows as a translation is as sure as this. */
const BY_LEXICON = 0.78;
/** What begins alike that far is one word in two languages or spellings: safari, safaris. */
const COGNATE = 4;
// Words of the article's own that mean the same as its best ones.
const LEAST_OTHER = 0.64;
const MOST_OWN = 3;
const IN_CODE = /[_{}$<>\\/@#=%?~]/;
/** --color, -print: what a program is told. */
const OPTION = /(?:^|[\s([*|])--?$/;
const EVIDENCE = { links: ['meaning'], anchors: 1, kind: 'words' } as const;

/** An English term or name at all its places. */
interface RunType {
  readonly text: string;
  readonly runs: readonly [EnglishRun, ...EnglishRun[]];
  readonly words: readonly string[];
}

/** What the article calls a thing by itself, and how likely that is what the English words mean. */
interface Candidate {
  readonly window: TermWindow;
  readonly score: number;
  readonly rank: number;
  /** How many words of either side mean nothing that is said on the other. */
  readonly open: number;
}

interface Match {
  readonly type: RunType;
  readonly found: readonly [Candidate, ...Candidate[]];
}

/** English terms and names beside what the article calls the same elsewhere. Needs a model; without one there are none. */
export const englishRenderings = defineAnalysis({
  id: 'english-renderings',
  needs: { words, englishRuns, termWindows, sentenceLanguage },
  run: async (article, facts, signal): Promise<readonly RenderingGroup[]> => {
    const { embedder, document, language, lexicon, nameFacts } = article;
    // What stands in a sentence that was left untranslated is no term.
    const alone = facts.englishRuns.filter(
      (run) =>
        (run.content > 1 || run.byLexicon || run.text === run.text.toLowerCase()) &&
        !isQuotedWord(run, document.prose) &&
        !isInCode(run, document.prose) &&
        !facts.sentenceLanguage.some((stretch) => overlaps(run, stretch)),
    );
    if (embedder === undefined || alone.length === 0) return [];
    const types = typesOf(alone, (run) => {
      const forms: string[] = [];
      for (let word = run.firstWord; word < run.lastWord; word += 1) forms.push(facts.words.form(word).lower);
      return forms.filter((form) => form.length > 2 && !LINKS.has(form));
    });
    const windows = facts.termWindows.filter(
      ({ places }) => !places.some((place) => facts.englishRuns.some((run) => !run.wide && overlaps(place, run))),
    );
    // Of all its cases, the shortest is the nearest to what a dictionary has: hätäkeskus, hätäkeskukseen.
    const textOf = ({ text, places }: TermWindow) => {
      if (language.inflectsNames !== true) return text.toLowerCase();
      const forms = places.map(({ offset, endOffset }) => document.prose.slice(offset, endOffset).toLowerCase());
      return forms.reduce((one, other) => (other.length < one.length ? other : one));
    };
    const vectorOf = await embedAll(
      [
        ...types.flatMap(({ text, words }) => [text, ...words]),
        ...windows.flatMap((window) => textsOf(window, textOf)),
      ],
      (texts) => embedder.embed(texts, signal),
    );
    // What opens a sentence has its capital from there.
    const isInside = ({ offset }: Span) =>
      /[\p{L}\p{N},;:(«„“"][ \u00a0\n]?$/u.test(document.prose.slice(Math.max(0, offset - 2), offset));
    const compounds = language.solidCompounds === true;
    const areOpposed = opposedWords(article);
    const likeness = (word: string, { lower }: Form) => dot(vectorOf(word), vectorOf(lower));
    const matches: Match[] = [];
    for (const type of types) {
      const found = windowsFor(type);
      const [best] = found;
      if (best === undefined || isTold(type.runs, best.window, document.prose, best.score)) continue;
      matches.push({ type, found: distinct(found) });
    }
    return groupsOf(matches, document.prose);

    function windowsFor({ runs, text, words: own }: RunType): readonly Candidate[] {
      const vector = vectorOf(text);
      const isName =
        !runs[0].byLexicon &&
        runs[0].text.split(/[\s-]+/).every((word) => LINKS.has(word) || word !== word.toLowerCase());
      const candidates: Candidate[] = [];
      for (const window of windows) {
        const { forms, places } = window;
        const part =
          compounds && forms.length === 1 && own.length > 1 && forms.every(isLong)
            ? Math.min(...own.map((word) => dot(vectorOf(word), vectorOf(textOf(window)))))
            : 0;
        const isCompound = part >= LEAST_PART;
        if (isAnother(own, forms, nameFacts)) continue;
        const recurs = places.length > 1;
        const isKnown =
          recurs &&
          !isName &&
          (own.length > 1 ||
            (runs[0].isNoun && !forms.some(({ lower }) => lower.slice(0, COGNATE) === text.slice(0, COGNATE)))) &&
          lexicon.translates(
            forms.map(({ stem }) => stem),
            own,
          );
        if (isKnown) {
          candidates.push({ window, score: BY_LEXICON, rank: BY_LEXICON + RECURRENCE, open: 0 });
          continue;
        }
        if (runs[0].byLexicon || (forms.length === 1 && !isCompound)) continue;
        const score = dot(vector, vectorOf(textOf(window)));
        if (own.length === 1) {
          if (score < LEAST_LONE || !recurs || forms.some(({ lower }) => lower.startsWith(text.slice(0, 3)))) continue;
        } else if (
          score <
          (isCompound
            ? part < LEAST_LIKE_PART
              ? LEAST_COMPOUND
              : LEAST_LIKE_COMPOUND
            : recurs
              ? LEAST_RECURRING
              : LEAST_ONCE)
        )
          continue;
        const named = isName
          ? !isWrittenAsName(window.places, document.prose)
          : !language.capitalisedNouns && isWrittenAsName(window.places.filter(isInside), document.prose);
        if (named) continue;
        const isLoose = recurs && score >= LEAST_LOOSE;
        // Of a name of two words that all but means the same, one may be rendered freely.
        const isFree = isName && own.length === 2 && forms.length === 2 && recurs && score >= LEAST_FREE;
        const open = isCompound || own.length === 1 ? 0 : unanswered(own, forms, vectorOf, isName);
        if (open > (isLoose ? 1 : 0) && !(isFree && open === ONE_EACH)) continue;
        if (isName && areOpposed(own, forms, likeness)) continue;
        const uneven = isCompound ? 0 : Math.abs(forms.length - own.length);
        candidates.push({ window, score, rank: score + (recurs ? RECURRENCE : 0) - UNEVEN * uneven, open });
      }
      return candidates.sort((a, b) => b.rank - a.rank);
    }
  },
});

/** Marcus Lindius and Martinus Lindius are two, whichever of them looks English. */
function isAnother(own: readonly string[], forms: readonly Form[], { givenNameOf }: NameFacts): boolean {
  const [one, two] = [own, forms.map(({ lower }) => lower)].map((words) =>
    words.map(givenNameOf).filter((name) => name !== undefined),
  );
  return one?.length === 1 && two?.length === 1 && one[0] !== two[0];
}

const LINKS = new Set(['of', 'the', 'and', 'for', 'with', 'at', 'by', 'to', 'from', 'in', 'on']);

function typesOf(runs: readonly EnglishRun[], wordsOf: (run: EnglishRun) => readonly string[]): readonly RunType[] {
  const types = new Map<string, { text: string; runs: [EnglishRun, ...EnglishRun[]]; words: readonly string[] }>();
  for (const run of runs) {
    const text = run.text.toLowerCase();
    const known = types.get(text);
    if (known !== undefined) known.runs.push(run);
    else if (types.size < MOST_RUNS) types.set(text, { text, runs: [run], words: wordsOf(run) });
  }
  return [...types.values()];
}

function textsOf(window: TermWindow, textOf: (window: TermWindow) => string): readonly string[] {
  return [textOf(window), ...window.forms.map(({ lower }) => lower)];
}

async function embedAll(
  texts: readonly string[],
  embed: (texts: readonly string[]) => Promise<Float32Array[]>,
): Promise<(text: string) => Float32Array> {
  const distinct = [...new Set(texts)];
  const vectors = await embed(distinct);
  const byText = new Map(distinct.map((text, index) => [text, vectors[index] as Float32Array]));
  return (text) => byText.get(text) as Float32Array;
}

/** How many words of either side mean nothing that a word of the other side means. */
function unanswered(
  words: readonly string[],
  forms: readonly Form[],
  vectorOf: (text: string) => Float32Array,
  isName: boolean,
): number {
  const like = (word: string, form: Form) =>
    word === form.lower || word === form.stem || dot(vectorOf(word), vectorOf(form.lower)) >= LEAST_WORD;
  return (
    // A name of its own is no free translation: Kruger National Park and the national parks.
    words.reduce((sum, word) => sum + (forms.some((form) => like(word, form)) ? 0 : isName ? 2 : 1), 0) +
    forms.filter((form) => !words.some((word) => like(word, form))).length
  );
}

function isWrittenAsName(places: TermWindow['places'], prose: string): boolean {
  return places.some(({ offset, endOffset }) => /(?:^|[\s’'-])\p{Lu}/u.test(prose.slice(offset, endOffset)));
}

/** The best candidate, and others that mean the same in other words: `groupe témoin`, `groupe de contrôle`. */
function distinct(candidates: readonly Candidate[]): Match['found'] {
  const [best, ...others] = candidates as [Candidate, ...Candidate[]];
  const kept: [Candidate, ...Candidate[]] = [best];
  for (const other of others) {
    if (kept.length === MOST_OWN) break;
    if (other.open > 0 || other.score < LEAST_OTHER) continue;
    const stems = new Set(other.window.forms.map(({ stem }) => stem));
    const holds = ({ window }: Candidate) => {
      const shared = window.forms.filter(({ stem }) => stems.has(stem)).length;
      return shared >= Math.min(stems.size, window.forms.length) || shareSentence(window.places, other.window.places);
    };
    if (!kept.some(holds)) kept.push(other);
  }
  return kept;
}

/** Puts together the English terms that have a rendering in common; of runs that overlap, the one that answers best counts. */
function groupsOf(matches: readonly Match[], prose: string): readonly RenderingGroup[] {
  const ranked = [...matches].sort((a, b) => b.found[0].rank - a.found[0].rank);
  const taken: EnglishRun[] = [];
  const groups: Array<{ windows: Map<TermWindow, number>; runs: Variant[] }> = [];
  for (const { type, found } of ranked) {
    const runs = type.runs.filter((run) => !taken.some((other) => overlaps(run, other)));
    if (runs.length === 0) continue;
    taken.push(...runs);
    let group = groups.find(({ windows }) => found.some(({ window }) => windows.has(window)));
    if (group === undefined) {
      group = { windows: new Map(), runs: [] };
      groups.push(group);
    }
    for (const { window, score } of found) if (!group.windows.has(window)) group.windows.set(window, score);
    group.runs.push({ ...placedRendering(runs, prose), ...EVIDENCE, score: found[0].score });
  }
  return groups.map(({ windows, runs }) => {
    const [main, ...others] = [...windows].sort(([a], [b]) => b.places.length - a.places.length) as [
      [TermWindow, number],
      ...Array<[TermWindow, number]>,
    ];
    return {
      id: main[0].forms.map(({ stem }) => stem).join('-'),
      main: placedRendering(main[0].places, prose),
      variants: [
        ...others.map(([window, score]) => ({ ...placedRendering(window.places, prose), ...EVIDENCE, score })),
        ...runs,
      ],
    };
  });
}

/** `rachat d’actions (buyback)`: the English words are told along, or explained. */
function isTold(runs: readonly EnglishRun[], { places }: TermWindow, prose: string, score: number): boolean {
  return runs.some((run) =>
    places.some((place) => {
      if (run.sentence === place.sentence && score < LEAST_TOGETHER) return true;
      const [first, second] = run.offset < place.offset ? [run, place] : [place, run];
      const between = prose.slice(first.endOffset, second.offset);
      return between.length < MOST_BETWEEN && !/[\n.!?]/.test(between);
    }),
  );
}

function isLong({ text }: Form): boolean {
  return text.length >= SHORTEST_COMPOUND;
}

/** Known as “ski bums”: a foreign word is told as such, while a name in quotation marks may be any name. */
function isQuotedWord({ offset, endOffset, text }: EnglishRun, prose: string): boolean {
  return (
    text === text.toLowerCase() && /["“„«‘]/.test(prose[offset - 1] ?? '') && /["”“»’]/.test(prose[endOffset] ?? '')
  );
}

/** {{device_name}}: a part of what a program reads. */
function isInCode({ offset, endOffset }: Span, prose: string): boolean {
  return (
    IN_CODE.test(prose[offset - 1] ?? '') ||
    (prose[endOffset] !== '?' && IN_CODE.test(prose[endOffset] ?? '')) ||
    OPTION.test(prose.slice(Math.max(0, offset - 3), offset))
  );
}
