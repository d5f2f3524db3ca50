import { readVocabulary, type Vocabulary } from './vocabulary';

/** What the lookup needs of a `tokenizer.json` of this house's kind: see "Tokenisation" in the model's README.md. */
export interface TokenizerFile {
  /** Whole-text steps up to lower case, in order. */
  readonly prepare: ReadonlyArray<(text: string) => string>;
  /** Steps after lower case; each looks at one character only. */
  readonly folds: ReadonlyArray<{ readonly pattern: RegExp; readonly content: string }>;
  /** One test for each class of characters, in the order `letter`, `katakana`, `ideograph`, `digit`, `symbol`. */
  readonly classes: readonly RegExp[];
  /** Longest run that makes one word. */
  readonly longestRun: number;
  readonly vocabulary: Vocabulary;
}

interface Step {
  readonly type: string;
  readonly pattern?: { readonly String?: string; readonly Regex?: string };
  readonly content?: string;
}

export const WORD_START = '▁';

/** One bracketed class, perhaps behind a look-ahead for another: a pattern that sees a single character. */
const ONE_CHARACTER = /^(?:\(\?!\[(?:\\.|[^\]\\])+\]\))?\[(?:\\.|[^\]\\])+\]$/su;

const CLASSES =
  /^▁\?(?<letter>\[(?:\\.|[^\]\\])+\])\{1,(?<run>\d+)\}\|(?<katakana>\[(?:\\.|[^\]\\])+\])\{1,\k<run>\}\|(?<ideograph>\[(?:\\.|[^\]\\])+\])\{1,\k<run>\}\|(?<digit>\[(?:\\.|[^\]\\])+\])\{1,\k<run>\}\|(?<symbol>\[(?:\\.|[^\]\\])+\])$/su;

/**
 * Reads the tokenizer, or tells by `undefined` that it is of another kind, which only the general runtime can run.
 * @throws {SyntaxError} where the text is no JSON.
 */
export function readTokenizer(json: string): TokenizerFile | undefined {
  const vocabulary = readVocabulary(json);
  const file = JSON.parse(vocabulary?.rest ?? json) as {
    readonly normalizer?: { readonly normalizers?: readonly Step[] };
    readonly pre_tokenizer?: Step & { readonly invert?: boolean };
    readonly model?: { readonly continuing_subword_prefix?: string };
  };
  const steps = file.normalizer?.normalizers;
  const groups = CLASSES.exec(file.pre_tokenizer?.pattern?.Regex ?? '')?.groups;
  const lower = steps?.findIndex(({ type }) => type === 'Lowercase') ?? -1;
  if (steps === undefined || vocabulary === undefined || groups === undefined || lower < 0) return undefined;
  if (file.model?.continuing_subword_prefix !== '') return undefined;

  const prepare = steps.slice(0, lower + 1).map(wholeTextStep);
  const folds = steps.slice(lower + 1, -1).map(oneCharacterStep);
  const { letter, katakana, ideograph, digit, symbol, run } = groups as Record<string, string>;
  const last = steps.at(-1);
  const marksWords = last?.content === WORD_START && last.pattern?.Regex === `(?<!${letter})(?=${letter})`;
  if (!marksWords || !prepare.every(isDefined) || !folds.every(isDefined)) return undefined;
  return {
    prepare,
    folds,
    classes: [letter, katakana, ideograph, digit, symbol].map((name) => new RegExp(name as string, 'u')),
    longestRun: Number(run),
    vocabulary,
  };
}

function wholeTextStep({ type, pattern, content = '' }: Step): ((text: string) => string) | undefined {
  if (type === 'NFKC') return (text) => text.normalize('NFKC');
  if (type === 'Lowercase') return (text) => text.toLowerCase();
  const old = pattern?.String;
  if (type !== 'Replace' || old === undefined) return undefined;
  return (text) => (text.includes(old) ? text.replaceAll(old, content) : text);
}

function oneCharacterStep({ type, pattern, content = '' }: Step): TokenizerFile['folds'][number] | undefined {
  const regex = pattern?.Regex;
  if (type !== 'Replace' || regex === undefined || !ONE_CHARACTER.test(regex)) return undefined;
  return { pattern: new RegExp(regex, 'u'), content };
}

function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined;
}
