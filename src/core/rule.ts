// `output` is what zod also calls `infer`, a keyword that the bundler of declarations does not write back as it was.

import type { output as ZodInfer, ZodObject } from 'zod';
import type { Facts, Needs } from './analysis';
import { callback, checkOptions, having, list, number, oneOf, record, text } from './arguments';
import type { Article } from './article';
import type { Span } from './span';

/** How bad a finding is; in MQM an `error` weighs five, a `warning` one and an `info` nothing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule may be set to in a config: a severity, or `off`. */
export type Level = Severity | 'off';

/** Why a finding matters in the terms of the Multidimensional Quality Metrics typology (MQM, themqm.org). */
export type MqmCategory =
  | 'terminology/inconsistent-use-of-terminology'
  | 'terminology/inconsistent-with-terminology-resource'
  | 'terminology/wrong-term'
  | 'accuracy/mistranslation'
  | 'accuracy/omission'
  | 'accuracy/addition'
  | 'accuracy/untranslated'
  | 'accuracy/do-not-translate'
  | 'linguistic-conventions/grammar'
  | 'linguistic-conventions/punctuation'
  | 'linguistic-conventions/spelling'
  | 'linguistic-conventions/unintelligible'
  | 'linguistic-conventions/character-encoding'
  | 'linguistic-conventions/duplication'
  | 'style/register'
  | 'style/inconsistent-style'
  | 'locale-conventions/number-format'
  | 'locale-conventions/date-format'
  | 'locale-conventions/quotation-marks'
  | 'locale-conventions/punctuation'
  | 'design-and-markup/markup'
  | 'design-and-markup/residue';

/** What to write in the place of a span; an empty span inserts, an empty text deletes. */
export interface Edit extends Span {
  readonly text: string;
}

/** A proposed repair. `safe` says that it cannot change what the text says, so `fix` may make it unasked. */
export interface Suggestion {
  readonly message: string;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** A place elsewhere in the article, and what it shows. */
export interface Evidence extends Span {
  readonly note: string;
}

/** What a rule sees, as data: the message is an id and its values, so that reporters may translate and group. */
export interface Observation<MessageId extends string = string> extends Span {
  readonly messageId: MessageId;
  readonly values?: Readonly<Record<string, string | number>>;
  /** 0 to 1; 1 where absent. Observations below the config's `minConfidence` are dropped. */
  readonly confidence?: number;
  /** Where it is not as bad as the rule's other findings, unless a config says how bad these are. */
  readonly severity?: Severity;
  /** Name shared by all findings that are about one thing. */
  readonly group?: string;
  readonly related?: readonly Evidence[];
  readonly suggestions?: readonly Suggestion[];
}

/**
 * A text with the spans that the rule must report, marked `⟦…⟧`; `⟦⟧` marks a place between two characters. A text
 * with no mark must stay silent.
 */
export interface Example {
  readonly text: string;
  /** Language tag; `en` where absent. */
  readonly language?: string;
  readonly format?: 'text' | 'markdown';
  readonly options?: Readonly<Record<string, unknown>>;
  readonly glossary?: ReadonlyArray<Readonly<Record<string, unknown>>>;
  /** What the text was translated from, for a rule that requires a source. */
  readonly source?: string;
  /** Language tag of the source; `en` where absent, and `fr` where the text itself is English. */
  readonly sourceLanguage?: string;
  /** Why the text is right or wrong, where that does not leap to the eye. */
  readonly note?: string;
}

/** What `check` is given: the article, the values of the analyses that the rule needs, and its options as resolved. */
export interface RuleContext<N extends Needs, O> {
  readonly article: Article;
  readonly facts: Facts<N>;
  readonly options: O;
}

/** What an article must have for a rule to run; where one lacks, the report lists the rule under `skipped`. */
export type Requirement = 'source' | 'glossary' | 'embedder' | 'known-language' | 'cased-script' | 'spaced-script';

/** A rule whatever it needs, as lists hold it. */
// biome-ignore lint/suspicious/noExplicitAny: the variance of the parameters cannot be named in a list of mixed rules
export type AnyRule = Rule<any, any, any>;

/** A rule as `defineRule` makes it. */
export interface Rule<N extends Needs = Needs, Z extends ZodObject = ZodObject, MessageId extends string = string> {
  /** Folder and file name: `fluency/repeated-word`. */
  readonly id: string;
  /** One sentence, no full stop: what the rule reports. */
  readonly summary: string;
  /** Why a reader of the article would mind, and what the rule leaves alone on purpose. */
  readonly why: string;
  readonly severity: Severity;
  readonly mqm: MqmCategory;
  readonly requires: readonly Requirement[];
  /** What the rule finds more with; where one lacks, the report says that the rule was skipped in part. */
  readonly prefers?: readonly Requirement[];
  /** Ids of rules that say more about the same place: a finding that overlaps one of theirs is dropped. */
  readonly yieldsTo: readonly string[];
  /** Messages about what one accident does all over an article; from two findings on they are one, with the others related. */
  readonly throughout: readonly MessageId[];
  /**
   * How sure a finding must be, 0 to 1, to keep its severity in an article that has hardly another: less sure ones are
   * `info` there. 0, which no finding is below, where absent.
   */
  readonly sureFrom?: number;
  readonly needs: N;
  readonly options: Z | undefined;
  /** Message id → template with `{name}` for each value: the fault, its evidence, what to do. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly examples: readonly Example[];
  readonly check: (context: RuleContext<N, ZodInfer<Z>>) => Iterable<Observation<MessageId>>;
}

const DEFINITION = {
  id: text,
  summary: text,
  why: text,
  severity: oneOf('error', 'warning', 'info'),
  mqm: text,
  requires: list,
  prefers: list,
  yieldsTo: list,
  throughout: list,
  sureFrom: number(0, 1),
  needs: record,
  options: having('a zod object', 'safeParse', 'shape'),
  messages: record,
  examples: list,
  check: callback,
};

/**
 * Types a rule from its parts, so that authors rarely write a type. `check` is a short generator: it yields
 * observations and never awaits, reads files or changes anything. Offsets are those of `article.document.prose`.
 */
export function defineRule<
  const N extends Needs = Record<string, never>,
  Z extends ZodObject = ZodObject,
  const MessageId extends string = string,
>(definition: {
  readonly id: string;
  readonly summary: string;
  readonly why: string;
  readonly severity: Severity;
  readonly mqm: MqmCategory;
  readonly requires?: readonly Requirement[];
  readonly prefers?: readonly Requirement[];
  readonly yieldsTo?: readonly string[];
  readonly throughout?: readonly NoInfer<MessageId>[];
  readonly sureFrom?: number;
  readonly needs?: N;
  readonly options?: Z;
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly examples: readonly Example[];
  readonly check: (context: RuleContext<N, ZodInfer<Z>>) => Iterable<Observation<MessageId>>;
}): Rule<N, Z, MessageId> {
  checkOptions('defineRule', definition, DEFINITION);
  return { requires: [], yieldsTo: [], throughout: [], needs: {} as N, options: undefined, ...definition };
}
