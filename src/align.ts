export { type AlignOptions, alignSentences } from './api/align-sentences';
export type { AlignedBead, AlignedSide, AlignedTexts } from './core/alignment';
