import type { Language } from '../../core/language';
import { closedWords } from './closed-words';
import type { Form } from './words';

/**
 * What the closed-class words of the packs say of a spelling: whether it belongs to the article's language, and to
 * which others (indexes into `ClosedClass.rivals`).
 */
export interface Evidence {
  readonly own: boolean;
  readonly rivals: readonly number[];
}

/** Asks the packs about single spellings. */
export interface ClosedClass {
  /** Packs of other languages than the article's, and its neighbours; a regional variant stands for none but itself. */
  readonly rivals: readonly Language[];
  evidenceOf(form: Form): Evidence;
}

const NONE: Evidence = { own: false, rivals: [] };
const OWN: Evidence = { own: true, rivals: [] };

interface Known {
  readonly languages: readonly Language[];
  readonly neighbours: readonly Language[];
  readonly size: number;
  readonly made: ClosedClass;
}

const known = new WeakMap<Language, Known>();

/** Function words tell languages apart where names and loanwords do not, and the packs list them. */
export function closedClassOf(
  language: Language,
  languages: readonly Language[],
  neighbours: readonly Language[] = NO_LANGUAGES,
): ClosedClass {
  const earlier = known.get(language);
  const isSame = earlier?.languages === languages && earlier.neighbours === neighbours;
  if (isSame && earlier.size === languages.length) return earlier.made;
  const made = makeClosedClass(language, [...languages, ...neighbours]);
  known.set(language, { languages, neighbours, size: languages.length, made });
  return made;
}

const NO_LANGUAGES: readonly Language[] = [];

function makeClosedClass(language: Language, languages: readonly Language[]): ClosedClass {
  const family = primary(language);
  const tags = new Set(languages.map(({ tag }) => tag));
  const isVariant = (pack: Language) => pack.tag !== primary(pack) && tags.has(primary(pack));
  const rivals = languages.filter((pack) => primary(pack) !== family && pack.spaced && !isVariant(pack));
  // Months are written small in most languages: the mai of French is a word of Italian too.
  const { months, weekdays } = language.dates;
  const dates = new Set([...months, ...weekdays]);
  const own = closedWords(language);
  const shaped = rivals.flatMap(({ tellingWords }, index) =>
    tellingWords === undefined ? [] : [{ tellingWords, index }],
  );
  const shapedLike = (lower: string): readonly number[] =>
    shaped.filter(({ tellingWords }) => tellingWords.test(lower)).map(({ index }) => index);
  const owners = new Map<string, number[]>();
  rivals.forEach((pack, index) => {
    for (const word of closedWords(pack)) {
      const known = owners.get(word);
      if (known === undefined) owners.set(word, [index]);
      else known.push(index);
    }
  });
  const ownersOf = (lower: string): readonly number[] => {
    const whole = owners.get(lower);
    if (whole !== undefined) return whole;
    // l'homme, qu'il, it's, che l'ha: the article's language does not part them, so it is done here.
    const mark = lower.indexOf("'");
    if (mark < 1) return NONE.rivals;
    return owners.get(lower.slice(0, mark + 1)) ?? owners.get(lower.slice(0, mark)) ?? NONE.rivals;
  };
  return {
    rivals,
    evidenceOf: ({ lower, isNumber, casing }) => {
      if (isNumber) return NONE;
      const isOwn = own.has(lower);
      if (!isOwn && dates.has(lower)) return NONE;
      const listed = ownersOf(lower);
      // What names are made of tells nothing.
      const byShape = isOwn || casing === 'title' || casing === 'upper' ? NONE.rivals : shapedLike(lower);
      const others = byShape.length === 0 ? listed : [...new Set([...listed, ...byShape])];
      if (others.length === 0) return isOwn ? OWN : NONE;
      return { own: isOwn, rivals: others };
    },
  };
}

function primary({ tag }: Language): string {
  return tag.split('-')[0] as string;
}
