import type { Span } from '../../src/core/span';
import { readMarks } from '../../src/testing/marks';

/** One of the names under which a fault may be reported. */
export interface LabelName {
  readonly rule: string;
  /** Shared by all labels of one entity, or of one mixture of styles. */
  readonly group: string | undefined;
}

/** A fault that a flawed article has on purpose; the first name is the one that its author had in mind. */
export interface Label extends Span {
  readonly names: readonly [LabelName, ...LabelName[]];
  readonly text: string;
}

/** A place where the dominant rendering of a group stands: no fault, but evidence of the group. */
export interface Mention extends Span {
  readonly group: string;
  readonly text: string;
}

/** An article without its marks, with what they said. */
export interface LabelledText {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly mentions: readonly Mention[];
}

/**
 * Reads the marks of a flawed article, front matter included.
 * @throws {Error} where a mark is malformed.
 */
export function readLabels(marked: string): LabelledText {
  const { text, spans } = readMarks(marked, { labelled: true });
  const labels: Label[] = [];
  const mentions: Mention[] = [];
  for (const { label, offset, endOffset } of spans) {
    const place = { offset, endOffset, text: text.slice(offset, endOffset) };
    if (label.startsWith('=')) mentions.push({ ...place, group: label.slice(1) });
    else labels.push({ ...place, names: readNames(label) });
  }
  return { text, labels, mentions };
}

function readNames(label: string): Label['names'] {
  const [first, ...others] = label.split(',').map((name): LabelName => {
    const [rule = '', group] = name.trim().split(':');
    if (!/^[a-z]+\/[a-z-]+$/.test(rule)) throw new Error(`a label names no rule: ${label}`);
    return { rule, group };
  });
  return [first as LabelName, ...others];
}

/** Tells whether `rule` is one of a label's names. */
export function isNamed(label: Label, rule: string): boolean {
  return label.names.some((name) => name.rule === rule);
}

/** The group of a label, whichever of its names has one. */
export function groupOf(label: Label): string | undefined {
  return label.names.find((name) => name.group !== undefined)?.group;
}
