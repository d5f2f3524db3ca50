import { type Residue, type ResidueKind, residue } from '../../analysis/residue/residue';
import { verbatim } from '../../analysis/text/verbatim';
import { type Words, words } from '../../analysis/text/words';
import type { Block, Document, LeftOutTag, Piece } from '../../core/document';
import type { Evidence } from '../../core/rule';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { htmlResidue as messages } from '../messages/markup';

const KIND: Readonly<Record<ResidueKind, string>> = {
  tag: 'HTML tag',
  attribute: 'HTML attribute',
  comment: 'HTML comment',
  entity: 'HTML entity',
  placeholder: 'placeholder',
  'wiki-link': 'wiki markup',
  bbcode: 'forum markup',
  shortcode: 'shortcode',
  escape: 'escape sequence',
};
/** Words of an article that explains markup; a tag that stands free in it is what the article is about. */
const EXPLAINS_HTML = new Set('html xhtml xml css bbcode wikitext markdown javascript typescript php jinja'.split(' '));
/** Those of an article that explains other code besides, which has entities and placeholders and no tags. */
const TECHNICAL = new Set([...EXPLAINS_HTML, 'latex', 'python', 'printf', 'regex', 'json']);
/** `[s]he` and `the[i]r` are editors' brackets, so these need their closing mark. */
const SHORT_BBCODE = /^(?:b|i|u|s|code|list|quote|center|font|size|email)$/;
const SHORT_TAG = /^[a-z]$/;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export default defineRule({
  id: 'markup/html-residue',
  summary: 'Markup, an entity or a placeholder is left in the text',
  why: `Readers see \`&nbsp;\`, \`<br>\`, \`{{name}}\` or \`%s\` exactly as written. The rule accepts code and other verbatim text,
mathematics (a < b > c), addresses in angle brackets, editors’ brackets and articles about markup.`,
  severity: 'warning',
  mqm: 'design-and-markup/markup',
  yieldsTo: ['markup/machine-residue'],
  needs: { residue, verbatim, words },
  messages,
  examples: [
    { text: 'Le pont⟦&nbsp;⟧est fermé, l⟦&#39;⟧autre aussi.', language: 'fr' },
    { text: 'The bridge ⟦<br>⟧ is closed, said ⟦&amp;quot;⟧the mayor.' },
    { text: 'The bridge is ⟦<b>⟧closed</b> until May.', note: 'one finding for the pair' },
    { text: 'Bonjour ⟦{{name}}⟧, votre colis ⟦%(number)s⟧ est là.', language: 'fr' },
    { text: 'Le pont est ⟦[[Pont|fermé]]⟧ en mai.', language: 'fr' },
    { text: 'The bridge is closed.\n\n⟦[accordion title="Read on"]⟧\n\nIt opens in May.\n\n⟦{% include ad.html %}⟧' },
    { text: 'Le pont est fermé.\n\n⟦[toc]⟧\n\nIl ouvre en mai.', language: 'fr', format: 'markdown' },
    { text: 'Run it with [options], [--name="x"] or [name=value]; “the [map of] the bridge” [sic] is in [toc] form.' },
    { text: 'The first line.⟦\\n⟧The second line, ⟦[url=https://example.org]⟧a link[/url].' },
    {
      text: '⟦[caption id="a1"]⟧The bridge[/caption] is closed, ⟦style="color:red"⟧ says ⟦<PERSON_2>⟧ of ⟦__TERM_1__⟧.',
    },
    {
      text: "The bridge is closed.⟦<br⟧ It opens in May, says Brand ⟦&amp⟧ Sons, ⟦</p⟧\n\nand the ⟦'''ferry'''⟧ runs.",
    },
    { text: 'For a <b or x <i it holds; Q&A, R&Dquot and https://a.example/?a=1&amp=2 too.' },
    { text: 'Dear ⟦%s⟧, there are ⟦%1$d⟧ letters.' },
    { text: '新桥共有⟦%d⟧个桥墩，第⟦{0}⟧个在修，⟦<i>⟧水面很低。', language: 'zh' },
    { text: 'For a < b > c and x<y, I <3 it; write to <a@b.c>, List<String> or p<q>r.' },
    { text: 'Il y a 20 %s de plus… non, 20 % de plus, AT&T; et R&D.', language: 'fr' },
    { text: 'In HTML the <title> element and the entity &nbsp; are explained.' },
    { text: 'A class="first" is told in HTML, and __init__ is Python, with [embed] quoted in code.' },
    { text: 'The code `<br>` and `{{name}}` is verbatim.', format: 'markdown' },
    { text: 'The bridge is <b>⟦⟧closed</b> until May.', format: 'markdown', note: 'Markdown has **closed**' },
    { text: 'The bridge is closed.\n\n⟦{: .alert .alert-warning }⟧\n\nIt is old.', format: 'markdown' },
    { text: 'The bridge is closed until May.⟦⟧</div>\n\nIt opens in June.', format: 'markdown' },
    {
      text: 'The bridge is closed until May. ⟦&nbsp;⟧\n\n10&nbsp;km on, ⟦&nbsp;&nbsp;⟧ it opens.\n\n&nbsp;\n\nSee.',
      format: 'markdown',
    },
    { text: 'The bridge is <b>closed</b> until <b>May</b>, CO<sub>2</sub>.', format: 'markdown' },
    { text: 'Press <kbd>Ctrl</kbd> now.<br>\nThen wait.', format: 'markdown' },
    { text: 'The code `{{name}}` is for the name.' },
    { text: 'The bridge is closed. ⟦%%SHARE_LINKS%%⟧', note: 'a mark of a system' },
    { text: '[S]he said that the[i]r set {0} ∪ {1} is in C:\\new.' },
    { text: 'Un taux de 50 % du total, {a} et {b}.', language: 'fr' },
  ],
  *check({ article, facts }) {
    const { prose, leftOutTags = [] } = article.document;
    const stray = strayTag(leftOutTags);
    if (stray !== undefined) {
      const { offset, name, closing } = stray;
      const text = closing ? `</${name}>` : `<${name}>`;
      yield { offset, endOffset: offset, messageId: 'residue', values: { kind: KIND.tag, text } };
    }
    for (const span of strayNoBreakSpaces(article.document))
      yield { ...span, messageId: 'residue', values: { kind: KIND.entity, text: '&nbsp;' } };
    if (facts.residue.length === 0) return;
    const technical = explainsMarkup(facts.words, facts.residue, TECHNICAL);
    const explainsHtml = technical && explainsMarkup(facts.words, facts.residue, EXPLAINS_HTML);
    const shown = facts.residue.filter(
      (one) =>
        !facts.verbatim(one.offset) &&
        !isQuotedCode(prose, one) &&
        !((one.kind === 'tag' ? explainsHtml : technical) && standsFree(prose, one)),
    );
    const paired = pair(shown);
    for (const one of shown) {
      const { offset, endOffset, kind, name, closing, replacement } = one;
      if (paired.closings.has(one)) continue;
      const close = paired.openings.get(one);
      if (close === undefined && !closing) {
        if (kind === 'bbcode' && SHORT_BBCODE.test(name)) continue;
        // `a <b> c` may be mathematics, which has no Han or kana behind the sign.
        const isPlain = !isAttributed(prose, one) && name !== 'p' && !EAST_ASIAN.test(prose[endOffset] ?? '');
        if (kind === 'tag' && SHORT_TAG.test(name) && isPlain) continue;
      }
      const text = prose.slice(offset, endOffset);
      const related: Evidence[] =
        close === undefined ? [] : [{ offset: close.offset, endOffset: close.endOffset, note: 'its closing mark' }];
      const values = { kind: KIND[kind], text };
      if (replacement !== undefined && kind !== 'comment') {
        const expected = replacement === '\u00a0' ? 'a no-break space' : replacement;
        const edits = [{ offset, endOffset, text: replacement }];
        const suggestions = [{ message: `Write “${expected}”`, safe: false, edits }];
        yield { offset, endOffset, messageId: 'decoded', values: { ...values, expected }, suggestions };
      } else if (MAY_PAIR.has(kind) || kind === 'comment') {
        const edits = [one, ...(close === undefined ? [] : [close])].map((at) => ({
          offset: at.offset,
          endOffset: at.endOffset,
          text: '',
        }));
        yield {
          offset,
          endOffset,
          messageId: 'residue',
          values,
          related,
          suggestions: [{ message: 'Delete it', safe: false, edits }],
        };
      } else {
        yield { offset, endOffset, messageId: 'residue', values };
      }
    }
  },
});

