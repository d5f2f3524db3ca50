/** What the rules about terminology say: the fault, its evidence, what to do. */

export const acronym = {
  other: '“{text}” and “{main}” look like one acronym: {why}. If they are, use one.',
  expansion: '“{acronym}” is explained as “{main}” first and as “{text}” here. Use one expansion.',
} as const;

export const caseVariant = {
  variant: '“{text}” is written “{main}” elsewhere ({often}). Use one spelling.',
} as const;

export const conflation = {
  conflated: '“{text}” translates both “{one}” and “{other}”. Give each its own name.',
} as const;

export const doNotTranslate = {
  spelling: '“{written}” is not the spelling of the glossary, which keeps this name as it is. Write “{expected}”.',
} as const;

export const drift = {
  drift: '“{text}” is called “{main}” elsewhere ({often}). If both are the same, use one name.',
  unlike: '“{text}” may be what is called “{main}” elsewhere ({often}). If it is, use one name; if not, leave it.',
} as const;

export const forbiddenTerm = {
  forbidden: 'The glossary forbids “{written}” for “{source}”. Write “{expected}”.',
  forbiddenOnly: 'The glossary forbids “{written}” for “{source}”. Use another term.',
} as const;

export const glossary = {
  untranslated: '“{written}” is not translated. The glossary has “{expected}”.',
  spelling: '“{written}” is not the spelling of the glossary. Write “{expected}”.',
} as const;

export const missingTerm = {
  missing: 'The glossary translates “{written}” (source, line {line}) as “{expected}”, which is missing here. Use it.',
} as const;

export const sourceDrift = {
  drift: '“{source}” is “{text}” here and “{main}” elsewhere ({often}). Use one name.',
} as const;

export const spellingVariant = {
  variant: '“{text}” is spelt “{main}” elsewhere. Use one spelling.',
} as const;
