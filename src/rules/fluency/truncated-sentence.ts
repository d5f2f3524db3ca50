import { sentenceCuts } from '../../analysis/breaks/sentence-cuts';
import { quotes } from '../../analysis/marks/quotes';
import { closedWords } from '../../analysis/text/closed-words';
import { Ending } from '../../analysis/text/ending';
import { type Sentence, sentences } from '../../analysis/text/sentences';
import { structure } from '../../analysis/text/structure';
import { words } from '../../analysis/text/words';
import type { Block } from '../../core/document';
import { defineRule } from '../../core/rule';
import { wordSet } from '../../core/word-set';
import { bareAuxiliaryFinder } from '../bare-auxiliary';
import { cutOffFinder } from '../cut-off-end';
import { verdictOf } from '../cut-verdict';
import { endPatternFinder } from '../end-patterns';
import { mustGoOnFinder } from '../must-go-on';
import { openEnds } from '../open-ends';

/** The full stops of all scripts. */
const FULL_STOPS: ReadonlySet<string> = new Set(['.', '。', '।', '॥']);
// `Dear Sir,` and `Paris,` are no sentences; a line this long that ends in a comma is one that stops.
const SHORTEST_COMMA_LINE = 12;
/** A shorter item is one of a row of words. */
const SHORTEST_ITEM = 9;
const QUOTED_STOP = /^\.\s?["”»“’]\s*$/u;
const QUOTATION_MARK = /["”»“«„‘]/u;
/** No end that is told to be whole is longer. */
const LONGEST_WHOLE = 32;
/** What stands between the last word of a quotation and its mark, and behind the mark before the words that tell who said it. */
const CLOSED_AT_ONCE = /^,?\s?["”»“’]$/u;
const TOLD = /^(?:,|\s?[—–-]|[”»"“’]?\s\p{Ll})/u;
/** How many words behind a quotation may tell who said it. */
const LONGEST_TELLING = 4;
/** Where fewer words are quoted, they may be quoted as words. */
const SHORTEST_QUOTATION = 5;

export default defineRule({
  id: 'fluency/truncated-sentence',
  summary: 'A sentence stops in the middle',
  why: `Output limits and lost segments leave sentences that end in a word which cannot end one ("of", "and the"), in a
comma, an opening bracket or an opening quotation mark. Headings, captions and list items need no end mark, but they
cannot end in such a word either. Whatever leads over to a list or a quotation (a colon) is left alone.`,
  severity: 'error',
  mqm: 'accuracy/omission',
  requires: ['known-language'],
  // A stop between two parts of a sentence says more than the end of the first one.
  yieldsTo: ['fluency/broken-sentence', 'accuracy/untranslated', 'accuracy/wrong-language'],
  needs: { words, sentences, structure, quotes, sentenceCuts },
  messages: {
    word: 'Unexpected end of sentence after `{word}`, which cannot end one',
    quote: 'Unexpected end of paragraph after an opening quotation mark `{mark}`',
    mark: 'Unexpected end of paragraph after `{mark}`',
  },
  examples: [
    { text: '两家公司最终握手言和。他脚下一滑，摔倒在地。志愿者送去了三百床棉被。成功并非一蹴而就。', language: 'zh' },
    {
      text: '守夜\n\n雨停了。守夜人打着灯笼往河边走，水已经漫到⟦大约⟧\n\n天亮以后，村里人都来了。孩子们的门票，以后每人每天⟦至少⟧。“进来吧。”她说。',
      language: 'zh',
    },
    {
      text: '- 横じまが出る：安定した机に置いて⟦から、⟧\n- 電源が入らない：接続を確かめてください。',
      language: 'ja',
      format: 'markdown',
    },
    {
      text: '持ち物は次のとおり。\n\n- 水と着替え、\n- 三日分の食べ物、\n- 懐中電灯と電池',
      language: 'ja',
      format: 'markdown',
    },
    {
      text: '研究所は南の島から株を取り寄せた。湾の株と交配させる⟦ことを⟧。',
      language: 'ja',
    },
    {
      text: '研究所は南の島から株を取り寄せた。秋の嵐の後も、会員はあきらめなかった。合言葉は「湾に森を」。',
      language: 'ja',
      note: 'a watchword',
    },
    {
      text: 'Den Vertrag unterschreibt nur, wer selbst kommt, oder ⟦eine⟧. Der Rest wartet.',
      language: 'de',
    },
    {
      text: 'Le four rejette plus de fumée en un mois que l’ancien n’en rejetait pendant ⟦une⟧. Il y a là trois produits en un.',
      language: 'fr',
    },
    {
      text: 'Whereas the river belongs to both towns,\n\nWhereas its water is clean,\n\nThe councils agree as follows.',
      note: 'The clauses of one sentence are set apart.',
    },
    {
      text: 'Whereas the river belongs to both of the towns; and\n\nWhereas the water of it has been clean ever since the mill was closed,\n\nThe two councils agree as follows.',
    },
    {
      text: 'Visto que el río es de los dos pueblos;\n\nVisto que el agua baja limpia, y\n\nVisto que nadie se opone;\n\nLos pueblos acuerdan lo siguiente.',
      language: 'es',
    },
    {
      text: 'Il pleut.\n\nLa ville signera l’accord avec son voisin en mai. Le maire, lui, dit dans le journal du jeudi que le pont ⟦sera⟧\n\nIl n’en dit pas plus.',
      language: 'fr',
    },
    {
      text: 'El río es de los dos pueblos.\n\nEl agua baja limpia ⟦y⟧\n\nEl alcalde no se opone.',
      language: 'es',
    },
    {
      text: 'Il comune paga le spese di trasporto, salvo quelle ⟦che⟧. Le chiavi del vecchio mulino le aveva lui.',
      language: 'it',
      note: 'a word that something must follow',
    },
    {
      text: 'It rained.\n\nThe city paid the money in May. They keep the grapes in a cellar that has no light, and that ⟦it⟧\n\nNobody had looked.',
    },
    {
      text: 'The old mill will stay closed to visitors for the time being. The third farm has power; the fourth one, which is far away, cannot.',
    },
    {
      text: 'Chaque famille du quartier fabrique sa lanterne et y inscrit ⟦un⟧. De trois ponts, la ville n’en garde finalement qu’un.',
      language: 'fr',
    },
    {
      text: '“Não é preciso ser sábio. É só apagar a lâmpada da sala e esperar ⟦pelo⟧.” Ela riu.',
      language: 'pt',
      note: 'the end of what is quoted',
    },
    { text: 'The council has met with the mayor and ⟦the⟧' },
    {
      text: 'सभा समाप्ता। न्यायाधीशः उभौ पक्षौ श्रुत्वा निर्णयं दत्तवान्, किन्तु प्रतिवादी ⟦तस्य⟧।\n\nव्ययः ग्रामसभायाः।',
      language: 'sa',
    },
    { text: '小镇很安静。专家预计这种趋势在今后几年还⟦将⟧。\n\n谁也不知道那里的首都。', language: 'zh' },
    { text: '会議は終わった。もし来年度の予算が議会で承認され⟦れば⟧。\n\n決勝戦は雨のため中止に。', language: 'ja' },
    { text: 'Il a parlé d’une société de médias ⟦comme "⟧', language: 'fr' },
    { text: '‘We are ready,’ she says. They have a list of questions, the first of which ⟦is ‘⟧\n\nNobody came.' },
    { text: 'La réunion portera sur le remplacement du directeur de ⟦la⟧', language: 'fr' },
    { text: 'The witness left the building before ⟦the⟧. Nobody saw her again.' },
    { text: 'The report lists the seven firms that were fined by the town last ⟦year,⟧\n\nNobody appealed.' },
    { text: 'Les tuiles ont été posées vite et ⟦sans⟧. La troisième halle ⟦aurait⟧. Le toit l’est.', language: 'fr' },
    { text: 'Kaffee mit Zucker und ohne. Der Turm ist schnell gebaut und ⟦ohne⟧. Alle waren froh.', language: 'de' },
    { text: 'Ο δήμος το θέλει πριν από ⟦την⟧. Το έδωσε στη μητέρα του. Δώσε το.', language: 'el' },
    { text: 'Мост откроют не позднее ⟦чем⟧. Рабочий ушёл ни с чем.', language: 'ru' },
    { text: 'They sang of the ship that went down in the bay with all hands,\nand of the light on the rock.' },
    { text: 'This is the thing that she had been looking forward to.' },
    { text: 'He was the man she had come with. What for? Nobody could say what it was made of.' },
    { text: 'Pour la recette, il vous faut :\n\n- des œufs\n- du lait', language: 'fr' },
    { text: 'The build starts with\n\n```sh\nnpm ci && npm run\n```\n\nand takes a minute.', format: 'markdown' },
    {
      text: 'It rained.\n\nThe city paid the money in May. It went to two little firms that his brother had bought and controlled ⟦through⟧\n\nNobody asked what they were used for.',
    },
    { text: 'A city that nobody wants to live in\n\nIt rained again in May. Nobody came to see the fair.' },
    { text: 'Dear Ms Okafor,\n\nThank you for your letter.' },
    {
      text: 'The vault has forty drawers, most of which ⟦are⟧. Each must be checked by an ⟦independent⟧. The rest is wood.',
    },
    { text: 'He stood as an independent. Nobody can tell which are. She knows what the mayor is.' },
    {
      text: 'Le musée leur doit un piano, une barque et ⟦un⟧. Il y a trois quais en un. Il faut plaire à tous et à chacun.',
      language: 'fr',
    },
    {
      text: 'Restano aperti tutti i rifugi, salvo quelli che ⟦sono⟧. Amo le cose per quello che sono.',
      language: 'it',
    },
    { text: 'Saunassa ei ollut valoa eikä lämmintä vettä ⟦saati⟧. Se kerää vettä pienistä joista.', language: 'fi' },
    { text: 'यदा नायिका अग्रे स्थितवती, तदा सर्वे प्रेक्षकाः ⟦उत्थाय⟧।\n\nसा जितवती।', language: 'sa' },
    { text: 'Το τρένο ξαναβρίσκει τον δρόμο του\n\nΤο τρένο σφυρίζει. Όλοι χαίρονται.', language: 'el' },
    { text: '町は橋を直した。橋は灯で飾られている⟦だけでなく⟧。\n\n渡る人が増えた。', language: 'ja' },
    {
      text: '若い選手は三年後の大会で優勝する可能性が高⟦く⟧。本人は黙っている。北の町の大学は市と協定を結び、橋の点検にあたる若い職人の育成⟦を通じて⟧\n\n渡る人が増えた。',
      language: 'ja',
    },
    {
      text: '# 手順\n\n1. 鍵を開けます。\n2. 窓を閉めます。\n3. 右上に表示される「完了」⟦を⟧',
      language: 'ja',
      format: 'markdown',
    },
    {
      text: 'Ο σύλλογος έχασε. «Τρέξαμε πολύ, αλλά στο τελευταίο γύρισμα δεν προλάβαμε ⟦να⟧», είπε ο αρχηγός. Όλοι λένε «ναι στο και».',
      language: 'el',
      note: 'what is quoted stops in the middle',
    },
    {
      text: 'Magister per totum annum nihil aliud docuit ⟦quam⟧. Hortus patet, in quo tiliae crescunt, sub ⟦quibus⟧.',
      language: 'la',
    },
    {
      text: 'Kokki toi pöytään lautasen, jossa oli kalaa, juustoa ja ⟦melkein⟧. Mutta mitä tehdään silloin, entä jos.',
      language: 'fi',
    },
    {
      text: 'Air dialirkan lewat pipa yang panjangnya kini ⟦mencapai⟧. Semua warga diminta ikut serta.',
      language: 'id',
    },
    { text: 'Vitamin A. That is what the fish lacked, said the head of section A.' },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;
    const isBare = bareAuxiliaryFinder(article.language, facts.words);
    const isCutOff = cutOffFinder(article.language, facts.words);
    const isPattern = endPatternFinder(article.language, facts.words, prose);
    const mustGoOn = mustGoOnFinder(article.language, facts.words, prose);
    const ends = openEnds(article.language, facts.words, prose);
    const whole = new Ending(article.language.verbs.cuts?.whole);
    const phraseEnds = new Ending(article.language.spaced ? undefined : article.language.verbs.cuts?.phraseEnds);
    const topic = new RegExp(article.language.verbs.cuts?.topic ?? '(?!)', 'u');
    const conjunctions = wordSet(article.language.words.conjunctions);
    const cannotBreakOff = wordSet(article.language.words.cannotBreakOff);
    const { words: classes } = article.language;
    const breaksOffAfter = new Set((classes.breaksOffAfter ?? []).flatMap((name) => classes[name]));
    // A headline may well end in what a paragraph cannot: the bridge that nobody asked for.
    const articles = new Set(classes.breaksOffAfter?.includes('articles') ? classes.articles : []);
    const weak = new Set(classes.genitiveArticles);
    const closed = closedWords(article.language);
    const cannotEnd = wordSet(article.language.words.cannotEnd);
    // The last words of those that are two.
    const endsPair = new Set([...cannotEnd].flatMap((word) => word.split(' ').slice(1)));
    const subordinators = wordSet(article.language.verbs.subordinators);
    // What only an attribute is the rest of the sentence before, whatever particle it stops behind.
    const fragments = new Set(
      facts.sentenceCuts.filter((cut) => cut.attribute && verdictOf(cut) === 'fragment').map((cut) => cut.sentence),
    );
    const saying = wordSet(article.language.verbs.saying);
    const telling = wordSet(article.language.speech?.tags);
    const openAtEnd = new Map(
      facts.quotes.faults.filter((one) => one.kind === 'unclosed').map((one) => [one.mark.blockIndex, one.mark]),
    );

    for (const cut of facts.sentenceCuts) {
      const { sentence } = cut;
      const word = sentence.lastWord - 1;
      // What an interviewer asks, set off by a dash, may end in its topic.
      if (verdictOf(cut) !== 'truncated' || /^[—―–-]/.test(prose.slice(sentence.offset, sentence.offset + 1))) continue;
      if (cannotEnd.has(facts.words.form(word).lower)) continue;
      const [offset, endOffset] = [facts.words.offsets[word] as number, facts.words.ends[word] as number];
      yield { offset, endOffset, messageId: 'word', values: { word: prose.slice(offset, endOffset) }, confidence: 0.8 };
    }

    for (const { offset: opened, endOffset: closedAt } of facts.quotes.quotations) {
      const word = facts.words.before(closedAt);
      const from = facts.words.after(opened);
      if (word - from < SHORTEST_QUOTATION || !isToldBehind(closedAt)) continue;
      const endOffset = facts.words.ends[word] as number;
      const { lower, casing } = facts.words.form(word);
      if (casing !== 'lower' || !CLOSED_AT_ONCE.test(prose.slice(endOffset, closedAt))) continue;
      const isCut =
        cannotEnd.has(lower) || (endsPair.has(lower) && cannotEnd.has(`${facts.words.form(word - 1).lower} ${lower}`));
      if (!isCut && !isPattern({ firstWord: from, lastWord: word + 1 })) continue;
      const offset = facts.words.offsets[word] as number;
      yield { offset, endOffset, messageId: 'word', values: { word: prose.slice(offset, endOffset) }, confidence: 0.8 };
    }

    for (let index = 0; index < facts.sentences.length; index += 1) {
      const sentence = facts.sentences[index] as Sentence;
      const role = facts.structure[sentence.blockIndex]?.role;
      if (role === 'menu' || role === 'verse' || role === 'table-cell' || role === 'label') continue;
      const next = facts.sentences[index + 1];
      const endsBlock = next === undefined || next.blockIndex !== sentence.blockIndex;
      const mark = openAtEnd.get(sentence.blockIndex);
      if (endsBlock && mark !== undefined && prose.slice(mark.endOffset, sentence.endOffset).trim() === '') {
        const last =
          sentence.lastWord > sentence.firstWord ? (facts.words.offsets[sentence.lastWord - 1] as number) : mark.offset;
        yield { offset: last, endOffset: mark.endOffset, messageId: 'quote', values: { mark: mark.character } };
        continue;
      }

      const lastWord = sentence.lastWord - 1;
      if (lastWord < sentence.firstWord || fragments.has(sentence)) continue;
      const form = facts.words.form(lastWord);
      const offset = facts.words.offsets[lastWord] as number;
      let endOffset = facts.words.ends[lastWord] as number;
      let tail = prose.slice(endOffset, sentence.endOffset);
      let { lower } = form;
      // An elided word that nothing follows keeps its apostrophe beside it: « le sezioni dell’ ».
      if ((tail[0] === "'" || tail[0] === '’') && cannotEnd.has(`${lower}'`)) {
        lower = `${lower}'`;
        endOffset += 1;
        tail = tail.slice(1);
      }
      const lone = form.casing === 'upper' || (form.casing === 'title' && lastWord > sentence.firstWord);
      const behind = lastWord > sentence.firstWord ? facts.words.form(lastWord - 1).lower : '';
      const isQuoted = tail !== '.' && endsQuotation(tail, lastWord);
      const end = isQuoted ? '.' : tail.trim();
      const isPlain = end === '' || FULL_STOPS.has(end);
      const isRunning = role === 'prose' || FULL_STOPS.has(sentence.terminator);
      const breaksOff =
        end === '' &&
        !(role === 'heading' && isPossessive(lastWord)) &&
        (cannotBreakOff.has(lower) ||
          (endsBlock &&
            (role === 'prose' || isItemOfSentences(sentence.blockIndex) ? breaksOffAfter : articles).has(lower)));
      if (
        (cannotEnd.has(lower) ||
          (endsPair.has(lower) && cannotEnd.has(`${behind} ${lower}`)) ||
          breaksOff ||
          (end === '' && endsBlock && role === 'prose' && leansBack(sentence.offset, endOffset)) ||
          (!isQuoted && (ends.isOpen(sentence) || isBare(sentence))) ||
          (isRunning && !isQuoted && (isCutOff(sentence) || isPattern(sentence))) ||
          (role === 'prose' && isPlain && mustGoOn(sentence, end !== ''))) &&
        !ends.isPaired(sentence) &&
        !whole.test(prose.slice(Math.max(sentence.offset, endOffset - LONGEST_WHOLE), endOffset)) &&
        !lone &&
        sentence.lastWord - sentence.firstWord > 1
      ) {
        const plainStop = isPlain && !(end !== '' && form.isNumber);
        const leadsOn =
          endsBlock &&
          end === '' &&
          (sentence.block.leadsOn ||
            leadsToList(facts.structure[sentence.blockIndex + 1]?.role) ||
            isLastButOne(sentence.blockIndex));
        const linksClauses = endsBlock && end === '' && next !== undefined && followsSemicolon(lastWord);
        // A headline without spaces is a phrase that may stop behind a particle: 首相、辞任は.
        const isHeadline =
          role === 'heading' &&
          !article.language.spaced &&
          ((sentence.blockIndex === 0 && topic.test(prose.slice(endOffset - 2, endOffset))) ||
            sentence.lastWord - sentence.firstWord < SHORTEST_COMMA_LINE) &&
          !article.language.words.conjunctions.includes(form.lower);
        if (plainStop && !leadsOn && !isHeadline && !linksClauses && (endsBlock || FULL_STOPS.has(end))) {
          yield {
            offset,
            endOffset,
            messageId: 'word',
            values: { word: prose.slice(offset, endOffset) },
            confidence: end === '' ? 0.95 : 0.85,
          };
          continue;
        }
      }

      if (endsBlock && role === 'list-item' && stopsAmongItems(sentence.blockIndex)) {
        yield {
          offset,
          endOffset: sentence.endOffset,
          messageId: 'mark',
          values: { mark: tail.trim() },
          confidence: 0.8,
        };
        continue;
      }
      const mayStop =
        role === 'prose' || (role === 'heading' && sentence.lastWord - sentence.firstWord >= SHORTEST_COMMA_LINE);
      const following = blocks[sentence.blockIndex + 1];
      if (!endsBlock || !mayStop || sentence.lastWord - sentence.firstWord < SHORTEST_COMMA_LINE) continue;
      const stopping = /^\s*([,([（，、‚]|[-‐])\s*$/u.exec(tail)?.[1];
      // A line break alone may be one of a letter, an address or a verse.
      if (
        following !== undefined &&
        !/\n[ \t]*\r?\n|\r[ \t]*\r(?!\n)/.test(prose.slice(sentence.endOffset, following.offset))
      )
        continue;
      if (
        stopping === undefined ||
        sentence.block.leadsOn ||
        leadsToList(facts.structure[sentence.blockIndex + 1]?.role)
      )
        continue;
      if (
        following !== undefined &&
        article.language.cased &&
        /^\p{Ll}/u.test(prose.slice(following.offset, following.offset + 2))
      )
        continue;
      if (isClauseOfSeries(sentence.blockIndex, stopping) || goesOn(sentence.blockIndex + 1)) continue;
      yield { offset, endOffset: sentence.endOffset, messageId: 'mark', values: { mark: stopping }, confidence: 0.8 };
    }

    /**
     * `- 机に置いてから、`: an item that ends in a comma where none of its neighbours does. Where words have spaces, the last but one may
     * have an `and` behind it, and the items may be read as one sentence.
     */
    function stopsAmongItems(blockIndex: number): boolean {
      if (article.language.spaced || !endsInPause(blockIndex)) return false;
      const { offset, endOffset } = blocks[blockIndex] as Block;
      if (endOffset - offset < SHORTEST_ITEM) return false;
      const neighbours = [blockIndex - 1, blockIndex + 1].filter((one) => facts.structure[one]?.role === 'list-item');
      return neighbours.length > 0 && !neighbours.some(endsInPause);
    }

    /** A paragraph that stops behind what leans on a sentence, of which it has only the topic. */
    function leansBack(offset: number, endOffset: number): boolean {
      const text = prose.slice(Math.max(offset, endOffset - LONGEST_WHOLE), endOffset);
      return phraseEnds.test(text) && topic.test(prose.slice(offset, endOffset));
    }

    /** An item among others that close as sentences do, where no spaces part words. */
    function isItemOfSentences(blockIndex: number): boolean {
      if (article.language.spaced || facts.structure[blockIndex]?.role !== 'list-item') return false;
      const neighbours = [blockIndex - 1, blockIndex + 1].filter((one) => facts.structure[one]?.role === 'list-item');
      return neighbours.length > 0 && neighbours.every((one) => facts.structure[one]?.endsWithMark === true);
    }

    function endsInPause(blockIndex: number): boolean {
      const { endOffset } = blocks[blockIndex] as Block;
      return /[、，]/.test(prose[endOffset - 1] ?? ' ');
    }

    /** `… and wait for the”, he said.`: behind what is quoted stands who said it, so that it ought to be a sentence. */
    function isToldBehind(closedAt: number): boolean {
      if (!TOLD.test(prose.slice(closedAt, closedAt + 3))) return false;
      const next = facts.words.after(closedAt);
      for (let at = next; at < Math.min(next + LONGEST_TELLING, facts.words.count); at += 1)
        if (saying.has(facts.words.form(at).lower) || telling.has(facts.words.form(at).lower)) return true;
      return false;
    }

    /** `… and wait for the.”`: the stop of what is quoted, if that is more than a word or two. */
    function endsQuotation(tail: string, word: number): boolean {
      if (!QUOTED_STOP.test(tail)) return false;
      const from = facts.words.offsets[Math.max(0, word - SHORTEST_QUOTATION)] as number;
      return !QUOTATION_MARK.test(prose.slice(from, facts.words.ends[word]));
    }

    /** A genitive that stands for a pronoun behind the noun of a headline: Greek `ο δρόμος του`. */
    function isPossessive(word: number): boolean {
      return weak.has(facts.words.form(word).lower) && word > 0 && !closed.has(facts.words.form(word - 1).lower);
    }

    /**
     * A treaty or a motion sets the clauses of one sentence apart: `Whereas …,` and the next paragraph `Whereas …,`, or
     * Japanese 「…ので、」 and 「…ので、」.
     */
    function isClauseOfSeries(blockIndex: number, mark: string): boolean {
      const opening = openingOf(blockIndex);
      const closing = closingOf(blockIndex);
      return [blockIndex - 1, blockIndex + 1].some((neighbour) => {
        const block = blocks[neighbour];
        if (block === undefined) return false;
        const isSame =
          (opening !== undefined && openingOf(neighbour) === opening) ||
          (closing !== undefined && subordinators.has(closing) && closingOf(neighbour) === closing);
        if (!isSame) return false;
        // `Επειδή …,` under another sentence with this conjunction: the last of the clauses.
        if (opening !== undefined && neighbour < blockIndex && conjunctions.has(opening)) return true;
        // The last but one may have an `and` behind its mark, and the last a comma where the others have a semicolon.
        const end = prose.slice(Math.max(block.offset, block.endOffset - 8), block.endOffset).trimEnd();
        const marks = mark === ',' ? [',', ';'] : [mark];
        return marks.some((one) => end.endsWith(one) || (end.includes(one) && /[^\p{L}][\p{L}\p{M}]{1,5}$/u.test(end)));
      });
    }

    /** `Whereas …, and` with another `whereas …` under it; with a capital, a third above it. */
    function isLastButOne(blockIndex: number): boolean {
      const opening = openingOf(blockIndex);
      const next = blocks[blockIndex + 1];
      return (
        next !== undefined &&
        opening === openingOf(blockIndex + 1) &&
        isClauseOfSeries(blockIndex, ',') &&
        (!/^\p{Lu}/u.test(prose.slice(next.offset, next.offset + 2)) || openingOf(blockIndex - 1) === opening)
      );
    }

    /** `…; and` before the next of the clauses that a treaty sets apart. */
    function followsSemicolon(word: number): boolean {
      return word > 0 && prose.slice(facts.words.ends[word - 1], facts.words.offsets[word]).trim() === ';';
    }

    function openingOf(blockIndex: number): string | undefined {
      const sentence = facts.sentences[facts.structure[blockIndex]?.firstSentence ?? -1];
      return sentence === undefined ? undefined : facts.words.form(sentence.firstWord)?.lower;
    }

    /** Without case it is a conjunction that shows that the next paragraph only carries on the sentence. */
    function goesOn(blockIndex: number): boolean {
      const opening = article.language.cased ? undefined : openingOf(blockIndex);
      return opening !== undefined && article.language.words.conjunctions.includes(opening);
    }

    function closingOf(blockIndex: number): string | undefined {
      const sentence = facts.sentences[(facts.structure[blockIndex]?.lastSentence ?? 0) - 1];
      return sentence === undefined || sentence.lastWord === sentence.firstWord
        ? undefined
        : facts.words.form(sentence.lastWord - 1).lower;
    }
  },
});

function leadsToList(role: string | undefined): boolean {
  return role === 'list-item' || role === 'verse' || role === 'table-cell';
}
