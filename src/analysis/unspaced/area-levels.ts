import type { Article } from '../../core/article';

/** Tells whether areas of two levels stand right before two places of an article: 县养蜂协会 and 省养蜂学会 are two bodies. */
export function areOfTwoLevels({ document: { prose }, language }: Article, one: number, two: number): boolean {
  const levels = language.areas?.levels ?? [];
  const levelBefore = (offset: number) => levels.findIndex((level) => level.includes(prose[offset - 1] ?? ' '));
  const [a, b] = [levelBefore(one), levelBefore(two)];
  return a !== -1 && b !== -1 && a !== b;
}
