import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toOriginal } from '../../src/core/document';
import { MtlintError } from '../../src/core/error';
import { formatFor, parseAs } from '../../src/parse';
import { parseMarkdown } from '../../src/parse/markdown';
import { checkDocumentShape } from './check-document-shape';

function read(text: string) {
  const document = parseMarkdown(text, 'article.md');
  checkDocumentShape(document);
  return document;
}

/** Blocks as `kind: text`, headings as `h2: text`. */
function blocksOf(text: string): string[] {
  const document = read(text);
  return document.blocks.map(({ offset, endOffset, kind, level }) => {
    const name = kind === 'heading' ? `h${level}` : kind;
    return `${name}: ${document.prose.slice(offset, endOffset).replace(/\r\n|\r|\n/g, '⏎')}`;
  });
}

describe('parseMarkdown: what leads on', () => {
  it.each<[name: string, text: string, leading: readonly string[]]>([
    ['a code block', 'Run:\n\n```sh\nls\n```\n\nDone.', ['Run:']],
    ['indented code', 'Run:\n\n    ls\n\nDone.', ['Run:']],
    ['a code block in a list', '- Run\n\n  ```sh\n  ls\n  ```\n- Done', ['Run']],
    ['a picture', '## Map\n\n![map](a.png)\n\nText ![icon](b.png) goes on.', ['Map']],
    ['an HTML block', 'See:\n\n<table></table>\n\nText.\n\n<!-- a comment -->\n\nEnd.', ['See:']],
  ])('%s', (_, text, leading) => {
    const { blocks, prose } = read(text);
    expect(blocks.filter(({ leadsOn }) => leadsOn).map((block) => prose.slice(block.offset, block.endOffset))).toEqual(
      leading,
    );
  });
});

