import type { AddressForms } from '../../core/language';
import { instructionVerbs, nounsLikeCommands } from '../data/instruction-verbs';
import { lazyList } from '../word-list';

/** Verb forms that tell how a reader is addressed. */
type CommandForms = Pick<AddressForms, 'familiar' | 'doubtful' | 'denied' | 'polite' | 'politeOpenings'>;

type Kind = 'are' | 'ere' | 'ire';

/** The stem of an infinitive, the one that stress may change, and the kind of its endings. */
function partsOf(entry: string, ends: Readonly<Record<string, Kind>>): [stem: string, stressed: string, kind: Kind] {
  const [infinitive, changed] = entry.split('/') as [string, string | undefined];
  const end = Object.keys(ends).find((one) => infinitive.endsWith(one)) as string;
  const stem = infinitive.slice(0, -end.length);
  return [stem, changed ?? stem, ends[end] as Kind];
}

/** busc busqu, carg cargu, utiliz utilic (but Portuguese utiliz), começ comec: the sound of a stem before e. */
function beforeE(stem: string, z: string): string {
  return stem.replace(/[cgzç]$/, (end) => ({ c: 'qu', g: 'gu', z, ç: 'c' })[end] as string);
}

/** recog recoj, sigu sig, acced acced: the sound of a stem before a. */
function beforeA(stem: string): string {
  return stem
    .replace(/gu$/, 'g')
    .replace(/(.)g$/, (all, before: string) => (all === 'ig' || before === 'n' ? all : `${before}j`));
}

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** desliza and te: deslízate. */
function withPronoun(command: string, pronoun: string): string {
  // The u of que and gue is silent; of two vowels in a syllable the open one is stressed, else the second.
  const vowels = [...command.matchAll(/(?<![qg](?=u[ei]))[iu]?[aeo][iu]?|(?<![qg](?=u[ei]))[iu]+/g)];
  const stressed = vowels.at(-2);
  if (stressed === undefined || /[áéíóú]/.test(command)) return command + pronoun;
  const open = stressed[0].search(/[aeo]/);
  const at = stressed.index + (open === -1 ? stressed[0].length - 1 : open);
  return command.slice(0, at) + ACUTE[command[at] as string] + command.slice(at + 1) + pronoun;
}

const SPANISH = { ar: 'are', er: 'ere', ir: 'ire' } as const;

/** Spanish: desliza, deslízalo, no deslices; deslice, deslícelo. */
function inflectSpanish(): CommandForms {
  const forms = { familiar: [] as string[], doubtful: [] as string[], denied: [] as string[], polite: [] as string[] };
  for (const entry of instructionVerbs.es) {
    const [stem, stressed, kind] = partsOf(entry, SPANISH);
    // elij elige, sig sigue, introduzc introduce
    const soft = stressed.replace(/j$/, 'g').replace(/zc$/, 'c') + (stem.endsWith('gu') ? 'u' : '');
    const command = kind === 'are' ? `${stressed}a` : `${soft}e`;
    const polite = kind === 'are' ? `${beforeE(stressed, 'c')}e` : `${beforeA(stressed)}a`;
    forms.doubtful.push(command);
    forms.denied.push(`${polite}s`);
    forms.familiar.push(...['te', 'lo', 'la', 'los', 'las'].map((one) => withPronoun(command, one)));
    forms.polite.push(polite, ...['se', 'lo', 'la', 'los', 'las', 'nos'].map((one) => withPronoun(polite, one)));
  }
  return { ...forms, polite: forms.polite.filter((form) => !nounsLikeCommands.has(form)) };
}

/** Portuguese: guarda, não guardes; guarde, guarde-o (what follows the hyphen is no part of the form). */
function inflectPortuguese(): CommandForms {
  const forms = { familiar: [] as string[], doubtful: [] as string[], denied: [] as string[], polite: [] as string[] };
  for (const entry of instructionVerbs.pt) {
    const [stem, stressed, kind] = partsOf(entry, SPANISH);
    const polite = kind === 'are' ? `${beforeE(stressed, 'z')}e` : `${beforeA(stressed.replace(/c$/, 'ç'))}a`;
    // Para is a preposition as well.
    if (stem !== 'par') forms.doubtful.push(kind === 'are' ? `${stem}a` : `${stem}e`);
    forms.denied.push(`${polite}s`);
    forms.polite.push(polite);
  }
  return { ...forms, polite: forms.polite.filter((form) => !nounsLikeCommands.has(form)) };
}

const ITALIAN = { are: 'are', ere: 'ere', ire: 'ire', rre: 'ere' } as const;

/** Italian: guarda, guardalo, sceglilo; scelga, and scarichi, which is familiar too where it is no command. */
function inflectItalian(): CommandForms {
  const forms = {
    familiar: [] as string[],
    doubtful: [] as string[],
    polite: [] as string[],
    politeOpenings: [] as string[],
  };
  for (const entry of instructionVerbs.it) {
    const [stem, stressed, kind] = partsOf(entry, ITALIAN);
    if (kind === 'are') {
      forms.doubtful.push(`${stem}a`);
      forms.politeOpenings.push(`${stem.replace(/[cg]$/, '$&h').replace(/i$/, '')}i`);
      // Not aggiornati, which is a participle as well.
      forms.familiar.push(`${stem}alo`, `${stem}ala`);
    } else {
      forms.familiar.push(`${stem}ilo`, `${stem}ila`);
      forms.polite.push(`${stressed}a`);
    }
  }
  return { ...forms, denied: [], polite: forms.polite.filter((form) => !nounsLikeCommands.has(form)) };
}

export const spanishCommands = inflectLazily(inflectSpanish);
export const portugueseCommands = inflectLazily(inflectPortuguese);
export const italianCommands = inflectLazily(inflectItalian);

/** All packs are loaded at the start, and the commands of three languages took 7 ms of it. */
function inflectLazily(inflect: () => CommandForms): Required<CommandForms> {
  let made: CommandForms | undefined;
  const forms = (): CommandForms => {
    made ??= inflect();
    return made;
  };
  return {
    familiar: lazyList(() => forms().familiar),
    doubtful: lazyList(() => forms().doubtful),
    denied: lazyList(() => forms().denied),
    polite: lazyList(() => forms().polite),
    politeOpenings: lazyList(() => forms().politeOpenings ?? []),
  };
}
