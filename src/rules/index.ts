// Written by `npm run lists`; add a file, not a line.
import type { AnyRule } from '../core/rule';
import accuracyAddition from './accuracy/addition';
import accuracyCollapsedPair from './accuracy/collapsed-pair';
import accuracyDateMismatch from './accuracy/date-mismatch';
import accuracyLinkMismatch from './accuracy/link-mismatch';
import accuracyMistranslation from './accuracy/mistranslation';
import accuracyNameMismatch from './accuracy/name-mismatch';
import accuracyNegationMismatch from './accuracy/negation-mismatch';
import accuracyNumberMismatch from './accuracy/number-mismatch';
import accuracyOmission from './accuracy/omission';
import accuracyQuestionMismatch from './accuracy/question-mismatch';
import accuracyQuotationMismatch from './accuracy/quotation-mismatch';
import accuracySourceMismatch from './accuracy/source-mismatch';
import accuracyUnitMismatch from './accuracy/unit-mismatch';
import accuracyUntranslated from './accuracy/untranslated';
import accuracyWrongLanguage from './accuracy/wrong-language';
import fluencyBrokenSentence from './fluency/broken-sentence';
import fluencyFragment from './fluency/fragment';
import fluencyGarbledQuotes from './fluency/garbled-quotes';
import fluencyMissingEndPunctuation from './fluency/missing-end-punctuation';
import fluencyRepeatedSentence from './fluency/repeated-sentence';
import fluencyRepeatedWord from './fluency/repeated-word';
import fluencyRepetitionLoop from './fluency/repetition-loop';
import fluencyTruncatedSentence from './fluency/truncated-sentence';
import fluencyUnbalancedBrackets from './fluency/unbalanced-brackets';
import fluencyUnbalancedQuotes from './fluency/unbalanced-quotes';
import localeApostropheStyle from './locale/apostrophe-style';
import localeDateFormat from './locale/date-format';
import localeNumberFormat from './locale/number-format';
import localePunctuationSpacing from './locale/punctuation-spacing';
import localeQuoteStyle from './locale/quote-style';
import markupBoilerplate from './markup/boilerplate';
import markupGluedText from './markup/glued-text';
import markupHtmlResidue from './markup/html-residue';
import markupInvisibleCharacters from './markup/invisible-characters';
import markupMachineResidue from './markup/machine-residue';
import markupMixedScript from './markup/mixed-script';
import markupMojibake from './markup/mojibake';
import markupRunInCredit from './markup/run-in-credit';
import markupStraySeparator from './markup/stray-separator';
import styleCalque from './style/calque';
import styleCloseRepetition from './style/close-repetition';
import styleNearDuplicate from './style/near-duplicate';
import styleRegisterSwitch from './style/register-switch';
import terminologyAcronym from './terminology/acronym';
import terminologyCaseVariant from './terminology/case-variant';
import terminologyConflation from './terminology/conflation';
import terminologyDoNotTranslate from './terminology/do-not-translate';
import terminologyDrift from './terminology/drift';
import terminologyForbiddenTerm from './terminology/forbidden-term';
import terminologyGlossary from './terminology/glossary';
import terminologyMissingTerm from './terminology/missing-term';
import terminologySourceDrift from './terminology/source-drift';
import terminologySpellingVariant from './terminology/spelling-variant';

/** Every rule that mtlint ships, by folder and name. */
export const rules: readonly AnyRule[] = [
  accuracyAddition,
  accuracyCollapsedPair,
  accuracyDateMismatch,
  accuracyLinkMismatch,
  accuracyMistranslation,
  accuracyNameMismatch,
  accuracyNegationMismatch,
  accuracyNumberMismatch,
  accuracyOmission,
  accuracyQuestionMismatch,
  accuracyQuotationMismatch,
  accuracySourceMismatch,
  accuracyUnitMismatch,
  accuracyUntranslated,
  accuracyWrongLanguage,
  fluencyBrokenSentence,
  fluencyFragment,
  fluencyGarbledQuotes,
  fluencyMissingEndPunctuation,
  fluencyRepeatedSentence,
  fluencyRepeatedWord,
  fluencyRepetitionLoop,
  fluencyTruncatedSentence,
  fluencyUnbalancedBrackets,
  fluencyUnbalancedQuotes,
  localeApostropheStyle,
  localeDateFormat,
  localeNumberFormat,
  localePunctuationSpacing,
  localeQuoteStyle,
  markupBoilerplate,
  markupGluedText,
  markupHtmlResidue,
  markupInvisibleCharacters,
  markupMachineResidue,
  markupMixedScript,
  markupMojibake,
  markupRunInCredit,
  markupStraySeparator,
  styleCalque,
  styleCloseRepetition,
  styleNearDuplicate,
  styleRegisterSwitch,
  terminologyAcronym,
  terminologyCaseVariant,
  terminologyConflation,
  terminologyDoNotTranslate,
  terminologyDrift,
  terminologyForbiddenTerm,
  terminologyGlossary,
  terminologyMissingTerm,
  terminologySourceDrift,
  terminologySpellingVariant,
];
