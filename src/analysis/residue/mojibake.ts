import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { stretchAt } from '../style/address-at';
import { type Characters, characters } from '../text/characters';
import { CodeSet } from '../text/code-set';
import { cutRuns, readAsDoubleByte, readByteByByte } from './east-asian-mojibake';
import { encodeGbk, type Misreading, misreadings, readMisread } from './encodings';

/** Characters that another encoding made of what was written. */
export interface Misread extends Span {
  /** What was written; undefined where bytes are lost. */
  readonly decoded: string | undefined;
  /** The encoding as which UTF-8 was read. */
  readonly encoding: string;
  /** The encoding in which it was written, where that was not UTF-8. */
  readonly written?: string;
}

interface Unit extends Span {
  readonly decoded: string;
  /** `likely` needs a second unit beside it, `weak` a file in which others of the same encoding are sure. */
  readonly verdict: 'sure' | 'likely' | 'weak' | 'never';
}

const LEADS = new CodeSet(misreadings.map(({ leads }) => leads).join(''));
const CONTROLS = Array.from({ length: 0x20 }, (_, at) => String.fromCharCode(0x80 + at)).join('');
const CONTINUATIONS = new CodeSet(CONTROLS + misreadings.map(({ continuations }) => continuations.slice(3)).join(''));

/** The next place where two characters may be one that was misread; -1 where there is none. */
function nextCandidate(prose: string, from: number): number {
  for (
    let at = LEADS.next(prose, from, prose.length - 1);
    at !== -1;
    at = LEADS.next(prose, at + 1, prose.length - 1)
  ) {
    if (CONTINUATIONS.has(prose.charCodeAt(at + 1))) return at;
  }
  return -1;
}

const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const LATIN = /\p{Script=Latin}/u;
/** Continuations that also stand in right text behind a capital letter: `AMANHÃ…`, `CAFÉ»`. */
const PUNCTUATION = /[\u00a0«»“”‘’„‚‹›…–—•·!?¡¿]/;
const MOST_ROUNDS = 3;

/** Stretches of UTF-8 that were read in another encoding, once or several times, parted at white space. */
export const mojibake = defineAnalysis({
  id: 'mojibake',
  needs: { characters },
  run: ({ document, language }, facts): readonly Misread[] => {
    const { prose } = document;
    const isLatin = language.scripts.includes('Latin') && !language.scripts.includes('Han');
    const found = [
      ...misreadIn(prose),
      ...(language.scripts.includes('Cyrillic') && facts.characters.hasBetween(0xc0, 0xff) ? cyrillicIn(prose) : []),
      ...lostSpacesIn(prose),
      ...(isLatin && hasHan(facts.characters) ? gbkIn(prose) : []),
      ...(language.hanForms === undefined ? [] : eastAsianIn(prose, language.hanForms, facts.characters)),
    ].sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset);
    let end = 0;
    return found.filter((one) => {
      if (one.offset < end) return false;
      end = one.endOffset;
      return true;
    });
  },
});

/** What the systems of East Asia make of UTF-8, and those of the West of what was written there. */
function eastAsianIn(prose: string, forms: string, seen: Characters): readonly Misread[] {
  const isJapanese = forms === 'japanese';
  return [
    ...readAsDoubleByte(prose, isJapanese ? 'shift_jis' : 'gbk'),
    ...(seen.hasBetween(0x81, 0xff)
      ? [...readByteByByte(prose, isJapanese ? ['shift_jis', 'euc-jp'] : ['gbk']), ...cutRuns(prose)]
      : []),
  ];
}

/** `ìîñò`: Cyrillic of one byte a letter, read as Windows does in the West. No Latin word has accents on all its letters. */
const WESTERN_RUN = /(?<![\p{L}])[\u00c0-\u00ff]{4,}(?![\p{L}])/gu;

function cyrillicIn(prose: string): Misread[] {
  return Array.from(prose.matchAll(WESTERN_RUN), ({ index, 0: text }) => {
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const [written, decoded] = ['windows-1251', 'koi8-r']
      .map((label) => [label, new TextDecoder(label).decode(bytes)] as const)
      .sort(([, one], [, two]) => capitalsOf(one) - capitalsOf(two))[0] as readonly [string, string];
    return { offset: index, endOffset: index + text.length, decoded, encoding: 'windows-1252', written };
  });
}

