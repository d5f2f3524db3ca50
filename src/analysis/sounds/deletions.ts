/** A text, and what is left of it without each of its characters: two that are one change apart have one of these in common. */
export function deletionsOf(text: string): readonly string[] {
  const found = [text];
  for (let at = 0; at < text.length; at += 1) found.push(text.slice(0, at) + text.slice(at + 1));
  return found;
}