describe('parseMarkdown: blocks', () => {
  it.each<[name: string, text: string, blocks: readonly string[]]>([
    ['headings', '# One #\n\nTwo\n===\n\nThree\n---\n\n#### Four', ['h1: One', 'h1: Two', 'h2: Three', 'h4: Four']],
    ['heading attributes', '## Title {#anchor}\n\n# {braces} here', ['h2: Title', 'h1: {braces} here']],
    ['paragraphs keep their line breaks', 'One\ntwo.\n\nThree.', ['paragraph: One⏎two.', 'paragraph: Three.']],
    ['hard breaks', 'One  \ntwo\\\nthree<br>four<br/>\nfive', ['paragraph: One⏎two⏎three⏎four⏎five']],
    [
      'lists',
      '- one\n- two\n  more\n\n  again\n  1. three\n',
      ['list-item: one', 'list-item: two⏎more', 'list-item: again', 'list-item: three'],
    ],
    ['tasks', '- [x] done\n- [ ] open', ['list-item: done', 'list-item: open']],
    ['quotes', '> One\n> two.\n>\n> - three', ['quote: One⏎two.', 'list-item: three']],
    ['alerts', '> [!NOTE]\n> Mind the gap.', ['quote: Mind the gap.']],
    [
      'tables',
      '| A | B |\n|---|:-:|\n| c \\| d | `e\\|f` |\n| | g |',
      ['table-cell: A', 'table-cell: B', 'table-cell: c | d', 'table-cell: e|f', 'table-cell: g'],
    ],
    ['code blocks', 'One.\n\n```js\nconst two = 2;\n```\n\n    three\n\n~~~\nfour', ['paragraph: One.']],
    ['HTML blocks', '<div class="x">\nOne\n</div>\n\nTwo.\n\n<!-- three -->', ['paragraph: Two.']],
    ['definitions', '[a]: https://example.org "title"\n\nSee [a].', ['paragraph: See a.']],
    ['footnotes', 'One[^1].\n\n[^1]: Note *two*.', ['paragraph: One.', 'paragraph: Note two.']],
    ['an image alone', '![A mill](a.png "title")\n\nText.', ['caption: A mill', 'paragraph: Text.']],
    [
      'a caption under an image',
      '![A mill](a.png)\nThe old mill, 1932',
      ['caption: A mill', 'caption: The old mill, 1932'],
    ],
    [
      'a caption in emphasis',
      '![A mill][m]\n\n*Photo: A. Smith*\n\n[m]: a.png',
      ['caption: A mill', 'caption: Photo: A. Smith'],
    ],
    ['a file name is no description', '![IMG_20.jpg](a.png)\n\nText.', ['paragraph: Text.']],
    [
      'badges',
      '[![Build state](a.svg)](b)\n\n![Test runs](https://img.shields.io/a.svg)\n\nText.',
      ['paragraph: Text.'],
    ],
    ['emphasis without an image', 'Text.\n\n*All of it.*', ['paragraph: Text.', 'paragraph: All of it.']],
    ['thematic breaks', 'One.\n\n***\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['no-break space alone', 'One.\n\n&nbsp;\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['front matter', '---\nlayout: One\n---\n\nTwo.', ['paragraph: Two.']],
    [
      'what readers see of front matter',
      '---\ntitle: "One: two"\ndescription: Three &eacute;. # four\nsummary: >\n  Five.\nclass: six\n---\n\nSeven.',
      ['h1: One: two', 'paragraph: Three é.', 'paragraph: Seven.'],
    ],
    ['TOML front matter', '+++\ntitle = "One"\n+++\n\nTwo.', ['paragraph: Two.']],
    ['CRLF', '# One\r\n\r\nTwo\r\nthree.\r\n', ['h1: One', 'paragraph: Two⏎three.']],
    ['lone CR', '# One\r\rTwo\rthree.', ['h1: One', 'paragraph: Two⏎three.']],
    ['nothing', '', []],
  ])('%s', (_, text, blocks) => {
    expect(blocksOf(text)).toEqual(blocks);
  });
});

it.each([
  ['[One two](a.md)', 'link'],
  ['[One](a.md) [two](b.md)', undefined],
  ['[**One** two](a.md)&nbsp;', 'link'],
  ['**One two**', 'strong'],
  ['**One** two', undefined],
  ['__One__', 'strong'],
  ['One [two](a.md)', undefined],
])('parseMarkdown: what holds all of %s', (text, whole) => {
  expect(read(text).blocks[0]?.whole).toBe(whole);
});

describe('parseMarkdown: inline', () => {
  it.each<[name: string, text: string, prose: string]>([
    ['emphasis', 'A **bo**ld _word_ ~~gone~~.', 'A bold word gone.'],
    ['a single tilde', 'From 5~10 to 20~30 km.', 'From 5~10 to 20~30 km.'],
    ['links', 'See [the *page*](https://example.org "title") and [that][ref].\n\n[ref]: /x', 'See the page and that.'],
    ['code', 'Call ``a ` b`` or `c`.', 'Call a ` b or c.'],
    ['escapes', 'Two \\* three \\_ four\\.', 'Two * three _ four.'],
    ['entities', 'Caf&eacute; &amp; th&#233;&nbsp;: &#x1F600;!', 'Café & thé\u00a0: \u{1f600}!'],
    ['no entity', 'AT&T &unknown; R&D', 'AT&T &unknown; R&D'],
    ['tags', 'H<sub>2</sub>O and <b>bold</b> text', 'H2O and bold text'],
    ['comments leave one space', 'One <!-- note --> two', 'One two'],
    ['images leave one space', 'One ![alt](a.png) two', 'One two'],
    ['a note before a full stop', 'One [^1]. Two.\n\n[^1]: Note.', 'One. Two.'],
    ['a note before a French mark', 'Un [^1] ; deux[^1] !\n\n[^1]: Note.', 'Un ; deux !'],
    ['quoted lines', '> One *two\n> three* four', 'One two\nthree four'],
    ['lazy lines', '> One\ntwo', 'One\ntwo'],
  ])('%s', (_, text, prose) => {
    const document = read(text);
    const [block] = document.blocks;
    expect(document.prose.slice(block?.offset, block?.endOffset)).toBe(prose);
  });

  it.each<[text: string, verbatim: readonly string[]]>([
    ['Run `npm test` now, `a`', ['npm test', 'a']],
    [
      'See <https://example.org/a> or https://example.org/b_(c), write to ann@example.org.',
      ['https://example.org/a', 'https://example.org/b_(c)', 'ann@example.org'],
    ],
    ['See (www.example.org).', ['www.example.org']],
    ['Press <kbd>Ctrl</kbd> and <code>x `y`</code>.', ['Ctrl', 'x y']],
    ['Nothing here: a@b, x://', []],
  ])('verbatim in %s', (text, verbatim) => {
    const document = read(text);
    expect(document.verbatim?.map(({ offset, endOffset }) => document.prose.slice(offset, endOffset))).toEqual(
      verbatim,
    );
  });
});

describe('parseMarkdown: places', () => {
  it.each<[text: string, prose: string, original: string]>([
    ['A **bold** word', 'bold', 'bold'],
    ['A **bold** word', 'bold word', 'bold** word'],
    ['A caf&eacute; here', 'café', 'caf&eacute;'],
    ['A caf&eacute; here', 'é', '&eacute;'],
    ['A caf&eacute; here', ' here', ' here'],
    ['Two \\* three', '* three', '* three'],
    ['> One\n> two three', 'One\ntwo', 'One\n> two'],
    ['\ufeff# Title\n\nText', 'Text', 'Text'],
    ['---\nlang: fr\n---\r\n# Titre', 'Titre', 'Titre'],
  ])('%j: %j', (text, prose, original) => {
    const document = read(text);
    const offset = document.prose.indexOf(prose);
    const span = toOriginal(document, { offset, endOffset: offset + prose.length });
    expect(text.slice(span.offset, span.endOffset)).toBe(original);
  });

  it('keeps its shape on random markup', () => {
    const tokens =
      '*|**|_|`|``|~~|[a]|(b)|![|]|(|)|<b>|</b>|<!-- c -->|&amp;|&eacute;|\\|\\*|\n|\n\n|\r\n|> |- |1. |# |word|été|日本| | |\t|\u{1f600}|[^1]|[^1]: |    |```|\n---\n|\\|a\\|b\\|\n\\|-\\|-\\|\n|https://x.y/z|<br>|.| !|;'
        .split(/(?<!\\)\|/)
        .map((token) => token.replaceAll('\\|', '|'));
    let seed = 42;
    const random = () => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let round = 0; round < 600; round += 1) {
      let text = round % 7 === 0 ? '\ufeff' : '';
      const length = 3 + Math.floor(random() * 40);
      for (let at = 0; at < length; at += 1) text += tokens[Math.floor(random() * tokens.length)];
      try {
        checkDocumentShape(parseMarkdown(text, undefined));
      } catch (error) {
        if (error instanceof MtlintError && error.code === 'format') continue;
        throw new Error(`round ${round}: ${JSON.stringify(text)}`, { cause: error });
      }
    }
  });
});

