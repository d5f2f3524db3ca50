/** How a message goes on where one finding speaks for several places; nothing where it speaks for its own alone. */
export function otherPlaces(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ' here and at 1 other place' : ` here and at ${count} other places`;
}
