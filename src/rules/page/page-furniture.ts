import { Opening } from '../../analysis/text/opening';
import type { Language } from '../../core/language';

/** Tells lines of a web page by what they ask for or name. */
export interface Furniture {
  readonly isAction: (key: string) => boolean;
  /** False where no action stands at the beginning of a line, which is told sooner than that none of its beginnings is one. */
  readonly mayOpenWithAction: (key: string) => boolean;
  /** Words that ask the reader to share and name nothing. */
  readonly isSharing: (key: string) => boolean;
  readonly isSection: (key: string) => boolean;
  /** What a page asks or tells in a line that no article has. */
  readonly isRequest: (key: string) => boolean;
}

const known = new WeakMap<Language, Furniture>();

/** What a language calls the parts of a page; keys are whole lines in lower case with straight apostrophes. */
export function furnitureOf(language: Language): Furniture {
  let furniture = known.get(language);
  if (furniture === undefined) {
    const { actions, sharing, sections, requests } = language.pageFurniture ?? {};
    const isRequest = wholeLine(requests);
    furniture = {
      isAction: wholeLine(actions),
      mayOpenWithAction: opener(actions),
      isSharing: wholeLine(sharing),
      isSection: wholeLine(sections),
      isRequest: (key) => isRequest(key.replace(/[.!…。！]$/u, '')),
    };
    known.set(language, furniture);
  }
  return furniture;
}

function wholeLine(source: string | undefined): (key: string) => boolean {
  return opener(source === undefined ? undefined : `(?:${source})$`);
}

function opener(source: string | undefined): (key: string) => boolean {
  const opening = new Opening(source);
  return (key) => opening.test(key);
}
