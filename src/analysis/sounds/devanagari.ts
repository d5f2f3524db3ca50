const CONSONANTS = byCode(
  'क=k ख=kh ग=g घ=gh ङ=n च=ch छ=ch ज=j झ=z ञ=n ट=t ठ=th ड=d ढ=dh ण=n त=t थ=th द=d ध=dh न=n प=p फ=f ब=b भ=bh म=m य=y र=r ल=l व=v श=sh ष=sh स=s ह=h ळ=l',
);
const VOWELS = byCode(
  'अ=a आ=a इ=i ई=i उ=u ऊ=u ऋ=ri ए=e ऐ=e ओ=o औ=o ऑ=o ऍ=e ा=a ि=i ी=i ु=u ू=u ृ=ri े=e ै=e ो=o ौ=o ॉ=o ॅ=e',
);
/** The sign of a consonant that no vowel follows. */
export const VIRAMA = '\u094d';
const NASALS = /[\u0901\u0902]/;

/** The sounds of a word in Devanagari in plain Latin letters, as far as a name of another language is spelt by them. */
export function romaniseDevanagari(word: string): string {
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at] as string;
    const consonant = CONSONANTS[word.charCodeAt(at)];
    if (consonant !== undefined) {
      text += consonant;
      // The nukta tells z from j and f from ph, which the names do not need.
      if (word[at + 1] === '\u093c') at += 1;
      const next = word[at + 1];
      // The inherent vowel is silent at the end of a foreign name.
      if (next === VIRAMA) at += 1;
      else if (next !== undefined && VOWELS[word.charCodeAt(at + 1)] === undefined) text += 'a';
      continue;
    }
    const vowel = VOWELS[word.charCodeAt(at)];
    if (vowel !== undefined) text += vowel;
    else if (NASALS.test(letter)) text += /^[पफबभम]/.test(word[at + 1] ?? '') ? 'm' : 'n';
  }
  return text;
}

/** Letters by their codes, since every word of an article is read by them. */
function byCode(pairs: string): ReadonlyArray<string | undefined> {
  const sounds = Array.from<string | undefined>({ length: 0x980 });
  for (const pair of pairs.split(' ')) sounds[pair.charCodeAt(0)] = pair.slice(2);
  return sounds;
}

const FINAL_VOWEL = /[aeiou]+$/;

/** The sounds of a word without the vowel that it ends in, which its case changes: sthagan of स्थगनं and of स्थगने. */
export function stemSound(word: string): string {
  return withoutFinalVowel(romaniseDevanagari(word));
}

/** The same of what is in Latin letters. */
export function withoutFinalVowel(sound: string): string {
  return sound.replace(FINAL_VOWEL, '');
}
