// Written by `npm run lists`; add a file, not a line.
import type { AnyRule } from '../core/rule';
import fluencyBrokenSentence from './fluency/broken-sentence';
import fluencyGarbledQuotes from './fluency/garbled-quotes';
import fluencyMissingEndPunctuation from './fluency/missing-end-punctuation';
import fluencyRepeatedWord from './fluency/repeated-word';
import fluencyTruncatedSentence from './fluency/truncated-sentence';
import fluencyUnbalancedBrackets from './fluency/unbalanced-brackets';
import fluencyUnbalancedQuotes from './fluency/unbalanced-quotes';
import localeQuoteStyle from './locale/quote-style';
import markupMojibake from './markup/mojibake';

/** Every rule that mtlint ships, by folder and name. */
export const rules: readonly AnyRule[] = [
  fluencyBrokenSentence,
  fluencyGarbledQuotes,
  fluencyMissingEndPunctuation,
  fluencyRepeatedWord,
  fluencyTruncatedSentence,
  fluencyUnbalancedBrackets,
  fluencyUnbalancedQuotes,
  localeQuoteStyle,
  markupMojibake,
];
