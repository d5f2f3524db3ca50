import { defineAnalysis } from '../../core/analysis';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import type { RenderingGroup } from '../drift/renderings';
import { surestGroups } from '../drift/surest-groups';
import { LONGEST_ARTICLE } from '../text/longest-article';
import { words } from '../text/words';
import { opensInLatin } from '../text/writing-system';
import { withHyphenedNames } from './hyphened-names';
import { type NameRun, nameRuns } from './name-runs';
import { OtherPeople } from './other-people';
import type { SpellingEvidence } from './spelling-evidence';
import { type SpellingPair, spellingPairs } from './spelling-pairs';
import { scoreOf } from './spelling-weights';

const SCORE = 0.8;
/** Log odds. */
const LEAST_SURE = 1;
/** The same of what many others are like: Goma, Gama; Unite, Uniti. */
const LEAST_OF_WEAK = 4.9;
/** The same where the letter that differs makes of a name that is in use one that is not: John, Juhn. */
const LEAST_OF_SLIP = 3;
/** From here on, only what the article says makes two people of two spellings: that a name is a woman's elsewhere does not. */
const SURE = 4.2;

/** Evidence that letters which differ write one name. */
const SOUND = ['one sound', 'scheme', 'alphabets', 'same given', 'respelt'];

/** Words of names that are spelt in several ways, as their letters, what stands beside them and how the article uses them have it. */
export const weighedSpellings = defineAnalysis({
  id: 'weighed-spellings',
  needs: { nameRuns, words },
  run: (article, { nameRuns: names, words: all }): readonly RenderingGroup[] => {
    if (article.document.prose.length > LONGEST_ARTICLE) return [];
    const pairs = spellingPairs(article, withHyphenedNames(names, article.language)).map((pair) => ({
      ...pair,
      score: scoreOf(pair.evidence),
    }));
    const people = new OtherPeople(article, all);
    const { isKin } = article.nameFacts;
    // Where every noun has a capital, the word for a relative stands in the name.
    const isRelative = ({ main, other }: SpellingPair) =>
      [...main.beside, ...other.beside].some(({ lower }) => isKin(lower));
    const sure = pairs.filter(
      (pair) =>
        pair.score >= leastFor(pair) && !areTwoGiven(pair) && !isRelative(pair) && !areOtherPeople(pair, people),
    );
    return [...surestGroups(sure, ({ mentions }) => mentions)].map(([main, others]) => ({
      id: main.form.name,
      main: namedRendering(main.mentions),
      variants: others.map(({ form, mentions }) =>
        bySpelling(namedRendering(mentions), SCORE, {
          link: opensInLatin(form) === opensInLatin(main.form) ? 'spelling' : 'alphabet',
        }),
      ),
    }));
  },
});

/** Oleg, Olga: two given names that are known, and known for two. */
function areTwoGiven({ evidence }: SpellingPair): boolean {
  return evidence.has('other names');
}

function leastFor({ evidence }: SpellingPair): number {
  if (!isWeak(evidence)) return LEAST_SURE;
  return evidence.has('slip of attested') ? LEAST_OF_SLIP : LEAST_OF_WEAK;
}

/** Names of four letters or fewer, known words, and what differs by more than some scheme writes otherwise. */
function isWeak(evidence: SpellingEvidence): boolean {
  if (evidence.has('short') || evidence.has('two words')) return true;
  if (evidence.has('noun') && !evidence.has('unknown') && !evidence.has('long slip')) return true;
  return evidence.has('more edits') && !SOUND.some((name) => evidence.has(name));
}

/** Judges the names that both words stand in as wholes: Rina Hartati and her sister Rini. */
function areOtherPeople(
  { main, other, score }: SpellingPair & { readonly score: number },
  people: OtherPeople,
): boolean {
  const [left, right] = [main, other].map(({ runs }) => runs.filter(({ forms }) => forms.length > 1)) as [
    NameRun[],
    NameRun[],
  ];
  return right.some((two) => {
    const one = left.find(({ forms }) => forms.length === two.forms.length);
    if (one === undefined) return false;
    const [a, b] = [{ mentions: left }, { mentions: right }];
    return score >= SURE
      ? people.areToldApart(a, b, one.forms, two.forms)
      : people.areApart(a, b, one.forms, two.forms);
  });
}
