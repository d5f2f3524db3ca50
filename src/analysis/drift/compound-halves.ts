import type { Article } from '../../core/article';
import { onceALexicon } from '../../core/once-a-lexicon';
import { remember } from '../../core/remember';
import { synonymsOf } from './synonyms';
import { isCombiningForm } from './word-roots';

const SHORTEST = 8;
const SHORTEST_FRONT = 4;
const SHORTEST_TAIL = 3;
const SHORTEST_COMBINING = 3;
const LONGEST_COMBINING = 10;
// What is longer is no word.
const LONGEST = 60;
/** Behind a beginning that is no word, what is shorter may be an ending. */
const SHORTEST_LONE_TAIL = 5;
/** Stems of words that are met by chance have few meanings and synonyms. */
const LEAST_KNOWN = 2;
const MOST_MEANINGS = 6;
const MOST_PAIRS = 4;
/** An ending that is longer makes it less likely that the rest is the word. */
const USUAL_ENDING = 2;
const FOR_SHORTNESS = 2;
const LISTED = 5;
const FOR_UNKNOWN = 4;
/** A case of the same word is no other front, but the genitive is likelier than a word that begins with n. */
const FOR_LINK = 4;

type Words = Pick<Article, 'language' | 'lexicon' | 'senses'>;
export type Halves = readonly [front: string, tail: string];

/**
 * A compound as the word that it ends in and what stands before it: Transport|box, Feststell|bremse. The beginning may be a bare
 * stem that no lexicon has. Undefined for other words, and in languages that write none.
 */
export function compoundHalves(article: Words): (lower: string) => Halves | undefined {
  return article.language.solidCompounds === true && article.lexicon.isKnown ? readerOf(article) : () => undefined;
}

/** Several analyses ask for the same words, which recur from article to article. */
const readerOf = onceALexicon(({ language, lexicon, senses }: Words): ((lower: string) => Halves | undefined) => {
  const words = { language, lexicon, senses };
  const halves = remember(language.compoundLinks === undefined ? surestHalves(words) : linkedHalves(words));
  return (lower) => (lower.length < SHORTEST || lower.includes('-') ? undefined : halves(lower));
});

/** A word behind a combining form, in languages that put no others together: électro|vanne, radio|transmisor. */
export function combiningHalves({ language, lexicon }: Words): (lower: string) => Halves | undefined {
  if (language.solidCompounds === true || language.roots === undefined) return () => undefined;
  return (lower) => {
    const last = Math.min(LONGEST_COMBINING, lower.length - SHORTEST_LONE_TAIL);
    for (let at = SHORTEST_COMBINING; at <= last; at += 1) {
      const [front, tail] = [lower.slice(0, at), lower.slice(at)];
      if (isCombiningForm(language, front) && lexicon.knows([language.stem(tail)])) return [front, tail];
    }
    return undefined;
  };
}

/**
 * Words that begin as a compound of the article does, though no lexicon knows how they go on: of kasvu|alusta, kasvu|substraatti. An
 * ending is no word, so what is left must be long.
 */
export function likeHalves(
  { language, lexicon }: Words,
  compounds: Iterable<Halves>,
): (lower: string) => Halves | undefined {
  const fronts = new Set<string>();
  for (const [front] of compounds) if (front.length >= SHORTEST_FRONT) fronts.add(front);
  if (fronts.size === 0) return () => undefined;
  return (lower) => {
    if (lower.length > LONGEST) return undefined;
    for (let at = lower.length - SHORTEST_LONE_TAIL; at >= SHORTEST_FRONT; at -= 1) {
      if (!fronts.has(lower.slice(0, at))) continue;
      return lexicon.knows([language.stem(lower)]) ? undefined : [lower.slice(0, at), lower.slice(at)];
    }
    return undefined;
  };
}

/** How much the lexicon and the synonyms know of a word. */
function knowledgeReader(article: Words): (text: string, stemmed: string) => number {
  const { lexicon } = article;
  const synonyms = synonymsOf(article);
  return (text, stemmed) => {
    const meanings = Math.min(MOST_MEANINGS, lexicon.meaningsOf([stemmed]).length);
    const pairs = Math.min(MOST_PAIRS, lexicon.pairsOf([stemmed]).length);
    return meanings + pairs + (synonyms.of(text, stemmed).length > 0 ? LISTED : 0);
  };
}

/** How many letters the ending of a word has beyond those that most have. */
function unusualEnding(text: string, stemmed: string): number {
  return Math.max(0, text.length - stemmed.length - USUAL_ENDING);
}

/** How sure it is that a text is a word or half of a compound: a compound within is less than any word. */
const COMPOUND = 1;
const LEAST_WITHIN = 5;
/** A joint that says that something ends there. */
const FOR_LETTERS = 1;
const LONG_FRONT = 7;

/**
 * The place where both words are the surest, in languages that join them by letters or by none: Bau|ausschuss and not Bauaus|schuss. A
 * half may be a compound, Wasserwirtschafts|amt; a front that is no word is one only where no other place parts two.
 */
