import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toOriginal } from '../../src/core/document';
import { parseText } from '../../src/parse/text';
import { stopwatch } from '../stopwatch';
import { checkDocumentShape } from './check-document-shape';

/** Blocks as text, list items with their kind, line breaks shown. */
function blocksOf(text: string): string[] {
  const document = parseText(text, undefined);
  checkDocumentShape(document);
  return document.blocks.map(({ offset, endOffset, kind }) => {
    const shown = document.prose.slice(offset, endOffset).replace(/\r\n|\r|\n/g, '⏎');
    return kind === 'paragraph' ? shown : `${kind}: ${shown}`;
  });
}

/** Greedy wrapping, as `fold -s` and editors do it. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines: string[] = [];
      for (const word of line.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
      }
      return lines.join('\n');
    })
    .join('\n');
}

const LONG = [
  'The council met on Monday and decided, after a long debate, that the old bridge over the river would be closed to',
  'lorries until the engineers had finished their report on the state of its pillars, which is due in the autumn.',
].join(' ');
const OTHER =
  'Le maire a rappelé que la route du col reste ouverte aux habitants, mais que les autocars devront passer par la vallée.';

describe('parseText: blocks', () => {
  it.each<[name: string, text: string, blocks: readonly string[]]>([
    ['a blank line parts blocks', 'One.\n\nTwo.\n \t\nThree.', ['One.', 'Two.', 'Three.']],
    ['long lines are paragraphs', `${LONG}\n${OTHER}`, [LONG, OTHER]],
    ['a title stays apart from the paragraph under it', `A short title\n${LONG}`, ['A short title', LONG]],
    ['CRLF', 'One.\r\nTwo is longer.\r\n\r\nThree.\r\n', ['One.', 'Two is longer.', 'Three.']],
    ['lone CR', 'One.\r\rTwo.\rThree.', ['One.', 'Two.', 'Three.']],
    ['white space around lines is outside', '  One.  \n\n\u3000二。\u00a0\n', ['One.', '二。']],
    ['nothing', '', []],
    ['only white space', ' \n\r\n\t', []],
    [
      'verse keeps its lines',
      'The lamp has burned the whole night through,\nThe clerk is still awake,\nHe counts the coins, as clerks will do,\nFor counting is his stake.',
      [
        'The lamp has burned the whole night through,',
        'The clerk is still awake,',
        'He counts the coins, as clerks will do,',
        'For counting is his stake.',
      ],
    ],
    [
      'an address keeps its lines',
      'Museum of Clocks\n12 Mill Lane\nBarnsworth',
      ['Museum of Clocks', '12 Mill Lane', 'Barnsworth'],
    ],
    [
      'list items leave the bullet out',
      'Bring:\n- a map\n* a lamp\n• two ropes\n– a knife\n・水\n1. first\na) second\n(3) third\n(b) fourth',
      [
        'Bring:',
        'list-item: a map',
        'list-item: a lamp',
        'list-item: two ropes',
        'list-item: a knife',
        'list-item: 水',
        'list-item: first',
        'list-item: second',
        'list-item: third',
        'list-item: fourth',
      ],
    ],
    [
      'a hanging indent carries on an item',
      '- a map\n  of the valley\n- a lamp',
      ['list-item: a map⏎  of the valley', 'list-item: a lamp'],
    ],
    [
      'no bullets',
      'A. Dupont left.\n\n2024. A year.\n\n-5 degrees\n\n*starred* word\n\n3.5 metres',
      ['A. Dupont left.', '2024. A year.', '-5 degrees', '*starred* word', '3.5 metres'],
    ],
    ['a row of dashes parts blocks and is none', 'One.\n---\nTwo.\n* * *\nThree.', ['One.', 'Two.', 'Three.']],
    ['underlines are not headings', 'Title\n=====\nText.', ['Title', 'Text.']],
    ['a stray bar stays', '|\n\nText.', ['|', 'Text.']],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

describe('parseText: lines wrapped by hand', () => {
  it.each([50, 66, 72, 80, 100])('%i columns', (width) => {
    const text = `${LONG}\n\n${OTHER}`;
    const blocks = blocksOf(wrap(text, width)).map((block) => block.replaceAll('⏎', ' '));
    expect(blocks).toEqual([LONG, OTHER]);
  });

  it('keeps the line break in the prose', () => {
    expect(blocksOf(wrap(OTHER, 80))).toEqual([wrap(OTHER, 80).replaceAll('\n', '⏎')]);
  });

  it('tells the paragraphs apart that only a short last line parts', () => {
    const text = wrap(`${LONG}\n${LONG}`, 70);
    expect(blocksOf(text).map((block) => block.replaceAll('⏎', ' '))).toEqual([LONG, LONG]);
  });

  it('tells the paragraphs apart that only an indent parts', () => {
    const [first, ...rest] = wrap(OTHER, 60).split('\n');
    const paragraph = `    ${first}\n${rest.join('\n')}`;
    expect(blocksOf(`${paragraph}\n${paragraph}`)).toHaveLength(2);
  });

  it('joins a pair of lines that breaks before a name where the rest of the text is wrapped', () => {
    const pair = 'A second report, which nobody has read so far, was sent by\nMargaret Ellsworth.';
    expect(blocksOf(`${wrap(LONG, 62)}\n\n${pair}`)).toHaveLength(2);
    expect(blocksOf(`${LONG}\n\n${pair}`)).toHaveLength(3);
  });

  it('joins an unspaced script', () => {
    const lines = [
      '市議会は月曜日に開かれ、長い議論の末、古い橋を秋ま',
      'で閉鎖することを決めた。技術者たちは橋脚の状態を調',
      'べ、報告書をまとめる予定である。',
    ];
    expect(blocksOf(lines.join('\n'))).toHaveLength(1);
  });
});

describe('parseText: prose', () => {
  it('is the text itself where nothing is cut out', () => {
    const document = parseText(LONG, 'a.txt');
    expect(document.prose).toBe(LONG);
    expect(document.pieces).toEqual([]);
    expect(document.path).toBe('a.txt');
  });

  it('leaves a byte order mark out and counts it', () => {
    const document = parseText('\ufeffOne.\n\nTwo.', undefined);
    checkDocumentShape(document);
    expect(document.prose).toBe('One.\n\nTwo.');
    expect(toOriginal(document, { offset: 0, endOffset: 4 })).toEqual({ offset: 1, endOffset: 5 });
  });

  it.each(['\n', '\r\n', '\r'])('leaves comments out, line end %j', (end) => {
    const text = ['One.', 'mtlint-disable-next-line fluency', 'Two. <!-- mtlint-disable-line -->', 'Three.'].join(end);
    const document = parseText(text, undefined);
    checkDocumentShape(document);
    expect(document.prose).toBe(['One.', 'Two.', 'Three.'].join(end));
    expect(document.suppressions).toHaveLength(2);
    const three = document.prose.indexOf('Three');
    expect(toOriginal(document, { offset: three, endOffset: three + 5 }).offset).toBe(text.indexOf('Three'));
  });
});

describe('parseText: speed', () => {
  it('is linear', () => {
    const time = (text: string) => {
      const elapsed = stopwatch();
      parseText(text, undefined);
      return elapsed();
    };
    const article = `${wrap(LONG, 72)}\n\n${OTHER}\n`;
    time(article.repeat(2000));
    const small = time(article.repeat(4000));
    const large = time(article.repeat(32000));
    expect(large).toBeLessThan(Math.max(small, 20) * 8 * 4);
  });

  it.each([
    '(',
    '- ',
    '*',
    'a\n',
    '1.',
    'mtlint-',
    'mtlint-disable x\n',
    'mtlint-disable x\nmtlint-enable y\n',
    '<!-- mtlint-disable-next-line -->',
    '<!--',
    ' ',
  ])('reads 200 kB of %j in a second', (token) => {
    const elapsed = stopwatch();
    parseText(token.repeat(Math.ceil(200_000 / token.length)), undefined);
    expect(elapsed()).toBeLessThan(1000);
  });
});

const human = new URL('../../../shared/articles/machine-translated/human/', import.meta.url);

describe.skipIf(!existsSync(human))('parseText: published articles (skipped where ../shared is absent)', () => {
  it('has one block a line', () => {
    for (const name of readdirSync(human)) {
      const text = readFileSync(new URL(name, human), 'utf8');
      const lines = text.split('\n').filter((line) => line.trim() !== '').length;
      expect([name, parseText(text.replace(/\n+/g, '\n'), name).blocks.length]).toEqual([name, lines]);
    }
  });
});
