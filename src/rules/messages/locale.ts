/** What the rules about the conventions of a language say: the fault, its evidence, what to do. */

export const apostropheStyle = {
  mixed: '{kinds} apostrophes are mixed: {counts}. {language} uses “{expected}”.',
  either: '{kinds} apostrophes are mixed: {counts}. Use one throughout.',
  asked: 'Some apostrophes are not those of the config: {counts}. Write “{expected}”.',
} as const;

export const dateFormat = {
  order: '“{text}” is not in the usual order. Write the date as {expected}.',
  form: '“{text}” is not the usual form of a date. Write it like “{expected}”.',
  digits: '“{text}” gives the month in digits, other dates give its name. Use the name.',
} as const;

export const numberFormat = {
  decimal: '“{text}” has the decimal separator of another language. Use a {expected}.',
  apart: 'A space splits the number “{text}”. Delete it.',
  group: '“{text}” has the thousands separator of another language. Use a {expected}.',
  widths: '“{text}” mixes digits of two widths. Write “{expected}”.',
  digits: '“{text}” is not in the digits of the other numbers. Write “{expected}”.',
  scale: '“{text}” has decimals before a smaller unit. Use one or the other.',
  mixed: '“{text}” has a {found}{others}, most numbers have a {expected}. Use one separator.',
} as const;

export const punctuationSpacing = {
  narrow: 'Half-width “{mark}” is used{others}. Write “{expected}”.',
  breach: 'There is {found} before “{mark}”{others}. Use {expected}.',
  before: 'There is a space before “{mark}”. Delete it.',
  inside: 'There is a space after “{mark}”. Delete it.',
  after: 'There is no space after “{mark}” in “{text}”. Insert one.',
} as const;

export const quoteStyle = {
  mixed:
    'Quotation marks are mixed: {count} of {total} quotations have {minority}, the others {majority}. Use one style.',
} as const;
