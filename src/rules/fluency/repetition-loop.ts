import { z } from 'zod';
import { type CharacterRun, repetition, type WordRun } from '../../analysis/breaks/repetition';
import { sentenceAt } from '../../analysis/text/sentence-at';
import { sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import { wordSets } from '../../core/word-set';
import { repetitionLoop as messages } from '../messages/fluency';

// Cries, laughter and sounds are written by repetition: 哈哈哈哈, ああああ, ーーーー, ゴゴゴゴ.
const SOUNDS =
  /^[哈呵嘿嘻呜啊哦嗯唉喂咯嘎叮咚轰滴嗒砰啪汪喵嗡笑草ーあぁいぃうぅえぇおぉっんふへほは\u30a1-\u30ffฮา]+$/u;
/** How often what swings to and fro does so. */
const SWINGS = 3;
const LONGEST_SWING = 5;
const LONGEST_SUBJECT = 4;
const LONGEST_BEAT = 3;
const SYLLABLE = /^\p{L}{1,2}h?$/u;

export default defineRule({
  id: 'fluency/repetition-loop',
  summary: 'A word or phrase repeats over and over',
  why: `A decoder that gets stuck says the same thing until it is stopped: “puis copiées, puis copiées, puis copiées”. The rule
accepts emphasis (“no, no, no”), laughter, chants (“Lock them up! Lock them up! Lock them up!”), idioms (“again and again and
again”) and verse.`,
  severity: 'error',
  mqm: 'linguistic-conventions/duplication',
  needs: { words, sentences, repetition, structure, verbatim },
  options: z.object({
    /** How often a phrase must stand in a row; a single word must stand once more often. */
    times: z.int().min(3).default(3),
  }),
  messages,
  examples: [
    { text: 'Open the file, then ⟦press the button, press the button, press the button⟧, and wait.' },
    { text: 'The report shows a ⟦change of the change of the change of the change⟧.' },
    { text: 'They were ⟦very very very very very⟧ late.' },
    {
      text: 'La salle a été ⟦nettoyée puis fermée puis nettoyée puis fermée puis nettoyée puis fermée⟧.',
      language: 'fr',
    },
    { text: 'Le maire parle ⟦de de de de⟧ la ville.', language: 'fr' },
    { text: 'Le mot ⟦的的的的的⟧ est resté dans le texte.', language: 'fr' },
    { text: 'No, no, no, that was never the plan.' },
    { text: 'The tide comes and goes, comes and goes, comes and goes. Nobody counts.' },
    { text: 'El limpiaparabrisas va y viene, va y viene, va y viene.', language: 'es' },
    {
      text: 'Le capteur mesurera pendant un an les vibrations ⟦jour et nuit, jour et nuit, jour et nuit⟧.',
      language: 'fr',
      note: 'The sentence tells more than what it repeats.',
    },
    { text: 'Laske sataan. Sataan, alusta. Sataan, alusta. Sataan, alusta.', language: 'fi', note: 'A beat.' },
    { text: 'She tried again and again and again, and it went on and on and on.' },
    { text: 'The crowd shouted: “Lock them up! Lock them up! Lock them up!”' },
    { text: 'A friend of a friend of a friend had seen it.' },
    { text: 'C’était très, très, très long, et blah blah blah.', language: 'fr' },
    { text: '« Ha ha ha ha », fit le vieil homme, qui répétait : « Jamais, jamais, jamais ! »', language: 'fr' },
    { text: 'Le slogan disait 哈哈哈哈哈 et rien d’autre.', language: 'fr', note: 'Laughter.' },
    { text: 'Résultats : 0 0 0 0 1 1 1 1 et 3 à 3, 3 à 3, 3 à 3.', language: 'fr', note: 'Figures.' },
  ],
  *check({ article, facts, options }) {
    const { prose } = article.document;
    const lists = article.language.words;
    const grammar = wordSets(lists.articles, lists.prepositions, lists.conjunctions, lists.pronouns);
    const binders = wordSets(lists.prepositions, lists.conjunctions);
    const conjunctions = new Set(lists.conjunctions.filter((word) => !lists.prepositions.includes(word)));

    const isLoop = (run: WordRun): boolean => {
      const { firstWord, length, period } = run;
      if (facts.structure[run.blockIndex]?.role === 'verse') return false;
      const unit = Array.from({ length: period }, (_, at) => facts.words.form(firstWord + at));
      if (!unit.some(({ text, isNumber }) => !isNumber && text.length > 1)) return false;
      if (unit.filter(({ isNumber }) => isNumber).length * 2 >= period) return false;
      const times = length / period;
      const text = prose.slice(run.offset, run.endOffset);
      if (/[\t|]/.test(text)) return false;
      // One comma behind "again and again and again" parts the phrase from what follows, not its units.
      const marks = text.match(/[^\p{L}\p{M}\p{Nd}\s'’-]+/gu)?.length ?? 0;
      const spacesOnly = marks < Math.floor(times) - 1;
      if (period === 1) {
        const lower = unit[0]?.lower ?? '';
        // Ha ha ha ha, tra la la la la la.
        if (SYLLABLE.test(lower) && !(grammar.has(lower) && spacesOnly) && times < options.times + 4) return false;
        return times >= options.times + (spacesOnly ? 1 : 2);
      }
      if (period === 2 && spacesOnly && unit.filter(({ lower }) => binders.has(lower)).length === 1) {
        return length >= 9;
      }
      const isChant =
        period <= 4 && times < options.times + 2 && (/[!¡]/.test(text) || isQuoted(prose, run.offset, run.endOffset));
      if (isChant || swings(run) || isBeat(run)) return false;
      // The last unit of a long phrase often lacks the word that joined the others: "install it and install it and
      // install it". Of three words, that would be "a friend of a friend of a friend".
      const isJoined = period > 3 || (period === 3 && spacesOnly && unit.some(({ lower }) => conjunctions.has(lower)));
      return length >= options.times * period - (isJoined ? 1 : 0);
    };

    /** The tide comes and goes, comes and goes, comes and goes.: two things in turn, told in as many words each, which are all of a short sentence. */
    const swings = ({ firstWord, length, period }: WordRun): boolean => {
      const sentence = facts.sentences[sentenceAt(facts.sentences, facts.words.offsets[firstWord] as number)];
      if (sentence === undefined || length !== SWINGS * period || period < 3 || period > LONGEST_SWING) return false;
      if (firstWord + length !== sentence.lastWord || firstWord - sentence.firstWord > LONGEST_SUBJECT) return false;
      for (let unit = 1; unit < SWINGS; unit += 1)
        if (!/^,\s*$/.test(gapBefore(firstWord + unit * period))) return false;
      if (prose.slice(sentence.offset, facts.words.offsets[firstWord]).includes(',')) return false;
      return period % 2 === 1 && conjunctions.has(facts.words.form(firstWord + (period >> 1)).lower);
    };
    /** To ten, stop. To ten, stop. To ten, stop.: a beat, each time with a comma and a full stop. */
    const isBeat = ({ firstWord, length, period }: WordRun): boolean => {
      if (period < 2 || period > LONGEST_BEAT || length >= (options.times + 2) * period) return false;
      const gaps = Array.from({ length: period }, (_, at) => gapBefore(firstWord + 1 + at));
      return gaps.some((gap) => /^[,、，]/.test(gap)) && gaps.some((gap) => /^[.。।]/.test(gap));
    };
    const gapBefore = (word: number) => prose.slice(facts.words.ends[word - 1], facts.words.offsets[word]);

    const told = new Set<number>();
    for (const run of facts.repetition.wordRuns) {
      if (!isLoop(run) || facts.verbatim(run.offset)) continue;
      told.add(run.offset);
      const unitEnd = facts.words.ends[run.firstWord + run.period - 1] as number;
      const unit = prose.slice(run.offset, unitEnd);
      yield {
        offset: run.offset,
        endOffset: run.endOffset,
        messageId: 'loop',
        values: { unit, times: Math.ceil(run.length / run.period) },
        suggestions: [
          {
            message: `Keep one “${unit}”`,
            safe: false,
            edits: [{ offset: unitEnd, endOffset: run.endOffset, text: '' }],
          },
        ],
      };
    }
    for (const run of facts.repetition.characterRuns) {
      if (told.has(run.offset)) continue;
      const unit = prose
        .slice(run.offset, run.endOffset)
        .replace(/[^\p{L}\p{M}\p{Nd}]/gu, '')
        .slice(0, run.period);
      if (!isCharacterLoop(run, unit, options.times)) continue;
      yield {
        offset: run.offset,
        endOffset: run.endOffset,
        messageId: 'loop',
        values: { unit, times: Math.floor(run.length / run.period) },
      };
    }
  },
});

function isCharacterLoop({ period, length }: CharacterRun, unit: string, times: number): boolean {
  if (!/\p{L}/u.test(unit)) return false;
  if (SOUNDS.test(unit) && period <= 3) return length >= period * 12;
  // 看看看 and 试试试试 are good Chinese, as are 研究研究 and three cheers of 加油.
  if (period === 1) return length >= times + 1;
  return length >= (period === 2 ? times + 1 : times) * period;
}

function isQuoted(prose: string, offset: number, endOffset: number): boolean {
  const before = prose.slice(Math.max(0, offset - 2), offset);
  return /["“«„‘「『]/.test(before) && /["”»“’」』]/.test(prose.slice(endOffset, endOffset + 4));
}