function linkedHalves(article: Words): (lower: string) => Halves | undefined {
  const { language } = article;
  const { compoundLinks = [], stem } = language;
  const { front: frontShape, noTail } = language.compoundJoint ?? { front: /^.{4}/, noTail: /(?!)/ };
  const knowledge = knowledgeReader(article);
  const wordSureness = remember((text) => {
    const stemmed = stem(text);
    const ofWord = knowledge(text, stemmed);
    return ofWord === 0 ? 0 : COMPOUND + Math.max(1, ofWord - unusualEnding(text, stemmed));
  });
  const mayPart = (front: string, tail: string) => frontShape.test(front) && !noTail.test(tail);
  const frontSureness = (front: string) =>
    compoundLinks.reduce((most, link) => {
      const bare = front.slice(0, -link.length);
      return front.endsWith(link) && frontShape.test(bare) ? Math.max(most, wordSureness(bare)) : most;
    }, wordSureness(front));
  const isPair = (text: string) => {
    for (let at = SHORTEST_TAIL; at <= text.length - SHORTEST_TAIL; at += 1) {
      const [front, tail] = [text.slice(0, at), text.slice(at)];
      if (mayPart(front, tail) && Math.min(wordSureness(tail), frontSureness(front)) >= LEAST_WITHIN) return true;
    }
    return false;
  };
  const sureness = (text: string, ofWord: number) =>
    ofWord === 0 && text.length >= SHORTEST && isPair(text) ? COMPOUND : ofWord;
  return (lower) => {
    if (lower.length > LONGEST) return undefined;
    const isWord = wordSureness(lower) > 0;
    let best: { readonly halves: Halves; readonly sure: number } | undefined;
    let lone: Halves | undefined;
    for (let at = SHORTEST_TAIL; at <= lower.length - SHORTEST_TAIL; at += 1) {
      const [front, tail] = [lower.slice(0, at), lower.slice(at)];
      if (!mayPart(front, tail)) continue;
      const ofTail = sureness(tail, wordSureness(tail));
      if (ofTail === 0) continue;
      const ofFront = sureness(front, frontSureness(front));
      if (ofFront > 0) {
        const linked =
          front.length >= LONG_FRONT && compoundLinks.some((link) => front.endsWith(link)) ? FOR_LETTERS : 0;
        const sure = 2 * Math.min(ofFront, ofTail) + (ofFront + ofTail) / 2 + linked;
        if (best === undefined || sure > best.sure) best = { halves: [front, tail], sure };
      } else if (!isWord && at >= SHORTEST_FRONT && tail.length >= SHORTEST_LONE_TAIL && ofTail > LEAST_KNOWN)
        lone ??= [front, tail];
    }
    return best?.halves ?? lone;
  };
}

/**
 * The same in languages whose stems are so short that many a word has several, so that a half may be no compound and both must be sure:
 * ilman|suodatin and not ilmansuo|datin. Of fronts that are cases of one word a compound has the plain one, lumi|aura, or the genitive, pölyn|erotin.
 */
function surestHalves(article: Words): (lower: string) => Halves | undefined {
  const { language } = article;
  const { stem } = language;
  const knowledge = knowledgeReader(article);
  const { front: frontShape, link, noTail } = language.compoundJoint as NonNullable<typeof language.compoundJoint>;
  const sureness = (text: string, stemmed: string) => knowledge(text, stemmed) - unusualEnding(text, stemmed);
  // kala|lupa and not kal|alupa
  const forShortness = (text: string) => (text.length === SHORTEST_TAIL ? FOR_SHORTNESS : 0);
  return (lower) => {
    let best: { readonly halves: Halves; readonly front: string; readonly sure: number } | undefined;
    for (let at = SHORTEST_TAIL; at <= lower.length - SHORTEST_TAIL; at += 1) {
      const [front, tail] = [lower.slice(0, at), lower.slice(at)];
      if (!frontShape.test(front) || noTail.test(tail)) continue;
      const ofTail = sureness(tail, stem(tail));
      if (ofTail < LEAST_KNOWN) continue;
      const isLinked = link?.test(front) === true;
      const [plain, bare] = [stem(front), isLinked ? stem(front.slice(0, -1)) : undefined];
      let ofFront = Math.max(sureness(front, plain), bare === undefined ? 0 : sureness(front, bare));
      if (ofFront < LEAST_KNOWN) {
        if (at < SHORTEST_FRONT || tail.length < SHORTEST_LONE_TAIL) continue;
        ofFront -= FOR_UNKNOWN;
      }
      const isOneWord = best !== undefined && (plain === best.front || bare === best.front);
      const forCase = isOneWord ? (isLinked ? FOR_LINK : -FOR_LINK) : 0;
      const sure = ofFront + ofTail - forShortness(front) - forShortness(tail);
      if (best === undefined || sure + forCase > best.sure) best = { halves: [front, tail], front: plain, sure };
    }
    return best?.halves;
  };
}
