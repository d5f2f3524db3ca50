import { editDistance } from '../../analysis/source/token-likeness';
import type { Lone, MatchedBead } from '../../analysis/source/value-matches';
import type { Value } from '../../analysis/source/values';
import { kindOfUnit } from '../../analysis/source/values/unit-conversion';

/** A number without a counterpart. */
export type LoneValue = Lone<Value>;

export function asLone(item: Value): LoneValue {
  return { item, echo: undefined };
}

/** What a neighbour without a source counts: the rest of a sentence that was made two. */
export function beside(rows: ReadonlyArray<MatchedBead<Value>>, at: number): readonly LoneValue[] {
  return [rows[at - 1], rows[at + 1]].flatMap((row) =>
    row === undefined || row.bead.source.length > 0 ? [] : row.target.filter(({ item }) => item.written === 'digits'),
  );
}

/** How many beads without a partner may stand between two that were one pair. */
const FARTHEST_LONE = 3;

/** What sentences without a source count, in the same run of sentences without a partner: another number may have torn the pair. */
export function besideLone(rows: ReadonlyArray<MatchedBead<Value>>, at: number): readonly LoneValue[] {
  const found: LoneValue[] = [];
  for (const step of [-1, 1])
    for (let index = at + step; Math.abs(index - at) <= FARTHEST_LONE; index += step) {
      const row = rows[index];
      if (row === undefined || (row.bead.source.length > 0 && row.bead.target.length > 0)) break;
      if (row.bead.source.length === 0) found.push(...row.target.filter(({ item }) => item.written === 'digits'));
    }
  return found;
}

/** Numbers that lack and those that stand in their place, likeliest first. */
export function pair(lost: readonly LoneValue[], found: readonly LoneValue[], likeOnly = false) {
  // Where all the others have their counterpart, the last two belong together, though each may stand there once more.
  const isBalanced = !likeOnly && lost.length === 1 && found.length === 1;
  const candidates = lost.flatMap((from) =>
    found.map((to) => ({
      from,
      to,
      likeness: likeOnly && !isLikeNumber(from.item, to.item) ? 0 : likenessOf(from, to, isBalanced),
    })),
  );
  candidates.sort((a, b) => b.likeness - a.likeness);
  const used = new Set<LoneValue>();
  const pairs: Array<readonly [LoneValue, LoneValue]> = [];
  for (const { from, to, likeness } of candidates) {
    if (likeness <= 0 || used.has(from) || used.has(to)) continue;
    used.add(from).add(to);
    pairs.push([from, to]);
  }
  const rest = (all: readonly LoneValue[]) => all.filter((one) => !used.has(one));
  return { pairs, restLost: rest(lost), restFound: rest(found) };
}

/** How likely one number stands where the other should; 0 where that would say too much. */
function likenessOf(from: LoneValue, to: LoneValue, isBalanced: boolean): number {
  const [a, b] = [from.item, to.item];
  if (a.inName !== b.inName) return 0;
  if (!isBalanced && from.echo === 'here' && to.echo === 'here') return 0;
  const bothDigits = a.written === 'digits' && b.written === 'digits';
  const isEchoed = from.echo !== undefined || to.echo !== undefined;
  if (!isBalanced && (from.echo === 'here' || to.echo === 'here') && !bothDigits) return 0;
  // Units that measure the same but differ: a conversion, which another rule judges.
  const kindsOfB = b.units.map(kindOfUnit);
  const sharesUnit = a.units.some((unit) => b.units.includes(unit));
  const sharesKind = a.units.some((unit) => kindOfUnit(unit) !== undefined && kindsOfB.includes(kindOfUnit(unit)));
  if (sharesKind && !sharesUnit) return 0;
  let likeness = bothDigits ? 2 : 1;
  if (sharesUnit) likeness += 2;
  if (!isEchoed) likeness += 1;
  if (sizeOf(a) === sizeOf(b)) likeness += 0.5;
  else if (bothDigits && isOtherScale(a, b)) likeness += 0.75;
  return likeness;
}

/** Numbers in digits of about one length that share most of them, as a slip leaves them. */
function isLikeNumber(a: Value, b: Value): boolean {
  if (a.written !== 'digits' || b.written !== 'digits' || Math.abs(sizeOf(a) - sizeOf(b)) > 1) return false;
  const [one, other] = [a, b].map(({ readings }) => String(readings[0])) as [string, string];
  return Math.max(one.length, other.length) > 1 && editDistance(one, other, 1) === 1;
}

/** 3.9 billion for 3.9 million. */
function isOtherScale(a: Value, b: Value): boolean {
  const [one, other] = [a.readings[0] as number, b.readings[0] as number];
  if (one <= 0 || other <= 0) return false;
  const power = Math.log10(one / other);
  return Math.abs(power) >= 1 && Math.abs(power - Math.round(power)) < 1e-6;
}

function sizeOf({ readings }: Value): number {
  return Math.floor(Math.log10(Math.max(1, Math.abs(readings[0] as number))));
}

export function confidenceOf(from: LoneValue, to: LoneValue): number {
  const digits = Number(from.item.written === 'digits') + Number(to.item.written === 'digits');
  if (from.item.isRank || to.item.isRank) return 0.6;
  const sure = [0.65, 0.75, 0.9][digits] as number;
  return from.echo === 'here' || to.echo === 'here' ? Math.min(sure, 0.7) : sure;
}
