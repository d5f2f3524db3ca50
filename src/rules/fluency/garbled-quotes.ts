import { type QuoteMark, type QuoteStyle, quotes } from '../../analysis/marks/quotes';
import { splitSpeech } from '../../analysis/marks/split-speech';
import { closedWords } from '../../analysis/text/closed-words';
import { isLetterAt } from '../../analysis/text/letters';
import { verbatim } from '../../analysis/text/verbatim';
import { words } from '../../analysis/text/words';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSet, wordSets } from '../../core/word-set';
import { openEnds } from '../cuts/open-ends';
import { garbledQuotes as messages } from '../messages/fluency';

/** Marks of Chinese and Japanese print that no language with spaces sets around its own words. */
const EAST_ASIAN: ReadonlySet<QuoteStyle> = new Set(['angle', 'corner', 'white-corner']);
const EAST_ASIAN_TEXT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What stands for a mark where a keyboard or a conversion had none: <<…>>, ''…'', ``…'', ’’…’. */
const MAKESHIFT =
  /(?<![<\p{L}\p{Nd}])<<[ \u00a0]?(?=[\p{L}\p{Nd}])[^<>\n]{2,300}>>(?!>)|(?<!['’\p{L}\p{Nd}])(?:''|``|,,)(?=\p{L})[^'`\n]{2,300}(?:''|``)(?!')|(?<!['’‘\p{L}\p{Nd}])’’(?=[\p{L}¡¿])[^“”«»"\n]{1,300}?(?:’’|''|[’'])(?!\p{L})/gu;
const MAKESHIFT_START = /<<|''|``|’’/;

const LONGEST_TAG = 10;
/** A speech of fewer words is a name or a phrase. */
const SHORTEST_SPEECH = 4;
const LONGEST_INNER_TAG = 6;
const LONGEST_NAMED_TAG = 5;
const LONGEST_BRACKET = 200;

export default defineRule({
  id: 'fluency/garbled-quotes',
  summary: 'Quotation marks are doubled, reversed, mismatched or empty',
  why: `Misplaced marks change who says what. The rule reports marks that open twice, close twice, close before they open or close in
another style, and empty pairs. It also reports a quotation that ends in a word that cannot end one, speech that continues
after its closing mark, Chinese marks around Latin words, and conversion leftovers (<<…>>). It accepts nested quotations in
the style of the language.`,
  severity: 'error',
  mqm: 'linguistic-conventions/punctuation',
  requires: ['known-language'],
  yieldsTo: ['fluency/truncated-sentence', 'markup/mojibake'],
  throughout: ['doubled'],
  needs: { quotes, splitSpeech, words, verbatim },
  messages,
  examples: [
    { text: 'La méthode, ⟦« «⟧ la seule » selon lui, est lente.', language: 'fr' },
    { text: 'Le laboratoire ⟦» indépendant «⟧ choisi par l’usine n’a rien trouvé.', language: 'fr' },
    { text: 'He called the plan ⟦“a gift»⟧ to the town.' },
    { text: '“We had hoped for more,” says Ann. ⟦”We even bet on it. I owe her a dinner, and she eats a lot.”⟧' },
    { text: 'Le ministère se dit ⟦« très ouvert «⟧. « Entrez », dit l’huissier.', language: 'fr' },
    { text: 'Appuyez sur ⟦« Démarrer "⟧, puis sur « Suite ». Le lecteur "A" attend.', language: 'fr' },
    { text: '‘I wish,’ he said. ⟦’’The wood needs us’⟧, she said. It went, ‘’Tis late,’ he said.' },
    { text: 'Er nennt es ⟦“offen“⟧. „Ja“, sagt sie, „es ist offen.“', language: 'de' },
    { text: 'Er nennt es “offen“. Sie nennt es “klug“.', language: 'de', note: 'throughout' },
    { text: '⟦„Der Klang ist“ sogar recht ordentlich⟧, fügte sie hinzu.', language: 'de' },
    { text: 'Abre la caja y lo señala: ⟦«El que manda es» él⟧.', language: 'es' },
    { text: '„Alles wird gut“ von Anna Depp lief im Radio, sagte er.', language: 'de' },
    { text: 'The sign reads: “Do not feed the gulls” in three languages.' },
    { text: '⟦““⟧We hoped for more,” says Ann. “We did.”' },
    { text: 'If the words „No fuel“ appear, press “Start”.', note: 'a pair of another language' },
    { text: 'Im ⟦„Hafen"⟧-Viertel wird gebaut, sagt das Amt „Hafen und Stadt“.', language: 'de' },
    { text: 'The mayor wrote that ⟦“the square” will not be closed before the autumn fair”⟧ and left.' },
    { text: 'She listed “bread”, salt and “wine”, and “the lamp”, he said, “was never lit.”' },
    { text: '⟦“Lepas sepatu,” cuci tangan, duduk.”⟧ Ia tersenyum.', language: 'id' },
    { text: '‘I told myself, ⟦“This is the last time.’⟧ It was not.' },
    { text: 'The file is called ⟦«(copia di Anna»)⟧ and «(bozza)».', language: 'it' },
    { text: '⟦« Ouvrez la porte. «⟧\n\nIl entra.', language: 'fr' },
    { text: '‘We asked for ovens.⟦’’⟧ The owner said ‘no’.' },
    { text: 'The word ⟦“”⟧ was missing from the sign.' },
    { text: 'Titles with “‘” or "«" or “‘’” in them broke the list.', note: 'marks that are named' },
    { text: 'Un titre qui commence par « “ » ou par « ‹ » restait en bas.', language: 'fr' },
    { text: 'Titel mit „«“ oder „‚“ am Anfang standen falsch.', language: 'de' },
    { text: '書名が「『」で始まる本と、「』」で終わる本を調べた。', language: 'ja' },
    { text: 'The opposition called the vote ⟦"a long-awaited and"⟧ costly funeral.' },
    { text: 'Elle a dénoncé ⟦« un projet de la »⟧ mairie.', language: 'fr' },
    { text: 'Man fand die Brücke ⟦„hübsch, aber nicht“⟧ sicher und ⟦„zu teuer und ohne“⟧ Nutzen.', language: 'de' },
    { text: 'He spoke of ⟦“a long talk with”⟧ the owners.' },
    { text: 'El cartel «con o sin» cita sigue ahí, «con leche o sin» azúcar.', language: 'es' },
    {
      text: 'Bread “with or without” seeds, a “yes, but” answer, “something to believe in” again, and a shop called “Come on in” there.',
    },
    { text: 'The ⟦mayor"s⟧ office is closed.' },
    { text: 'The workshop ⟦《Free Wheel》⟧ is open on Sunday.' },
    { text: "The sign says ⟦<<No cameras>>⟧ and he stayed ⟦''for a month''⟧." },
    { text: '« Je bois du thé ⟦»dit⟧-il avant de partir.', language: 'fr' },
    { text: '⟦“a lesson for those who”⟧ think is what the paper called it.' },
    { text: '⟦‘I could never have mended’ it myself⟧, she says. The boat is dry.' },
    { text: '⟦„Wir haben in der Kälte zwei“ Stunden gewartet⟧, sagt er.', language: 'de' },
    { text: '⟦«La niebla no se acaba», pero cambia de sitio⟧, advierte el guarda.', language: 'es' },
    { text: '⟦«Мы ждали два» часа⟧, — сказал он.', language: 'ru' },
    { text: '“He was tired,” she said. ⟦“He will” not stand here for long⟧.' },
    { text: '⟦“We came at dawn. Nobody was” at the gate⟧.' },
    { text: '“Bad” was how it felt, she said. “We are closed” signs hang on every door, he says.' },
    {
      text: '“Nobody Knows” by Anna Pell was the surprise, the jury said. “I do” is what she said at the altar, he recalls.',
    },
    { text: '«Nadie sabe nada» de Pedro Ruiz es un éxito, dijo la librera.', language: 'es' },
    { text: '⟦« d’une averse de grêle »⟧ Le toit de la halle a cédé dans la nuit.', language: 'fr' },
    { text: '“We have no choice left, ⟦he said”⟧, the schools come first.' },
    {
      text: '“The columns were far too narrow, ⟦Ms Payne said.”⟧ The map is old. “Nobody came, Ann said”, he recalls.',
    },
    { text: '« Nous n’avons plus le choix, ⟦a-t-il dit »⟧, les écoles passeront d’abord.', language: 'fr' },
    { text: '“I am coming on Monday, she said”, the old man recalls. “Nobody came, and he said so”, she adds.' },
    {
      text: '« grosse patate » est un surnom. “I will” was what she wrote, he says. “No” to all of this, he says.',
      language: 'fr',
    },
    { text: 'He calls the plan ⟦““⟧a gift”” to the town, and «the “gift”» to others.' },
    { text: '«Мы всё решили, ⟦«⟧ сказал он, и завтра начнём». ⟦«Все согласны. Никто не против«⟧.', language: 'ru' },
    { text: '«Завод «Восход» закрыт», — сказал он о «Заводе „Восход“».', language: 'ru' },
    { text: "In C, `a << 2` shifts, and the “Guess who” show is on; 5'' is five inches, 7'' is seven." },
    { text: 'Man spricht von einem ⟦,,Jahrhundertwerk“⟧. „Wir bauen“, sagt sie.', language: 'de' },
    { text: "He called it ⟦“a gift''⟧ and “a burden”, 5'' long; and “5'' pipes” too." },
    { text: 'The novel 《红楼梦》 is long.' },
    { text: 'He forgot the word “the” and the word “and” in “the cat”.' },
    { text: 'She said “he told me ‘no’ twice” and left.' },
    { text: '« Il répète « jamais » à chacun », dit-elle.', language: 'fr' },
    { text: 'Hän kertoo. ”Eräs asukas sanoi: ’Nyt voin unohtaa avaimeni.’ Siitä tiesin sen.', language: 'fi' },
    { text: '"We are done⟦""⟧, he said. "We go."' },
    { text: '⟦"We adapted late. It was my mistake, not yours,\'⟧ said the coach. "We go home," he said.' },
    { text: 'The “first” and the “second” rule.' },
  ],
  *check({ article, facts }) {
    const cannotEnd = wordSet(article.language.words.cannotEnd);
    // `all those who`, but also the show “Guess who”: behind a short word they lead on.
    const leadsOn = wordSets(article.language.verbs.subordinators, article.language.verbs.cannotBegin);
    const closed = closedWords(article.language);
    const { prose } = article.document;
    const ends = openEnds(article.language, facts.words, prose);
    const saying = wordSet(article.language.verbs.saying);
    const closing = new Set(facts.quotes.quotations.map(({ close }) => close.offset));
    for (const { character, style, offset, endOffset } of facts.quotes.marks) {
      if (style === 'single' || !article.language.spaced) continue;
      if (closing.has(offset) && (style === 'guillemets' || style === 'curly') && !isLetterAt(prose, offset - 1)) {
        const glued = /^\p{Ll}{2,24}/u.exec(prose.slice(endOffset, endOffset + 24))?.[0];
        if (glued !== undefined) {
          yield {
            offset,
            endOffset: endOffset + glued.length,
            messageId: 'apart',
            values: { text: `${character}${glued}`, mark: character },
            confidence: 0.8,
          };
          continue;
        }
      }
      if (!isLetterAt(prose, offset - 1) || !isLetterAt(prose, endOffset)) continue;
      const around = /\p{L}+$/u.exec(prose.slice(Math.max(0, offset - 24), offset))?.[0];
      const behind = /^\p{Ll}+/u.exec(prose.slice(endOffset, endOffset + 24))?.[0];
      if (around === undefined || behind === undefined) continue;
      yield {
        offset: offset - around.length,
        endOffset: endOffset + behind.length,
        messageId: 'inside',
        values: { mark: character, word: `${around}${character}${behind}` },
        confidence: 0.85,
      };
    }
    if (article.language.spaced && MAKESHIFT_START.test(prose)) {
      for (const { index, 0: text } of prose.matchAll(MAKESHIFT)) {
        if (facts.verbatim(index)) continue;
        const values = { mark: text.slice(0, 2), other: /[’'>`]{1,2}$/.exec(text)?.[0] ?? '' };
        yield { offset: index, endOffset: index + text.length, messageId: 'makeshift', values, confidence: 0.8 };
      }
    }
    const split = new Set<QuoteMark>();
    for (const { offset, endOffset, close, lastWord } of facts.splitSpeech) {
      split.add(close);
      const values = { mark: close.character, word: facts.words.form(lastWord).text };
      yield { offset, endOffset, messageId: 'closed', values, confidence: 0.75 };
    }
    for (const { open, inside, close, offset, endOffset } of facts.quotes.quotations) {
      if (split.has(close)) continue;
      if (open.blockIndex !== close.blockIndex) continue;
      if (article.language.spaced && EAST_ASIAN.has(open.style)) {
        if (!EAST_ASIAN_TEXT.test(prose.slice(inside.offset, inside.endOffset))) {
          yield { offset, endOffset, messageId: 'foreign', values: { mark: open.character, other: close.character } };
        }
        continue;
      }
      const crossing = crossedBracket(prose, inside, close);
      if (crossing !== undefined) {
        yield { offset, endOffset: crossing, messageId: 'crossed', values: { mark: close.character }, confidence: 0.8 };
        continue;
      }
      const last = facts.words.before(inside.endOffset);
      const first = facts.words.after(inside.offset);
      if (isStranded(open, close, first)) {
        yield { offset, endOffset, messageId: 'stranded', confidence: 0.75 };
        continue;
      }
      const tag = tagInside(first, last, close) ?? namedAtEnd(open, first, last, close);
      if (tag !== undefined) {
        const values = { mark: close.character, word: facts.words.form(last).text };
        yield { offset: tag, endOffset: close.endOffset, messageId: 'tag', values, confidence: 0.75 };
        continue;
      }
      // A lone word is quoted as a word: the conjunction “and”.
      if (last <= first || facts.words.ends[last] !== endOfText(prose, inside)) continue;
      const form = facts.words.form(last);
      if (form.casing !== 'lower' || !/^\s*[\p{L}]/u.test(prose.slice(close.endOffset, close.endOffset + 3))) continue;
      const before = facts.words.form(last - 1).lower;
      if (ends.isPaired({ firstWord: first, lastWord: last + 1 })) continue;
      const breaksOff =
        cannotEnd.has(form.lower) ||
        cannotEnd.has(`${before} ${form.lower}`) ||
        (leadsOn.has(form.lower) && closed.has(before)) ||
        ends.leadsOn({ firstWord: first, lastWord: last + 1 });
      if (!breaksOff) continue;
      yield {
        offset,
        endOffset,
        messageId: 'early',
        values: { mark: close.character, word: form.text },
        confidence: 0.85,
      };
    }
    for (const { kind, mark, other, offset, endOffset } of facts.quotes.faults) {
      if (kind === 'unclosed' || kind === 'unopened') continue;
      yield {
        offset,
        endOffset,
        messageId: kind,
        values: { mark: mark.character, other: other?.character ?? '' },
        confidence: 0.9,
      };
    }

    /** A quotation that opens its paragraph in lower case, with a new sentence right behind it: « de fièvre » Les médecins … */
    function isStranded(open: QuoteMark, close: QuoteMark, first: number): boolean {
      const block = article.document.blocks[open.blockIndex];
      if (block?.kind !== 'paragraph' || block.offset !== open.offset || !article.language.cased) return false;
      if (
        facts.words.form(first)?.casing !== 'lower' ||
        /[.!?…]\s?$/u.test(prose.slice(close.offset - 2, close.offset))
      )
        return false;
      const next = facts.words.after(close.endOffset);
      if (next >= facts.words.count || (facts.words.offsets[next] as number) >= block.endOffset) return false;
      // Where nouns have capitals, or a name follows, the sentence may go on: « grosse » Anna est partie.
      const { casing, lower } = facts.words.form(next);
      const between = prose.slice(close.endOffset, facts.words.offsets[next]);
      return casing === 'title' && closed.has(lower) && /^\s+$/.test(between);
    }

    /**
     * Where the words that tell who speaks begin, if the mark stands behind them and the speech goes on behind the mark: “We have no
     * choice, he said”, the schools come first.
     */
    function tagInside(first: number, last: number, close: QuoteMark): number | undefined {
      const { cased } = article.language;
      if (!cased || last - first < SHORTEST_SPEECH) return undefined;
      const rest = /^,\s(?=[\p{Ll}])|^\s(?=\p{Ll})/u.exec(prose.slice(close.endOffset, close.endOffset + 4));
      if (rest === null) return undefined;
      // “I come, she said”, recalls the old man: it is another who speaks.
      const next = facts.words.after(close.endOffset);
      for (let word = next; word < Math.min(next + LONGEST_TAG, facts.words.count); word += 1) {
        if (saying.has(facts.words.form(word).lower.split('-', 1)[0] as string)) return undefined;
      }
      let hasVerb = false;
      for (let word = last; word > Math.max(first + 1, last - LONGEST_INNER_TAG); word -= 1) {
        hasVerb ||= saying.has(facts.words.form(word).lower.split('-', 1)[0] as string);
        const gap = prose.slice(facts.words.ends[word - 1], facts.words.offsets[word]);
        if (/^,\s$/.test(gap)) {
          const opening = facts.words.form(word);
          return hasVerb && opening.casing === 'lower' && !leadsOn.has(opening.lower) && !isCoordinated(word)
            ? (facts.words.offsets[word] as number)
            : undefined;
        }
        if (!/^[\s'’-]*$/.test(gap)) return undefined;
      }
      return undefined;
    }

    /** “The columns were narrow, Ms Payne said.” The map: the speech ends with a name and a verb of saying, and nobody else speaks. */
    function namedAtEnd(open: QuoteMark, first: number, last: number, close: QuoteMark): number | undefined {
      if (article.language.quotes.tagsInside === true || last - first < SHORTEST_SPEECH) return undefined;
      const opensSentence = /(?:^|[\n.!?…] ?)$/u.test(prose.slice(Math.max(0, open.offset - 2), open.offset));
      const isLast = /^(?:\s*\n|\s*$|\s\p{Lu})/u.test(prose.slice(close.endOffset, close.endOffset + 4));
      if (!opensSentence || !isLast || !/^[.!]$/.test(prose.slice(facts.words.ends[last], close.offset).trim()))
        return undefined;
      const says = (word: number) => saying.has(facts.words.form(word).lower);
      let names = 0;
      for (let word = last; word > Math.max(first + 1, last - LONGEST_NAMED_TAG); word -= 1) {
        const gap = prose.slice(facts.words.ends[word - 1], facts.words.offsets[word]);
        if (facts.words.form(word).casing === 'title') names += 1;
        else if (!says(word)) return undefined;
        if (/^,\s$/.test(gap)) return names > 0 && (says(word) || says(last)) ? facts.words.offsets[word] : undefined;
        if (!/^(?:\.?\s)$/.test(gap)) return undefined;
      }
      return undefined;
    }

    /** `…, and he said`: a clause of the speech itself. */
    function isCoordinated(word: number): boolean {
      return article.language.words.conjunctions.includes(facts.words.form(word).lower);
    }
  },
});

/** Where the bracket ends that a quotation opens and that closes right behind it: «(copy of the deed»). */
function crossedBracket(prose: string, inside: Span, close: QuoteMark): number | undefined {
  if (!/^[)）]/u.test(prose.slice(close.endOffset, close.endOffset + 1))) return undefined;
  const before = prose.slice(Math.max(0, inside.offset - LONGEST_BRACKET), inside.offset);
  const within = prose.slice(Math.max(inside.offset, inside.endOffset - LONGEST_BRACKET), inside.endOffset);
  return leavesOpen(within) && !leavesOpen(before) ? close.endOffset + 1 : undefined;
}

/** Tells whether the last bracket of a text opens. */
function leavesOpen(text: string): boolean {
  return (
    Math.max(text.lastIndexOf('('), text.lastIndexOf('（')) > Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'))
  );
}

/** Where the text of a quotation ends, before the space that some languages set inside the marks. */
function endOfText(prose: string, inside: Span): number {
  let end = inside.endOffset;
  while (end > inside.offset && /\s/.test(prose[end - 1] as string)) end -= 1;
  return end;
}