function capitalsOf(text: string): number {
  return text.match(/\p{Lu}/gu)?.length ?? 0;
}

// à is Ã and a no-break space, which many programs make a plain one: `La cittÃ  nuova`. No word ends so by itself.
const WITHOUT_SPACE = /(?<=\p{Ll})Ã(?=[ ,.;:!?)\r\n]|$)/gu;

function lostSpacesIn(prose: string): Misread[] {
  const graves = prose.includes('Ã')
    ? Array.from(prose.matchAll(WITHOUT_SPACE), ({ index }) => ({ index, decoded: 'à' }))
    : [];
  const spaces = prose.includes('Â')
    ? Array.from(prose.matchAll(SPACE_LEFT), ({ index }) => ({ index, decoded: '' }))
    : [];
  return [...graves, ...spaces].map(({ index, decoded }) => {
    return { offset: index, endOffset: index + 1, decoded, encoding: 'windows-1252' };
  });
}

/** `40Â %`: of a no-break space behind a figure only its first byte is left, and an ordinary space. */
const SPACE_LEFT = /Â(?= [%‰€$£°\p{L}\p{Nd}])(?<=\p{Nd}Â)/gu;

function misreadIn(prose: string): Misread[] {
  const first = scan(prose, new Set());
  if (first.length === 0) return first;
  return scan(prose, new Set(first.map((one) => one.encoding)));
}

/** `settled` are the encodings that the file is known to have been read in, where weak evidence suffices. */
function scan(prose: string, settled: ReadonlySet<string>): Misread[] {
  const found: Misread[] = [];
  for (let at = nextCandidate(prose, 0); at !== -1; ) {
    const run = readRun(prose, at, settled);
    at = nextCandidate(prose, run === undefined ? at + 1 : run.endOffset);
    if (run === undefined) continue;
    const before = found.at(-1);
    if (
      before?.decoded !== undefined &&
      run.decoded !== undefined &&
      before.encoding === run.encoding &&
      isOneWord(prose, before.endOffset, run.offset)
    ) {
      const decoded = before.decoded + prose.slice(before.endOffset, run.offset) + run.decoded;
      found[found.length - 1] = { ...before, endOffset: run.endOffset, decoded };
    } else {
      found.push(run);
    }
  }
  return found.map((one) => (one.decoded === undefined ? one : { ...one, decoded: decodeFully(one.decoded) }));
}

function isOneWord(prose: string, from: number, to: number): boolean {
  return to - from < 30 && !/[ \n\r\t]/.test(prose.slice(from, to)) && !/\u00a0/.test(prose[from - 1] ?? '');
}

/** What was encoded twice is decoded twice. */
function decodeFully(text: string): string {
  let decoded = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const runs = misreadIn(decoded);
    if (runs.length === 0 || runs.some((run) => run.decoded === undefined)) return decoded;
    for (const run of runs.reverse()) {
      decoded = decoded.slice(0, run.offset) + run.decoded + decoded.slice(run.endOffset);
    }
  }
  return decoded;
}

function readRun(prose: string, at: number, settled: ReadonlySet<string>): Misread | undefined {
  // `â€` with its third byte lost, as a closing quotation mark often comes out: Windows has no character for it.
  if (
    /^(?:â€|вЂ)/.test(prose.slice(at, at + 2)) &&
    readMisread(misreadings[0] as Misreading, prose, at) === undefined
  ) {
    if (prose[at] === 'â') {
      const endOffset = prose[at + 2] === '\ufffd' ? at + 3 : at + 2;
      return { offset: at, endOffset, decoded: undefined, encoding: 'windows-1252' };
    }
  }
  for (const misreading of misreadings) {
    if (!misreading.leads.includes(prose[at] as string)) continue;
    const units = unitsFrom(misreading, prose, at);
    const sure = settled.has(misreading.label) || units.some((unit) => unit.verdict === 'sure');
    const likely = units.length > 1 && units.some((unit) => unit.verdict === 'likely');
    if (units.length === 0 || !(sure || likely)) continue;
    return {
      offset: at,
      endOffset: (units.at(-1) as Unit).endOffset,
      decoded: units.map((unit) => unit.decoded).join(''),
      encoding: misreading.label,
    };
  }
  return undefined;
}

