/**
 * Folds the spellings of nasals and takes off particles, case endings and the tails that modern prose joins to a name
 * (-महोदयः, -देशः). What is left has no final vowel, since the classes of nouns differ in it: समितिः, समितेः and समित्याम् meet
 * in one stem. Verbs keep most of their forms apart: sandhi and reduplication take a lexicon.
 */
export function stemSanskrit(word: string): string {
  const first = word.charCodeAt(0);
  if (first < 0x900 || first > 0x97f) return word;
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0 && hyphen < word.length - 1) {
    const tail = stemSanskrit(word.slice(hyphen + 1));
    return TAILS.has(tail) ? stemSanskrit(word.slice(0, hyphen)) : word.slice(0, hyphen + 1) + tail;
  }
  // परिषत् and परिषद् are one nominative.
  let stem = withoutParticle(foldNasals(word)).replace(/(?<!ा)त्$/, 'द्');
  stem = withoutVowel(withoutEnding(stem));
  for (let count = 0; count < 2; count += 1) {
    const rest = withoutTail(stem);
    if (rest === stem) break;
    stem = withoutVowel(rest);
  }
  return stem;
}

/** Signs that join or adorn letters and change no sound that print keeps apart: joiners, nukta, candrabindu. */
const SIGNS = /[\u200c\u200d\u093c]/g;
const HOMORGANIC = /ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ|म्$/g;
const DOUBLED = /([कगचजटडतदपब])्\1(?=्[यरव])/g;

/** One spelling for what may be written with an anusvara, a nasal of the class that follows, or a final म्. */
export function foldNasals(word: string): string {
  return word.replace(SIGNS, '').replace(HOMORGANIC, 'ं').replace(DOUBLED, '$1');
}

/** रामश्च, अधिकाराणाञ्च, सर्वोऽपि, जनास्तु: the particle leans on the word before it. */
function withoutParticle(word: string): string {
  if (word.length < 6) return word;
  if (word.endsWith('ोऽपि')) return `${word.slice(0, -4)}ः`;
  if (word.endsWith('ेऽपि')) return word.slice(0, -3);
  if (word.endsWith('श्च') || word.endsWith('स्तु')) return `${word.slice(0, word.endsWith('श्च') ? -3 : -4)}ः`;
  if (word.endsWith('ांच')) return word.slice(0, -1);
  if (word.endsWith('मपि') || word.endsWith('मेव')) return `${word.slice(0, -3)}ं`;
  return word;
}

const list = (words: string) => words.trim().split(/\s+/);

/** Case endings after foldNasals, of stems in a, ā, i, ī, u, ū, ṛ, in and consonants. */
const ENDINGS: ReadonlySet<string> = new Set(
  list(`ः ं ा ौ े ि ी ु ू ् ाः ान् ेन ेण ाभ्यां ैः ाय ेभ्यः ात् ाद् स्य योः यो ानां ाणां ेषु ानि ाणि
ां या ाभिः ायै ाभ्यः ायाः ायां ासु ायाम्
िः यः िं ीन् िना िणा िभ्यां िभिः ये िभ्यः ेः ीनां ीणां िषु ्याः ्यां ्यै ्योः ्यौ ्या ्यः ीं ीः ीभिः ीभ्यः ीषु
िनः िणः िनं िणं िने िणे िनां िणां िनि िणि िनौ िणौ
ुः वः ुं ून् ुना ुणा ुभ्यां ुभिः वे ुभ्यः ोः ूनां ूणां ुषु ्वाः ्वां ्वोः ूः ूनि ूणि
ृ ारः ारं ारौ ्रा ्रे ृणां ृभिः ृषु
वान् वता वते वतः वतां वंतः वंतं वती वतीं वत्यः वत्या वत्याः`),
);
const LONGEST_ENDING = 7;
const SHORTEST_STEM = 2;

function withoutEnding(word: string): string {
  for (let length = Math.min(LONGEST_ENDING, word.length - SHORTEST_STEM); length > 0; length -= 1) {
    const from = word.length - length;
    // A vowel sign belongs to its consonant, so a stem cannot be cut off inside of what follows a virama.
    if (ENDINGS.has(word.slice(from)) && letters(word, from) >= (length > 2 ? 2 : SHORTEST_STEM) && isCut(word, from))
      return word.slice(0, from);
  }
  return word;
}

/** Whole letters before `end`; signs do not count. */
function letters(word: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at += 1) if (!isSign(word.charCodeAt(at))) count += 1;
  return count;
}

function isSign(code: number): boolean {
  return code <= 0x903 || (code >= 0x93a && code <= 0x94f && code !== 0x93d) || code === 0x962 || code === 0x963;
}

/** An ending that opens with a consonant follows a vowel, else it is a part of the stem: तस्य, but not वत्स्य. */
function isCut(word: string, from: number): boolean {
  return isSign(word.charCodeAt(from)) || word.charCodeAt(from - 1) !== 0x94d;
}

/** Leaves out the stem's own final vowel, virama and the य of adjectives (भारतीय, भारत). */
function withoutVowel(word: string): string {
  let end = word.length;
  while (end > 2 && isSign(word.charCodeAt(end - 1))) end -= 1;
  if (word.charCodeAt(end - 1) === 0x92f && letters(word, end) > 3) {
    end -= 1;
    while (end > 2 && isSign(word.charCodeAt(end - 1))) end -= 1;
  }
  return word.slice(0, end);
}

/** What modern prose joins to a name to say what it names or to be polite; the stems of these words. */
const TAILS: ReadonlySet<string> = new Set(list('महोद महाभाग महाश वर् देश नगर'));
/** प्रदेश, विदेश, आदेश and the like are words of their own. */
const OWN_WORDS = /(?:प्र|वि|उप|आ|सं|निर्|स्व|उद्|राज|महा)$/;

function withoutTail(stem: string): string {
  for (const tail of TAILS) {
    if (!stem.endsWith(tail)) continue;
    const rest = stem.slice(0, -tail.length);
    if (letters(rest, rest.length) >= 2 && !OWN_WORDS.test(rest)) return rest;
  }
  return stem;
}
