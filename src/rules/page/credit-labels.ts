import { withoutMarks } from '../../core/without-marks';

/** A label as a page writes it: lists join its words by `_`. */
export function spelt(written: string): string {
  return written.replaceAll('_', ' ');
}

/** `Photo`, `PHOTO`, `ΦΩΤΟ`: capitals may leave out the accents. */
export function capitalised(label: string): string[] {
  const upper = label.toUpperCase();
  return [label.charAt(0).toUpperCase() + label.slice(1), upper, withoutMarks(upper).normalize('NFC')];
}

/** The source of a pattern of one of some labels, the longest first. */
export function anyOf(labels: readonly string[]): string {
  const longestFirst = [...new Set(labels)].sort((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(escaped).join('|')})`;
}

/** With either apostrophe. */
function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
}
