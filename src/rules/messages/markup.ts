/** What the rules about residue and markup say: the fault, its evidence, what to do. */

export const boilerplate = {
  phrase: '“{text}” belongs to the web page, not to the article. Delete it.',
  label: 'Nothing follows the label “{text}”. Delete it.',
  section: '“{text}” is the name of a section of the site, not part of the article. Delete it.',
  codes: '“{text}” is a language menu of the web page. Delete it.',
} as const;

export const gluedText = {
  sentences: 'There is no space between the sentences in “{text}”. Insert one.',
  words: 'Words run together in “{text}”. Write “{apart}”.',
  unmarked: 'Two sentences run together in “{text}”. Put a full stop between them.',
  languages: '“{text}” is a language menu whose items run together. Delete it.',
  menu: 'The items of a menu run together in “{text}”. Separate or delete them.',
  bracket: 'There is no space after the bracket in “{text}”. Insert one.',
} as const;

export const htmlResidue = {
  residue: 'Leftover {kind}: “{text}”. Remove it.',
  decoded: 'Leftover {kind}: “{text}”. Write “{expected}”.',
} as const;

export const invisibleCharacters = {
  invisible: 'There is an invisible character here: {name} ({codes}). Delete it.',
} as const;

export const machineResidue = {
  phrase: '“{text}” is a remark of the model, not part of the article. Delete it.',
  token: '“{text}” is a control token of a model. Delete it.',
  tag: '“{text}” is a tag of a translation tool. Delete it.',
  fence: '“{text}” is a leftover code fence. Delete it.',
  line: '“{text}” is a label of the model’s answer. Delete it.',
  aside: '“{text}” is a note by the translator or the model. Delete it.',
  roles: '“{text}” is a label of a conversation with a model. Delete it.',
} as const;

export const mixedScript = {
  lookalike: '“{text}” mixes lookalike letters of two scripts. Write “{expected}” in one.',
  foreign: '“{text}” has letters of another script. Correct it.',
} as const;

export const mojibake = {
  misread: '“{text}” is garbled: {written} was read as {encoding}. Write “{decoded}”.',
  cut: '“{text}” is garbled, probably a quotation mark that lost its last byte. Restore it.',
  garbled: '“{text}” is garbled: UTF-8 was read as {encoding}, and some of it was lost. Restore it.',
  lost: 'A character was lost in “{text}”. Restore it.',
  question: 'There is a question mark for an apostrophe in “{text}”. Restore the apostrophe.',
  letter: 'There is a question mark for a letter in “{text}”. Restore the letter.',
} as const;

export const runInCredit = {
  inside: 'The credit “{credit}” runs into the text. Put a line break after it.',
  torn: 'The credit “{credit}” interrupts a sentence. Remove it.',
  glued: 'The credit “{credit}” runs into the caption. Put it in brackets or on its own line.',
} as const;

export const straySeparator = {
  stray: '“{mark}” separates nothing. Delete it.',
} as const;
