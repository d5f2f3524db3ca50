/** What the rules about fluency say: the fault, its evidence, what to do. */

export const brokenSentence = {
  stop: 'This full stop cuts the sentence: it goes on with “{after}”. Remove it.',
  cleft: 'The colon in “{text}” splits a sentence that has no verb on this side. Join the two parts with a verb.',
  question: '“{text}” uses a direct question as the object of a verb. Make it an indirect question.',
  dangling: '“{text}” opens with a phrase that has no subject to refer to. Say who acts.',
  genitive: '“{text}” does not say who acts and on what. Rephrase it.',
  agreement: 'The words of “{text}” do not agree. Correct their forms.',
  capital: '“{text}” has a capital after a comma, in mid-sentence. Use lower case.',
  paragraph: 'This paragraph break cuts the sentence: it goes on with “{after}”. Remove it.',
} as const;

export const fragment = {
  clauseless: 'This sentence has no main clause. Join it to the sentence before, or complete it.',
  verbless: 'This sentence has no verb. Join it to the sentence before, or add one.',
  phrase: 'This is a phrase, not a sentence. Join it to the sentence before.',
  caption: 'This is a caption among the paragraphs. Set it as a caption, or remove it.',
  subordinate: 'This is only a subordinate clause: it opens with “{word}”. Join it to the sentence before.',
} as const;

export const garbledQuotes = {
  doubled: 'The quotation mark “{mark}” is doubled. Remove one.',
  reversed: '“{mark}” and “{other}” are the wrong way round. Swap them.',
  mismatched: 'The quotation opens with “{mark}” and closes with “{other}”. Use a matching pair.',
  empty: 'There is nothing between “{mark}” and “{other}”. Restore the quotation, or remove the marks.',
  nested: '“{other}” comes before the quotation opened by “{mark}” is closed. Close the inner quotation first.',
  reclosed: 'This quotation is closed twice, the second time by “{other}”. Remove one of the marks.',
  crossed: '“{mark}” and a bracket overlap. Put one pair inside the other.',
  inside: '“{mark}” is in the middle of the word “{word}”. Move or remove it.',
  foreign: '“{mark}…{other}” are Chinese or Japanese quotation marks. Use those of the language.',
  makeshift: '“{mark}…{other}” are makeshift quotation marks. Use real ones.',
  apart: 'There is no space after “{mark}” in “{text}”. Insert one.',
  early: 'The quotation closes after “{word}”, which cannot end it. Move “{mark}” to its end.',
  stranded: 'This quotation belongs to no sentence. Say who is quoted, or remove it.',
  tag: 'The words that say who is speaking are inside the quotation. Put “{mark}” before them.',
  closed: 'The quotation closes after “{word}”, but the speaker goes on. Move “{mark}” to its end.',
} as const;

export const missingEndPunctuation = {
  missing: 'The sentence has no full stop after “{word}”. Add one.',
} as const;

export const repeatedSentence = {
  repeated: 'This sentence has already appeared: “{text}”. Keep one.',
  passage: 'These {count} sentences have already appeared, from “{text}” on. Keep them once.',
} as const;

export const repeatedWord = {
  repeated: '“{word}” is repeated. Delete one.',
  group: '“{word}” is repeated. Delete one.',
  elided: '“{word}” is followed by its elided form “{elided}”. Keep one of the two.',
} as const;

export const repetitionLoop = {
  loop: '“{unit}” is repeated {times} times in a row. Keep one.',
} as const;

export const truncatedSentence = {
  word: 'The sentence stops after “{word}”. Complete it.',
  quote: 'The paragraph stops after an opening “{mark}”. Restore the quotation.',
  mark: 'The paragraph stops after “{mark}”. Complete it.',
  predicate: 'The sentence stops after “{word}”: its subject has no verb. Complete it.',
} as const;

export const unbalancedBrackets = {
  unclosed: '“{mark}” is opened here and never closed.',
  unopened: '“{mark}” closes a bracket that was never opened.',
} as const;

export const unbalancedQuotes = {
  unclosed: '“{mark}” is opened here and never closed.',
  again: '“{mark}” is opened here and not closed before the next “{other}”.',
  unmarked: '“{text}” has no quotation marks, and other speech in the article has. Add them.',
  unopened: '“{mark}” closes a quotation that was never opened.',
} as const;
