const ADJECTIVE = /(?<=..)(?:ого|ому|ыми|ых|ым|ую|ая|ое|ые)$/;
const SOFT_ADJECTIVE = /(?<=.[кгхжшчщн])(?:его|ему|ими|их|им|юю|яя|ее|ие)$/;
/** Endings of nouns whose nominative there is no doubt about. */
const NOUNS: ReadonlyArray<readonly [ending: RegExp, nominative: string]> = [
  [/(?<=..)(?:ости|остью|остей)$/, 'ость'],
  [/(?<=..)(?:ции|цию|цией|ций)$/, 'ция'],
  [/(?<=..)(?:сии|сию|сией|сий)$/, 'сия'],
  [/(?<=..)(?:гии|гию|гией|гий)$/, 'гия'],
  [/(?<=..)(?:ства|ству|ством|стве)$/, 'ство'],
  [/(?<=..)(?:ания|анию|анием|ании|аний)$/, 'ание'],
  [/(?<=..)(?:ения|ению|ением|ении|ений)$/, 'ение'],
];

/** The dictionary form of a Russian adjective or noun, where its ending leaves no doubt, else the word as it is. */
export function russianCitation(word: string): string {
  if (word.length < 5) return word;
  if (ADJECTIVE.test(word)) return word.replace(ADJECTIVE, /[кгхжшчщ](?:о|ы|у|а)[а-я]*$/.test(word) ? 'ий' : 'ый');
  for (const [ending, nominative] of NOUNS) if (ending.test(word)) return word.replace(ending, nominative);
  return word.replace(SOFT_ADJECTIVE, 'ий');
}
