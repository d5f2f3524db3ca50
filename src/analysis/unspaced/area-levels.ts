/** How areas end, one level a row: provinces, cities, counties. */
const LEVELS = ['省', '市', '县縣県', '区區', '州', '国國', '镇鎮町', '乡鄉', '村', '郡', '府'];

/** Tells whether areas of two levels stand right before two places of a text: 县养蜂协会 and 省养蜂学会 are two bodies. */
export function areOfTwoLevels(prose: string, one: number, two: number): boolean {
  const levelBefore = (offset: number) => LEVELS.findIndex((level) => level.includes(prose[offset - 1] ?? ' '));
  const [a, b] = [levelBefore(one), levelBefore(two)];
  return a !== -1 && b !== -1 && a !== b;
}
