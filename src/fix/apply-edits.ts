import { checkArgument, having, listOf, text as string } from '../core/arguments';
import type { Finding, ReportedSuggestion } from '../core/report';
import type { Edit } from '../core/rule';

/** A text after its edits, and which edits had to stand back. */
export interface Edited {
  readonly text: string;
  readonly applied: readonly ReportedSuggestion[];
  /** Suggestions that clash with one applied before them; a second run may apply them. */
  readonly clashing: readonly ReportedSuggestion[];
}

const SUGGESTIONS = listOf(having('a suggestion', 'edits'), 'suggestions of a report');

/** Applies suggestions in the order given; each as a whole, and none that overlaps one before it. */
export function applySuggestions(text: string, suggestions: readonly ReportedSuggestion[]): Edited {
  checkArgument('applySuggestions', 'text', text, string);
  checkArgument('applySuggestions', 'suggestions', suggestions, SUGGESTIONS);
  const taken: Edit[] = [];
  const applied: ReportedSuggestion[] = [];
  const clashing: ReportedSuggestion[] = [];
  for (const suggestion of suggestions) {
    const { edits } = suggestion;
    const repeated = edits.every((edit) => taken.some((other) => isSame(edit, other)));
    if (repeated && edits.length > 0) continue;
    const free = edits.every(
      (edit, index) =>
        edit.offset <= edit.endOffset &&
        edit.endOffset <= text.length &&
        !taken.some((other) => clashes(edit, other)) &&
        !edits.slice(0, index).some((other) => clashes(edit, other)),
    );
    if (free) {
      taken.push(...edits);
      applied.push(suggestion);
    } else {
      clashing.push(suggestion);
    }
  }
  return { text: applyEdits(text, taken), applied, clashing };
}

/** The safe suggestion of each finding that has one, in reading order. */
export function safeSuggestions(findings: readonly Finding[]): readonly ReportedSuggestion[] {
  return findings.flatMap(({ suggestions }) => suggestions.find(({ safe, edits }) => safe && edits.length > 0) ?? []);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.offset - b.offset || a.endOffset - b.endOffset)) {
    result += text.slice(from, edit.offset) + edit.text;
    from = edit.endOffset;
  }
  return result + text.slice(from);
}

function isSame(a: Edit, b: Edit): boolean {
  return a.offset === b.offset && a.endOffset === b.endOffset && a.text === b.text;
}

// Two insertions at one place clash as well, for their order would be a guess.
function clashes(a: Edit, b: Edit): boolean {
  if (a.offset === b.offset && a.endOffset === b.endOffset) return true;
  return a.offset < b.endOffset && b.offset < a.endOffset;
}
