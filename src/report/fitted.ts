import type { Severity } from '../core/rule';

/** What a finding, or the findings of a group, take of the screen. */
export interface Layout {
  readonly severity: Severity;
  readonly findings: number;
  /** With an excerpt, marks under it and the evidence. */
  readonly full: readonly string[];
  /** The message alone. */
  readonly short: readonly string[];
  /** The line of the article, for a message that does not show its place by itself. */
  readonly line: readonly string[];
}

/** Lines of a screen that are left beside those about the article and the run. */
const SCREEN = 43;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * What is shown of an article: everything in full where that fits a screen or `all` asks for it, else messages with the lines that
 * they need; where even those do not fit, the least severe are left out, the last first.
 */
export function fitted(layouts: readonly Layout[], all: boolean): { lines: string[]; left: number } {
  const full = layouts.flatMap((layout, at) => (at === 0 ? layout.full : ['', ...layout.full]));
  if (all || full.length <= SCREEN) return { lines: full, left: 0 };
  let room = SCREEN;
  const taken = new Map<Layout, readonly string[]>();
  const ranked = [...layouts].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  for (const layout of ranked) {
    if (layout.short.length > room) break;
    room -= layout.short.length;
    taken.set(layout, layout.short);
  }
  for (const [layout, short] of taken) {
    if (layout.line.length > room) break;
    room -= layout.line.length;
    taken.set(layout, [...short, ...layout.line]);
  }
  const lines = layouts.flatMap((layout) => taken.get(layout) ?? []);
  const left = layouts.reduce((sum, layout) => sum + (taken.has(layout) ? 0 : layout.findings), 0);
  return { lines, left };
}