const NO_BREAK_SPACE = '\u00a0';
const ENTITY_LENGTH = '&nbsp;'.length;

/**
 * Runs of `&nbsp;` that the format reads as markup and that keep nothing together: beside a space, at the end of a paragraph or at its
 * beginning. Alone in a paragraph they part others, as writers of Markdown do.
 */
function* strayNoBreakSpaces({ prose, pieces, blocks }: Document): Generator<Span> {
  const isEntity = ({ prose: at, originalLength }: Piece) =>
    originalLength === ENTITY_LENGTH && prose[at] === NO_BREAK_SPACE;
  let block = 0;
  for (let index = 0; index < pieces.length; index += 1) {
    const first = pieces[index] as Piece;
    if (!isEntity(first)) continue;
    let endOffset = first.prose + 1;
    while (
      index + 1 < pieces.length &&
      pieces[index + 1]?.prose === endOffset &&
      isEntity(pieces[index + 1] as Piece)
    ) {
      index += 1;
      endOffset += 1;
    }
    while (block < blocks.length - 1 && (blocks[block] as Block).endOffset < endOffset) block += 1;
    const { offset: from = 0, endOffset: to = 0 } = blocks[block] ?? {};
    const isInside = first.prose >= from && endOffset <= to && prose.slice(from, to).trim() !== '';
    const isKeeping = /\S/.test(prose[first.prose - 1] ?? ' ') && /\S/.test(prose[endOffset] ?? ' ');
    if (isInside && !isKeeping) yield { offset: first.prose, endOffset };
  }
}

