import { defineAnalysis } from '../../core/analysis';
import type { Span } from '../../core/span';
import { isInAddress } from '../style/address-at';
import { decodeEntity, htmlElements } from './html-facts';

export type ResidueKind =
  | 'tag'
  | 'attribute'
  | 'comment'
  | 'entity'
  | 'placeholder'
  | 'wiki-link'
  | 'bbcode'
  | 'shortcode'
  | 'escape';

/** Markup or a placeholder that stands in the prose as text. */
export interface Residue extends Span {
  readonly kind: ResidueKind;
  /** Name of a tag or entity; empty otherwise. */
  readonly name: string;
  readonly closing: boolean;
  /** What should stand there instead, where that is sure. */
  readonly replacement: string | undefined;
}

/** Letters and digits that a placeholder would be a part of; Chinese and Japanese set none apart: `共%d件`. */
const JOINED = '(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー])[\\p{L}\\p{Nd}])';
// Every pattern begins with a rare character and is bounded, so that hostile repetition stays linear.
const TAG = /<(\/?)([a-zA-Z][a-zA-Z\d]{0,11})(\s[^<>]{0,300})?\s{0,3}\/?>/y;
/** A tag that lost its closing angle: `</p`, and without a space before it `<br`. */
const CUT_TAG =
  /(?:<(?=\/)|(?<=[\p{L}\p{Nd}.!?,;:。，！？])<)(\/?)([a-z]{1,10}\d?)(?:\s?\/)?(?=[\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|$)(?![^<>\n]{0,300}>)/uy;
/** Entities that lost their semicolon. Behind a letter or a space, never in the query of an address. */
const CUT_ENTITY =
  /&(?:amp;)?(?:nbsp|amp|quot|lt|gt|[lr][sd]quo|[lr]aquo|hellip|[mn]dash|[aeiouAEIOU](?:acute|grave|circ|uml)|[cC]cedil|[nN]tilde|szlig)(?![\p{Ll}\p{Nd}]{0,2}[;=])/uy;
/** Wikitext for bold and italics. */
const WIKI_BOLD = /(?<!')'''(?=[\p{L}\p{Nd}])[^'\n]{1,80}(?<=\S)'''(?!')/gu;
const COMMENT = /<!--(?!\s*mtlint)[^<>]{0,300}-->|<!DOCTYPE[^<>]{0,200}>|<!\[CDATA\[/iy;
const ENTITY = /&(?:amp;){0,3}(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][\da-fA-F]{2,5});/y;
const BRACES = new RegExp(
  `\\{\\{[^{}\\n]{1,80}\\}\\}|\\$\\{[^{}\\n]{1,60}\\}|\\{%[^{}\\n]{1,60}%\\}|\\{: ?[.#][^{}\\n]{1,60}\\}|(?<!${JOINED}|[\\\\}^_{])\\{(?:\\d|[a-z][a-zA-Z_]{2,30})\\}(?!${JOINED}|\\{)`,
  'gu',
);
const PERCENT = new RegExp(
  `(?<!${JOINED}|[\\p{Nd}%][ \\u00a0\\u202f]?)%(?:\\d\\$)?(?:\\([a-zA-Z_]\\w{0,30}\\))?[sd@](?!${JOINED})`,
  'uy',
);
const NAMED_PERCENT = /%\([a-zA-Z_]\w{0,30}\)[sdf]|%{1,2}[A-Z][A-Z\d_]{2,30}%{1,2}/y;
const BRACKETS = /\[\[(?=[\p{L}:])[^[\]\n]{1,120}\]\]/uy;
const BBCODE =
  /\[(\/?)(b|i|u|s|url|img|quote|code|size|color|center|list|youtube|spoiler|font|email)(=[^\]\n]{0,200})?\]/iy;
/** Shortcodes of any page builder are told by a quoted attribute: `[accordion title="…"]`; `[sic]` and `[options]` have none. */
const ATTRIBUTED =
  /\[()([a-z][a-z\d_-]{1,30})((?:\s[a-z][a-z\d_-]{1,20}=(?:"[^"\]\n]{0,120}"|'[^'\]\n]{0,120}'|“[^”\]\n]{0,120}”)){1,6})\s?\/?\](?![(:])/uy;
/** Names of shortcodes that are no words of a text; with a slash they close, and alone on their line they open. */
const BARE_SHORTCODE =
  /(?:(?<=^|\n)\[()(toc|TOC|nextpage|adsense|sharethis|accordion|contact-form-7|related_posts|recent_posts)()\](?=\s*(?:\n|$))|\[(\/?)((?:vc|et_pb|su|fusion|wp|av)_[a-z_]{2,30}|accordion|accordion-item|tabs|tab|columns?|toggle|spoiler)()(?<=\/[a-z-]{3,20}|_[a-z]{1,30})\])/uy;
/** Shortcodes of WordPress. */
const SHORTCODE = /\[(\/?)(caption|gallery|embed|audio|video|playlist|shortcode)(\s[^[\]\n]{0,200})?\]/y;
/** What is left of a tag that lost its angles. */
const ATTRIBUTE =
  /(?<![\p{L}\p{Nd}_-]|\p{L}\[)(?:style|class|href|src|srcset|alt|width|height|target|rel|align)=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}')/gu;
/** Placeholders that stand for what was not to be translated: `__TERM_1__`, `<PERSON_2>`. */
const MASK = new RegExp(
  `(?<!${JOINED}|_)__[A-Z][A-Z\\d]{0,20}(?:_[A-Z\\d]{1,20}){0,3}__(?!${JOINED}|_)|<[A-Z]{2,20}_?\\d{1,3}>`,
  'gu',
);
const ESCAPE =
  /\\(?:u[\da-fA-F]{4}|x[\da-fA-F]{2}|["'](?=[\p{L}\s.,;:!?]|$)|(?:r\\)?n(?![\p{Ll}\p{Nd}_\\])|(?:r?\\?n){1,3}(?=\\n|\p{Lu}|\s|$))/gu;
const SET_SIGN = /[∈∉∪∩⊂⊆=∅+\\]/;

/** Markup and placeholders in the prose, in reading order. */
export const residue = defineAnalysis({
  id: 'residue',
  run: ({ document: { prose } }): readonly Residue[] => {
    const found: Residue[] = [];
    const add = (kind: ResidueKind, at: number, text: string, details: Partial<Residue> = {}) => {
      found.push({
        kind,
        offset: at,
        endOffset: at + text.length,
        name: '',
        closing: false,
        replacement: undefined,
        ...details,
      });
    };
    if (prose.includes('<') || prose.includes('__')) {
      for (const match of prose.matchAll(MASK)) add('placeholder', match.index, match[0]);
    }
    if (/=["']/.test(prose)) {
      for (const match of prose.matchAll(ATTRIBUTE)) add('attribute', match.index, match[0]);
    }
    for (const match of matchesAt(prose, '<', TAG)) {
      const name = (match[2] as string).toLowerCase();
      if (htmlElements.has(name)) add('tag', match.index, match[0], { name, closing: match[1] === '/' });
    }
    for (const match of matchesAt(prose, '<', CUT_TAG)) {
      const name = match[2] as string;
      const isSure = match[1] === '/' || name.length > 1;
      if (isSure && htmlElements.has(name)) add('tag', match.index, match[0], { name, closing: true });
    }
    for (const match of matchesAt(prose, '<', COMMENT)) add('comment', match.index, match[0], { replacement: '' });
    for (const match of matchesAt(prose, '&', ENTITY)) {
      const replacement = decodeEntity(match[0]);
      if (replacement !== undefined && !isInAddress(prose, match.index)) {
        add('entity', match.index, match[0], { replacement });
      }
    }
    for (const match of matchesAt(prose, '&', CUT_ENTITY)) {
      const replacement = decodeEntity(match[0]);
      if (replacement !== undefined && !isInAddress(prose, match.index))
        add('entity', match.index, match[0], { replacement });
    }
    if (prose.includes("'''")) {
      for (const match of prose.matchAll(WIKI_BOLD)) add('wiki-link', match.index, match[0]);
    }
    if (prose.includes('{')) {
      for (const match of prose.matchAll(BRACES)) {
        const around = prose.slice(Math.max(0, match.index - 12), match.index + match[0].length + 12);
        if (/^\{\d/.test(match[0]) && SET_SIGN.test(around)) continue;
        add('placeholder', match.index, match[0]);
      }
    }
    for (const match of matchesAt(prose, '%', PERCENT)) add('placeholder', match.index, match[0]);
    for (const match of matchesAt(prose, '%', NAMED_PERCENT)) {
      if (!isInAddress(prose, match.index)) add('placeholder', match.index, match[0]);
    }
    for (const match of matchesAt(prose, '[', BRACKETS)) add('wiki-link', match.index, match[0]);
    for (const match of matchesAt(prose, '[', SHORTCODE)) {
      add('shortcode', match.index, match[0], { name: match[2] as string, closing: match[1] === '/' });
    }
    for (const match of matchesAt(prose, '[', ATTRIBUTED))
      add('shortcode', match.index, match[0], { name: match[2] as string });
    for (const match of matchesAt(prose, '[', BARE_SHORTCODE)) {
      const name = (match[2] ?? match[5]) as string;
      add('shortcode', match.index, match[0], { name, closing: match[4] === '/' });
    }
    for (const match of matchesAt(prose, '[', BBCODE)) {
      const name = (match[2] as string).toLowerCase();
      add('bbcode', match.index, match[0], { name, closing: match[1] === '/' });
    }
    if (prose.includes('\\')) {
      for (const match of prose.matchAll(ESCAPE)) {
        if (
          /[\p{L}\p{Nd}:\\]\\?$/u.test(prose.slice(Math.max(0, match.index - 3), match.index)) &&
          isPath(prose, match.index)
        ) {
          continue;
        }
        add('escape', match.index, match[0], { replacement: readEscape(match[0]) });
      }
    }
    return dropOverlaps(found.sort((a, b) => a.offset - b.offset || b.endOffset - a.endOffset));
  },
});

/** The matches of a pattern that begins with a mark, tried only where that stands: a search for one character takes next to no time. */
function* matchesAt(prose: string, mark: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = prose.indexOf(mark); at !== -1; at = prose.indexOf(mark, at + 1)) {
    pattern.lastIndex = at;
    const match = pattern.exec(prose);
    if (match === null) continue;
    yield match;
    at += match[0].length - 1;
  }
}

/** `C:\notes`, `\\server\new`: a backslash of a path, not of a string. */
function isPath(prose: string, at: number): boolean {
  const token = /\S{0,60}$/.exec(prose.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  return /^\W?[A-Za-z]:\\?|^\\\\/.test(token);
}

function readEscape(written: string): string | undefined {
  if (/^\\[ux]/.test(written)) return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  if (/^\\["']/.test(written)) return written[1];
  return undefined;
}

function dropOverlaps(sorted: readonly Residue[]): readonly Residue[] {
  let end = -1;
  return sorted.filter((one) => {
    if (one.offset < end) return false;
    end = one.endOffset;
    return true;
  });
}
