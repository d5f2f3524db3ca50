import type { Article } from '../../core/article';
import type { CreditWords, Language } from '../../core/language';
import type { Span } from '../../core/span';

const LONGEST = 120;
const SHORTEST = 7;
/** Before the credit, which is as short as it may be, stands so much of a caption. */
const CAPTION = '.{4,}';
/** Nobody can tell where a foreign name begins; few have one character before their dot. */
const NAME_BEGINS = '(?=\\p{Script=Han}{2})';
/** A credit behind one of these is set apart from its caption, and right; a space may stand in the credit itself. */
const APART = /[。！？!?|｜（(—\n]|[ \u3000](?!(?:摄|攝|供)[\p{L}©／/]{0,14}$)(?<!(?:者|员|員|[图圖]).)/gu;
const CLOSED = /[。！？!?…；;：:，,、）)]$/u;
/** What a caption has and the name of a house has not. */
const OF_CAPTION = /[，,的在了着著]/u;
const SHORTEST_WITH_HOUSE = 9;

/**
 * Credits of pictures that run into their caption where neither spaces nor capitals part them: 工人给桥墩刷漆本报记者王立摄. What
 * a space, a mark or a bracket sets apart is as papers print it.
 */
export function* unspacedCredits({ document: { prose, blocks }, language }: Article): Generator<Span> {
  const patterns = patternsOf(language);
  if (patterns === undefined) return;
  for (const { kind, offset, endOffset } of blocks) {
    if ((kind !== 'paragraph' && kind !== 'caption') || endOffset - offset > LONGEST) continue;
    if (endOffset - offset < SHORTEST || CLOSED.test(prose.slice(endOffset - 1, endOffset))) continue;
    const text = prose.slice(offset, endOffset).trimEnd();
    if (!patterns.sign.test(text)) continue;
    let from = 0;
    for (const { index, 0: mark } of text.matchAll(APART)) from = index + mark.length;
    const line = text.slice(from);
    if (patterns.credit.test(line)) continue;
    const isLong = OF_CAPTION.test(line) || (from === 0 && line.length >= SHORTEST_WITH_HOUSE);
    const form = patterns.forms.find((one) => one.test(line)) ?? (isLong ? patterns.house : undefined);
    const credit = form?.exec(line)?.groups?.credit;
    if (credit !== undefined) yield { offset: offset + text.length - credit.length, endOffset: offset + text.length };
  }
}

/** Tells whether a text ends as a credit does and nothing else: 王立摄, 主办方供图. */
export function endsInCredit(text: string, language: Language): boolean {
  return patternsOf(language)?.closing.test(text.trimEnd()) === true;
}

interface Patterns {
  readonly closing: RegExp;
  /** Ends that a credit may have, told first of all. */
  readonly sign: RegExp;
  /** What stands apart opens with a credit. */
  readonly credit: RegExp;
  readonly forms: readonly RegExp[];
  /** Told only behind what is surely a caption, since a house may have any name. */
  readonly house: RegExp;
}

const known = new WeakMap<CreditWords, Patterns>();

function patternsOf({ credits }: Language): Patterns | undefined {
  if (credits === undefined) return undefined;
  let patterns = known.get(credits);
  if (patterns === undefined) {
    patterns = makePatterns(credits);
    known.set(credits, patterns);
  }
  return patterns;
}

function makePatterns(parts: CreditWords): Patterns {
  const { person, foreigner, house, press, reporter, closings, makings, labels, sureLabels } = parts;
  const { sources, agencies, captionSigns } = parts;
  const shop = '(?:[ \\u3000]?[©／/][ \\u3000]?\\p{L}{2,12})?';
  const given = `(?:${foreigner}|\\p{Script=Han}{2,4})`;
  const closing = `[ \\u3000]?(?:${closings})${shop}`;
  const form = (caption: string, credit: string) => new RegExp(`^${caption}(?<credit>${credit})$`, 'u');
  const names = `(?:${person}|${house})(?:[／/、，与和](?:${person}|${house}))?`;
  return {
    closing: new RegExp(`(?:${closings})$`, 'u'),
    sign: new RegExp(
      `(?:${closings}|${makings}|提供|${agencies})${shop}$|[：:＝=／/©][^：:＝=]{1,24}$|${sources}$|[图圖] \\p{L}{2,4}$`,
      'u',
    ),
    credit: new RegExp(`^(?:(?:${labels}|${sureLabels})[：:／/＝=]|${reporter})`, 'u'),
    forms: [
      form(CAPTION, `${reporter}[ \\u3000]?${given}(?:${closing}|[ \\u3000]?(?:${makings}))`),
      form(CAPTION, `${NAME_BEGINS}${person}${closing}`),
      form(CAPTION, `${NAME_BEGINS}${foreigner}(?:${makings})`),
      form(CAPTION, `(?:${sureLabels})[：:／/＝= ] ?[^。！？，、：:的]{2,16}`),
      form(CAPTION, `(?:${labels})[：:／/＝=] ?${names}`),
      form(CAPTION, `[文圖图][／/][图圖文][：:／/ ] ?${person}`),
      form(CAPTION, `${NAME_BEGINS}${foreigner} ?[／/] ?(?:${house})(?:${closings})?`),
      form(`${CAPTION}..`, `${person} ?[／/] ?(?:${press})(?:${closings})?`),
      form(CAPTION, '(?<=[\\p{Script=Han}）)])©[^\\d©].{1,16}'),
      form(CAPTION, sources),
      form(`(?=${captionSigns})${CAPTION}..`, `(?<![在于於是的由从從和与與据據向对對])(?:${agencies})`),
    ],
    house: form(CAPTION, `\\p{Script=Han}{2,6}(?:${closings})`),
  };
}
