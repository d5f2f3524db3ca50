import { z } from 'zod';
import { repetition, type WordRun } from '../../analysis/breaks/repetition';
import { unspacedDoublings } from '../../analysis/breaks/unspaced-doublings';
import { quotes } from '../../analysis/marks/quotes';
import { speakersOf } from '../../analysis/marks/speech-tags';
import { closedWords } from '../../analysis/text/closed-words';
import { sentenceAt } from '../../analysis/text/sentence-at';
import { sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { type Form, words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { wordSet, wordSets } from '../../core/word-set';
import { repeatedWord as messages } from '../messages/fluency';
import { doubledElisions } from '../repeats/doubled-elision';
import { misplacedDoubling } from '../repeats/doubled-form';
import { doubledOverLines } from '../repeats/doubled-over-lines';
import { nounFinder, pairFinder } from '../repeats/doubled-pair';
import { joinedFinder } from '../repeats/joined-words';

// Where an article doubles this many different content words, its language or its author does so on purpose:
// Vietnamese and spoken Italian build words that way.
const REDUPLICATES = 4;
/** How sure it is that a word of content which stands twice where a sentence begins does so by accident. */
const OPENING = 0.8;
/** In words: `lo que vino`, `ceux qui partent`. */
const LONGEST_SUBJECT = 2;
const FEWEST_PERSONS = 3;
/** Words from the verb that names to the thing that it names. */
const LONGEST_NAMED = 4;
const PAUSE_BEFORE = /(?:^|[\p{Ps}\p{Pi}"„「『,;:.!?…，、；：。！？—–])\s?$/u;
const PAUSE_BEHIND = /[\p{Pe}\p{Pf}"“」』,;:.!?…，、；：。！？—–]/u;

export default defineRule({
  id: 'fluency/repeated-word',
  summary: 'A word or short phrase is doubled',
  why: `Translation systems stutter: “the the”, “de de”, “of the of the”. The rule accepts doublings that the language allows (“had
had”, “nous nous”), reduplication, names (“Duran Duran”), letters, numbers, verse, and words across punctuation.`,
  severity: 'warning',
  mqm: 'linguistic-conventions/duplication',
  sureFrom: 0.85,
  yieldsTo: ['fluency/repetition-loop', 'fluency/repeated-sentence'],
  needs: { words, repetition, sentences, quotes, structure, unspacedDoublings, verbatim },
  options: z.object({
    /** More words or groups of words, in lower case, that may stand twice in a row. */
    allow: z.array(z.string()).default([]),
  }),
  messages,
  examples: [
    { text: '所有通知⟦通知⟧都会静音。你们再商量商量。', language: 'zh' },
    { text: '老人坐下，然后⟦然后⟧又站了起来。他从一楼走到⟦走到⟧五楼。大家讨论⟦讨论⟧了。', language: 'zh' },
    { text: '大家商量商量，一步一步来。铃声叮叮当当，他走着走着睡着了，谁输谁赢还很难说。', language: 'zh' },
    {
      text: '映像は二度まで認められ⟦認められ⟧ている。矢印の向きに⟦に⟧差し込む。貯金は1割⟦1割⟧にも届かない。今でもはっきり⟦はっきり⟧覚えている。',
      language: 'ja',
    },
    {
      text: '休み休み登り、一人一人に配った。これまでで最も多い。町ににぎわいが戻り、少しずつ少しずつ進んだ。',
      language: 'ja',
    },
    {
      text: '村里几乎⟦几乎⟧没有人。由谁来管、⟦由谁来管⟧、多久能管好，还没有说法。他动不了了，整夜整夜地咳。',
      language: 'zh',
    },
    {
      text: '火を止め、さらに⟦さらに⟧2分待つ。在庫はわずか41台⟦わずか⟧だった。橋を渡る⟦渡る⟧人は、一般に⟦一般に⟧少ない。一つ一つ確かめ、一人一人が話す。',
      language: 'ja',
    },
    { text: '来月には工場が完成すると⟦と⟧述べた。会社のある⟦のある⟧店と、父のととさん。', language: 'ja' },
    { text: 'The plan reached the ⟦the⟧ committee on Monday.' },
    { text: 'The ⟦the⟧ committee read the report. In ⟦In⟧ spring nobody did.' },
    { text: 'It was the end of the ⟦of the⟧ season.' },
    { text: 'She signed the contract ⟦contract⟧.' },
    { text: 'Le rapport de ⟦de⟧ la commission est long.', language: 'fr' },
    { text: 'Une partie d’⟦d’⟧autres communes suit.', language: 'fr' },
    { text: 'Il dit ⟦que qu’⟧il viendra.', language: 'fr' },
    { text: 'Le conseil de la ⟦de la⟧ ville a voté.', language: 'fr' },
    {
      text: 'Sie wohnt in der Nähe ⟦der Nähe⟧ des Bahnhofs und kennt alle Nachbarn ⟦Nachbarn⟧ im Haus.',
      language: 'de',
    },
    { text: 'It costs more than ⟦more than⟧ the old one.' },
    { text: 'She had had enough, and he knew that that road was closed.' },
    { text: 'She has never had ⟦had⟧ a cold. The river is ⟦is⟧ high, and he left with that ⟦that⟧ old coat.' },
    { text: 'What it is is a mystery, and they go on and on and on.' },
    { text: 'Man hat vor der ⟦der⟧ Eröffnung gewarnt. Der Hund, der der Stadt gehört, bellt.', language: 'de' },
    { text: 'On ne la voit plus ⟦plus⟧ au village. « Jamais jamais de bruit », dit-il.', language: 'fr' },
    { text: 'Πληρώνουν για τους ⟦τους⟧ κατοίκους. Οι φίλοι σας σας περιμένουν.', language: 'el' },
    { text: 'The money, money that nobody had asked for, was spent.' },
    { text: 'Duran Duran played in Walla Walla, then in New York, New York.' },
    { text: 'Whatever he does he does well.' },
    { text: 'Press A A B B, then 3 3 4 4.' },
    { text: 'Nous nous levons, et vous vous couchez très très tôt.', language: 'fr' },
    { text: 'Il est, est-il besoin de le dire, à La La Land.', language: 'fr' },
    { text: 'C’est un long, long chemin vers Le Le Mans de jadis.', language: 'fr', note: 'Names are left alone.' },
    { text: 'Haju ei ⟦ei⟧ ole vaarallinen. Ei ei, hän sanoi.', language: 'fi' },
    {
      text: 'Ein Aushang hängt dort. Warum heißt der Aushang Aushang? An der Tür hängt kein Aushang ⟦Aushang⟧ mehr.',
      language: 'de',
    },
    { text: 'Why do we call the button button? A small button ⟦button⟧ is red.', note: 'what it is called' },
    { text: '“Rain rain, go away,” they sang. The rain ⟦rain⟧ stayed.' },
    { text: '她报站是用唱的：“柳湾柳湾，过桥小心；石桥石桥，下车当心。”柳湾⟦柳湾⟧到了。', language: 'zh' },
    { text: '駅員は歌う。「青葉青葉、お忘れ物にご注意。白浜白浜、終点です」', language: 'ja' },
    { text: 'Τους ρώτησα έναν έναν, και ανέβηκαν δυο δυο, πόρτα πόρτα.', language: 'el' },
    { text: 'Er ging nach und nach nach Hause. Wer kommt kommt gern.', language: 'de' },
    { text: 'Lo que vino vino para quedarse. Llueve, y el río sube ⟦sube⟧ deprisa.', language: 'es' },
    { text: 'Le port de De Gaulle et celui de d’Artagnan.', language: 'fr' },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const lists = article.language.words;
    const allowed = wordSets(lists.mayDouble, options.allow);
    const binders = wordSets(lists.articles, lists.prepositions);
    const grammar = closedWords(article.language);
    const isPair = pairFinder(article.language);
    const isNoun = nounFinder(article.language, facts.words);
    const { offsets, ends, count } = facts.words;
    const content: Array<{ readonly run: WordRun; readonly opens: boolean }> = [];
    const contentForms = new Set<string>();

    const isSilentPlace = (run: WordRun) => {
      const role = facts.structure[run.blockIndex]?.role;
      return role === 'verse' || role === 'menu' || facts.verbatim(run.offset);
    };
    const isQuoted = (offset: number) =>
      facts.quotes.quotations.some((one) => one.offset <= offset && offset < one.endOffset);
    /** “Rain rain, go away”: the call or the refrain of somebody, which is all that stands between two pauses. */
    const isCall = (offset: number, endOffset: number) =>
      PAUSE_BEHIND.test(prose.slice(endOffset, endOffset + 1)) &&
      PAUSE_BEFORE.test(prose.slice(Math.max(0, offset - 2), offset)) &&
      isQuoted(offset);
    const areJoined = joinedFinder(prose, facts.words);
    /** Where the repeated part of a run begins, as a word index; at most one unit past the first is reported. */
    const observation = (run: WordRun, messageId: 'repeated' | 'group') => {
      const second = run.firstWord + run.period;
      const offset = offsets[second] as number;
      const last = run.firstWord + run.length - (run.length % run.period) - 1;
      const endOffset = ends[last] as number;
      const word = prose.slice(offset, ends[second + run.period - 1]);
      // The white space before the second unit goes with it; what follows an elided word touches it.
      const edit = { offset: ends[second - 1] as number, endOffset, text: '' };
      return {
        offset,
        endOffset,
        messageId,
        values: { word },
        suggestions: [{ message: `Delete the second “${word}”`, safe: false, edits: [edit] }],
      };
    };

    if (!article.language.spaced) {
      for (const { offset, endOffset, text, grammar: isGrammar } of facts.unspacedDoublings) {
        if (facts.verbatim(offset) || options.allow.includes(text)) continue;
        if (!isGrammar && isCall(offset - text.length, endOffset)) continue;
        const edits = [{ offset, endOffset, text: '' }];
        yield {
          offset,
          endOffset,
          messageId: 'repeated',
          values: { word: text },
          confidence: isGrammar ? 0.9 : 0.85,
          suggestions: [{ message: `Delete the second “${text}”`, safe: false, edits }],
        };
      }
      return;
    }

    /** `The The audience`: both with a capital, which a name has as well, so that a small noun must follow. */
    const opensTwice = ({ firstWord, length }: WordRun) => {
      const next = firstWord + length < count ? facts.words.form(firstWord + length) : undefined;
      return (
        facts.words.form(firstWord).lower.length > 1 &&
        binders.has(facts.words.form(firstWord).lower) &&
        next?.casing === 'lower' &&
        !grammar.has(next.lower) &&
        areJoined(firstWord, firstWord + length + 1)
      );
    };

    const { auxiliaries } = lists;
    const denials = new Set(article.language.polarity?.negations?.filter((word) => auxiliaries.includes(word)));
    /** `Haju ei ei ole`: a verb that denies, in all its persons, stands once between its subject and what it denies. */
    const isDenial = ({ firstWord, length }: WordRun) =>
      length === 2 &&
      denials.size >= FEWEST_PERSONS &&
      denials.has(facts.words.form(firstWord).text) &&
      firstWord > 0 &&
      firstWord + 2 < count &&
      areJoined(firstWord - 1, firstWord + 3);

    const naming = wordSet(lists.naming);
    /** Why do we call the button button: what a thing is called may be what it is. */
    const isNamedSo = (word: number) => {
      for (let at = word - 1; at >= Math.max(0, word - LONGEST_NAMED) && areJoined(at, at + 2); at -= 1)
        if (naming.has(facts.words.form(at).lower)) return true;
      return false;
    };

    const speaks = speakersOf(article.language);
    const isAloud = (offset: number) => {
      if (isQuoted(offset)) return true;
      const sentence = facts.sentences[sentenceAt(facts.sentences, offset)];
      if (sentence === undefined) return true;
      const text = prose.slice(sentence.offset, sentence.endOffset);
      return sentence.terminator.includes('!') || /^[—–-]\s/u.test(text) || speaks(text);
    };
    const isMisplaced = misplacedDoubling(article.language, facts.words, prose, isAloud);

    const conjunctions = wordSet(lists.conjunctions);
    const openers = wordSet(article.language.verbs.clauseOpeners);
    const finite = wordSet(article.language.verbs.finiteForms);
    /** By and by by boat, lo que vino vino para quedarse: the first closes a figure or the clause that opens a sentence, and the second goes on. */
    const goesOn = ({ firstWord }: WordRun) => {
      if (firstWord === 0 || !areJoined(firstWord - 1, firstWord + 1)) return false;
      const { lower } = facts.words.form(firstWord);
      const before = facts.words.form(firstWord - 1).lower;
      const isFigure = firstWord > 1 && conjunctions.has(before) && facts.words.form(firstWord - 2).lower === lower;
      if (isFigure || !openers.has(before) || !finite.has(lower) || grammar.has(lower)) return isFigure;
      const sentence = facts.sentences[sentenceAt(facts.sentences, offsets[firstWord] as number)];
      return sentence !== undefined && firstWord - 1 - sentence.firstWord < LONGEST_SUBJECT;
    };

    let reported = 0;
    for (const run of facts.repetition.wordRuns) {
      const { firstWord, period, length } = run;
      if (isSilentPlace(run) || firstWord + length <= reported) continue;
      if (!areJoined(firstWord, firstWord + length)) continue;
      const first = facts.words.form(firstWord);
      const second = facts.words.form(firstWord + period);
      if (period === 1) {
        if (first.isNumber || options.allow.includes(first.lower)) continue;
        if ((allowed.has(first.lower) && !isDenial(run) && !isMisplaced(run)) || (length === 2 && goesOn(run)))
          continue;
        const isGrammar = grammar.has(first.lower);
        if (!isGrammar && first.lower.length < 2) continue;
        const opens = startsSentence(prose, run.offset);
        if (!isStutter(first, second, isGrammar, opens) && !(opens && opensTwice(run)) && !isNoun(firstWord)) continue;
        if (!isGrammar && (isCall(run.offset, run.endOffset) || isNamedSo(firstWord))) continue;
        reported = firstWord + length;
        if (isGrammar) yield observation(run, 'repeated');
        else {
          content.push({ run, opens });
          contentForms.add(first.lower);
        }
        continue;
      }
      const unit = Array.from({ length: period }, (_, at) => facts.words.form(firstWord + at));
      if (allowed.has(unit.map(({ lower }) => lower).join(' ')) || unit.some(({ isNumber }) => isNumber)) continue;
      const later = Array.from({ length: period }, (_, at) => facts.words.form(firstWord + period + at));
      if (period === 2) {
        if (!isPair(unit as [Form, Form], later as [Form, Form], length)) continue;
        reported = firstWord + length;
        yield observation(run, 'group');
        continue;
      }
      if (later.some(({ casing }) => casing !== 'lower') || !unit.some(({ lower }) => binders.has(lower))) continue;
      reported = firstWord + length;
      yield observation(run, 'group');
    }
    if (contentForms.size < REDUPLICATES) {
      // `Laki laki on`: at the beginning of a sentence more often a saying than a slip.
      for (const { run, opens } of content)
        yield { ...observation(run, 'repeated'), ...(opens && { confidence: OPENING }) };
    }

    for (const word of doubledOverLines(article, facts.words, allowed)) {
      const values = { word: facts.words.form(word).lower };
      yield { offset: offsets[word] as number, endOffset: ends[word] as number, messageId: 'repeated', values };
    }
    for (const { word, whole } of doubledElisions(article, facts.words, allowed)) {
      const [offset, next] = [offsets[word] as number, offsets[word + 1] as number];
      if (facts.verbatim(offset)) continue;
      yield {
        offset,
        endOffset: ends[word + 1] as number,
        messageId: 'elided',
        values: { word: whole, elided: facts.words.form(word + 1).text },
        suggestions: [{ message: `Delete “${whole}”`, safe: false, edits: [{ offset, endOffset: next, text: '' }] }],
        confidence: 0.9,
      };
    }
  },
});

/** "Duran Duran", "de De Gaulle" and "l’Est est" are names and their neighbours; "The the" opens a sentence. */
function isStutter(first: Form, second: Form, isGrammar: boolean, opensSentence: boolean): boolean {
  if (first.casing === 'lower' && second.casing === 'lower') return true;
  if (first.casing === 'title' && second.casing === 'lower') return opensSentence;
  if (first.casing === 'upper' && second.casing === 'upper') return isGrammar && first.text.length > 1;
  return first.casing === 'none' && second.casing === 'none';
}

function startsSentence(prose: string, offset: number): boolean {
  const before = prose.slice(Math.max(0, offset - 3), offset).trimEnd();
  return (
    before === '' || /[.!?…:;«“"'‘’([—–-]$/u.test(before) || /[\n\r]/.test(prose.slice(Math.max(0, offset - 2), offset))
  );
}
