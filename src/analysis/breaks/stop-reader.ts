import type { Language } from '../../core/language';
import { Ending } from '../text/ending';
import type { Sentence } from '../text/sentences';
import { readerModel } from './reader-model';

/** What a model makes of a full stop. */
export interface JudgedStop {
  /** No sentence ends there. */
  readonly open: boolean;
  /** The next one is the rest of it. */
  readonly torn: boolean;
  /** The next one begins as sentences do. */
  readonly nextBegins: boolean | undefined;
}

const LONGEST_END = 12;
/** So many characters are read before the whole: most stops are told by them (`glance`). */
const GLANCE = 4;

/** Returns a function that judges the stop between two sentences of a text, or behind the last one; nothing without a model. */
export function stopReader(
  language: Language,
  prose: string,
): ((sentence: Sentence, next: Sentence | undefined) => JudgedStop | undefined) | undefined {
  const model = readerModel(language);
  const believed = language.verbs.cuts?.believed;
  if (model === undefined || believed === undefined) return undefined;
  const sure = new Ending(believed.sureEnds);
  const nominal = new Ending(believed.nominalEnds);
  const weak = new Ending(believed.weakEnds);
  const openers = new RegExp(`^(?:${believed.openers})`, 'u');
  const limits = [0, believed.doubtful, believed.unlikely] as const;
  const endOf = ({ endOffset, terminator }: Sentence) => endOffset - terminator.length;
  return (sentence, next) => {
    const end = endOf(sentence);
    const text = prose.slice(Math.max(sentence.offset, end - LONGEST_END), end).trimEnd();
    if (sure.test(text)) return undefined;
    const length = end - sentence.offset;
    const isShort = length < believed.shortest;
    const isWeak = weak.test(text);
    const isOpened = next !== undefined && openers.test(prose.slice(next.offset, next.offset + LONGEST_END));
    // A noun may close a terse sentence, so that what follows must show that it does not.
    const isNominal = nominal.test(text);
    if ((isNominal || isWeak) && (next === undefined || isOpened || (isNominal && isTerse(next)))) return undefined;

    const reader = model();
    const enough = isWeak || isNominal ? believed.weakGlance : believed.glance;
    const glance = length > GLANCE ? reader.endsBehind(prose.slice(end - GLANCE, end)) : undefined;
    if (glance !== undefined && glance > enough) return undefined;
    const before = reader.readForth(prose, sentence.offset, end);
    if (before === undefined) return undefined;
    const ends = reader.ends(before);
    if (ends > (isNominal ? 0 : isWeak ? believed.weakSure : believed.sure)) return undefined;
    const mayBeOpen = !isNominal && length * 2 >= believed.shortest;
    const open = mayBeOpen && ends < (isShort || isWeak ? believed.short : believed.ends);
    if (isOpened && isShort) return { open, torn: false, nextBegins: true };
    const behind = next === undefined ? undefined : reader.readBack(prose, next.offset, endOf(next));
    if (behind === undefined) return { open, torn: false, nextBegins: undefined };
    const begins = reader.begins(behind);
    const parts = reader.parts(before, behind);
    const limit = limits[isNominal ? 2 : Number(isShort) + Number(isWeak)] as number;
    const torn =
      (!isNominal && !isShort && parts < believed.tears && !(open && begins >= believed.begins)) ||
      (parts + begins < limit && (isNominal || (parts < believed.parts && begins < believed.begins)));
    return { open, torn, nextBegins: begins >= believed.begins };
  };

  /** 午前九時から。先着順。: terse sentences stand together. */
  function isTerse(sentence: Sentence): boolean {
    return nominal.test(prose.slice(sentence.offset, endOf(sentence)).trimEnd());
  }
}
