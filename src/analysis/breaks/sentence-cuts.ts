import { defineAnalysis } from '../../core/analysis';
import type { CutSigns } from '../../core/language';
import { quotes } from '../marks/quotes';
import { Ending } from '../text/ending';
import { ByOpening, Opening } from '../text/opening';
import { type Sentence, sentences } from '../text/sentences';
import { type BlockStructure, structure } from '../text/structure';
import { WholeText } from '../text/whole-text';
import { words } from '../text/words';
import { opensAlike, turnsOver } from './figures-of-speech';
import { stopReader } from './stop-reader';
import { wordStopJudge } from './word-stop-judge';

/** What a sentence of running text, and the one behind it, show of whether a full stop has cut one in two. */
export interface SentenceCut {
  readonly sentence: Sentence;
  /** The next sentence of the same paragraph, if it is in the script of the language. */
  readonly next: Sentence | undefined;
  /** What opens the next paragraph and is the rest of this one, which has no end mark. */
  readonly rest: Sentence | undefined;
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
  /** It has a subject, so that a main clause has begun. */
  readonly begun: boolean;
  /** It ends in an attribute of what is lost, and no main clause has begun; it waits for a clause; it is set against the next one. */
  readonly attribute: boolean;
  readonly expectant: boolean;
  readonly contrasting: boolean;
  /** It ends in a verb that another clause follows, or in its object. */
  readonly continuative: 'verb' | 'object' | undefined;
  /** The next one has what it is about. */
  readonly nextHasTopic: boolean;
  /** It is a phrase or a subordinate clause and nothing else. */
  readonly phrase: boolean;
  /** It opens with a conjunction that goes on with the sentence before. */
  readonly hanging: boolean;
  /** It only says where or when; it is a relative clause and nothing else; its end shows that its verb is the first word of the next. */
  readonly adjunct: boolean;
  readonly relative: boolean;
  readonly parted: boolean;
  /** The next one begins as no sentence does; is only the end of one; goes on with what this one began. */
  readonly leaning: boolean;
  readonly remainder: boolean;
  readonly correlative: boolean;
  /** By what a model has learnt no sentence ends there; or the next one is the rest of it. */
  readonly open: boolean;
  readonly torn: boolean;
  /** True where the next one begins as sentences do; absent where no model says so. */
  readonly nextBegins: boolean | undefined;
  /** True where a model says with much to spare that no sentence ends there. */
  readonly sure: boolean;
  /** True where it is as short as an answer or a figure of speech. */
  readonly isShort: boolean;
  /** True where it stands beside another piece as short, which is style. */
  readonly isInRow: boolean;
}

/** How many ends of sentences as the rule has them stand for one that breaks it. */
const RARE_SLIP = 3;
/** No sign is longer; a phrase of more characters hides a verb that nobody has listed. */
const LONGEST_SIGN = 80;
const LONGEST_PHRASE = 60;
const LONGEST_RELATIVE = 160;
/** How far back a verb is looked for. */
const LONGEST_CLAUSE = 240;
/** No label of a credit is longer, with its colon. */
const LONGEST_LABEL = 24;
/** A sentence of fewer characters is an interjection. */
const SHORTEST_PIECE = 4;
const SHORTEST_SENTENCE = 11;
/** Fewer words at the end of a paragraph are a credit or a label. */
const SHORTEST_LOST = 6;
const COMMAS = [',', '，', '、', '；', '：'];
/** A kana that is a particle may be the first of a word: はしご, もめごと. */
const OPENS_WORD = /^[\u3041-\u3093]{2}/u;
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '。', '．', '।', '|']);

