import { z } from 'zod';
import { type RepeatedSentence, repetition } from '../../analysis/breaks/repetition';
import { quotes } from '../../analysis/marks/quotes';
import { closedWords } from '../../analysis/text/closed-words';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { type BlockRole, structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { words } from '../../analysis/text/words';
import type { Block } from '../../core/document';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSet } from '../../core/word-set';
import { repeatedSentence as messages } from '../messages/fluency';
import { saidAgain } from '../repeats/said-again';

const SILENT_ROLES: ReadonlySet<BlockRole> = new Set(['list-item', 'table-cell', 'verse', 'menu', 'caption']);
const DOUBLED_KINDS: ReadonlySet<Block['kind']> = new Set(['list-item', 'caption', 'heading', 'quote']);
const ECHOING_ROLES: ReadonlySet<BlockRole> = new Set(['prose', 'list-item', 'caption', 'table-cell']);
const LONG_CAPTION_WORDS = 6;
const SHORTEST_ECHO = 12;
const SHORTEST_ITEM = 8;
const FEWEST_ITEM_WORDS = 3;
const LONGEST_LIST = 60;
// A cry, a short question or a quoted motto may come back: « Qui a payé ? », "Make it new!".
const SHORT_CRY_WORDS = 6;
/** A sentence of so few words that a comma parts is a beat: To ten, stop. */
const LONGEST_BEAT = 3;
const COMMA = /[,，、]/;
const SHORT_QUOTATION_WORDS = 14;

