import { defineAnalysis } from '../../core/analysis';
import type { Block } from '../../core/document';
import type { Language } from '../../core/language';
import { CodeSet } from './code-set';
import { marks } from './marks';
import { type Sentence, sentences } from './sentences';

/**
 * What a block is for the reader. Only `prose` must be made of whole sentences: a heading, a caption, a label
 * (`Further reading:`), a menu, a list item or a line of verse need not be.
 */
export type BlockRole = 'prose' | 'heading' | 'caption' | 'label' | 'menu' | 'list-item' | 'table-cell' | 'verse';

export interface BlockStructure {
  readonly role: BlockRole;
  /** Sentences `[firstSentence, lastSentence)` of the `sentences` analysis. */
  readonly firstSentence: number;
  readonly lastSentence: number;
  readonly wordCount: number;
  /** True where the block is set off only by a line break from a neighbour that is written in the same way. */
  readonly endsWithMark: boolean;
}

// A headline of a news page has seldom more than 20 words; a longer line without an end mark is taken for prose only
// where something else speaks for it.
const LONGEST_HEADING_WORDS = 24;
const LONGEST_LABEL_WORDS = 8;
const LONGEST_VERSE_WORDS = 10;

/** What East Asian print sets before a crosshead. */
const HEADING_MARK = /^[■□◆◇▼▽▲△★☆◎] ?\p{L}/u;
const LONGEST_MARKED_HEADING = 40;

const END_MARK = /[.!?…。！？｡।॥;·:‥][\s"'”’»›)\]」』》】）〉*_]*$/u;
const SCRIPT_RUNS: ReadonlyArray<readonly [string, RegExp]> = [
  ['Latin', /\p{Script=Latin}{3,}/u],
  ['Cyrillic', /\p{Script=Cyrillic}{3,}/u],
  ['Greek', /\p{Script=Greek}{3,}/u],
  ['Han', /[\p{Script=Han}]{2,}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]{2,}/u],
  ['Hangul', /\p{Script=Hangul}{2,}/u],
  ['Devanagari', /\p{Script=Devanagari}{2,}/u],
  ['Arabic', /\p{Script=Arabic}{2,}/u],
];

const COLONS = new CodeSet(':：');
/** One of these stands in every caption that is told by its words. */
const CAPTION_MARKS = new CodeSet(':：©|');
const isNone = () => false;
/** White space and a mark, with room to spare: what a label stands behind must not be cut off. */
const LONGEST_BEFORE_LABEL = 40;

/** The role of every block of the article, in the order of `document.blocks`. */
export const structure = defineAnalysis({
  id: 'structure',
  needs: { sentences, marks },
  run: ({ document, language }, facts): readonly BlockStructure[] => {
    const bounds = sentenceBounds(document.blocks.length, facts.sentences);
    const isCaption = captionTest(language);
    const captionMarks = facts.marks.finder(CAPTION_MARKS);
    const shapes = document.blocks.map((block, index) => {
      const [firstSentence, lastSentence] = bounds[index] as [number, number];
      const text = document.prose.slice(block.offset, block.endOffset);
      let wordCount = 0;
      for (let at = firstSentence; at < lastSentence; at += 1) {
        const sentence = facts.sentences[at] as Sentence;
        wordCount += sentence.lastWord - sentence.firstWord;
      }
      const mayBeCaption = captionMarks.next(block.offset, block.endOffset) !== -1;
      const endsWithMark = END_MARK.test(text.slice(-12));
      const shape = { firstSentence, lastSentence, wordCount, endsWithMark };
      return {
        firstSentence,
        lastSentence,
        wordCount,
        endsWithMark,
        role: roleOf(block, index, text, shape, mayBeCaption ? isCaption : isNone, language.scripts),
      };
    });
    return markVerse(document.blocks, shapes, document.prose);
  },
});

function sentenceBounds(blockCount: number, all: readonly Sentence[]): ReadonlyArray<readonly [number, number]> {
  const bounds: Array<[number, number]> = [];
  let at = 0;
  for (let block = 0; block < blockCount; block += 1) {
    const first = at;
    while (at < all.length && (all[at] as Sentence).blockIndex === block) at += 1;
    bounds.push([first, at]);
  }
  return bounds;
}