/** What besides a letter may end a paragraph that lost its rest. */
const PAUSES = /[、，,"”」』]/u;
const CLOSING_QUOTE = /[”」』]/;
const WHOLE = { open: false, torn: false, openEnd: false, terseEnd: false };

interface Signs {
  readonly whole: Ending;
  readonly openEnds: Ending;
  readonly terseEnds: Ending;
  readonly finished: RegExp;
  readonly phraseEnds: Ending;
  readonly asks: Ending;
  readonly attributes: Ending;
  readonly subject: RegExp;
  readonly expectant: Ending;
  readonly contrasting: Ending;
  readonly verbForms: Ending;
  readonly objects: Ending;
  readonly ownTopic: Opening;
  readonly topic: RegExp;
  readonly begun: RegExp;
  readonly restarts: RegExp;
  readonly leaning: Opening;
  readonly remainder: WholeText;
  readonly paragraphRest: readonly [end: Ending, rest: RegExp];
  readonly phrases: WholeText;
  readonly adjuncts: WholeText;
  readonly relatives: WholeText;
  readonly answered: Opening;
  readonly unpaused: Ending;
  readonly atPause: Ending;
  /** By what the next sentence opens with: how one ends that lacks its verb there, and how one opens whose clause goes on there. */
  readonly verbless: ByOpening<Ending>;
  readonly correlatives: ByOpening<Opening>;
}

const known = new WeakMap<CutSigns, Signs>();

/** Sentences that may be parts of one, where no capital tells it; none in a language whose record has no such signs. */
export const sentenceCuts = defineAnalysis({
  id: 'sentence-cuts',
  needs: { sentences, structure, quotes, words },
  run: ({ document, language }, facts): readonly SentenceCut[] => {
    const { cuts } = language.verbs;
    if (cuts === undefined) return [];
    const signs = signsOf(cuts);
    // What goes on with the sentence before: a conjunction may open a part of one, a particle only what has been torn apart.
    const conjunctions = new Set(
      language.verbs.cannotBegin.filter((word) => language.words.conjunctions.includes(word)),
    );
    const particles = new Set(language.verbs.cannotBegin.filter((word) => !conjunctions.has(word)));
    const opens = ({ firstWord, lastWord }: Sentence) =>
      lastWord - firstWord > 1 ? facts.words.form(firstWord).lower : '';
    const labels = language.captionLabels.map((label) => `${label}:`);
    const isCredit = (opening: string) => opening.includes(':') && labels.some((label) => opening.startsWith(label));
    const isOwn = new RegExp(`[${language.scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
    const reader = stopReader(language, document.prose);
    const wordJudge = wordStopJudge(language, facts.words, document.prose);
    const { prose, verbatim = [] } = document;
    const { quotations } = facts.quotes;
    const found: SentenceCut[] = [];
    let quotation = 0;
    let code = 0;
    let pauses: number | undefined;
    for (let index = 0; index < facts.sentences.length; index += 1) {
      const sentence = facts.sentences[index] as Sentence;
      const shape = facts.structure[sentence.blockIndex];
      const role = shape?.role;
      const rest = sentence.terminator === '' ? restBehind(index) : undefined;
      if (
        !FULL_STOPS.has(sentence.terminator) &&
        rest === undefined &&
        !(shape !== undefined && stopsShort(sentence, index, shape))
      )
        continue;
      const before = facts.sentences[index - 1];
      const isFirst = before?.blockIndex !== sentence.blockIndex;
      // An item of a list may be a phrase, but not what stands behind a whole sentence of it.
      const isItem = role === 'list-item' && !isFirst && FULL_STOPS.has(before?.terminator ?? '');
      if (role !== 'prose' && !isItem) continue;
      while (quotation < quotations.length && (quotations[quotation]?.endOffset ?? 0) <= sentence.offset)
        quotation += 1;
      // What is quoted may be as terse as its speaker was; a mark without a partner quotes no other paragraph.
      const opened = quotations[quotation]?.offset ?? Number.POSITIVE_INFINITY;
      const isSaid = opened < sentence.offset && opened >= sentence.block.offset;
      if (isSaid && !isTagOpen(sentence, quotations[quotation]?.endOffset ?? 0)) continue;
      const end = sentence.endOffset - sentence.terminator.length;
      // The mark stands inside brackets or behind them.
      if (prose.slice(end, sentence.endOffset) !== sentence.terminator) continue;
      while (code < verbatim.length && (verbatim[code]?.endOffset ?? 0) < end) code += 1;
      const following = facts.sentences[index + 1];
      // What a credit stands behind is a caption.
      if (following !== undefined && isCredit(prose.slice(following.offset, following.offset + LONGEST_LABEL)))
        continue;
      const goesOn =
        following?.blockIndex === sentence.blockIndex && isOwn.test(prose.slice(following.offset, following.endOffset));
      const next = goesOn ? following : undefined;
      const text = prose.slice(Math.max(sentence.offset, end - LONGEST_SIGN), end).trimEnd();
      const mayBePhrase = end - sentence.offset <= LONGEST_PHRASE;
      const opening = next === undefined ? '' : prose.slice(next.offset, next.offset + LONGEST_SIGN);
      const isCode = (verbatim[code]?.offset ?? Number.POSITIVE_INFINITY) <= (next?.offset ?? end);
      let verb: boolean | undefined;
      const hasVerb = () => {
        verb ??= signs.finished.test(
          mainClause(prose.slice(Math.max(sentence.offset, end - LONGEST_CLAUSE), end).trimEnd()),
        );
        return verb;
      };
      const isUnpaused = signs.unpaused.test(text);
      // `Yes.`
      const listed = {
        openEnds: signs.openEnds.test(text),
        terseEnds: signs.terseEnds.test(text),
        phraseEnds: signs.phraseEnds.test(text),
      };
      const isTold = isCode || isItem || end - sentence.offset < SHORTEST_PIECE;
      // Behind a full stop of Latin print an abbreviation may stand.
      const byWords =
        isTold || sentence.terminator === '.'
          ? undefined
          : wordJudge?.(sentence, next, {
              isUnmarked: sentence.terminator === '',
              isOpen: listed.openEnds && !hasVerb(),
              isListed: (listed.openEnds || listed.terseEnds || listed.phraseEnds) && !hasVerb(),
              hasVerb,
              isAnswered: signs.answered.test(prose.slice(sentence.offset, end)),
              nextIsPiece: next !== undefined && isRelative(next),
            });
      const judged = isTold ? undefined : (byWords ?? reader?.(sentence, next, listed));
      const shown = {
        openEnd:
          byWords?.whole !== true &&
          !(byWords !== undefined && next === undefined) &&
          (listed.openEnds || (isUnpaused && keepsPause())) &&
          !hasVerb(),
        terseEnd: byWords?.whole !== true && (listed.terseEnds || (isUnpaused && !hasVerb())),
        phraseEnd: listed.phraseEnds,
        attribute: signs.attributes.test(text) && !signs.subject.test(prose.slice(sentence.offset, end)),
        expectant: signs.expectant.test(text),
        contrasting: signs.contrasting.test(text),
        phrase: mayBePhrase && signs.phrases.test(text),
        hanging: conjunctions.has(opens(sentence)) && !signs.leaning.test(prose.slice(sentence.offset, end)),
        leaning:
          !isCode &&
          (signs.leaning.test(opening) ||
            (next !== undefined && particles.has(opens(next)) && !OPENS_WORD.test(opening))),
        adjunct: mayBePhrase && signs.adjuncts.test(text),
        relative: isRelative(sentence),
        parted: signs.verbless.some(opening, (end) => end.test(text)) && !hasVerb(),
        correlative: mayBePhrase && signs.correlatives.some(opening, (first) => first.test(lastClause(text))),
        open: judged?.open === true,
        torn: judged?.torn === true && !(next !== undefined && isSaidAgain(text, next)),
      };
      const isShort = end - sentence.offset < SHORTEST_SENTENCE;
      const mayBeWhole = shown.open || shown.torn || shown.openEnd || shown.terseEnd;
      if (mayBeWhole && (isWholeOrTag(sentence, isShort, text) || opensAlike(text))) Object.assign(shown, WHOLE);
      if (
        rest === undefined &&
        !shown.open &&
        !shown.torn &&
        !shown.adjunct &&
        !shown.relative &&
        !shown.parted &&
        !shown.openEnd &&
        !shown.terseEnd &&
        !shown.phraseEnd &&
        !shown.attribute &&
        !shown.expectant &&
        !shown.contrasting &&
        !shown.phrase &&
        !shown.leaning &&
        !shown.hanging &&
        !shown.correlative
      )
        continue;
      found.push({
        sentence,
        next,
        rest,
        isFirst,
        ...shown,
        answers:
          before !== undefined &&
          (/[?？]/.test(before.terminator) || (listed.phraseEnds && signs.asks.test(withoutTerminator(prose, before)))),
        topic: signs.topic.test(prose.slice(sentence.offset, Math.min(end, sentence.offset + LONGEST_SIGN))),
        begun: signs.begun.test(prose.slice(sentence.offset, end)),
        continuative: signs.verbForms.test(text) ? 'verb' : signs.objects.test(text) ? 'object' : undefined,
        nextHasTopic: next !== undefined && signs.ownTopic.test(opening),
        remainder: next !== undefined && signs.remainder.test(withoutMark(prose, next)),
        nextBegins: judged?.nextBegins,
        sure: judged?.sure === true,
        isShort,
        isInRow: false,
      });
    }
    return found.map((cut, at) => (isInRow(cut, found[at - 1], found[at + 1]) ? { ...cut, isInRow: true } : cut));

    /** 夏は自転車で。冬はかんじきで。 */
    function isInRow(cut: SentenceCut, before: SentenceCut | undefined, behind: SentenceCut | undefined): boolean {
      return (
        isShortPiece(cut) &&
        ((cut.next !== undefined && cut.next === behind?.sentence && isShortPiece(behind)) ||
          (before?.next === cut.sentence && isShortPiece(before)))
      );
    }

    /** 只花了六个月。六个月！ */
    function isSaidAgain(text: string, next: Sentence): boolean {
      const rest = withoutMark(prose, next);
      return text.endsWith(rest) || (!language.spaced && rest !== '' && turnsOver(text, rest));
    }

    /** Without any mark at the end of a paragraph, which may have lost more than that. */
    function stopsShort(
      { terminator, block, lastWord, firstWord, endOffset }: Sentence,
      index: number,
      shape: BlockStructure,
    ): boolean {
      if (terminator !== '' || shape.role !== 'prose' || index + 1 !== shape.lastSentence) return false;
      // A broken mark, an entity or a tag may be what the stop has become.
      const last = prose.slice(endOffset - 1, endOffset);
      if (!isOwn.test(last) && !PAUSES.test(last)) return false;
      return (
        shape.lastSentence - shape.firstSentence > 1 && block.leadsOn !== true && lastWord - firstWord >= SHORTEST_LOST
      );
    }

    /** What opens the next paragraph, if it is the rest of a sentence that ends this one. */
    function restBehind(index: number): Sentence | undefined {
      const [{ endOffset, block, blockIndex }, following] = [
        facts.sentences[index] as Sentence,
        facts.sentences[index + 1],
      ];
      const [end, rest] = signs.paragraphRest;
      if (!end.test(prose.slice(Math.max(block.offset, endOffset - LONGEST_SIGN), endOffset))) return undefined;
      const shape = facts.structure[blockIndex + 1];
      if (following === undefined || shape?.firstSentence !== index + 1) return undefined;
      if (shape.role !== 'prose' || !shape.endsWithMark || following.block.kind !== 'paragraph') return undefined;
      if (!/\n\s*\n|\r\s*\r/.test(prose.slice(block.endOffset, following.block.offset))) return undefined;
      return rest.test(withoutMark(prose, following)) ? following : undefined;
    }

    /** `…尽きる」と話した上で。`: who said so goes on behind the end of what was said. */
    function isTagOpen({ endOffset, terminator }: Sentence, closed: number): boolean {
      const end = endOffset - terminator.length;
      return closed < end && signs.expectant.test(prose.slice(closed, end));
    }

    function isRelative({ offset, endOffset, terminator }: Sentence): boolean {
      const end = endOffset - terminator.length;
      return end - offset <= LONGEST_RELATIVE && signs.relatives.test(prose.slice(offset, end).trimEnd());
    }

    /** By its last characters, or because it only tells who said what was quoted: “……”她反复强调。 */
    function isWholeOrTag(sentence: Sentence, isShort: boolean, text: string): boolean {
      return signs.whole.test(text) || (isShort && CLOSING_QUOTE.test(prose.charAt(sentence.offset - 1)));
    }

    /** What stands behind the last word that opens a main clause. */
    function mainClause(text: string): string {
      return text.split(signs.restarts).at(-1) as string;
    }

    /** Tells whether the article writes before its stops what stands at a pause, all but always. */
    function keepsPause(): boolean {
      if (pauses === undefined) {
        pauses = 0;
        for (const { endOffset, terminator } of facts.sentences) {
          const text = prose
            .slice(Math.max(0, endOffset - terminator.length - 3), endOffset - terminator.length)
            .trimEnd();
          if (signs.atPause.test(text)) pauses += 1;
          else if (signs.unpaused.test(text)) pauses -= RARE_SLIP;
        }
      }
      return pauses > 0;
    }
  },
});

function isShortPiece({ isShort, open, openEnd, terseEnd, phraseEnd, phrase }: SentenceCut): boolean {
  return isShort && (open || openEnd || terseEnd || phraseEnd || phrase);
}

function lastClause(text: string): string {
  return text.slice(Math.max(...COMMAS.map((comma) => text.lastIndexOf(comma))) + 1).trimStart();
}

function withoutTerminator(prose: string, { offset, endOffset, terminator }: Sentence): string {
  const end = endOffset - terminator.length;
  return prose.slice(Math.max(offset, end - LONGEST_SIGN), end);
}

function withoutMark(prose: string, { offset, endOffset, terminator }: Sentence): string {
  return endOffset - offset > LONGEST_PHRASE ? '' : prose.slice(offset, endOffset - terminator.length).trimEnd();
}

function signsOf(cuts: CutSigns): Signs {
  let signs = known.get(cuts);
  if (signs === undefined) {
    const never = '(?!)';
    signs = {
      whole: new Ending(cuts.whole),
      openEnds: new Ending(cuts.openEnds),
      terseEnds: new Ending(cuts.terseEnds),
      finished: new RegExp(cuts.finished ?? never, 'u'),
      phraseEnds: new Ending(cuts.phraseEnds),
      asks: new Ending(cuts.asks),
      attributes: new Ending(cuts.attributes?.end),
      subject: new RegExp(cuts.attributes?.subject ?? never, 'u'),
      expectant: new Ending(cuts.expectant),
      contrasting: new Ending(cuts.contrasting),
      verbForms: new Ending(cuts.continuative?.verb),
      objects: new Ending(cuts.continuative?.object),
      ownTopic: new Opening(cuts.ownTopic),
      topic: new RegExp(cuts.topic ?? never, 'u'),
      begun: new RegExp(cuts.begun ?? '', 'u'),
      restarts: new RegExp(cuts.restarts ?? never, 'u'),
      leaning: new Opening(cuts.leaning),
      remainder: new WholeText(cuts.remainder),
      paragraphRest: [new Ending(cuts.paragraphRest?.[0]), new RegExp(`^(?:${cuts.paragraphRest?.[1]})$`, 'u')],
      adjuncts: new WholeText(cuts.adjuncts),
      answered: new Opening(cuts.answered),
      relatives: new WholeText(cuts.relatives),
      unpaused: new Ending(cuts.unpaused?.[0]),
      atPause: new Ending(cuts.unpaused?.[1]),
      verbless: new ByOpening((cuts.verbless ?? []).map(([end, verb]) => [new Opening(verb), new Ending(end)])),
      phrases: new WholeText(cuts.phrases),
      correlatives: new ByOpening(
        (cuts.correlatives ?? []).map(([first, second]) => [new Opening(second), new Opening(first)]),
      ),
    };
    known.set(cuts, signs);
  }
  return signs;
}
