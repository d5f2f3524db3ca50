/** How often something is used, for messages and notes. */
export function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
