import { simplify } from '../foreign/han-forms';
import { romaniseKatakana } from './katakana';
import { endsInAAndO } from './name-sounds';
import { transliterationCharacter } from './transliteration-characters';

/** What it costs to take the one sound for the other, 0 to 1; 1 for two sounds that have nothing in common. */
type Cost = (a: string, b: string) => number;

const NEAR_KANA =
  costs(`b v .1, b w .3, v w .2, l r 0, g k .35, d t .35, z s .35, j z .3, j g .5, j s .6, p b .4, f h .3, c s .5, c t .4, c j .4,
n m .3, h k .6, y i .2, a e .5, a o .5, e i .4, o u .4, a u .6, e u .7, i u .6, a i .7, e o .7, i o .8, r n .8, h v .5`);
/** Sounds that one spelling has and the other lacks: an r behind a vowel is a long vowel as well, u is written behind most consonants. */
const LOST_KANA: Readonly<Record<string, number>> = {
  u: 0.35,
  r: 0.35,
  y: 0.2,
  o: 0.5,
  i: 0.6,
  a: 0.6,
  e: 0.6,
  h: 0.5,
  n: 0.7,
};

const NEAR_INITIALS = costs(
  `b p .2, d t .2, g k .2, j q .2, z c .2, s x .3, sh s .2, sh x .2, zh z .2, zh j .2, ch q .2, ch c .2, zh ch .3, j z .4, j d .4, q t .4, j g .4, q k .4, l r .1, n l .5, f h .5, h k .5,
h g .6, w f .4, w b .5, y j .5, w h .5, b f .5, n m .5, j y .4, ch t .5, s c .4, z s .4, x j .5, m w .6, y w .5, k q .4`,
);
const LOST_SYLLABLES = new Set([
  'er',
  'le',
  'fu',
  'si',
  'te',
  'ke',
  'de',
  'lu',
  'en',
  'ge',
  'pu',
  'bu',
  'shi',
  'ci',
  'mu',
]);
const LOST_SYLLABLE = 0.45;
const LOST = 0.8;
const SHARE_OF_INITIAL = 0.6;

function costs(list: string): ReadonlyMap<string, number> {
  const made = new Map<string, number>();
  for (const entry of list.split(/,\s*/)) {
    const [a = '', b = '', cost = ''] = entry.trim().split(' ');
    made.set(`${a} ${b}`, Number(cost));
    made.set(`${b} ${a}`, Number(cost));
  }
  return made;
}

/** How alike two katakana spellings of a foreign name sound, 0 to 1. */
export function kanaLikeness(a: string, b: string): number {
  if (areCouple(romaniseKatakana(a), romaniseKatakana(b))) return 0;
  return likeness([...foldKana(a)], [...foldKana(b)], (one, two) => NEAR_KANA.get(`${one} ${two}`) ?? 1, lostSound);
}

/** Mario and Maria are two, and so are Paul and Paula. */
function areCouple(a: string, b: string): boolean {
  return (
    /[aou]$/.test(a) &&
    /[aou]$/.test(b) &&
    a !== b &&
    (a.endsWith('a') || b.endsWith('a')) &&
    a.slice(0, -1) === b.slice(0, -1)
  );
}

function lostSound(sound: string): number {
  return LOST_KANA[sound] ?? 1;
}

/** The sounds of a katakana name; -burg and -berg are one, as German, English and Swedish read them. */
function foldKana(text: string): string {
  return romaniseKatakana(text)
    .replace(/sh/g, 's')
    .replace(/ch|ts/g, 'c')
    .replace(/b[aeu](?:ru)?[gk]u(?=$)/g, 'bBG')
    .replace(/b[aeu]r[iy](?=$)/g, 'bBG')
    .replace(/(.)\1+/g, '$1');
}

/** How alike two Chinese spellings of a foreign name sound, 0 to 1; 0 where either is spelt with other characters. */
export function hanLikeness(a: string, b: string): number {
  const [one, two] = [readings(a), readings(b)];
  if (one === undefined || two === undefined || endsInAAndO(a, b)) return 0;
  return likeness(one, two, syllableCost, (syllable) => (LOST_SYLLABLES.has(syllable) ? LOST_SYLLABLE : LOST));
}

function readings(text: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const character of simplify(text)) {
    const reading = transliterationCharacter(character)?.reading;
    if (reading === undefined) return undefined;
    found.push(reading);
  }
  return found;
}

const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/;

function syllableCost(a: string, b: string): number {
  const [one, two] = [INITIAL.exec(a)?.[0] ?? '', INITIAL.exec(b)?.[0] ?? ''];
  const initials = one === two ? 0 : (NEAR_INITIALS.get(`${one} ${two}`) ?? 1);
  if (initials === 1) return 1;
  const [end, other] = [a.slice(one.length), b.slice(two.length)];
  return SHARE_OF_INITIAL * initials + (1 - SHARE_OF_INITIAL) * endCost(end, other);
}

function endCost(a: string, b: string): number {
  if (a === b) return 0;
  const [one, two] = [a.replace(/n?g?$/, ''), b.replace(/n?g?$/, '')];
  if (one === two) return 0.4;
  return [...one].some((vowel) => two.includes(vowel)) ? 0.5 : 1;
}

function likeness(a: readonly string[], b: readonly string[], change: Cost, lost: (sound: string) => number): number {
  let previous = [0];
  for (const sound of b) previous.push((previous.at(-1) as number) + lost(sound));
  for (const one of a) {
    const current = [(previous[0] as number) + lost(one)];
    for (let column = 1; column <= b.length; column += 1) {
      const two = b[column - 1] as string;
      current.push(
        Math.min(
          (previous[column - 1] as number) + (one === two ? 0 : change(one, two)),
          (previous[column] as number) + lost(one),
          (current[column - 1] as number) + lost(two),
        ),
      );
    }
    previous = current;
  }
  return 1 - (previous[b.length] as number) / Math.max(a.length, b.length, 1);
}