describe('parseMarkdown: front matter', () => {
  it.each<[text: string, language: string | undefined]>([
    ['---\nlang: fr\n---\nText', 'fr'],
    ['---\ntitle: x\nlocale: pt_BR\n---\nText', 'pt-BR'],
    ['---\r\nlanguage: "zh-Hans"\r\n---\r\nText', 'zh-Hans'],
    ['\ufeff---\nlang: de\n---\nText', 'de'],
    ['---\nlanguage: French\n---\nText', undefined],
    ['---\nlang: 42\n---\nText', undefined],
    ['---\njust a line\n---\nText', undefined],
    ['---\n---\nText', undefined],
    ['+++\ntitle = "x"\nlang = "it"\n+++\nText', 'it'],
    ['+++\n[params]\nlang = "it"\n+++\nText', undefined],
    ['Text\n\n---\nlang: fr\n---\n', undefined],
  ])('%j', (text, language) => {
    expect(read(text).declaredLanguage).toBe(language);
  });

  it('says where it is malformed', () => {
    const parse = () => parseMarkdown('---\ntitle: "One\nlang: fr\n---\nText', 'a.md');
    expect(parse).toThrow(MtlintError);
    expect(parse).toThrow(/^a\.md:\d+:\d+: malformed front matter: .+; mend the YAML between the two `---` lines$/);
    expect(() => parseMarkdown('---\na: b: c\n---\n', undefined)).toThrow(/^<text>:2:5: /);
  });
});

describe('parseMarkdown: suppressions', () => {
  it('reads comments, but not those in code', () => {
    const text = [
      '<!-- mtlint-disable-next-line fluency/fragment -- a title -->',
      'One.',
      '',
      '```html',
      '<!-- mtlint-disable -->',
      '```',
      '',
      'Two <!-- mtlint-disable-line --> three and `<!-- mtlint-disable -->`.',
    ].join('\n');
    const { suppressions } = read(text);
    expect(
      suppressions.map(({ covers, ...rest }) => [text.slice(covers.offset, covers.endOffset), rest.rules]),
    ).toEqual([
      ['One.', ['fluency/fragment']],
      ['Two <!-- mtlint-disable-line --> three and `<!-- mtlint-disable -->`.', []],
    ]);
  });
});

describe('formats', () => {
  it.each<[path: string | undefined, format: string]>([
    ['a.md', 'markdown'],
    ['a.fr.MD', 'markdown'],
    ['dir/a.markdown', 'markdown'],
    ['a.txt', 'text'],
    ['a.mdx', 'text'],
    ['md', 'text'],
    [undefined, 'text'],
  ])('%s is %s', (path, format) => {
    expect(formatFor(path)).toBe(format);
  });

  it('loads a parser by name', async () => {
    expect((await parseAs('markdown', '# One', 'a.md')).blocks).toHaveLength(1);
    await expect(parseAs('docx', 'x', 'a.docx')).rejects.toThrow(
      /^a\.docx: unknown format `docx`; use one of text, markdown$/,
    );
  });
});

const corpora = new URL('../../corpora/', import.meta.url);

describe.skipIf(!existsSync(corpora))('parseMarkdown: corpora (skipped where they are absent)', () => {
  const files = existsSync(corpora)
    ? (readdirSync(corpora, { recursive: true }) as string[]).filter((name) => name.endsWith('.md'))
    : [];
  it.each(files)('%s keeps its shape', (name) => {
    const document = read(readFileSync(new URL(name, corpora), 'utf8'));
    expect(document.blocks.length).toBeGreaterThan(0);
  });
});
