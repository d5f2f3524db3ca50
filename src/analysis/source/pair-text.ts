import type { AlignedText, Alignment, Bead } from './alignment';

/** How many words of some sentences differ: `Tap, tap, tap` is one. */
export function differentWords({ sentences, words }: AlignedText, indices: readonly number[]): number {
  const forms = new Set<string>();
  for (const index of indices) {
    const { firstWord = 0, lastWord = 0 } = sentences[index] ?? {};
    for (let word = firstWord; word < lastWord; word += 1) forms.add(words.form(word).lower);
  }
  return forms.size;
}

/** The text of some sentences. */
export function textOfSentences({ document, sentences }: AlignedText, indices: readonly number[]): string {
  return document.prose.slice(
    sentences[indices[0] as number]?.offset ?? 0,
    sentences[indices.at(-1) as number]?.endOffset ?? 0,
  );
}

/** The text of some sentences with `around` sentences before and after, for what may have been moved over a full stop. */
export function textAround(side: AlignedText, indices: readonly number[], around: number): string {
  const last = side.sentences.length - 1;
  return textOfSentences(side, [
    Math.max(0, (indices[0] as number) - around),
    Math.min(last, (indices.at(-1) as number) + around),
  ]);
}

/** Beads whose two sides surely belong together, so that a mark or word that one lacks is lost and not elsewhere. */
export function* surePairs({ beads }: Alignment): Generator<Bead> {
  for (const bead of beads) if (isSure(bead)) yield bead;
}

export function isSure({ source, target, score, moved }: Bead): boolean {
  return source.length > 0 && target.length > 0 && score >= LEAST_SCORE && !moved;
}

const LEAST_SCORE = 0.7;
