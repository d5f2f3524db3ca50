import type { Calque, Language } from '../../core/language';

/** What fits one word of a pattern. */
export class Slot {
  /** Lower-case spellings, and stems, that fit a word without a capital. */
  readonly written: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  readonly verbs: readonly Verb[];
  /** Lower-case spellings that fit a word with a capital. */
  readonly names: ReadonlySet<string>;
  readonly number: boolean;
  readonly year: boolean;
  readonly any: boolean;
  #forms: ReadonlySet<string> | undefined;

  constructor(choices: readonly string[], language: Language, verbOf: (infinitive: string) => Verb) {
    const written = new Set<string>();
    const stems = new Set<string>();
    const verbs: Verb[] = [];
    const names = new Set<string>();
    for (const choice of choices) {
      const first = choice[0] as string;
      if (first === '%' || first === '@' || first === '*') continue;
      if (first === '~') verbs.push(verbOf(choice.slice(1)));
      else if (first !== first.toLowerCase()) names.add(choice.toLowerCase());
      else if (first === '=') written.add(choice.slice(1));
      else {
        written.add(choice);
        if (choice.length > 3) stems.add(language.stem(choice));
      }
    }
    for (const form of written) {
      // de, que, la also stand elided.
      const bare = form.slice(0, -1);
      if (/[ea]$/.test(form) && language.elisions.includes(bare)) written.add(`${bare}'`);
    }
    this.written = written;
    this.stems = stems;
    this.verbs = verbs;
    this.names = names;
    this.number = choices.includes('%');
    this.year = choices.includes('@');
    this.any = choices.includes('*');
  }

  /** The spellings of verbs included, put together only for what a text comes near to. */
  get forms(): ReadonlySet<string> {
    if (this.#forms === undefined) {
      this.#forms = this.verbs.length === 0 ? this.written : new Set([...this.written, ...this.verbs.flat()]);
    }
    return this.#forms;
  }
}

/** All forms of a verb. */
export type Verb = readonly string[];

/**
 * A word of a pattern, which may lack where it is optional. Most patterns fail at their first two words, so a slot is made when
 * it is asked for.
 */
export class Place {
  readonly optional: boolean;
  readonly #make: () => Slot;
  #slot: Slot | undefined;

  constructor(make: () => Slot, optional: boolean) {
    this.#make = make;
    this.optional = optional;
  }

  get slot(): Slot {
    this.#slot ??= this.#make();
    return this.#slot;
  }
}

/** A calque, ready to be looked for. */
export interface CompiledCalque {
  readonly calque: Calque;
  readonly opensSentence: boolean;
  readonly notBefore: Place | undefined;
  readonly notAfter: Place | undefined;
  readonly places: readonly Place[];
}

export type SlotMaker = (choices: readonly string[]) => Slot;

/** Makes slots of a language; those of the same choices are one, and so are verbs. */
export function slotMaker(language: Language): SlotMaker {
  const verbs = new Map<string, Verb>();
  const verbOf = (infinitive: string): Verb => {
    const known = verbs.get(infinitive) ?? [...new Set(language.inflectVerb(infinitive))];
    verbs.set(infinitive, known);
    return known;
  };
  const slots = new Map<string, Slot>();
  return (choices) => {
    const key = choices.join('|');
    const known = slots.get(key) ?? new Slot(choices, language, verbOf);
    slots.set(key, known);
    return known;
  };
}

/** The choices of the first word of a pattern, where that is one word and no more: then all that it holds begin so. */
export function headOf({ pattern }: Calque): readonly string[] | undefined {
  const [first, second] = pattern.split(' ') as [string, string | undefined];
  // Behind a sign of what may not stand before it, or of the beginning of a sentence, comes the first word.
  const head = first.startsWith('!') || first === '^' ? second : first.replace(/^\^/, '');
  if (head === undefined || head === '' || /[_*(!^]/.test(head)) return undefined;
  return choicesOf(head);
}

/** A pattern with words joined by `_` holds as many patterns as there are choices between them and single words. */
export function compileCalque(calque: Calque, slot: SlotMaker): readonly CompiledCalque[] {
  let tokens = calque.pattern.split(' ');
  const opensSentence = tokens[0]?.startsWith('^') ?? false;
  if (opensSentence) tokens = [(tokens[0] as string).slice(1), ...tokens.slice(1)].filter((token) => token !== '');
  const placeOf = (token: string, optional: boolean) => new Place(() => slot(choicesOf(token)), optional);
  let notBefore: Place | undefined;
  let notAfter: Place | undefined;
  if (tokens[0]?.startsWith('!')) notBefore = placeOf((tokens.shift() as string).slice(1), false);
  if (tokens.at(-1)?.startsWith('!')) notAfter = placeOf((tokens.pop() as string).slice(1), false);
  let rows: Place[][] = [[]];
  for (const token of tokens) {
    if (!/[_(]/.test(token)) {
      const place = placeOf(token, token === '*');
      for (const row of rows) row.push(place);
      continue;
    }
    const optional = /^\(.*\)$/.test(token);
    const choices = choicesOf(optional ? token.slice(1, -1) : token);
    const single = choices.filter((choice) => !choice.includes('_'));
    const heads = single.length === 0 ? [] : [[new Place(() => slot(single), optional || token === '*')]];
    const groups = choices
      .filter((choice) => choice.includes('_'))
      .map((choice) => choice.split('_').map((word) => new Place(() => slot([word]), false)));
    const without = optional && groups.length > 0 && single.length === 0 ? [[]] : [];
    rows = rows.flatMap((row) => [...heads, ...groups, ...without].map((more) => [...row, ...more]));
  }
  return rows.map((places) => ({ calque, opensSentence, notBefore, notAfter, places }));
}

/** A sign holds for the choices that follow it, too: `=a|b` is `=a|=b`. In `~a_b` only the first word is a verb. */
function choicesOf(token: string): readonly string[] {
  let sign = '';
  return token.split('|').map((choice) => {
    if (choice[0] === '=' || choice[0] === '~') {
      sign = choice[0];
      return signed(sign, choice.slice(1));
    }
    return signed(sign, choice);
  });
}

function signed(sign: string, choice: string): string {
  if (/^[%@*\p{Lu}]/u.test(choice)) return choice;
  return sign + (sign === '=' ? choice.replaceAll('_', '_=') : choice);
}
