import type { AlignedTexts } from '../../core/alignment';
import { version } from '../../core/version';
import { textOf } from './cells';

/** A translation memory in TMX 1.4b; sentences that only one side has are left out, for a memory has no use for them. */
export function renderAlignmentTmx({ beads, source, target }: AlignedTexts): string {
  const units = beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) =>
      [
        '    <tu>',
        `      <prop type="x-score">${bead.score.toFixed(3)}</prop>`,
        variant(source.language, textOf(source, bead.source)),
        variant(target.language, textOf(target, bead.target)),
        '    </tu>',
      ].join('\n'),
    );
  const header = `creationtool="mtlint" creationtoolversion="${escapeXml(version)}" segtype="sentence" o-tmf="mtlint" adminlang="en" srclang="${escapeXml(source.language)}" datatype="plaintext"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  <header ${header}/>`,
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
    '',
  ].join('\n');
}

function variant(language: string, text: string): string {
  return `      <tuv xml:lang="${escapeXml(language)}"><seg>${escapeXml(text)}</seg></tuv>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
// What XML 1.0 does not allow in any notation.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
