const HARD = ['', 'а', 'у', 'ом', 'е', 'ы', 'ов', 'ам', 'ами', 'ах'];
const SOFT = ['ь', 'я', 'ю', 'ем', 'ём', 'е', 'и', 'ей', 'ям', 'ями', 'ях'];
const HARD_A = ['а', 'ы', 'и', 'е', 'у', 'ой'];
const ADJECTIVE = ['ый', 'ий', 'ого', 'его', 'ому', 'ему', 'ым', 'им', 'ом', 'ем', 'ая', 'яя', 'ой', 'ей', 'ую', 'юю'];

/** The cases of Russian titles and offices; where two paradigms look alike it gives a few forms that nobody writes. */
export function russianCases(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(casesOf))];
}

function casesOf(word: string): readonly string[] {
  const endings = endingsOf(word);
  if (endings === undefined) return [word];
  const stem = endings === HARD ? word : word.replace(/(?:ь|а|[ыио]й|ая)$/, '');
  return endings.map((ending) => stem + ending);
}

function endingsOf(word: string): readonly string[] | undefined {
  if (/(?:[ыио]й|ая)$/.test(word)) return ADJECTIVE;
  if (word.endsWith('ь')) return SOFT;
  if (word.endsWith('а')) return HARD_A;
  return /[бвгджзклмнпрстфхцчшщ]$/.test(word) ? HARD : undefined;
}
