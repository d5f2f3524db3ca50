import { existsSync, readFileSync } from 'node:fs';
import { closedWords } from '../src/analysis/text/closed-words';
import type { Language } from '../src/core/language';

/**
 * Where words stand in any order, a tail of a sentence often has the verb and the subject, so that cutting alone makes poor
 * examples. Of these languages sentences are taken apart and put together by their verbs: a phrase without one is a piece, and
 * with the rest of its sentence behind it a whole; a clause behind a conjunction is a piece, and with another clause a whole.
 */
export interface Token {
  readonly form: { readonly lower: string; readonly casing: string; readonly isNumber: boolean };
  readonly comma: boolean;
}

export const RECOMBINED = { fronted: 3, complex: 4, nominal: 5, loose: 14, clause: 15 } as const;
type Example = readonly [kind: number, words: readonly Token[]];

/** Conjunctions behind which a main clause becomes a subordinate one as it is; where no comma need part the two, none may. */
const CONJUNCTIONS: Readonly<Record<string, { readonly list: string; readonly comma: number }>> = {
  ru: {
    list: 'хотя поскольку если когда пока так_как потому_что после_того_как прежде_чем в_то_время_как тогда_как будто словно как_только что ибо несмотря_на_то_что благодаря_тому_что из-за_того_что',
    comma: 1,
  },
  el: {
    list: 'ενώ αν όταν αφού επειδή καθώς αν_και εφόσον μόλις διότι παρότι τη_στιγμή_που ότι γιατί μολονότι έστω_κι_αν ακόμη_και_αν αφότου όπως',
    comma: 0.4,
  },
  fi: {
    list: 'kun koska vaikka jos jotta että mikäli kunnes sen_jälkeen_kun samalla_kun ennen_kuin aivan_kuin sillä_aikaa_kun siitä_huolimatta_että',
    comma: 1,
  },
  id: {
    list: 'karena sebab jika kalau ketika saat setelah sebelum meskipun walaupun meski agar supaya sementara sedangkan sehingga asalkan seolah-olah hingga sampai bahwa padahal sejak',
    comma: 0.4,
  },
  la: {
    list: 'quia quoniam quamquam quamvis cum dum si postquam ubi ut ne donec priusquam antequam etsi quasi nisi',
    comma: 0.4,
  },
};

/** Verbs by their shape alone. */
const SURE: Readonly<Record<string, RegExp>> = { la: /..(?:nt|tur|[^nu]t)$/ };
const MAYBE: Readonly<Record<string, RegExp>> = {
  la: /(?:[aei]vi|xi|psi|[aei]b(?:o|am)|[aei]mus|[aei]tis|istis?|eo|rim)$/,
};

