import { withoutMarks } from '../../core/without-marks';
/**
 * Reduces Greek nouns, adjectives and names by case, number and gender. Accents go first, for they move within a
 * paradigm (`πρόεδρος`, `προέδρου`) and are lost in capitals, and with them the final form of sigma.
 */
export function stemGreek(word: string): string {
  if (word.includes('-')) return word.split('-').map(stemPart).join('-');
  return stemPart(word);
}

function stemPart(word: string): string {
  const first = word.charCodeAt(0);
  const isGreek = (first >= 0x370 && first < 0x400) || (first >= 0x1f00 && first < 0x2000);
  if (!isGreek || word.length < 3) return word;
  const plain = withoutAccents(word);
  const known = IRREGULAR.get(plain);
  if (known !== undefined) return known;
  return rootOf(withoutEnding(plain));
}

const ACCENTED: Readonly<Record<string, string>> = {
  ά: 'α',
  έ: 'ε',
  ή: 'η',
  ί: 'ι',
  ϊ: 'ι',
  ΐ: 'ι',
  ό: 'ο',
  ύ: 'υ',
  ϋ: 'υ',
  ΰ: 'υ',
  ώ: 'ω',
  ς: 'σ',
};

function withoutAccents(word: string): string {
  let plain = '';
  for (const letter of word) plain += ACCENTED[letter] ?? letter;
  // Polytonic spellings have marks that no table of a few letters holds.
  return /[\u1f00-\u1fff]/.test(plain) ? withoutMarks(plain) : plain;
}

const ENDINGS = new Set(`ουσ εων εωσ εισ εασ ων ωσ ασ ησ εσ οσ υσ ισ εα ου οι ει α ε η ι ο υ ω`.split(' '));

function withoutEnding(word: string): string {
  for (let size = 3; size > 0; size -= 1) {
    if (word.length - size < 2) continue;
    if (ENDINGS.has(word.slice(-size))) return word.slice(0, -size);
  }
  return word;
}

/** πρόβλημα and προβλήματος, περιβάλλον and περιβάλλοντος, παιδί and παιδιού, ιδέα and ιδεών. */
function rootOf(stem: string): string {
  const { length } = stem;
  if (length > 4 && stem.endsWith('ματ')) return stem.slice(0, -2);
  if (length > 4 && stem.endsWith('οντ')) return stem.slice(0, -1);
  if (length > 5 && stem.endsWith('αδ') && stem[length - 3] === 'π') return stem.slice(0, -2);
  if (length > 2 && stem[length - 1] === 'ε') return stem.slice(0, -1);
  if (length > 3 && stem[length - 1] === 'ι' && !'αεηιουω'.includes(stem[length - 2] as string))
    return stem.slice(0, -1);
  return stem;
}

/** Words whose forms no ending explains, without accents, with the stem of the others. */
const IRREGULAR = new Map(
  `φωσ=φωτ φωτοσ=φωτ φωτα=φωτ φωτων=φωτ καθεστωσ=καθεστωτ γεγονοσ=γεγονοτ γεγονοτα=γεγονοτ γεγονοτων=γεγονοτ
γεγονοτοσ=γεγονοτ ζευσ=δι δια=δια μελλον=μελλον παν=παν κοσ=κοσ κοι=κοι νερο=νερ πολη=πολ πολησ=πολ πολεισ=πολ πολεων=πολ πολεωσ=πολ
ετοσ=ετ ετη=ετ ετων=ετ ετουσ=ετ χρονια=χρον χρονων=χρον χρονοσ=χρον κυρ=κυρι κυριοσ=κυρι κυριου=κυρι κυριο=κυρι
κυρια=κυρι κυριασ=κυρι κυριε=κυρι γυναικα=γυναικ γυναικεσ=γυναικ χερι=χερ χερια=χερ σπιτι=σπιτ`
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** What the names of the third declension end in, and what they have before the endings of the other cases: Αλκυών, Αλκυόνα. */
const THIRD_DECLENSION: ReadonlyArray<readonly [nominative: string, oblique: string]> = [
  ['ων', 'ον'],
  ['ων', 'ων'],
  ['ων', 'οντ'],
  ['ωρ', 'ορ'],
  ['ισ', 'ιδ'],
  ['ασ', 'αδ'],
  ['ασ', 'αντ'],
  ['ουσ', 'ουντ'],
  ['ξ', 'κ'],
  ['ξ', 'γ'],
  ['ψ', 'π'],
];
const CASE = /^(?:α|ασ|οσ|εσ|ων)$/;

/** Tells whether the one of two words is the learned nominative of the other: Αλκυών and Αλκυόνα, Ελλάς and Ελλάδα. */
export function areGreekCases(one: string, other: string): boolean {
  const [a, b] = [withoutAccents(one), withoutAccents(other)];
  return isNominativeOf(a, b) || isNominativeOf(b, a);
}

function isNominativeOf(nominative: string, form: string): boolean {
  return THIRD_DECLENSION.some(([ending, oblique]) => {
    if (!nominative.endsWith(ending)) return false;
    const stem = nominative.slice(0, -ending.length) + oblique;
    return stem.length > SHORTEST_STEM && form.startsWith(stem) && CASE.test(form.slice(stem.length));
  });
}

const SHORTEST_STEM = 3;
