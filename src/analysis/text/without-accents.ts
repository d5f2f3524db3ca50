import { withoutMarks } from '../../core/without-marks';
/** A text without the marks over and under its letters, but for the letters in `kept`, which are letters of their own. */
export function withoutAccents(text: string, kept?: string): string {
  if (kept !== undefined) return text.replace(/[^\0-\x7f]/g, (one) => (kept.includes(one) ? one : withoutAccents(one)));
  return withoutMarks(text).normalize('NFC');
}
