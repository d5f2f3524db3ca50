/** What closes each mark that may stand around another one, where a text speaks of that one. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘',
  '”': '”',
  '’': '’',
  '"': '"',
  "'": "'",
  '「': '」',
  '『': '』',
  '《': '》',
};
/** Some print sets a space inside these. */
const SPACED = /[«»‹›]/;
const MARK = /["“”„‟«»‹›‘’‚「」『』《》()[\]（）【】〔〕¿¡]/;
const SPACE = /[ \u00a0\u202f]/;
const LONGEST_NAME = 2;

/**
 * Tells whether a mark stands between quotation marks with nothing else but its own partner, so that the text names it: a title that
 * begins with “(”, the mark «“», a 「『』」. It opens nothing then and closes nothing.
 */
export function isNamedMark(prose: string, offset: number): boolean {
  for (let length = 1; length <= LONGEST_NAME; length += 1) {
    for (let from = offset - length + 1; from <= offset; from += 1) if (isName(prose, from, from + length)) return true;
  }
  return false;
}

function isName(prose: string, from: number, to: number): boolean {
  const before = outside(prose, from - 1, -1);
  const behind = outside(prose, to, 1);
  const [opening, closing] = [prose[before], prose[behind]];
  if (opening === undefined || closing === undefined || CLOSERS[opening]?.includes(closing) !== true) return false;
  if (before === from - 1 ? behind !== to : behind === to) return false;
  for (let at = from; at < to; at += 1) if (!MARK.test(prose[at] as string) || prose[at] === opening) return false;
  // What opens and closes alike does so only where a word may begin.
  return opening !== closing || !/[\p{L}\p{M}\p{Nd}\p{P}]/u.test(prose[before - 1] ?? ' ');
}

/** The next place in a direction, or the one behind the space that stands inside a mark. */
function outside(prose: string, at: number, step: 1 | -1): number {
  return SPACE.test(prose[at] ?? '') && SPACED.test(prose[at + step] ?? '') ? at + step : at;
}