export default defineRule({
  id: 'fluency/repeated-sentence',
  summary: 'A sentence or label appears twice',
  why: `Text that was translated in overlapping pieces, or scraped twice, repeats itself word for word. The rule accepts headings,
list items, verse, short exclamations, speaker names, recurring lines in code references, and short captions and quotations
that do not follow each other directly.`,
  severity: 'error',
  mqm: 'linguistic-conventions/duplication',
  yieldsTo: ['fluency/repetition-loop', 'markup/boilerplate'],
  needs: { words, sentences, structure, repetition, verbatim, quotes },
  options: z.object({
    /** Sentences of fewer words and fewer characters than these may come back. */
    minWords: z.int().min(1).default(4),
    minCharacters: z.int().min(1).default(20),
  }),
  messages,
  examples: [
    {
      text: 'The road was closed at noon. Drivers were sent over the pass.\n\n⟦The road was closed at noon.⟧ It opened at six.',
    },
    {
      text: 'It has customers in nine provinces. Sales doubled.\n\nNobody knows why.  ⟦It has customers in nine provinces.⟧',
    },
    {
      text: 'Le pont a été fermé lundi.\n\nLes riverains ont protesté.\n\n⟦Le pont  a été fermé lundi.⟧',
      language: 'fr',
    },
    {
      text: 'La mairie a répondu.\n\nPour aller plus loin avec nous :\n\nUn rapport.\n\n⟦Pour aller plus loin avec nous :⟧\n\nUn livre.',
      language: 'fr',
    },
    {
      text: 'Il a neigé toute la nuit sur le col. La route est coupée depuis hier soir.\n\nRien ne bouge.\n\n⟦Il a neigé toute la nuit sur le col. La route est coupée depuis hier soir.⟧',
      language: 'fr',
      note: 'A passage is one finding.',
    },
    {
      text: '## `open(path)`\n\nOpens a file.\n\nReturns the number of bytes read.\n\n## `seek(place)`\n\nGoes there.\n\nReturns the number of bytes read.',
      format: 'markdown',
      note: 'Entries of a reference.',
    },
    {
      text: '> Never ride with the lever open. It can release the trailer.\n\n> ⟦Never ride with the lever open. It can release the trailer.⟧\n\nLoad it.',
      format: 'markdown',
    },
    {
      text: '“We shook hands and that was enough,” he says. The law is old. ⟦We shook hands and that was enough.⟧ So it was.',
    },
    { text: 'There was a vote. The gulls won. ⟦The gulls won.⟧ Nobody was glad.' },
    { text: 'It was late. The train had gone.\n\nShe sat down. It was late.' },
    {
      text: '# Getting help\n\nAsk us.\n\n## Before you write to the team\n\nRead.\n\n## Before you write to the team\n\nRead on.',
      format: 'markdown',
    },
    { text: 'A bridge for the two banks\n\nA bridge for the two banks. That is what the mayor promised.' },
    {
      text: 'Jeanne Laforêt-Dumoulin :\n\nJe ne sais pas.\n\nPaul Lenormand :\n\nMoi non plus.\n\nJeanne Laforêt-Dumoulin :\n\nAlors partons.',
      language: 'fr',
      note: 'Names of speakers.',
    },
    {
      text: '- leaves the square every hour from seven on\n- ⟦leaves the square every hour from seven on⟧\n- comes back at dusk',
      format: 'markdown',
    },
    {
      text: '- warm clothes\n- ⟦warm clothes⟧\n- a lamp for the night',
      format: 'markdown',
    },
    {
      text: '- keep away from fences\n- leave the boat at once\n- ⟦keep away from fences⟧',
      format: 'markdown',
    },
    {
      text: '- run for a minute\n- rest a while then\n- run for a minute\n- rest a while then',
      format: 'markdown',
      note: 'a plan',
    },
    {
      text: '1. Press the red button.\n2. Open the lid.\n3. Press the red button.',
      format: 'markdown',
      note: 'a step',
    },
    { text: '1. Set it upright.\n2. Close the lid. ⟦Close the lid.⟧\n3. Wait.', format: 'markdown' },
    { text: 'Kerro rytmi. Sataan, alusta. Sataan, alusta. Se on siinä.', language: 'fi', note: 'a beat' },
    { text: 'Снова 50 и 50. Пахнет хлебом.\n\nЖдём до вечера. Снова 50 и 50.', language: 'ru', note: 'mostly figures' },
    { text: 'Закройте крышку. ⟦Закройте крышку.⟧ Подождите минуту.', language: 'ru' },
    {
      text: '‘The moor can wait,’ she says and shuts the gate. It rains.\n\n⟦‘The moor can wait,’ she says and shuts the gate.⟧',
    },
    {
      text: '« Nous ne partirons jamais d’ici. » La phrase est peinte sur le mur. Elle revient partout.\n\n« Nous ne partirons jamais d’ici. » Le soir, on la chante.',
      language: 'fr',
    },
    {
      text: 'Qui a donc payé tout cela ? Personne ne le dit.\n\nQui a donc payé tout cela ? La question reste.',
      language: 'fr',
    },
    {
      text: '# Fedora\n\nOpen the terminal and run the following command:\n\n    dnf install help\n\n# Debian\n\nOpen the terminal and run the following command:\n\n    apt install help',
      format: 'markdown',
      note: 'What stands below differs.',
    },
    {
      text: '---\ntitle: The harbour closes\ndescription: The old harbour closes in March, and nobody knows why.\n---\n\nThe old harbour closes in March, and nobody knows why. The boats leave on Monday.',
      format: 'markdown',
      note: 'The front matter says it in the words of the article.',
    },
  ],
  *check({ article, facts, options }) {
    const { prose, blocks } = article.document;
    const boilerplate = wordSet(article.language.boilerplate);
    const closed = closedWords(article.language);
    /** For each block the last heading up to it, -1 where there is none. */
    const headings = new Int32Array(blocks.length);
    for (let index = 0, last = -1; index < blocks.length; index += 1) {
      if (blocks[index]?.kind === 'heading') last = index;
      headings[index] = last;
    }

    const isRepetition = (one: RepeatedSentence): boolean => {
      const { sentence, first, index, firstIndex } = one;
      const wordCount = countWords(sentence);
      const length = sentence.endOffset - sentence.offset;
      const role = facts.structure[sentence.blockIndex]?.role;
      const firstRole = facts.structure[first.blockIndex]?.role;
      if (role === undefined || firstRole === undefined) return false;
      if (blocks[first.blockIndex]?.isMetadata) return false;
      if (wordCount <= LONGEST_BEAT && COMMA.test(prose.slice(sentence.offset, sentence.endOffset))) return false;
      // A statement or a command of two words that stands twice in a row is no cry and no refrain.
      const isNext = index === firstIndex + 1;
      const isLine = sentence.blockIndex === first.blockIndex;
      const isEcho =
        isNext && isLine && wordCount > 1 && length >= SHORTEST_ECHO && /^[.。।]$/.test(sentence.terminator);
      if (isEcho && ECHOING_ROLES.has(role)) return true;
      if (repeatedItems().has(one)) return true;
      if (!isEcho && wordCount < options.minWords && length < options.minCharacters) return false;
      // Entries of a list, headings, pull quotes and short captions may come back further down, and never stand twice in a row.
      const isDoubled =
        sentence.block.kind === first.block.kind &&
        sentence.blockIndex !== first.blockIndex &&
        (isNext || isSameBlock(first.blockIndex, sentence.blockIndex));
      if (isDoubled && DOUBLED_KINDS.has(sentence.block.kind)) return true;
      if (role === 'caption' && firstRole === 'caption' && wordCount >= LONG_CAPTION_WORDS) return true;
      if (SILENT_ROLES.has(role) || SILENT_ROLES.has(firstRole)) return false;
      if (isHeading(role, blocks[sentence.blockIndex]?.kind) || blocks[first.blockIndex]?.kind === 'heading') {
        return false;
      }
      if ((role === 'heading') !== (firstRole === 'heading')) return false;
      if (isReference(one) || (leadsOn(sentence) && leadsOn(first))) return false;
      if (sentence.block.kind === 'quote' || first.block.kind === 'quote') return false;
      const text = prose.slice(sentence.offset, sentence.endOffset);
      if (role === 'label' || role === 'heading') {
        const label = text.replace(/[\s\u00a0\u202f]*[:：]\s*$/u, '').toLowerCase();
        if (boilerplate.has(label)) return true;
        // "Jeanne Dumoulin :" is who speaks, not what is said.
        for (let word = sentence.firstWord; word < sentence.lastWord; word += 1) {
          const { casing, lower } = facts.words.form(word);
          // A title in capitals keeps its function words small; where nouns have one, a name of a speaker has no small word.
          if (casing === 'lower' && (article.language.capitalisedNouns || !closed.has(lower))) return true;
        }
        return !article.language.cased;
      }
      if (/[!?！？]/.test(sentence.terminator) && wordCount <= SHORT_CRY_WORDS) return false;
      return !(OPENS_QUOTED.test(text) && wordCount <= SHORT_QUOTATION_WORDS && !isNext && !isTagged(text));
    };

    /** Figures are no words: `Again 50 and 50.` is as short as `Again.` */
    function countWords({ firstWord, lastWord }: Sentence): number {
      let count = 0;
      for (let word = firstWord; word < lastWord; word += 1) if (!facts.words.form(word).isNumber) count += 1;
      return count;
    }

    let items: ReadonlySet<RepeatedSentence> | undefined;
    /**
     * The items that stand twice in one list, or in it and in the line right behind it. Where several come back, the list is a
     * plan of what is done in turns: run, rest, run, rest.
     */
    function repeatedItems(): ReadonlySet<RepeatedSentence> {
      if (items !== undefined) return items;
      const byList = new Map<number, RepeatedSentence[]>();
      for (const one of facts.repetition.repeatedSentences) {
        const list = listOf(one);
        if (list !== undefined) byList.set(list, [...(byList.get(list) ?? []), one]);
      }
      items = new Set([...byList.values()].filter(({ length }) => length === 1).flat());
      return items;
    }

    /** The first block of the list in which an item comes back, if it does. */
    function listOf({ sentence, first, index, firstIndex }: RepeatedSentence): number | undefined {
      const [from, to] = [first.blockIndex, sentence.blockIndex];
      if (blocks[from]?.kind !== 'list-item' || to === from || to - from > LONGEST_LIST) return undefined;
      if (!isWhole(first) || !isWhole(sentence)) return undefined;
      const wordCount = sentence.lastWord - sentence.firstWord;
      const isShort = sentence.endOffset - sentence.offset < SHORTEST_ITEM;
      // A step may be done again later, and says so in a whole sentence.
      const isNext = index === firstIndex + 1;
      if (isShort || wordCount < (isNext ? 2 : FEWEST_ITEM_WORDS) || (!isNext && sentence.terminator !== ''))
        return undefined;
      for (let between = from + 1; between < to; between += 1)
        if (blocks[between]?.kind !== 'list-item') return undefined;
      if (blocks[to]?.kind !== 'list-item' && blocks[to]?.kind !== 'paragraph') return undefined;
      let list = from;
      while (list > 0 && from - list < LONGEST_LIST && blocks[list - 1]?.kind === 'list-item') list -= 1;
      return list;
    }

    /** Whether a block says what the one right before it said. */
    function isSameBlock(first: number, second: number): boolean {
      const [one, other] = [blocks[first], blocks[second]];
      if (one === undefined || other === undefined || second !== first + 1) return false;
      return prose.slice(one.offset, one.endOffset).trim() === prose.slice(other.offset, other.endOffset).trim();
    }

    /** Whether a sentence is all that its block holds. */
    function isWhole({ blockIndex, offset, endOffset }: Sentence): boolean {
      const block = blocks[blockIndex] as Block;
      return prose.slice(block.offset, offset).trim() === '' && prose.slice(endOffset, block.endOffset).trim() === '';
    }

    /** `Run the following command:` stands above each of many. */
    function leadsOn({ blockIndex, endOffset }: Sentence): boolean {
      const block = blocks[blockIndex];
      if (
        block === undefined ||
        endOffset < block.endOffset ||
        !/[:：]\s*$/.test(prose.slice(endOffset - 2, endOffset))
      )
        return false;
      return block.leadsOn === true || facts.structure[blockIndex + 1]?.role === 'list-item';
    }

    /** The entries of a reference, each under its own heading, say the same of one function and of another. */
    function isReference({ sentence, first }: RepeatedSentence): boolean {
      const heading = headings[sentence.blockIndex] as number;
      if (heading <= first.blockIndex) return false;
      return quotesCode(sentence) || quotesCode(blocks[headingAbove(heading)] as Span);
    }

    /** `### Parameters` stands under the heading that names the function. */
    function headingAbove(heading: number): number {
      const { level } = blocks[heading] as Block;
      let above = heading;
      while (above > 0 && !(blocks[above]?.kind === 'heading' && (blocks[above]?.level ?? 0) < level)) above -= 1;
      return quotesCode(blocks[heading] as Span) || blocks[above]?.kind !== 'heading' ? heading : above;
    }

    /** Inline code, or a call such as `find(name)` that is not marked as code. */
    function quotesCode({ offset, endOffset }: Span): boolean {
      for (let at = facts.words.after(offset); at < facts.words.count; at += 1) {
        const from = facts.words.offsets[at] as number;
        if (from >= endOffset) break;
        if (facts.verbatim(from) || prose[facts.words.ends[at] as number] === '(') return true;
      }
      return false;
    }

    let open: { from: RepeatedSentence; to: RepeatedSentence; count: number } | undefined;
    const close = ({ from, to, count }: NonNullable<typeof open>) => {
      const text = shorten(prose.slice(from.sentence.offset, from.sentence.endOffset));
      return {
        offset: from.sentence.offset,
        endOffset: to.sentence.endOffset,
        messageId: count === 1 ? ('repeated' as const) : ('passage' as const),
        values: { text, count },
        related: [{ offset: from.first.offset, endOffset: to.first.endOffset, note: 'first time' }],
      };
    };
    for (const one of facts.repetition.repeatedSentences) {
      if (!isRepetition(one)) continue;
      const goesOn = open !== undefined && one.index === open.to.index + 1 && one.firstIndex === open.to.firstIndex + 1;
      if (goesOn && open !== undefined) open = { from: open.from, to: one, count: open.count + 1 };
      else {
        if (open !== undefined) yield close(open);
        open = { from: one, to: one, count: 1 };
      }
    }
    if (open !== undefined) yield close(open);
    for (const { sentence, quotation } of saidAgain(facts, prose)) {
      yield {
        offset: sentence.offset,
        endOffset: sentence.endOffset,
        messageId: 'repeated',
        values: { text: shorten(prose.slice(sentence.offset, sentence.endOffset)) },
        related: [{ offset: quotation.offset, endOffset: quotation.endOffset, note: 'first time' }],
      };
    }
  },
});

const OPENS_QUOTED = /^["“«„‘「『—–-]/;

/** `‘We wait,’ she says and shuts the door.`: a motto comes back, and not who said it and how. */
function isTagged(text: string): boolean {
  const [, behind = ''] = /^["“«„‘「『][^"“”«»„‘’「」『』]*["”»“’」』](.*)$/su.exec(text) ?? [];
  return behind.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length >= FEWEST_TAG_WORDS;
}

const FEWEST_TAG_WORDS = 2;

/** A heading that the markup says is one; a line of plain text that only looks like one may be a label. */
function isHeading(role: BlockRole, kind: string | undefined): boolean {
  return kind === 'heading' || (role === 'heading' && kind !== 'paragraph');
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 57).trimEnd()}…`;
}
