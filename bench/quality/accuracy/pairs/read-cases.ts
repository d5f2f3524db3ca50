/** A pair of sentences by hand, for one rule: with a fault, or sound though it looks like one. */
export interface PairCase {
  readonly rule: string;
  readonly isFault: boolean;
  readonly from: string;
  readonly to: string;
  /** In parts that stand apart in the text; an empty part says nothing. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly glossary: { readonly source: string; readonly target: string } | undefined;
}

/**
 * Reads lines of rule, `fault` or `sound`, two languages, source, target and a term of the glossary or a note, parted by tabs.
 * @throws {Error} with the line that is wrong.
 */
export function readCases(list: string): readonly PairCase[] {
  return list.split(/\r?\n/).flatMap((line, index): PairCase[] => {
    if (line === '' || line.startsWith('#')) return [];
    const [rule, kind, from, to, source, target, rest] = line.split('\t');
    if (!rule || !from || !to || !source || !target || (kind !== 'fault' && kind !== 'sound'))
      throw new Error(`line ${index + 1}: write rule, fault or sound, two languages, source, target`);
    const [term, rendering] = rest?.split('=') ?? [];
    return [
      {
        rule,
        isFault: kind === 'fault',
        from,
        to,
        source: partsOf(source),
        target: partsOf(target),
        glossary: term === undefined || rendering === undefined ? undefined : { source: term, target: rendering },
      },
    ];
  });
}

function partsOf(text: string): readonly string[] {
  return text.split('‖').map((part) => part.trim().replace(/^-$/, ''));
}
