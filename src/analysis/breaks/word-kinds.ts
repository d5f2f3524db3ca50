import type { Language, WordKinds } from '../../core/language';
import { onceAForm, type Words } from '../text/words';

/** What a word is, as far as lists and its ending tell. */
export interface WordKind {
  readonly kind: string;
  /** True of a small word that a list knows, so that it says more than its class. */
  readonly isListed: boolean;
  readonly spelling: string;
}

/** The class of words that only says that their ending is no sign of another one: nouns that end as verbs do. */
const NOUN = 'noun';
const OTHER = 'other';

/** Returns a function that tells the class of a word of an article; nothing where the language has no classes. */
export function wordKindsOf(language: Language, words: Words): ((word: number) => WordKind) | undefined {
  const { wordKinds } = language.verbs.cuts ?? {};
  if (wordKinds === undefined) return undefined;
  const kindOf = onceAForm(kindReader(wordKinds));
  return (word) => kindOf(words.form(word));
}

/** By the lists, and then by the first ending that fits. */
function kindReader({ spelling, listed, shaped }: WordKinds) {
  const folds = spelling.map(([from, to]) => [new RegExp(from, 'u'), to] as const);
  const kinds = new Map<string, string>();
  for (const [kind, list] of Object.entries(listed)) for (const word of list.split(' ')) kinds.set(word, kind);
  const shapes = shaped.map(([kind, shape]) => [kind, new RegExp(shape, 'u')] as const);
  return ({ lower }: { readonly lower: string }): WordKind => {
    const spelt = folds.reduce((text, [from, to]) => text.replace(from, to), lower);
    const own = kinds.get(spelt);
    const kind = own ?? shapes.find(([, shape]) => shape.test(spelt))?.[0] ?? OTHER;
    return { kind, isListed: own !== undefined && own !== NOUN, spelling: spelt };
  };
}
