import type { postprocess } from 'micromark';
import { decodeString } from 'micromark-util-decode-string';
import type { BlockKind, LeftOutTag } from '../core/document';
import type { Span } from '../core/span';
import { CaptionWatch } from './caption-watch';
import { shownValues, tomlLanguage, yamlLanguage } from './front-matter';
import { ProseBuilder } from './prose-builder';
import { commentDirectives, type Directive } from './suppressions';
import { mayBeWhole, WholeMarkup } from './whole-markup';

type Token = ReturnType<typeof postprocess>[number][1];

/** What holds the text of one block. */
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'atxHeadingText', 'setextHeadingText', 'tableContent']);

/** What decides the kind of the paragraphs inside. */
const CONTAINERS: Readonly<Record<string, BlockKind>> = {
  blockQuote: 'quote',
  listOrdered: 'list-item',
  listUnordered: 'list-item',
  gfmFootnoteDefinition: 'paragraph',
};

/** What shows nothing, or nothing that can be read in the sentence; true where it stands where a word could. */
const LEFT_OUT: Readonly<Record<string, boolean>> = {
  image: true,
  gfmFootnoteCall: true,
  htmlText: false,
  resource: false,
  reference: false,
  taskListCheck: false,
};

const VERBATIM: ReadonlySet<string> = new Set(['codeText', 'autolink']);

/** Blocks that a reader sees and that are no prose. */
const SHOWN: ReadonlySet<string> = new Set(['codeFenced', 'codeIndented']);

/** Tokens whose characters are prose as they stand. */
const LITERAL: ReadonlySet<string> = new Set([
  'data',
  'lineEnding',
  'characterEscapeValue',
  'codeTextData',
  'autolinkProtocol',
  'autolinkEmail',
]);

const VERBATIM_TAG = /^<(\/?)(?:code|kbd|samp|tt|var)(?=[\s>])/i;
const TAG_NAME = /^<(\/?)([a-z][a-z\d-]*)/i;
const HEADING_ATTRIBUTES = /[ \t]*\{[#.][^{}\n]*\}$/;
/** A picture in a line of its own; one in a link, or one that a service draws, is a badge, and one in a sentence an icon. */
const FIGURE = /^[ \t]*!\[[^\]\n]*\](?:\((?![^\s)]*(?:badge|shields\.io))[^)\n]*\)|\[[^\]\n]*\])[ \t]*(?:[\r\n]|$)/i;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;
const FILE_NAME = /^\S+\.[a-z\d]{2,5}$/i;
const ALERT = /^\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/i;
const LONGEST_ALERT = 16;

/** Reads the tokens of a Markdown file in turn and keeps what a reader of the article would see. */
export class MarkdownReader {
  readonly builder: ProseBuilder;
  readonly directives: Directive[] = [];
  readonly tags: LeftOutTag[] = [];
  declaredLanguage: string | undefined;
  readonly #text: string;
  readonly #start: number;
  readonly #path: string | undefined;
  readonly #containers: BlockKind[] = [];
  #inBlock = false;
  /** How deep inside something that is left out. */
  #outDepth = 0;
  #inTable = false;
  #hasPicture = false;
  /** The paragraph begins with a picture whose description is read. */
  #isFigure = false;
  #level = 0;
  #verbatimFrom: number | undefined;
  #tagFrom: number | undefined;
  #heading: { level: number } | undefined;
  readonly #caption = new CaptionWatch();
  readonly #whole = new WholeMarkup();

  /** `start` is how many characters stand before the first one that tokens count from. */
  constructor(text: string, start: number, path: string | undefined) {
    this.builder = new ProseBuilder(text);
    this.#text = text;
    this.#start = start;
    this.#path = path;
  }

  read(edge: 'enter' | 'exit', token: Token): void {
    if (edge === 'enter') this.#enter(token);
    else this.#exit(token);
  }

  #enter(token: Token): void {
    const type: string = token.type;
    const container = CONTAINERS[type];
    if (container !== undefined) this.#containers.push(container);
    if (this.#inBlock) this.#enterInline(type, token);
    else this.#enterFlow(type, token);
  }

