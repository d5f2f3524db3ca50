import type { Suppression } from '../core/document';
import type { Span } from '../core/span';

type Action = 'disable' | 'enable' | 'disable-line' | 'disable-next-line';

/** One `mtlint-…` comment as it stands in the file. */
export interface Directive extends Span {
  readonly action: Action;
  readonly rules: readonly string[];
  readonly reason: string | undefined;
}

/** What every directive contains; a text without it has none. */
export const DIRECTIVE_MARK = 'mtlint-';

const RULE = String.raw`[A-Za-z@][\w.-]*(?:/[\w.-]+)*`;
const BODY = new RegExp(
  String.raw`^mtlint-(disable-next-line|disable-line|disable|enable)(?:[ \t]+(${RULE}(?:[ \t]*,[ \t]*${RULE})*))?(?:[ \t]+--[ \t]+(.+))?$`,
  'u',
);

/** Reads what stands inside a comment, or alone on a line; anything else than a whole directive is none. */
export function readDirective(body: string, place: Span): Directive | undefined {
  const match = BODY.exec(body.trim().replace(/\s*[\n\r]\s*/g, ' '));
  if (match === null) return undefined;
  const rules = match[2]?.split(',').map((rule) => rule.trim()) ?? [];
  return { ...place, action: match[1] as Action, rules, reason: match[3]?.trim() };
}

/** The directives in the `<!-- … -->` comments of `text` between two offsets, which enclose whole comments. */
export function commentDirectives(text: string, { offset, endOffset }: Span): Directive[] {
  const found: Directive[] = [];
  let at = text.indexOf('<!--', offset);
  while (at !== -1 && at < endOffset) {
    const close = text.indexOf('-->', at + 4);
    if (close === -1 || close >= endOffset) break;
    const directive = readDirective(text.slice(at + 4, close), { offset: at, endOffset: close + 3 });
    if (directive !== undefined) found.push(directive);
    at = text.indexOf('<!--', close + 3);
  }
  return found;
}

/** Works out where directives, given in reading order, silence findings. */
export function suppressionsFrom(text: string, directives: readonly Directive[]): Suppression[] {
  const found: Suppression[] = [];
  const placed = new Map(directives.map((directive) => [directive.offset, directive]));
  let open: Directive[] = [];
  const lineAt = lineFinder(text);
  const add = ({ offset, endOffset, reason }: Directive, rules: readonly string[], covers: Span) => {
    found.push({ offset, endOffset, covers, rules, reason });
  };
  for (const directive of directives) {
    if (directive.action === 'disable') {
      // What is disabled already stays so; a second time adds nothing.
      const key = directive.rules.join();
      if (!open.some((one) => one.rules.join() === key)) open.push(directive);
    } else if (directive.action === 'enable') {
      open = open.flatMap((one): Directive[] => {
        const [ended, going] = partRules(one.rules, directive.rules);
        if (ended === undefined) return [one];
        add(one, ended, { offset: one.endOffset, endOffset: directive.offset });
        return going.length === 0 ? [] : [{ ...one, rules: going }];
      });
    } else {
      const line =
        directive.action === 'disable-line' ? lineAt(directive.offset) : nextLine(text, directive, placed, lineAt);
      add(directive, directive.rules, line);
    }
  }
  for (const one of open) add(one, one.rules, { offset: one.endOffset, endOffset: text.length });
  return found.sort((a, b) => a.offset - b.offset);
}

/**
 * Of the rules that a `disable` named, those that an `enable` ends and those that go on. An `enable` with rules ends
 * only a `disable` that named the same ones: a general one goes on until a general `enable`.
 */
function partRules(
  disabled: readonly string[],
  enabled: readonly string[],
): readonly [ended: readonly string[] | undefined, going: readonly string[]] {
  if (enabled.length === 0) return [disabled, []];
  const ended = disabled.filter((rule) => enabled.includes(rule));
  return ended.length === 0 ? [undefined, disabled] : [ended, disabled.filter((rule) => !enabled.includes(rule))];
}

/** Finds the line around an offset; it keeps the last one, since a hostile line may hold directives by the thousand. */
function lineFinder(text: string): (at: number) => Span {
  let line: Span = { offset: -1, endOffset: -1 };
  return (at) => {
    if (at >= line.offset && at <= line.endOffset) return line;
    let offset = at;
    let endOffset = at;
    while (offset > 0 && !isLineEnd(text.charCodeAt(offset - 1))) offset -= 1;
    while (endOffset < text.length && !isLineEnd(text.charCodeAt(endOffset))) endOffset += 1;
    line = { offset, endOffset };
    return line;
  };
}

/** The next line with anything on it but directives, so that a blank line, or a second comment, may stand between. */
function nextLine(
  text: string,
  { endOffset }: Directive,
  placed: ReadonlyMap<number, Directive>,
  lineAt: (at: number) => Span,
): Span {
  let at = lineAt(endOffset).endOffset;
  for (;;) {
    while (at < text.length && /\s/.test(text[at] as string)) at += 1;
    const directive = placed.get(at);
    if (directive === undefined) break;
    at = directive.endOffset;
  }
  return at === text.length ? { offset: at, endOffset: at } : lineAt(at);
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
