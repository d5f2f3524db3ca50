/** Parts in a row of which a figure of speech is made. */
const ROW = 3;
const OPENING = /^(?:\p{Script=Devanagari}+(?= )|.)/u;

/** 用罐。缸不称罐，罐不称缸。: where no space parts words, the next sentence turns over what this one says, and is no rest of it. */
export function turnsOver(text: string, next: string): boolean {
  return next.slice(1).includes(text.slice(-1)) && text.includes(next.slice(0, 1));
}

/** 慢，慢，慢。: the last parts open with one word, or are one character where no space parts words. */
export function opensAlike(text: string): boolean {
  const parts = text.split(/[,，、]/u).slice(-ROW);
  const opening = OPENING.exec((parts.at(-1) as string).trimStart())?.[0];
  if (parts.length < ROW || opening === undefined) return false;
  if (opening.length === 1) return parts.every((part) => part === opening);
  const [first, ...others] = parts;
  // The first one may begin in the middle of the sentence.
  return ` ${first}`.includes(` ${opening} `) && others.every((part) => part.trimStart().startsWith(`${opening} `));
}
