import type { Language } from '../../core/language';
import { wordSets } from '../../core/word-set';

// `, the old master of the port said`: the verb stands close behind the comma.
const MOST_WORDS = 5;
// Russian print sets a dash as well: «Мы ждали», — сказал он.
const TAG_WORDS =
  /^,[ \u00a0](?:[—–][ \u00a0])?(?<words>\p{L}[\p{L}\p{M}'’-]*(?:[ \u00a0]\p{L}[\p{L}\p{M}'’-]*){0,4})/u;
const LONGEST_WORDS = 90;

/** Offset of the comma from which a text tells who speaks: `, she said`; -1 where it does not. */
export type SpeechTags = (text: string) => number;

/** Tells whether a word, lower case, is a verb that tells who speaks: `said`, `dit-il`, `avisou-me`. */
export type SaysFinder = (word: string) => boolean;

/** Nothing where the language lists no such verb. */
export function saysFinder({ verbs, speech }: Language): SaysFinder | undefined {
  const saying = wordSets(verbs.saying, speech?.tags);
  return saying.size === 0 ? undefined : (word) => saying.has(word.split('-', 1)[0] as string);
}

/** Nothing where the language lists no verb of saying. A clause of the speech itself (`, and he said`) is no tag. */
export function speechTagsOf(language: Language): SpeechTags | undefined {
  const says = saysFinder(language);
  if (says === undefined) return undefined;
  const { verbs, words } = language;
  const leadsOn = wordSets(verbs.subordinators, verbs.cannotBegin, words.conjunctions);
  const speakers = new Set(words.speakers);
  return (text) => {
    for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
      const found = TAG_WORDS.exec(text.slice(at, at + LONGEST_WORDS))?.groups?.words;
      if (found === undefined) continue;
      const [first = '', ...others] = found.toLowerCase().split(/[ \u00a0]/u, MOST_WORDS);
      if (leadsOn.has(first) || speakers.has(first)) continue;
      if ([first, ...others].some(says) && !others.some((word) => speakers.has(word))) return at;
    }
    return -1;
  };
}

/** Tells whether a text has a word of the one who speaks or is spoken to. */
export function speakersOf({ words }: Language): (text: string) => boolean {
  const speakers = new Set(words.speakers);
  return (text) => (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some((word) => speakers.has(word.toLowerCase()));
}
