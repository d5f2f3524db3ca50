import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { MtlintError } from '../core/error';
import { type GlossaryRecord, placeOf } from './record';
import { recordsOf } from './structured';

/** YAML: a list of entries, `entries:` with such a list, or a map from source to target. */
export function readYaml(text: string, path: string | undefined): readonly GlossaryRecord[] {
  const lines = childLines(text);
  try {
    return recordsOf(load(text, { schema: CORE_SCHEMA }), path, (at) => lines(at));
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    throw new MtlintError('glossary', cause.reason, {
      place: placeOf(path, (cause.mark?.line ?? 0) + 1),
      remedy: 'correct the YAML',
      cause,
    });
  }
}

/**
 * Lines of list items and of map keys. The parser does not tell them, and in block style they are plain to see: an
 * item opens with the dash of the least indentation. In flow style the first line is as near as this comes.
 */
function childLines(text: string): (at: number | string) => number {
  const items: number[] = [];
  const keys = new Map<string, number>();
  let indentation: number | undefined;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const dash = /^( *)-(?: |$)/.exec(line);
    if (dash !== null) {
      indentation ??= dash[1]?.length;
      if (dash[1]?.length === indentation) items.push(index + 1);
      return;
    }
    const key = /^(?:"([^"]+)"|'([^']+)'|([^\s#"'][^:]*(?::(?! )[^:]*)*))\s*:(?: |$)/.exec(line);
    if (key !== null) keys.set((key[1] ?? key[2] ?? key[3] ?? '').trim(), index + 1);
  });
  return (at) => (typeof at === 'number' ? items[at] : keys.get(at)) ?? 1;
}