function unitsFrom(misreading: Misreading, prose: string, at: number): readonly Unit[] {
  const units: Unit[] = [];
  for (let offset = at; units.length < 500; ) {
    const read = readMisread(misreading, prose, offset);
    if (read === undefined) break;
    const endOffset = offset + read.length;
    const verdict = judge(misreading.label, read.codePoint, prose, offset, endOffset, units.length > 0);
    if (verdict === 'never') break;
    units.push({ offset, endOffset, decoded: String.fromCodePoint(read.codePoint), verdict });
    offset = endOffset;
  }
  return units;
}

/** Whether the decoded character is one that was probably written, given what stands around it. */
function judge(
  label: string,
  codePoint: number,
  prose: string,
  offset: number,
  endOffset: number,
  afterUnit: boolean,
): Unit['verdict'] {
  const before = prose[offset - 1] ?? ' ';
  const after = prose[endOffset] ?? ' ';
  const isMark = PUNCTUATION.test(prose[endOffset - 1] as string);
  const isCyrillic = label === 'windows-1251';
  if (codePoint < 0x100) {
    // «В» is a Russian word and often has a no-break space behind it.
    if (isCyrillic && codePoint < 0xc0) return afterUnit ? 'weak' : 'never';
    if (isCyrillic || label === 'windows-1250') {
      return !isMark && (LATIN.test(before) || LATIN.test(after)) ? 'sure' : 'weak';
    }
    return !afterUnit && isMark && UPPER.test(before) ? 'weak' : 'sure';
  }
  // General punctuation, currency, letterlike signs, arrows, operators, emoji: `â€™`, `â‚¬`, `â„¢`, `â†’`, `ðŸ˜€`.
  if ((codePoint >= 0x2010 && codePoint <= 0x205f) || (codePoint >= 0x20a0 && codePoint <= 0x22ff)) return 'sure';
  if (codePoint === 0xfeff || (codePoint >= 0x1f000 && codePoint <= 0x1faff)) return 'sure';
  if (codePoint >= 0x2500 && codePoint <= 0x27bf) return 'likely';
  if (codePoint < 0x180 || (codePoint >= 0x218 && codePoint <= 0x21b)) {
    if (isCyrillic) return 'never';
    if (afterUnit || LOWER.test(before)) return 'sure';
    return LOWER.test(after) && (!isMark || prose[endOffset - 1] === '“') ? 'sure' : 'weak';
  }
  if (label === 'macintosh') return 'never';
  if (codePoint >= 0x391 && codePoint <= 0x3c9) return isMark || UPPER.test(before) ? 'likely' : 'sure';
  if (codePoint >= 0x400 && codePoint <= 0x45f) {
    // Ukrainian has words with «Рі» and «Сє».
    return isCyrillic && /[іїєґўІЇЄҐЎёЁ\u00a0]/.test(prose[endOffset - 1] as string) && !afterUnit ? 'weak' : 'likely';
  }
  if (isCyrillic) return 'never';
  // Hebrew and Arabic, the scripts of India, Thai and Lao, then those of East Asia.
  if (
    (codePoint >= 0x5d0 && codePoint <= 0x6ff) ||
    (codePoint >= 0x900 && codePoint <= 0xeff) ||
    (codePoint >= 0x3000 && codePoint <= 0xd7ff)
  )
    return 'likely';
  return 'never';
}

function hasHan(characters: Characters): boolean {
  return characters.hasBetween(0x4e00, 0x9fff) || characters.hasBetween(0x2e80, 0x2eff);
}

const HAN_BESIDE_LATIN = /[A-Za-z][\u4e00-\u9fff\u2e80-\u2eff]|[\u4e00-\u9fff][A-Za-z]/g;

/** `Am茅rique`: UTF-8 read as GBK, which takes ASCII along, so whole words are decoded. */
function gbkIn(prose: string): readonly Misread[] {
  const found: Misread[] = [];
  let reached = 0;
  for (const match of prose.matchAll(HAN_BESIDE_LATIN)) {
    if (match.index < reached) continue;
    const token = stretchAt(prose, match.index);
    reached = token.offset + token.text.length;
    const bytes = encodeGbk(token.text);
    if (bytes === undefined) continue;
    let decoded: string;
    try {
      decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
    if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(decoded)) continue;
    found.push({ offset: token.offset, endOffset: reached, decoded, encoding: 'gbk' });
  }
  return found;
}
