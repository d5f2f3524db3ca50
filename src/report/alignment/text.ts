import type { AlignedTexts } from '../../core/alignment';
import { scoreOf, textOf } from './cells';

/** For reading: the shape of each bead, its score, and both sides below one another. */
export function renderAlignmentText({ source, target, beads, model }: AlignedTexts): string {
  const blocks = beads.map((bead) => {
    const shape = `${indicesOf(bead.source)} = ${indicesOf(bead.target)}`;
    const note =
      bead.source.length === 0 ? '  added' : bead.target.length === 0 ? '  left out' : bead.moved ? '  moved' : '';
    return [
      `${shape}  ${scoreOf(bead.score)}${note}`,
      ...(bead.source.length === 0 ? [] : [`  ${source.language}  ${textOf(source, bead.source)}`]),
      ...(bead.target.length === 0 ? [] : [`  ${target.language}  ${textOf(target, bead.target)}`]),
      '',
    ].join('\n');
  });
  const count = (isOne: (bead: (typeof beads)[number]) => boolean) => beads.filter(isOne).length;
  const summary = [
    `${count(({ source, target }) => source.length > 0 && target.length > 0)} pairs`,
    `${count(({ target }) => target.length === 0)} left out`,
    `${count(({ source }) => source.length === 0)} added`,
    model === null ? 'without a model: lengths, names and numbers only' : `model ${model}`,
  ];
  return `${[...blocks, summary.join(', ')].join('\n')}\n`;
}

function indicesOf(indices: readonly number[]): string {
  return indices.length === 0 ? '–' : indices.join('+');
}