/** What names markup inside the residue, as `{% include ad.html %}` does, is no word of the article. */
function explainsMarkup(article: Words, residues: readonly Residue[], technical: ReadonlySet<string>): boolean {
  if (!article.forms.some(({ lower }) => technical.has(lower))) return false;
  for (let word = 0; word < article.count; word += 1) {
    const at = article.offsets[word] as number;
    const isInside = () => residues.some((one) => one.offset <= at && at < one.endOffset);
    if (technical.has(article.form(word).lower) && !isInside()) return true;
  }
  return false;
}

const FARTHEST_PAIR = 2000;
const MAY_PAIR: ReadonlySet<ResidueKind> = new Set(['tag', 'bbcode', 'shortcode']);

/** Matches closing tags with the opening ones before them; one finding tells of both. */
function pair(all: readonly Residue[]) {
  const openings = new Map<Residue, Residue>();
  const closings = new Set<Residue>();
  const open = new Map<string, Residue[]>();
  for (const one of all) {
    if (!MAY_PAIR.has(one.kind)) continue;
    const key = `${one.kind} ${one.name}`;
    if (!one.closing) {
      open.set(key, [...(open.get(key) ?? []).slice(-20), one]);
      continue;
    }
    const opening = open.get(key)?.pop();
    if (opening === undefined || one.offset - opening.offset > FARTHEST_PAIR) continue;
    openings.set(opening, one);
    closings.add(one);
  }
  return { openings, closings };
}

/** What Markdown has marks of its own for, or what nothing shows of. */
const STRAY = new Set(['b', 'i', 'em', 'strong', 'u', 'font', 'span', 'br']);

/** A break in a line, or the opening tag of a lone pair, where Markdown has no other HTML. */
function strayTag(tags: readonly LeftOutTag[]): LeftOutTag | undefined {
  const [first, second] = tags;
  // What nothing has opened.
  if (first?.closing === true && second === undefined) return first;
  if (first === undefined || tags.length > 2 || first.closing || !first.inLine || !STRAY.has(first.name))
    return undefined;
  if (second === undefined) return first;
  return first.name !== 'br' && second.name === first.name && second.closing ? first : undefined;
}

/** Backticks quote code in plain text as well. */
function isQuotedCode(prose: string, { offset, endOffset }: Residue): boolean {
  return prose[offset - 1] === '`' && prose[endOffset] === '`';
}

function isAttributed(prose: string, { offset, endOffset }: Residue): boolean {
  return /=\s*["']/.test(prose.slice(offset, endOffset));
}

function standsFree(prose: string, { offset, endOffset }: Residue): boolean {
  return !/[\p{L}\p{Nd}]/u.test(prose[offset - 1] ?? ' ') && !/[\p{L}\p{Nd}]/u.test(prose[endOffset] ?? ' ');
}
