import type { Finding } from '../core/report';

/** One way in which an article names what a group is about. */
export interface Rendering {
  readonly text: string;
  readonly places: ReadonlyArray<{ readonly line: number; readonly column: number }>;
  /** False where the rendering is only evidence: there is no finding at its places. */
  readonly reported: boolean;
  readonly note: string | undefined;
}

/** The renderings of a group of findings and of their evidence, the reported ones first, most frequent before rarest. */
export function renderingsOf(group: readonly Finding[]): readonly Rendering[] {
  const reported = new Map<string, Rendering>();
  for (const { text, line, column } of group) {
    const known = reported.get(text)?.places ?? [];
    reported.set(text, { text, places: [...known, { line, column }], reported: true, note: undefined });
  }
  const evidence = new Map<string, Rendering>();
  for (const { text, line, column, note } of group.flatMap(({ related }) => related)) {
    if (reported.has(text)) continue;
    const places = evidence.get(text)?.places ?? [];
    if (places.some((place) => place.line === line && place.column === column)) continue;
    evidence.set(text, { text, places: [...places, { line, column }], reported: false, note: note || undefined });
  }
  const often = (a: Rendering, b: Rendering) => b.places.length - a.places.length;
  return [...[...reported.values()].sort(often), ...[...evidence.values()].sort(often)];
}