/** Tells whether a text holds a sign of copyright, ends in a bar, or has one of the language's labels before a colon. */
function captionTest(language: Language): (text: string) => boolean {
  const labels = language.captionLabels.map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const label = new RegExp(`(?:^|[.!?…»”"|)]\\s+|[(\\[])(?:${labels.join('|')})[ \\u00a0\\u202f]?$`, 'iu');
  const longest = Math.max(...language.captionLabels.map(({ length }) => length)) + LONGEST_BEFORE_LABEL;
  return (text) => {
    // Behind a letter the sign is half of an é that was read wrongly: cafÃ©.
    if ((text.includes('©') && /(?<!\p{L})©/u.test(text)) || (text.includes('|') && /\|\s*$/u.test(text))) return true;
    if (labels.length === 0) return false;
    for (let at = COLONS.next(text, 0, text.length); at !== -1; at = COLONS.next(text, at + 1, text.length)) {
      if (label.test(text.slice(Math.max(0, at - longest), at))) return true;
    }
    return false;
  };
}

function roleOf(
  block: Block,
  index: number,
  text: string,
  shape: Omit<BlockStructure, 'role'>,
  isCaption: (text: string) => boolean,
  scripts: readonly string[],
): BlockRole {
  if (
    block.kind === 'heading' ||
    block.kind === 'list-item' ||
    block.kind === 'caption' ||
    block.kind === 'table-cell'
  ) {
    return block.kind;
  }
  if (text.length < LONGEST_MARKED_HEADING && HEADING_MARK.test(text)) return 'heading';
  const sentenceCount = shape.lastSentence - shape.firstSentence;
  if (text.length < 400 && isCaption(text)) return 'caption';
  if (/[:：]$/.test(text.trimEnd().slice(-1))) return shape.wordCount <= LONGEST_LABEL_WORDS ? 'label' : 'prose';
  if (shape.endsWithMark) return 'prose';
  if (block.whole === 'link') return 'list-item';
  if (block.whole === 'strong') return 'heading';
  if (text.length < 400 && scriptCount(text, scripts) >= 3) return 'menu';
  if ((sentenceCount <= 1 || index === 0) && shape.wordCount <= LONGEST_HEADING_WORDS) return 'heading';
  return 'prose';
}

/** What no text in Western letters alone has. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2c00-\uffff]/;

/** How many scripts a text has; those of the article's language, which are several in Japanese, count as one. */
function scriptCount(text: string, own: readonly string[]): number {
  if (!OTHER_SCRIPT.test(text)) return 1;
  const found = SCRIPT_RUNS.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const foreign = found.filter((name) => !own.includes(name === 'Kana' ? 'Hiragana' : name)).length;
  return foreign + Number(foreign < found.length);
}

/** Three or more short neighbouring lines, most of them without an end mark, are verse or an address, not headings. */
function markVerse(
  blocks: readonly Block[],
  shapes: readonly BlockStructure[],
  prose: string,
): readonly BlockStructure[] {
  const marked = [...shapes];
  let from = 0;
  for (let index = 1; index <= shapes.length; index += 1) {
    const joined =
      index < shapes.length &&
      isShortLine(shapes[index]) &&
      isShortLine(shapes[index - 1]) &&
      !/\n\s*\n|\r\s*\r|\r\n\s*\r\n/.test(
        prose.slice((blocks[index - 1] as Block).endOffset, (blocks[index] as Block).offset),
      );
    if (joined) continue;
    if (index - from >= 3) {
      const role = isDashedList(blocks.slice(from, index), prose) ? 'list-item' : 'verse';
      for (let at = from; at < index; at += 1) marked[at] = { ...(shapes[at] as BlockStructure), role };
    }
    from = index;
  }
  return marked;
}

/** Lines that dashes open and semicolons close are the items of a list: `— cups;`, `— plates.` */
function isDashedList(blocks: readonly Block[], prose: string): boolean {
  let closed = 0;
  for (const { offset, endOffset } of blocks) {
    if (!/^[—–] /.test(prose.slice(offset, offset + 2))) return false;
    if (/;\s*$/.test(prose.slice(Math.max(offset, endOffset - 3), endOffset))) closed += 1;
  }
  return closed * 2 >= blocks.length;
}

function isShortLine(shape: BlockStructure | undefined): boolean {
  return (
    shape !== undefined &&
    shape.wordCount <= LONGEST_VERSE_WORDS &&
    (shape.role === 'heading' || shape.role === 'prose')
  );
}