export function recombiner(tag: string, language: Language, folder: string, random: () => number) {
  const facts = CONJUNCTIONS[tag];
  if (facts === undefined) return undefined;
  const conjunctions = facts.list.split(' ').map((phrase) => phrase.split('_'));
  const { words, verbs } = language;
  const closed = closedWords(language);
  const prepositions = new Set(words.prepositions);
  const coordinating = new Set(words.conjunctions);
  const openers = new Set([
    ...(verbs.clauseOpeners ?? verbs.relatives ?? []),
    ...verbs.cannotBegin,
    ...conjunctions.map(([first]) => first as string),
  ]);
  const finiteOf = finiteTeller(tag, language, closed, folder);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  const word = (lower: string, comma = false): Token => ({ form: { lower, casing: 'lower', isNumber: false }, comma });
  const lowered = ([first, ...rest]: readonly Token[], comma: boolean): Token[] =>
    first === undefined ? [] : [{ form: { ...first.form, casing: 'lower' }, comma }, ...rest];
  /** A main clause with another beginning: one of its phrases, somebody's else, or its verb. */
  const varied = (tokens: readonly Token[], comma: boolean): Token[] => {
    const chance = random();
    const verb = tokens.findIndex(isVerb);
    if (chance < 0.35 && loose.length > 50) return [...lowered(pick(loose), comma), ...lowered(tokens, false)];
    if (chance < 0.6 && verb > 0 && verb < 4 && tokens.length - verb > 1) return lowered(tokens.slice(verb), comma);
    return lowered(tokens, comma);
  };
  const mayBeVerb = ({ form }: Token) => finiteOf(form.lower) !== 'no';
  const isVerb = ({ form }: Token) => finiteOf(form.lower) === 'sure';
  const opensClause = ({ form }: Token) => openers.has(form.lower);

  /** Whether each verb of a piece has something that opens a clause for it. */
  function isPiece(tokens: readonly Token[]): boolean {
    let open = 0;
    let last = -9;
    for (const [at, token] of tokens.entries()) {
      if (opensClause(token)) {
        open += 1;
        continue;
      }
      if (!mayBeVerb(token)) continue;
      if (at - last > 1) open -= 1;
      last = at;
      if (open < 0) return false;
    }
    return true;
  }

  const simple: Array<readonly Token[]> = [];
  const loose: Array<readonly Token[]> = [];

  /** `And he went, for …`: what stands before the first comma, without what joins it. */
  const firstClause = (tokens: readonly Token[]): readonly Token[] => {
    const from = coordinating.has(tokens[0]?.form.lower ?? '') && !openers.has(tokens[0]?.form.lower ?? '') ? 1 : 0;
    const comma = tokens.findIndex(({ comma }, at) => at > from && comma);
    return tokens.slice(from, comma === -1 ? tokens.length : comma);
  };

  function* recombine(all: readonly Token[]): Generator<Example> {
    const tokens = firstClause(all);
    // Of sentences in which no verb is known there are few, and in some languages they are whole.
    if (
      tokens.length === all.length &&
      tokens.length <= 12 &&
      !tokens.some((token) => mayBeVerb(token) || opensClause(token))
    ) {
      yield [RECOMBINED.nominal, tokens];
      yield [RECOMBINED.nominal, tokens];
      if (loose.length > 50) yield [RECOMBINED.nominal, [...pick(loose), ...lowered(tokens, false)]];
      if (loose.length > 50) yield [RECOMBINED.nominal, [...lowered(tokens, false), ...lowered(pick(loose), false)]];
      return;
    }
    const isSimple =
      tokens.length >= 3 &&
      tokens.length <= 14 &&
      tokens.some(isVerb) &&
      !tokens.some((token, at) => (at > 0 && token.comma) || opensClause(token)) &&
      !coordinating.has(tokens[0]?.form.lower ?? '');
    if (!isSimple) return;
    // A phrase that has no verb, from what may open it to the end of the sentence or to the next one.
    const places = tokens.flatMap((token, at) => {
      const before = tokens[at - 1]?.form.lower ?? '';
      if (at === 0 || prepositions.has(before) || coordinating.has(before) || coordinating.has(token.form.lower))
        return [];
      return prepositions.has(token.form.lower) || random() < 0.25 ? [at] : [];
    });
    const from = places.length > 0 ? pick(places) : 0;
    const ends = [...places.filter((at) => at > from + 1), tokens.length];
    const to = random() < 0.5 ? (ends[0] as number) : tokens.length;
    const phrase = tokens.slice(from, to);
    const rest = [...tokens.slice(0, from), ...tokens.slice(to)];
    const isLoose = from > 0 && phrase.length >= 2 && phrase.length <= 10 && !phrase.some(mayBeVerb);
    if (isLoose) {
      if (rest.length >= 2) {
        yield [RECOMBINED.fronted, [...phrase, ...lowered(rest, random() < 0.1)]];
        const verb = rest.findIndex(isVerb);
        if (verb > 0 && rest.length - verb > 1 && random() < 0.4)
          yield [RECOMBINED.fronted, [...phrase, ...rest.slice(verb)]];
        if (rest.length >= 3 && random() < 0.5) yield [RECOMBINED.fronted, rest];
      }
      if (phrase.length >= 3) yield [RECOMBINED.loose, phrase];
      if (loose.length > 50 && random() < 0.6) {
        const more = pick(loose);
        const longer = [...phrase, ...lowered(more, random() < 0.3)];
        if (longer.length <= 16) yield [RECOMBINED.loose, longer];
        if (rest.length >= 2 && rest.length <= 8)
          yield [RECOMBINED.fronted, [...phrase, ...lowered(more, random() < 0.3), ...lowered(rest, false)]];
      }
      loose.push(phrase);
    }
    const other = simple.length > 50 ? pick(simple) : undefined;
    simple.push(tokens);
    if (other === undefined) return;
    const conjunction = pick(conjunctions).map((part, at) => word(part, at > 0 && part === 'что'));
    const hasComma = random() < (facts?.comma ?? 1);
    const led = [...conjunction, ...lowered(tokens, false)];
    if (random() < 0.5) yield [RECOMBINED.clause, led];
    if (random() < 0.6) yield [RECOMBINED.complex, [...led, ...varied(other, hasComma)]];
    const inside = conjunction.map((token, at) => (at === 0 ? { ...token, comma: hasComma } : token));
    if (random() < 0.2) yield [RECOMBINED.complex, [...varied(tokens, false), ...inside, ...lowered(other, false)]];
    if (isLoose && phrase.length >= 2 && random() < 0.25)
      yield [RECOMBINED.clause, [...phrase, ...inside, ...lowered(other, false)]];
  }

  return { recombine, isPiece };
}

/** Tells whether a lower-case word is a finite verb: by a list that `training/finite_words.py` wrote, or by the record. */
function finiteTeller(
  tag: string,
  { words, verbs }: Language,
  closed: ReadonlySet<string>,
  folder: string,
): (word: string) => 'sure' | 'maybe' | 'no' {
  const path = `${folder}/finite-${tag}.txt`;
  const listed = existsSync(path)
    ? new Map(
        readFileSync(path, 'utf8')
          .split('\n')
          .map((line) => line.split(' ') as [string, 'sure' | 'maybe']),
      )
    : undefined;
  const { auxiliaries, ...others } = words;
  const nominal = new Set([
    ...others.pronouns,
    ...others.prepositions,
    ...others.articles,
    ...others.conjunctions,
    ...others.others,
  ]);
  const helping = new Set(auxiliaries.filter((word) => !nominal.has(word)));
  const forms = new Set(verbs.finiteForms);
  const ending = (list: readonly string[] | undefined) => new RegExp(`..(?:${list?.join('|') || '(?!)'})$`, 'u');
  const [plain, finite] = [ending(verbs.plainEndings), ending(verbs.finiteEndings)];
  const prefix = new RegExp(`^(?:${verbs.finitePrefixes?.join('|') || '(?!)'})...`, 'u');
  const [sure, maybe] = [SURE[tag], MAYBE[tag]];
  return (word) => {
    if (helping.has(word)) return 'sure';
    if (listed !== undefined) {
      const kind = listed.get(word) ?? 'no';
      return kind === 'maybe' && nominal.has(word) ? 'no' : kind;
    }
    if (closed.has(word)) return 'no';
    if (sure !== undefined) return sure.test(word) ? 'sure' : maybe?.test(word) ? 'maybe' : 'no';
    if (verbs.finitePrefixes !== undefined) return prefix.test(word) ? 'sure' : forms.has(word) ? 'maybe' : 'no';
    if (plain.test(word) || (forms.has(word) && finite.test(word))) return 'sure';
    return forms.has(word) || finite.test(word) ? 'maybe' : 'no';
  };
}
