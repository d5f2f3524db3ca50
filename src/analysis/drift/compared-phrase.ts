import type { Article } from '../../core/article';
import { isSounded } from '../names/name-glosses';
import { isSyllabic } from '../sounds/romanisations';
import { soundKey } from '../sounds/sound-key';
import type { LikenessContext } from '../source/token-likeness';
import type { Phrase, PhraseToken } from './phrases';

export interface MatchContext extends LikenessContext {
  readonly placeOfText: Article['placeOf'];
  /** Stems of the nouns that say what kind of thing a name is, in every language. */
  readonly generic: Pick<ReadonlySet<string>, 'has'>;
  readonly contrasts: ReadonlySet<string>;
  /** True where a capital does not tell a name from a noun. */
  readonly capitalisedNouns: boolean;
  /** True where a stem has many spellings. */
  readonly inflectsNames: boolean;
  /** True where names of other languages are written in the language's own letters. */
  readonly carriesNamesOver: boolean;
  /** The letters that write vowels, where names are written in others than the Latin ones. */
  readonly vowels: string;
  /** True where another order of the same words is no other name. */
  readonly freeNameOrder: boolean;
}

/** A phrase as it is compared with others: what that takes of it alone is worked out once. */
export class ComparedPhrase {
  readonly phrase: Phrase;
  readonly hard: readonly PhraseToken[];
  /** `South Africa` and `South African` are a country and its adjective: all its hard words are such. */
  readonly isPlaceThroughout: boolean;
  /** Its hard words run together, folded. */
  readonly sound: string;
  readonly #context: MatchContext;
  #isSounded: boolean | undefined;
  #isSyllabic: boolean | undefined;
  #place: { readonly concept: string | undefined } | undefined;

  constructor(phrase: Phrase, context: MatchContext) {
    const hard: PhraseToken[] = [];
    for (const token of phrase.tokens) if (token.hard) hard.push(token);
    const [first] = hard;
    this.phrase = phrase;
    this.hard = hard;
    this.isPlaceThroughout = hard.every(
      ({ form }) => context.placeOf(form) !== undefined || context.contrasts.has(form.lower),
    );
    this.sound =
      first !== undefined && hard.length === 1
        ? first.form.sound
        : soundKey(hard.map(({ form }) => form.name).join(''));
    this.#context = context;
  }

  /** True where a word of it may be made of morphemes that have glosses. */
  get isSounded(): boolean {
    this.#isSounded ??= this.hard.some(({ form }) => isSounded(form.name));
    return this.#isSounded;
  }

  /** True where any scheme of romanisation could have written all of its hard words. */
  get isSyllabic(): boolean {
    this.#isSyllabic ??= this.hard.every(({ form }) => isSyllabic(form.name));
    return this.#isSyllabic;
  }

  /** The place that it names as a whole. */
  get place(): string | undefined {
    this.#place ??= { concept: this.#context.placeOfText(this.hard.map(({ form }) => form.text).join(' ')) };
    return this.#place.concept;
  }
}