  #enterFlow(type: string, token: Token): void {
    if (BLOCKS.has(type)) {
      this.#inBlock = true;
      this.#hasPicture = false;
      const { offset, endOffset } = this.#spanOf(token);
      this.#isFigure = type === 'paragraph' && FIGURE.test(this.#text.slice(offset, endOffset));
      this.#inTable = type === 'tableContent';
      this.#caption.begin();
      this.#whole.begin();
    } else if (type === 'atxHeading') {
      this.#level = 0;
    } else if (type === 'atxHeadingSequence') {
      if (this.#level === 0) this.#level = token.end.offset - token.start.offset;
    } else if (type === 'setextHeadingLineSequence') {
      const level = this.#text[this.#spanOf(token).offset] === '=' ? 1 : 2;
      if (this.#heading !== undefined) this.#heading.level = level;
    } else if (type === 'htmlFlow') {
      const span = this.#spanOf(token);
      this.directives.push(...commentDirectives(this.#text, span));
      if (!this.#text.startsWith('<!--', span.offset)) this.builder.leadOn();
      this.#recordTag(span, false);
    } else if (SHOWN.has(type)) {
      this.builder.leadOn();
    } else if (type === 'yaml') {
      const span = this.#spanOf(token);
      const fenced = this.#text.slice(span.offset, span.endOffset);
      this.declaredLanguage = yamlLanguage(fenced, this.#path, token.start.line);
      for (const { kind, offset, endOffset } of shownValues(fenced)) {
        this.#addEscaped({ offset: span.offset + offset, endOffset: span.offset + endOffset });
        const block = this.builder.endBlock(kind, kind === 'heading' ? 1 : 0);
        if (block !== undefined) block.isMetadata = true;
      }
    } else if (type === 'toml') {
      const span = this.#spanOf(token);
      this.declaredLanguage = tomlLanguage(this.#text.slice(span.offset, span.endOffset));
    }
  }

  #enterInline(type: string, token: Token): void {
    if (type === 'image' && this.#isFigure) {
      this.#enterFigure();
      return;
    }
    const isContent = LEFT_OUT[type];
    if (isContent !== undefined) {
      if (this.#outDepth === 0) this.#leaveOut(type, isContent, this.#spanOf(token));
      this.#outDepth += 1;
    }
    if (this.#outDepth > 0) return;
    if (VERBATIM.has(type)) this.#verbatimFrom = this.builder.length;
    if (mayBeWhole(type)) this.#whole.enter(type, this.builder.block.length);
    if (type === 'emphasis' || type === 'strong') this.#caption.emphasise(this.builder.isBlockEmpty, token.end.offset);
    if (type === 'characterReference') this.#decode(this.#spanOf(token));
    else if (LITERAL.has(type)) this.#addLiteral(type, this.#spanOf(token));
  }

  #exit(token: Token): void {
    const type: string = token.type;
    if (CONTAINERS[type] !== undefined) this.#containers.pop();
    if (!this.#inBlock) return;
    if (type === 'image' && this.#isFigure) this.#endFigure();
    else if (LEFT_OUT[type] !== undefined) this.#outDepth -= 1;
    else if (VERBATIM.has(type) && this.#outDepth === 0) this.#endVerbatim();
    else if (mayBeWhole(type)) this.#whole.exit(type, this.builder.block.length);
    else if (BLOCKS.has(type)) this.#endBlock(type, token);
  }

  #enterFigure(): void {
    this.#caption.image(true);
    this.builder.leadOn();
  }

  /** What describes the picture is a block of its own. */
  #endFigure(): void {
    this.#isFigure = false;
    if (FILE_NAME.test(this.builder.block)) this.builder.cutFrom(0);
    this.builder.endBlock('caption', 0);
  }

  #endBlock(type: string, token: Token): void {
    const { builder } = this;
    this.#inBlock = false;
    this.#outDepth = 0;
    this.#tagFrom = undefined;
    let kind: BlockKind = this.#containers.at(-1) ?? 'paragraph';
    if (type === 'tableContent') kind = 'table-cell';
    else if (type !== 'paragraph') {
      kind = 'heading';
      const attributes = HEADING_ATTRIBUTES.exec(builder.block);
      if (attributes !== null) builder.cutFrom(attributes.index);
    }
    this.#dropAlertLabel();
    if (builder.isBlockEmpty && this.#hasPicture) builder.leadOn();
    const isCaption = this.#caption.end(type === 'paragraph', builder.isBlockEmpty, token.end.offset);
    if (isCaption && kind === 'paragraph') kind = 'caption';
    const whole = this.#whole.end(builder.block);
    this.#heading = builder.endBlock(kind, type === 'atxHeadingText' ? this.#level : 0, whole);
  }

  /** `[!NOTE]` alone in the first line of a quote. */
  #dropAlertLabel(): void {
    const { block } = this.builder;
    if (block.length < LONGEST_ALERT && this.#containers.at(-1) === 'quote' && ALERT.test(block))
      this.builder.cutFrom(0);
  }

  #leaveOut(type: string, isContent: boolean, span: Span): void {
    const { builder } = this;
    if (type === 'image') {
      this.#hasPicture = true;
      this.#caption.image(builder.isBlockEmpty);
    }
    if (type === 'htmlText') {
      const tag = this.#text.slice(span.offset, span.endOffset);
      this.#recordTag(span, !this.#inTable);
      this.directives.push(...commentDirectives(this.#text, span));
      if (/^<br[\s/>]/i.test(tag)) {
        if (!builder.isBlockEmpty) builder.addDecoded('\n', span);
      } else {
        this.#verbatimTag(VERBATIM_TAG.exec(tag)?.[1]);
      }
      builder.leaveOut(tag.startsWith('<!--') ? 'content' : 'mark');
    } else if (isContent) {
      builder.leaveOut('content');
    } else if (type === 'taskListCheck') {
      builder.leaveOut('mark');
    }
  }

  #recordTag({ offset, endOffset }: Span, inBlock: boolean): void {
    const [, slash, name] = TAG_NAME.exec(this.#text.slice(offset, endOffset)) ?? [];
    if (name === undefined) return;
    const inLine = inBlock && !/^[ \t]*(?:[\r\n]|$)/.test(this.#text.slice(endOffset, endOffset + 8));
    this.tags.push({ offset: this.builder.length, name: name.toLowerCase(), closing: slash === '/', inLine });
  }

  #verbatimTag(slash: string | undefined): void {
    if (slash === '') this.#tagFrom = this.builder.length;
    else if (slash === '/' && this.#tagFrom !== undefined) {
      this.#verbatimFrom = this.#tagFrom;
      this.#tagFrom = undefined;
      this.#endVerbatim();
    }
  }

  #endVerbatim(): void {
    const from = this.#verbatimFrom;
    this.#verbatimFrom = undefined;
    const { verbatim, length } = this.builder;
    if (from === undefined || from >= length) return;
    while ((verbatim.at(-1)?.offset ?? -1) >= from) verbatim.pop();
    verbatim.push({ offset: from, endOffset: length });
  }

  /** Text that no tokens part, though it may hold entities. */
  #addEscaped({ offset, endOffset }: Span): void {
    let from = offset;
    for (const { index, 0: entity } of this.#text.slice(offset, endOffset).matchAll(ENTITY)) {
      const span = { offset: offset + index, endOffset: offset + index + entity.length };
      this.builder.add({ offset: from, endOffset: span.offset });
      this.#decode(span);
      from = span.endOffset;
    }
    this.builder.add({ offset: from, endOffset });
  }

  #decode(span: Span): void {
    this.builder.addDecoded(decodeString(this.#text.slice(span.offset, span.endOffset)), span);
  }

  #addLiteral(type: string, span: Span): void {
    if (type === 'lineEnding') {
      this.#dropAlertLabel();
      this.#caption.lineEnding(this.builder.isBlockEmpty);
    }
    if (type === 'codeTextData' && this.#inTable) this.#addTableCode(span);
    else this.builder.add(span);
  }

  /** In a table, code writes a bar as `\|`. */
  #addTableCode({ offset, endOffset }: Span): void {
    let from = offset;
    for (let at = offset; at + 1 < endOffset; at += 1) {
      if (this.#text[at] !== '\\' || this.#text[at + 1] !== '|') continue;
      this.builder.add({ offset: from, endOffset: at });
      from = at + 1;
    }
    this.builder.add({ offset: from, endOffset });
  }

  #spanOf(token: Token): Span {
    return { offset: token.start.offset + this.#start, endOffset: token.end.offset + this.#start };
  }
}
