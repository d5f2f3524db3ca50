import { alignTexts } from '../check/align-texts';
import type { AlignedTexts } from '../core/alignment';
import {
  signal as abortSignal,
  checkArgument,
  checkOptions,
  either,
  flag,
  having,
  listOf,
  text,
} from '../core/arguments';
import type { Embedder } from '../core/embedder';
import { checkText } from '../io/check-text';
import { modelDoor } from '../io/model-door';

/** How two texts are aligned. */
export interface AlignOptions {
  /** BCP 47 tags of the two texts; found out where absent. */
  readonly sourceLanguage?: string | undefined;
  readonly targetLanguage?: string | undefined;
  /** `text` (where absent) or `markdown`; says nothing of lists. */
  readonly format?: string | undefined;
  /** `shipped` (where absent), `none`, the path or hub name of a model, or a model that is already loaded. */
  readonly model?: string | Embedder | undefined;
  /** Whether a model that is named may be downloaded from the Hugging Face hub. */
  readonly allowDownload?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

const SIDE = either(text, listOf(text, 'strings'));
const OPTIONS = {
  sourceLanguage: text,
  targetLanguage: text,
  format: text,
  model: either(text, having('an embedder', 'id', 'embed')),
  allowDownload: flag,
  signal: abortSignal,
};

/**
 * Finds which sentences of a source and of its translation belong together. Either side is a text, which is parted into
 * sentences, or a list of sentences; indices in the result are those of `source.sentences` and `target.sentences`.
 * @throws {MtlintError} where a text or the model cannot be used, and the signal's reason where it is aborted.
 */
export async function alignSentences(
  source: string | readonly string[],
  target: string | readonly string[],
  options: AlignOptions = {},
): Promise<AlignedTexts> {
  checkArgument('alignSentences', 'source', source, SIDE);
  checkArgument('alignSentences', 'target', target, SIDE);
  checkOptions('alignSentences', options, OPTIONS);
  const { sourceLanguage, targetLanguage, format, model, allowDownload, signal } = options;
  if (typeof source === 'string') checkText(source, 'source');
  if (typeof target === 'string') checkText(target, 'target');
  const loadEmbedder = typeof model === 'object' ? async () => model : await modelDoor(model, { allowDownload });
  return alignTexts(
    { text: source, language: sourceLanguage, format },
    { text: target, language: targetLanguage, format },
    { loadEmbedder, signal },
  );
}
