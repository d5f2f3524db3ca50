import type { Language } from '../../core/language';

// `, the old master of the port said`: the verb stands close behind the comma.
const MOST_WORDS = 3;
const TAG_WORDS = /^,[ \u00a0](?<words>\p{L}[\p{L}\p{M}'’-]*(?:[ \u00a0]\p{L}[\p{L}\p{M}'’-]*){0,2})/u;
const LONGEST_WORDS = 60;

/** Offset of the comma from which a text tells who speaks: `, she said`; -1 where it does not. */
export type SpeechTags = (text: string) => number;

/** Nothing where the language lists no verb of saying. A clause of the speech itself (`, and he said`) is no tag. */
export function speechTagsOf({ verbs, words }: Language): SpeechTags | undefined {
  const saying = new Set(verbs.saying);
  if (saying.size === 0) return undefined;
  const leadsOn = new Set([...verbs.subordinators, ...verbs.cannotBegin, ...words.conjunctions]);
  const speakers = new Set(words.speakers);
  return (text) => {
    for (let at = text.indexOf(','); at !== -1; at = text.indexOf(',', at + 1)) {
      const found = TAG_WORDS.exec(text.slice(at, at + LONGEST_WORDS))?.groups?.words;
      if (found === undefined) continue;
      const [first = '', ...others] = found.toLowerCase().split(/[ \u00a0]/u, MOST_WORDS);
      if (leadsOn.has(first) || speakers.has(first)) continue;
      const says = [first, ...others].some((word) => saying.has(word.split('-', 1)[0] as string));
      if (says && !others.some((word) => speakers.has(word))) return at;
    }
    return -1;
  };
}

/** Tells whether a text has a word of the one who speaks or is spoken to. */
export function speakersOf({ words }: Language): (text: string) => boolean {
  const speakers = new Set(words.speakers);
  return (text) => (text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).some((word) => speakers.has(word.toLowerCase()));
}
