import { defineAnalysis } from '../../core/analysis';
import { bySpelling } from '../drift/by-spelling';
import { namedRendering } from '../drift/named-rendering';
import { type Phrase, type PhraseToken, phrases } from '../drift/phrases';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { smallStems } from '../text/small-stems';
import { withoutAccents } from '../text/without-accents';
import { type Form, onceAForm, words } from '../text/words';

/** A name in the letters of the article, as it is carried over from another script. */
interface CarriedName {
  /** Its words as they are inflected, for one name has one. */
  readonly spelling: string;
  readonly mentions: readonly Mention[];
  /** What stands beside it in longer names, by its sound. */
  readonly companions: ReadonlySet<string>;
  /** True where a place inside a sentence shows that its capital is its own. */
  readonly named: boolean;
}

const SHORTEST = 4;
const MOST_WORDS = 3;
const MOST_TYPES = 3000;

/**
 * Names that an article in another alphabet than the Latin one carries over in several ways: Хэсон and Хэсонг, Чжун Хо and
 * Джунхо. Their sounds are the same as the language's record folds them.
 */
export const carriedNames = defineAnalysis({
  id: 'carried-names',
  needs: { phrases, words },
  run: ({ document: { prose }, language, placeOf }, facts): readonly RenderingGroup[] => {
    if (language.nameFolds === undefined) return [];
    const folds = language.nameFolds.map(([from, to]) => [new RegExp(from, 'gu'), to] as const);
    const plainOf = onceAForm((form) => withoutAccents(form.stem, language.ownLetters).replaceAll('-', ''));
    const soundOf = onceAForm((form) => folds.reduce((text, [from, to]) => text.replace(from, to), plainOf(form)));
    const small = smallStems(facts.words);
    const isName = (form: Form) =>
      form.casing === 'title' && !small.has(form.stem) && placeOf(form.text) === undefined && !form.isNumber;

    const byKey = new Map<string, Phrase[]>();
    for (const phrase of facts.phrases) {
      const known = byKey.get(phrase.key);
      if (known === undefined) byKey.set(phrase.key, [phrase]);
      else known.push(phrase);
    }
    const hardOf = (phrase: Phrase) => phrase.tokens.filter((token) => token.hard && isName(token.form));
    // Most sounds have one spelling, so that their places need not be gathered.
    const bySound = new Map<string, Map<string, Run[]>>();
    for (const [key, [phrase]] of byKey) {
      const hard = hardOf(phrase as Phrase);
      for (const { first, last } of runsOf(hard)) {
        let sound = '';
        let spelling = '';
        for (let at = first; at <= last; at += 1) {
          const { form } = hard[at] as PhraseToken;
          sound += soundOf(form);
          spelling += at === first ? plainOf(form) : ` ${plainOf(form)}`;
        }
        // A stem may have lost the vowel that it ends in: Джунх-о.
        sound = withoutFinalVowels(sound, language.vowels ?? '');
        if (sound.length < SHORTEST || bySound.size > MOST_TYPES) continue;
        const bySpelling = bySound.get(sound);
        const run = { key, first, last };
        if (bySpelling === undefined) bySound.set(sound, new Map([[spelling, [run]]]));
        else bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), run]);
      }
    }
    const nameOf = (spelling: string, runs: readonly Run[]): CarriedName => {
      const name = { spelling, mentions: [] as Mention[], companions: new Set<string>(), named: false };
      for (const { key, first, last } of runs) {
        for (const phrase of byKey.get(key) ?? []) {
          const hard = hardOf(phrase);
          const [head, tail] = [hard[first], hard[last]];
          if (head === undefined || tail === undefined) continue;
          const { offset } = head;
          const { endOffset } = tail;
          name.mentions.push({ offset, endOffset, text: prose.slice(offset, endOffset), sentence: phrase.sentence });
          name.named ||= !phrase.initial || head.word !== phrase.tokens[phrase.firstHard]?.word;
          hard.forEach(({ form }, at) => {
            if (at < first || at > last) name.companions.add(soundOf(form));
          });
        }
      }
      name.mentions.sort((a, b) => a.offset - b.offset);
      return name;
    };
    return [...bySound].flatMap(([sound, bySpelling]) => {
      if (bySpelling.size < 2) return [];
      return (
        groupOf(
          sound,
          Array.from(bySpelling, ([spelling, runs]) => nameOf(spelling, runs)),
        ) ?? []
      );
    });
  },
});

/** Some words in a row of a name, by their places among its hard tokens that are names. */
interface Run {
  /** The key of the phrases that hold it. */
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

function* runsOf(hard: readonly PhraseToken[]): Generator<Pick<Run, 'first' | 'last'>> {
  for (let first = 0; first < hard.length; first += 1) {
    for (let last = first; last < hard.length && last - first < MOST_WORDS; last += 1) {
      if (last > first && (hard[last] as PhraseToken).word !== (hard[last - 1] as PhraseToken).word + 1) break;
      yield { first, last };
    }
  }
}

function withoutFinalVowels(sound: string, vowels: string): string {
  let end = sound.length;
  while (end > 0 && vowels.includes(sound[end - 1] as string)) end -= 1;
  return sound.slice(0, end);
}

function groupOf(sound: string, all: readonly CarriedName[]): RenderingGroup | undefined {
  const [main, ...others] = [...all].sort((a, b) => b.mentions.length - a.mentions.length) as [
    CarriedName,
    ...CarriedName[],
  ];
  const variants = others.filter((other) => (main.named || other.named) && mayBeOne(main, other));
  if (variants.length === 0) return undefined;
  return {
    id: sound,
    main: namedRendering(main.mentions),
    variants: variants.map((one) => bySpelling(namedRendering(one.mentions), 0.9, { anchors: 0 })),
  };
}

/** Two people of one sound stand in one sentence, or beside different names. */
function mayBeOne(a: CarriedName, b: CarriedName): boolean {
  // Hyphens and spaces are the matter of another rule.
  if (a.spelling.replaceAll(' ', '') === b.spelling.replaceAll(' ', '')) return false;
  const sentences = new Set(a.mentions.map(({ sentence }) => sentence));
  if (b.mentions.some(({ sentence }) => sentences.has(sentence))) return false;
  return a.companions.size === 0 || b.companions.size === 0 || [...a.companions].some((one) => b.companions.has(one));
}
