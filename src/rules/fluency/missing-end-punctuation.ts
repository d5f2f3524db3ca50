import { clauseEvidence } from '../../analysis/breaks/clause-evidence';
import { lostStops } from '../../analysis/breaks/lost-stops';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { type BlockStructure, structure } from '../../analysis/text/structure';
import { type Words, words } from '../../analysis/text/words';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import { wordSet, wordSets } from '../../core/word-set';
import { unexplainedVerbs } from '../clauses/unexplained-verbs';
import { missingEndPunctuation as messages } from '../messages/fluency';
import { endsInCredit } from '../page/unspaced-credits';

// `Reuters` and `Jane Doe` under a text are a credit, no sentence.
const SHORTEST_SENTENCE = 4;
// A heading is seldom longer; see `structure`.
const LONGEST_LONE_SENTENCE = 30;
/** Behind a paragraph of prose, where no headline, caption or line under a headline stands. */
const LONGEST_BEHIND_PROSE = 22;
/** The same in an article that marks its headings as such, so that a line without a mark is none. */
const LONGEST_UNMARKED = 11;
const FEWEST_MARKED = 3;
/** A last line of no more words may be a name or a credit; nothing stands below a longer one that it could be the heading of. */
const LONGEST_LAST = 5;
// In Chinese and Japanese, whose headlines are shorter and seldom have two commas.
const LONGEST_LONE_CLAUSE = 20;
const LONGEST_LONE_CLAUSES = 15;
/** `FOOTBALL.` before the line under a headline. */
const LONGEST_RUBRIC = 3;
/** `A report by Jane Doe` closes the lines above a text, which are its first blocks. */
const LAST_BYLINE = 4;
const LONGEST_BYLINE = 8;
const LONGEST_CREDIT = 60;
/** An emphasised paragraph of its own may be a line of credits, a place and a date, a note; a longer one is prose. */
const LONGEST_EMPHASISED = 24;
/** 11.2. Tools for text: an entry of a table of contents. */
const ENTRY = /^\p{Nd}+(?:\.\p{Nd}+)+\.?\s/u;

