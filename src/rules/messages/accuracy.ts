/** What the rules that compare an article with its source say: the fault, its evidence, what to do. */

export const addition = {
  sentence: 'Nothing in the source says this sentence. Check where it comes from.',
  sentences: 'Nothing in the source says these {count} sentences. Check where they come from.',
} as const;

export const collapsedPair = {
  choice: '“{word}” is offered as the alternative to itself. Two different words were meant.',
  gloss: '“{word}” is explained by itself. Two different words were meant.',
} as const;

export const dateMismatch = {
  changed: 'The source has “{expected}”, not “{found}”. Correct the date.',
} as const;

export const linkMismatch = {
  changed: 'The source has “{expected}”, not “{found}”. Correct the address.',
  added: 'The source has no address “{found}”. Remove it, or check where it comes from.',
  missing: 'The source has the address “{expected}”, the article does not. Add it.',
} as const;

export const mistranslation = {
  replaced: 'This does not say what the source says: “{source}” (line {line}). Translate it again.',
  unlike: 'This says hardly anything of what the source says: “{source}” (line {line}). Translate it again.',
  moved: 'This translates “{source}”, which comes elsewhere in the source (line {line}). Move it.',
} as const;

export const nameMismatch = {
  spelling: '“{found}” is spelt “{expected}” in the source. Correct it.',
  other: 'The source names “{expected}”, not “{found}”. Check the name.',
} as const;

export const negationMismatch = {
  lost: 'A negation is lost: the source has “{word}” in “{source}” (line {line}). Restore it.',
  added: '“{word}” denies what the source affirms: “{source}” (line {line}). Check it.',
} as const;

export const numberMismatch = {
  changed: 'The source has “{expected}”, not “{found}”. Correct the number.',
  added: 'The source has no “{found}” here. Check the number.',
  missing: 'The source has “{expected}” here, the article does not. Add it.',
} as const;

export const omission = {
  sentence: 'A sentence of the source is not translated: “{source}” (line {line}). Add it.',
  sentences: '{count} sentences of the source are not translated, from “{source}” on (line {line}). Add them.',
  part: 'Part of the source is not translated: “{source}” (line {line}). Add it.',
} as const;

export const questionMismatch = {
  statement: 'The source asks, this states: “{source}” (line {line}). Make it a question.',
  question: 'The source states, this asks: “{source}” (line {line}). Make it a statement.',
} as const;

export const quotationMismatch = {
  quotation: 'The source quotes “{source}” (line {line}), and nothing is quoted here. Add the quotation marks.',
  brackets: 'The source has “{source}” in brackets (line {line}), and there are none here. Add them.',
} as const;

export const sourceMismatch = {
  copy: 'The source is the article itself. Give the text from which it was translated.',
  unrelated: 'Hardly anything of the source is in the article. Check whether it is the source of another.',
  excerpt: 'Only {share} % of the source is translated. Check whether it is longer than the source of this article.',
  extension: 'Only {share} % of the article comes from the source. Check whether the source is complete.',
  language: 'The source is not in {expected}, the language given for it. Check the file and the language.',
  swapped: 'The source is not in {expected}, nor the article in its language. Check whether the two are swapped.',
} as const;

export const unitMismatch = {
  unit: 'The unit of “{found}” is not that of “{expected}” in the source. Correct it.',
  conversion: '“{expected}” in the source is about {result}, not “{found}”. Correct the conversion.',
} as const;

export const wrongLanguage = {
  sentence: 'This sentence is in {language}. Translate it into {expected}.',
  word: 'This word is in {language}. Translate it into {expected}.',
  clause: 'These words are in {language}. Translate them into {expected}.',
} as const;

export const untranslated = {
  ...wrongLanguage,
  copied: 'This sentence is copied from the source. Translate it into {expected}.',
} as const;
