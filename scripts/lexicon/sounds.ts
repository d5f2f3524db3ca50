import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spokenKey } from '../../src/analysis/sounds/spoken-key';
import type { Language } from '../../src/core/language';
import {
  contentOf,
  englishSounds,
  fingerprintOf,
  fingerprintsIn,
  meaningPlacesIn,
  stemOf,
} from '../../src/lang/lexicon';
import { writeContent } from './pack';

/** What Devanagari writes for a phone of the dictionary; of those that are not here, their first letter. */
const SOUNDS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'AA=A AE=E AH=A AO=A AW=A AY=AI EH=E EY=E IH=I IY=I OW=A OY=AI UH=U UW=U ER=Ar B=b CH=C D=d DH=d F=f G=g HH=h JH=J K=k L=l M=m ' +
    'N=n P=p R=r S=s SH=s T=t TH=t V=v W=v Y= Z=J ZH=J'
  )
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
const VOWEL = /^[AEIOU]/;

/** The sounds of a pronunciation: an h inside is not heard, ng is two sounds, and a v stands in flower and power. */
function soundsOf(phones: readonly string[]): string {
  return phones
    .map((phone, at) => {
      const next = phones[at + 1] ?? '';
      if (phone === 'HH' && at > 0) return '';
      if (phone === 'NG') return next === 'K' || next === 'G' ? 'n' : 'ng';
      return `${SOUNDS[phone] ?? ''}${phone === 'AW' && VOWEL.test(next) ? 'v' : ''}`;
    })
    .join('');
}

/** What English voices in lens and jasmine is written as an s as well, and the vowel of class as an a or an e. */
function spellingsOf(spelling: string, phones: readonly string[]): readonly string[] {
  const broad = phones.map((phone) => (phone === 'AE' ? 'AA' : phone));
  const both = [soundsOf(phones), soundsOf(broad)];
  // The first vowel of exam and event is written as it is spelt, too, and that of association as of its letter.
  const isSpelt = /^(?:e IH|a AH)/.test(`${spelling[0]} ${phones[0]}`);
  const first = isSpelt ? both.map((sounds) => sounds.replace(/^[AI]/, 'E')) : [];
  const all = [...both, ...first];
  return phones.includes('Z') ? [...all, ...all.map((sounds) => sounds.replace(/J/g, 's'))] : all;
}

/** How each word is spoken: its phones, with a space between two. */
type Pronunciations = Readonly<Record<string, string>>;

/** The pronouncing dictionary, as npm `cmu-pronouncing-dictionary` brings it. */
export async function readPronunciations(path: string): Promise<Pronunciations> {
  const { dictionary } = (await import(resolve(path))) as { dictionary: Pronunciations };
  return dictionary;
}

/**
 * Writes `en-sounds.bin` into a folder that has `en.bin` and `sa.bin`: how the English words are spoken that the lexicon of Sanskrit
 * renders, alone or in a phrase, so that English can be told that Devanagari carries over: for each pronunciation the place of the word in
 * `en.bin`, in three bytes, and the fingerprint of its key (`src/analysis/sounds/spoken-key.ts`), in three more.
 */
export function writeSounds(english: Language, spoken: Pronunciations, senses: string, folder: string): void {
  const file = (name: string) => contentOf(readFileSync(join(folder, `${name}.bin`)), name);
  const places = new Map(Array.from(fingerprintsIn(file('en')), (one, at) => [one, at]));
  const placeOf = (word: string) => places.get(fingerprintOf([stemOf(english, word)]));
  // Of `ozone layer` each word is heard, though Sanskrit renders them as one.
  const inPhrases = readFileSync(join(senses, 'sa.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => line.split('|', 1)[0]?.split(',') ?? [])
    .filter((term) => term.includes(' '))
    .flatMap((term) => term.split(' '));
  const rendered = new Set([...meaningPlacesIn(file('sa')), ...inPhrases.flatMap((word) => placeOf(word) ?? [])]);
  const found = new Set<number>();
  for (const [entry, phones] of Object.entries(spoken)) {
    // `record(1)` is another pronunciation of the word.
    const word = /^[a-z]+(?=$|\()/.exec(entry)?.[0];
    const place = word === undefined ? undefined : placeOf(word);
    if (place === undefined || !rendered.has(place)) continue;
    for (const sounds of spellingsOf(entry, phones.replace(/\d/g, '').split(' '))) {
      const key = spokenKey(sounds);
      if (key !== '') found.add(place * 2 ** 24 + englishSounds.code(key));
    }
  }
  const sorted = [...found].sort((a, b) => a - b);
  const bytes = new Uint8Array(englishSounds.bytes * sorted.length);
  for (const [at, one] of sorted.entries()) {
    const [place, code] = [Math.floor(one / 2 ** 24), one % 2 ** 24];
    bytes.set(
      [place, place >> 8, place >> 16, code, code >> 8, code >> 16].map((part) => part & 255),
      englishSounds.bytes * at,
    );
  }
  writeContent(folder, englishSounds.name, bytes);
  process.stderr.write(`${sorted.length} pronunciations of ${rendered.size} English words\n`);
}