export default defineRule({
  id: 'fluency/missing-end-punctuation',
  summary: 'A paragraph has no end punctuation',
  why: `A missing full stop often means that the rest of the sentence is missing too. The rule looks only at paragraphs that are
clearly prose: several sentences, or one that is too long for a heading. It accepts headings, captions, credits, links, list
items and verse.`,
  severity: 'warning',
  mqm: 'linguistic-conventions/punctuation',
  sureFrom: 0.85,
  requires: ['known-language'],
  yieldsTo: [
    'fluency/truncated-sentence',
    'fluency/broken-sentence',
    'fluency/unbalanced-quotes',
    'fluency/repetition-loop',
    'accuracy/untranslated',
    'accuracy/wrong-language',
    'markup/machine-residue',
    'markup/glued-text',
    'markup/boilerplate',
    'markup/stray-separator',
    'markup/html-residue',
  ],
  needs: { words, sentences, structure, lostStops },
  messages,
  examples: [
    { text: '钟楼\n\n钟楼很旧了。这口钟没有卖给博物馆，是专门送给镇上孩子们⟦的⟧\n\n钟声又响了。', language: 'zh' },
    { text: 'Bridge closed\n\nThe bridge is closed. Drivers must take the ⟦ferry⟧\n\nIt opens again in May.' },
    { text: 'Billetterie\n\nLe club a vendu 9 000 places. Il en garde 2 000 pour ses ⟦invités⟧', language: 'fr' },
    { text: 'Jury\n\nLe prix a été remis hier soir. Elle a ⟦refusé⟧\n\nLa salle s’est tue.', language: 'fr' },
    { text: 'Night train\n\nIt leaves at ten from the old quay. Drawing: Ada Berg\n\nNobody sleeps.' },
    { text: 'Night train\n\nNobody sleeps on the way south. A report by Jane Doe\n\nThe train leaves at ten.' },
    {
      text: 'Visto que el río es de los dos pueblos;\n\nVisto que el agua baja limpia desde que cerró el molino viejo de la orilla izquierda, que daba trabajo a la mitad de los vecinos de ambos lados, según consta en las actas, y\n\nVisto que nadie se opone;\n\nLos pueblos acuerdan lo siguiente.',
      language: 'es',
    },
    {
      text: 'Nobody objects. The decree will be signed before ⟦summer⟧ In the longer run the ministry hopes to sell certificates.',
    },
    {
      text: 'Le droit de grève est garanti par la loi ⟦générale⟧ Elle recevra jeudi les deux parties.',
      language: 'fr',
    },
    {
      text: 'Elle est lasse. Elle lit le roman La peste à son fils, et la pièce En attendant la pluie a été jouée hier.',
      language: 'fr',
    },
    { text: 'She smiles. It isn’t the old jacket I’m worried about, and this is the hill I’d rather not die on.' },
    {
      text: '[1. What is the mill? Where does it stand](one.md)\n\nThe mill stands. It is old.\n\n**Table 2. Costs of the mill**\n\nIt is dear.',
      format: 'markdown',
    },
    {
      text: '# Files\n\n## Map\n\nThe map lists every shift.\n\nThe file can be used again as long as the columns keep their ⟦order⟧\n\n## Load\n\nIt is done.',
      format: 'markdown',
      note: 'where headings are marked, other lines are none',
    },
    { text: 'A short headline without a full stop\n\nThe text has one.' },
    {
      text: 'The mill\n\nA year of work on the roof. First results after two winters\n\nBy Ada Berg\n\nIt stands.',
      note: 'a standfirst',
    },
    {
      text: 'Сельский автобус\n\nОбластная дума\n\nРейсы оставили. Споры о деньгах отложили до осени\n\nЗалужск, 18 июня. Максим Туров, Дарья Белкина\n\nДума приняла закон.',
      language: 'ru',
      note: 'a line above the title, a standfirst, and who wrote it where',
    },
    { text: 'Late goal\n\nFOOTBALL. Harbour Town win the cup on penalties (5-4)\n\nIt was a long night.' },
    { text: 'The homes were inspected. Nobody found fault. (https: / /www.example.org/homes/2018.pdf )' },
    {
      text: 'The tool is small. It needs no setup and starts with\n\n    npx tool\n\nThat is all.',
      format: 'markdown',
    },
    { text: 'Le maire a été clair. Il a dit ceci :\n\n- non\n- jamais', language: 'fr' },
    { text: '“We won. We really did.” Details at https://example.org/results' },
    { text: 'The picture shows the old harbour. It was taken in May. Photo: Ada Berg' },
    { text: 'Yöjuna\n\nJuna lähtee kymmeneltä. Teksti ja kuvat: Eila Aamula\n\nKukaan ei nuku.', language: 'fi' },
    {
      text: 'Le train\n\nIl part le soir. Texte et dessins : Ada Berg et Luc Noir\n\nPersonne ne dort.',
      language: 'fr',
    },
    {
      text: '# 夜汽車\n\n*ブログ「裏庭」より、2030年5月3日。文・写真：安達ベル*\n\n汽車は十時に出る。だれも眠らない。',
      language: 'ja',
      format: 'markdown',
      note: 'a line of credits',
    },
    {
      text: '# रात्रियानम्\n\n*प्राङ्गणम् इति पत्रिकायाः, २०३० मई ३। लेखः: अदा बर्गा*\n\nयानं रात्रौ गच्छति।',
      language: 'sa',
      format: 'markdown',
    },
    { text: '« On part demain. Tout est prêt », dit-elle (sans sourire).', language: 'fr' },
    {
      text: 'La chiusa riapre\n\nIl comitato ha approvato il piano martedì. I lavori cominceranno a marzo.\n\nIl custode ha chiuso la porta e aspetta ancora il treno della ⟦sera⟧',
      language: 'it',
      note: 'nothing stands below that it could be the heading of',
    },
    {
      text: 'La chiusa riapre\n\nIl comitato ha approvato il piano martedì. I lavori cominceranno a marzo.\n\nTesto e foto di Ada Berg e Luca Neri',
      language: 'it',
    },
    {
      text: 'Elenco delle tabelle\n\n1.18. Elenco di pacchetti di localizzazione\n\n1.19. Elenco di localizzazioni raccomandate per tutti\n\n1.20. Elenco di valori',
      language: 'it',
      note: 'Entries of a table of contents.',
    },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;
    for (const word of facts.lostStops) {
      const offset = facts.words.offsets[word] as number;
      const endOffset = facts.words.ends[word] as number;
      yield {
        offset,
        endOffset,
        messageId: 'missing',
        values: { word: facts.words.form(word).text },
        confidence: 0.8,
        suggestions: [
          { message: 'Add a full stop', safe: false, edits: [{ offset: endOffset, endOffset, text: '.' }] },
        ],
      };
    }
    const prepositions = wordSet(article.language.words.prepositions);
    const conjunctions = wordSet(article.language.words.conjunctions);
    const marksHeadings = blocks.filter(({ kind }) => kind === 'heading').length >= FEWEST_MARKED;
    const clauseOf = clauseEvidence(article.language, facts.words, prose);
    const countVerbs = unexplainedVerbs(article.language, facts.words, prose);
    const hasClause = (sentence: Sentence) => countVerbs(sentence) > 0 && (clauseOf?.(sentence) ?? 0) > 0;
    const { pronouns, auxiliaries } = article.language.words;
    const clausal = wordSets(pronouns, auxiliaries);
    for (let index = 0; index < blocks.length; index += 1) {
      const shape = facts.structure[index];
      if (shape === undefined || shape.endsWithMark || blocks[index]?.leadsOn) continue;
      const sentence = facts.sentences[shape.lastSentence - 1] as Sentence | undefined;
      if (sentence === undefined || sentence.terminator !== '') continue;
      const blockOffset = blocks[index]?.offset ?? sentence.offset;
      const length = sentence.lastWord - sentence.firstWord;
      const count = shape.lastSentence - shape.firstSentence;
      const hasRubric =
        count === 2 && index < LAST_BYLINE && isRubric(facts.words, facts.sentences[shape.firstSentence]);
      const alone = count === 1 || hasRubric;
      const isLine = alone && shape.role === 'heading' && blocks[index]?.kind === 'paragraph';
      const before = facts.structure[index - 1];
      const isBehindProse = article.language.spaced && before?.role === 'prose' && before.endsWithMark;
      const isLast = article.language.spaced && index === blocks.length - 1;
      const isNoHeading =
        (marksHeadings || isLast) && index > 1 && before?.endsWithMark === true && hasClause(sentence);
      const behindProse = isBehindProse ? LONGEST_BEHIND_PROSE : LONGEST_LONE_SENTENCE;
      const longest = isNoHeading ? (isLast ? LONGEST_LAST : LONGEST_UNMARKED) : behindProse;
      const isLong = length > longest || hasClauses(prose, sentence, length, article.language);
      if (shape.role !== 'prose' && !(isLine && isLong)) continue;
      if (blocks[index]?.whole === 'emphasis' && shape.wordCount <= LONGEST_EMPHASISED) continue;
      if (count <= 2 && ENTRY.test(prose.slice(blockOffset, blockOffset + 20))) continue;
      if (index < LAST_BYLINE && isByline(facts.words, sentence, prepositions)) continue;
      if (index < LAST_BYLINE && blocks[index + 1]?.kind === 'paragraph' && isStandfirst(facts.structure, index))
        continue;
      const isShort = length < SHORTEST_SENTENCE && !isClause(facts.words, sentence, clausal);
      if (isShort || (alone && (!isLong || index === 0))) continue;
      const lastWord = sentence.lastWord - 1;
      const offset = facts.words.offsets[lastWord] as number;
      const endOffset = facts.words.ends[lastWord] as number;
      const tail = prose.slice(endOffset, sentence.endOffset).trim();
      // Whatever else stands at the end, a colon, a link's slash, a symbol, has its own reason; a closed quotation or
      // bracket still lacks its mark; 「…」 ends a paragraph of Japanese by itself.
      if (!/^[»”"’)\]]{0,2}$/u.test(tail) || isLink(prose, sentence) || isCredit(prose, sentence)) continue;
      if (endsInCredit(prose.slice(sentence.offset, sentence.endOffset), article.language)) continue;
      // `…; and` before the next of the clauses that a treaty sets apart; so is `…, and`, if it may end a paragraph at all.
      const mark = /[;,]\s*$/.exec(prose.slice(Math.max(sentence.offset, offset - 3), offset))?.[0][0];
      const isJoined = mark === ';' || (mark === ',' && conjunctions.has(facts.words.form(lastWord).lower));
      if (isJoined && index + 1 < blocks.length) continue;
      // A list, a table or a verse that follows may be the rest of the sentence.
      const next = facts.structure[index + 1]?.role;
      const following = blocks[index + 1];
      const isEmpty =
        following !== undefined && !/[\p{L}\p{Nd}]/u.test(prose.slice(following.offset, following.endOffset));
      if ((next === 'list-item' && !isEmpty) || next === 'verse' || next === 'table-cell') continue;
      yield {
        offset,
        endOffset,
        messageId: 'missing',
        values: { word: facts.words.form(lastWord).text },
        confidence: alone ? 0.7 : 0.85,
        suggestions: [
          {
            message: 'Add a full stop',
            safe: false,
            edits: [{ offset: sentence.endOffset, endOffset: sentence.endOffset, text: '.' }],
          },
        ],
      };
    }
  },
});

/** What stands between the title, with a line above it or not, and the line of the author or the place is set like a headline. */
function isStandfirst(shapes: readonly BlockStructure[], index: number): boolean {
  const next = shapes[index + 1];
  if (index === 0 || next === undefined || next.endsWithMark || next.wordCount > LONGEST_BYLINE) return false;
  return shapes.slice(0, index).every(({ endsWithMark }) => !endsWithMark);
}

/** `She refused`: few words, but two that no credit has. */
function isClause(words: Words, { firstWord, lastWord }: Sentence, clausal: ReadonlySet<string>): boolean {
  let count = 0;
  for (let word = firstWord; word < lastWord; word += 1) if (clausal.has(words.form(word).lower)) count += 1;
  return count >= 2;
}

/** `By Ada Berg`, and a sentence of nothing but names: Berg, 3 May. Ada Berg, Luc Noir */
function isByline(words: Words, { firstWord, lastWord }: Sentence, prepositions: ReadonlySet<string>): boolean {
  const length = lastWord - firstWord;
  if (length > LONGEST_BYLINE) return false;
  let word = lastWord;
  while (word > firstWord && words.form(word - 1).casing === 'title') word -= 1;
  const capitals = lastWord - word;
  if (capitals === length && length > 1) return true;
  return word > firstWord && (capitals === 2 || capitals === 3) && prepositions.has(words.form(word - 1).lower);
}

/** A subject in capitals, with a full stop of its own, before what is then a line and no paragraph. */
function isRubric(words: Words, sentence: Sentence | undefined): boolean {
  if (sentence === undefined || sentence.lastWord - sentence.firstWord > LONGEST_RUBRIC) return false;
  for (let word = sentence.firstWord; word < sentence.lastWord; word += 1)
    if (words.form(word).casing !== 'upper') return false;
  return sentence.lastWord > sentence.firstWord;
}

/** Tells whether a line without spaces between words has too many words and commas for a headline. */
function hasClauses(prose: string, { offset, endOffset }: Sentence, length: number, { spaced }: Language): boolean {
  if (spaced || length <= LONGEST_LONE_CLAUSES) return false;
  const commas = prose.slice(offset, endOffset).match(/[，、]/g)?.length ?? 0;
  return commas > (length > LONGEST_LONE_CLAUSE ? 0 : 1);
}

/** `Words and drawings: Ada Berg`: a name or two behind a label of a few words, whether the label is known or not. */
const CREDIT =
  /^[^\s:：]+(?: [^\s:：]+){0,4}[ \u00a0\u202f]?[:：] ?\p{Lu}[^\s:]*(?: \p{Lu}[^\s:]*){0,3}(?: \p{Ll}{1,3} \p{Lu}[^\s:]*(?: \p{Lu}[^\s:]*){0,3})?$/u;

function isCredit(prose: string, { offset, endOffset }: Sentence): boolean {
  return endOffset - offset <= LONGEST_CREDIT && CREDIT.test(prose.slice(offset, endOffset));
}

function isLink(prose: string, sentence: Sentence): boolean {
  const end = prose.slice(Math.max(sentence.offset, sentence.endOffset - 200), sentence.endOffset);
  const last = /\S+$/u.exec(end.replace(/\s?[)\]）]$/u, ''))?.[0] ?? '';
  return /^[#@]|:\/\/|^www\.|@\w+\.|\w\.\w{2,}(?:\/|$)/u.test(last);
}
