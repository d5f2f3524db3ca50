import { alignUnits } from '../analysis/source/alignment/align-units';
import type { AlignmentUnit } from '../analysis/source/alignment/unit';
import { unitsOf } from '../analysis/source/alignment/units-of';
import { sentences } from '../analysis/text/sentences';
import type { AlignedSide, AlignedTexts } from '../core/alignment';
import type { Language } from '../core/language';
import { parseAs, parseAsFound } from '../parse';
import { articleLanguage } from './article-language';
import { articleOf } from './article-of';
import { FactStore } from './fact-store';
import { type EmbedderLoader, LazyEmbedder } from './lazy-embedder';

/** One text to align: as a whole, or as the sentences or lines that it is made of. */
export interface TextToAlign {
  readonly text: string | readonly string[];
  /** BCP 47 tag; found out where absent. */
  readonly language?: string | undefined;
  /** Decides format and language where nothing else does. */
  readonly path?: string | undefined;
  /** `text` or `markdown`; by the path's extension where absent. Says nothing of a list. */
  readonly format?: string | undefined;
}

interface Doors {
  /** Absent where there is no model. */
  readonly loadEmbedder?: EmbedderLoader | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Aligns two texts.
 * @throws {MtlintError} where the model cannot be used, and the signal's reason on abort.
 */
export async function alignTexts(
  source: TextToAlign,
  target: TextToAlign,
  { loadEmbedder, signal }: Doors = {},
): Promise<AlignedTexts> {
  signal?.throwIfAborted();
  const [from, to] = [await sideOf(source, signal), await sideOf(target, signal)];
  const embedder = loadEmbedder && new LazyEmbedder(loadEmbedder);
  const { beads, evidence } = await alignUnits(from.units, to.units, { embedder, signal });
  return {
    source: from.side,
    target: to.side,
    beads: beads.map((bead) => ({
      source: bead.source.map((unit) => from.indices[unit] as number),
      target: bead.target.map((unit) => to.indices[unit] as number),
      score: Math.round(bead.score * 1000) / 1000,
      moved: bead.moved,
    })),
    evidence,
    model: embedder?.used ? embedder.id : null,
  };
}

interface ReadSide {
  readonly side: AlignedSide;
  readonly units: readonly AlignmentUnit[];
  /** The index of each unit among the sentences of the side. */
  readonly indices: readonly number[];
}

async function sideOf(input: TextToAlign, signal: AbortSignal | undefined): Promise<ReadSide> {
  return typeof input.text === 'string' ? sideOfText(input.text, input, signal) : sideOfList(input.text, input);
}

async function sideOfText(text: string, input: TextToAlign, signal: AbortSignal | undefined): Promise<ReadSide> {
  const { format, path } = input;
  const document = format === undefined ? await parseAsFound(text, path) : await parseAs(format, text, path);
  const { language } = await articleLanguage(document, input.language);
  const units = unitsOf(document, await new FactStore(articleOf(document, language), signal).get(sentences));
  return {
    side: { language: tagOf(input, language), sentences: units.map((unit) => unit.text) },
    units,
    indices: units.map((_, index) => index),
  };
}

/** Empty lines keep their number and stand in no bead. */
async function sideOfList(list: readonly string[], input: TextToAlign): Promise<ReadSide> {
  const document = await parseAs('text', list.join('\n'), input.path);
  const { language } = await articleLanguage(document, input.language);
  const indices = list.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  return {
    side: { language: tagOf(input, language), sentences: list },
    units: indices.map((index) => ({ text: (list[index] as string).trim(), paragraph: undefined, standsAlone: false })),
    indices,
  };
}

/** The tag as it was given, since a pack may serve many: `en-GB` has the pack of `en`. */
function tagOf({ language: given }: TextToAlign, { tag }: Language): string {
  return given?.replaceAll('_', '-') ?? tag;
}
