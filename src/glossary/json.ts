import { MtlintError } from '../core/error';
import { LineIndex } from '../core/lines';
import { type GlossaryRecord, placeOf } from './record';
import { recordsOf } from './structured';

/** JSON: a list of entries, `{ "entries": […] }`, or a map from source to target. */
export function readJson(text: string, path: string | undefined): readonly GlossaryRecord[] {
  if (text.trim() === '') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const at = Number(/position (\d+)/.exec((cause as Error).message)?.[1] ?? text.length);
    throw new MtlintError(
      'glossary',
      `not JSON: ${(cause as Error).message.replace(/ \(line \d+ column \d+\)$/, '')}`,
      {
        place: placeOf(path, new LineIndex(text).at(Math.min(at, text.length)).line),
        remedy: 'correct it there',
        cause,
      },
    );
  }
  const lines = childLines(text, path);
  return recordsOf(value, path, lines);
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * Lines of what stands in the outermost list or map, or in the list under `entries`.
 * @throws {MtlintError} where a map has one key twice: the parser would drop the first without a word.
 */
function childLines(text: string, path: string | undefined): (at: number | string) => number {
  const index = new LineIndex(text);
  const items: number[] = [];
  const keys = new Map<string, number>();
  const open: string[] = [];
  let listDepth = text.trimStart().startsWith('[') ? 1 : 2;
  let entriesList = listDepth === 1;
  let previous = '';
  let key = '';
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match;
    const depth = open.length;
    if (entriesList && depth === listDepth && open.at(-1) === '[' && (previous === '[' || previous === ',')) {
      if (token !== ']') items.push(index.at(match.index).line);
    }
    if (depth === 1 && open[0] === '{' && (previous === '{' || previous === ',') && token.startsWith('"')) {
      key = JSON.parse(token) as string;
      const { line } = index.at(match.index);
      const earlier = keys.get(key);
      if (earlier !== undefined) {
        throw new MtlintError('glossary', `\`${key}\` stands twice, first at ${placeOf(path, earlier)}`, {
          place: placeOf(path, line),
          remedy: 'remove one of them',
        });
      }
      keys.set(key, line);
    }
    if (token === '{' || token === '[') {
      if (token === '[' && depth === 1 && open[0] === '{' && key === 'entries') {
        listDepth = 2;
        entriesList = true;
      }
      open.push(token);
    } else if (token === '}' || token === ']') {
      open.pop();
      if (open.length === 1 && open[0] === '{') entriesList = false;
    }
    previous = token;
  }
  return (at) => (typeof at === 'number' ? items[at] : keys.get(at)) ?? 1;
}
