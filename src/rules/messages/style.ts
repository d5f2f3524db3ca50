/** What the rules about style say: the fault, its evidence, what to do. */

export const calque = {
  calque: '“{text}” is a literal translation. Better: “{suggestion}”.',
  noted: '“{text}” is a literal translation ({note}). Better: “{suggestion}”.',
} as const;

export const closeRepetition = {
  near: '“{word}” follows soon after “{first}”. Use another word.',
  again: '“{word}” is introduced twice in one sentence. Use another word.',
  thrice: '“{word}” is used three times in one sentence. Use another word.',
  verb: '“{word}” is repeated after the conjunction. Drop it, or use another verb.',
} as const;

export const nearDuplicate = {
  near: 'This repeats “{first}” in nearly the same words. Keep one.',
  again: 'This repeats “{first}” in other words. Keep one.',
} as const;

export const registerSwitch = {
  style: '“{text}” is in {kind} style{others}, most of the article in {usual} style. Use one style.',
  switched: '“{text}” is the {kind} form of address{others}, the article uses the {usual} one. Use one form.',
} as const;
