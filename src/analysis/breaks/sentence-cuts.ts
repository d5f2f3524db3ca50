import { defineAnalysis } from '../../core/analysis';
import type { CutSigns } from '../../core/language';
import { quotes } from '../marks/quotes';
import { type Sentence, sentences } from '../text/sentences';
import { structure } from '../text/structure';

/** What a sentence of running text, and the one behind it, show of whether a full stop has cut one in two. */
export interface SentenceCut {
  readonly sentence: Sentence;
  /** The next sentence of the same paragraph. */
  readonly next: Sentence | undefined;
  /** True where it opens its paragraph. */
  readonly isFirst: boolean;
  /** True where it answers a question, which a phrase may do. */
  readonly answers: boolean;
  /** It ends as no sentence does; as only a terse one does; as a phrase does that leans on a sentence. */
  readonly openEnd: boolean;
  readonly terseEnd: boolean;
  readonly phraseEnd: boolean;
  /** It has what the rest of the sentence is about. */
  readonly topic: boolean;
  /** It is a phrase or a subordinate clause and nothing else. */
  readonly phrase: boolean;
  /** The next one begins as no sentence does; is only the end of one; goes on with what this one began. */
  readonly leaning: boolean;
  readonly remainder: boolean;
  readonly correlative: boolean;
}

/** No sign is longer; a phrase of more characters hides a verb that nobody has listed. */
const LONGEST_SIGN = 80;
const LONGEST_PHRASE = 60;
/** How far back a verb is looked for. */
const LONGEST_CLAUSE = 240;
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '。', '．', '।', '|']);

interface Signs {
  readonly openEnds: RegExp;
  readonly terseEnds: RegExp;
  readonly finished: RegExp;
  readonly phraseEnds: RegExp;
  readonly topic: RegExp;
  readonly leaning: RegExp;
  readonly remainder: RegExp;
  readonly phrases: RegExp;
  readonly correlatives: ReadonlyArray<readonly [first: string, second: RegExp]>;
}

const known = new WeakMap<CutSigns, Signs>();

/** Sentences that may be parts of one, where no capital tells it; none in a language whose record has no such signs. */
export const sentenceCuts = defineAnalysis({
  id: 'sentence-cuts',
  needs: { sentences, structure, quotes },
  run: ({ document, language }, facts): readonly SentenceCut[] => {
    const { cuts } = language.verbs;
    if (cuts === undefined) return [];
    const signs = signsOf(cuts);
    const { prose, verbatim = [] } = document;
    const { quotations } = facts.quotes;
    const found: SentenceCut[] = [];
    let quotation = 0;
    let code = 0;
    for (let index = 0; index < facts.sentences.length; index += 1) {
      const sentence = facts.sentences[index] as Sentence;
      if (!FULL_STOPS.has(sentence.terminator) || facts.structure[sentence.blockIndex]?.role !== 'prose') continue;
      while (quotation < quotations.length && (quotations[quotation]?.endOffset ?? 0) <= sentence.offset)
        quotation += 1;
      // What is quoted may be as terse as its speaker was.
      if ((quotations[quotation]?.offset ?? Number.POSITIVE_INFINITY) < sentence.offset) continue;
      const end = sentence.endOffset - sentence.terminator.length;
      // The mark stands inside brackets or behind them.
      if (prose.slice(end, sentence.endOffset) !== sentence.terminator) continue;
      while (code < verbatim.length && (verbatim[code]?.endOffset ?? 0) < end) code += 1;
      const following = facts.sentences[index + 1];
      const next = following?.blockIndex === sentence.blockIndex ? following : undefined;
      const text = prose.slice(Math.max(sentence.offset, end - LONGEST_SIGN), end).trimEnd();
      const isShort = end - sentence.offset <= LONGEST_PHRASE;
      const opening = next === undefined ? '' : prose.slice(next.offset, next.offset + LONGEST_SIGN);
      const isCode = (verbatim[code]?.offset ?? Number.POSITIVE_INFINITY) <= (next?.offset ?? end);
      const before = facts.sentences[index - 1];
      const cut = {
        sentence,
        next,
        isFirst: before?.blockIndex !== sentence.blockIndex,
        answers: before !== undefined && /[?？]/.test(before.terminator),
        openEnd:
          signs.openEnds.test(text) &&
          !signs.finished.test(prose.slice(Math.max(sentence.offset, end - LONGEST_CLAUSE), end)),
        terseEnd: signs.terseEnds.test(text),
        phraseEnd: signs.phraseEnds.test(text),
        topic: signs.topic.test(prose.slice(sentence.offset, Math.min(end, sentence.offset + LONGEST_SIGN))),
        phrase: isShort && signs.phrases.test(text),
        leaning: !isCode && signs.leaning.test(opening),
        remainder: next !== undefined && signs.remainder.test(withoutMark(prose, next)),
        correlative:
          isShort &&
          !/[,，、]/.test(text) &&
          signs.correlatives.some(([first, second]) => text.startsWith(first) && second.test(opening)),
      };
      if (cut.openEnd || cut.terseEnd || cut.phraseEnd || cut.phrase || cut.leaning || cut.correlative) found.push(cut);
    }
    return found;
  },
});

function withoutMark(prose: string, { offset, endOffset, terminator }: Sentence): string {
  return endOffset - offset > LONGEST_PHRASE ? '' : prose.slice(offset, endOffset - terminator.length).trimEnd();
}

function signsOf(cuts: CutSigns): Signs {
  let signs = known.get(cuts);
  if (signs === undefined) {
    const never = '(?!)';
    signs = {
      openEnds: new RegExp(`(?:${cuts.openEnds})$`, 'u'),
      terseEnds: new RegExp(`(?:${cuts.terseEnds ?? never})$`, 'u'),
      finished: new RegExp(cuts.finished ?? never, 'u'),
      phraseEnds: new RegExp(`(?:${cuts.phraseEnds ?? never})$`, 'u'),
      topic: new RegExp(cuts.topic ?? never, 'u'),
      leaning: new RegExp(`^(?:${cuts.leaning})`, 'u'),
      remainder: new RegExp(`^(?:${cuts.remainder ?? never})$`, 'u'),
      phrases: new RegExp(`^(?:${cuts.phrases ?? never})$`, 'u'),
      correlatives: (cuts.correlatives ?? []).map(([first, second]) => [first, new RegExp(`^(?:${second})`, 'u')]),
    };
    known.set(cuts, signs);
  }
  return signs;
}
