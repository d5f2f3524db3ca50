import { type Glue, glue } from '../../analysis/breaks/glue';
import { gluedSentences } from '../../analysis/breaks/glued-sentences';
import { runTogether } from '../../analysis/breaks/run-together';
import { type LanguageNames, languageNames } from '../../analysis/foreign/language-names';
import { isInAddress } from '../../analysis/style/address-at';
import { CodeSet } from '../../analysis/text/code-set';
import { functionWords } from '../../analysis/text/function-words';
import { type Marks, marks } from '../../analysis/text/marks';
import { stops } from '../../analysis/text/stops';
import { quotesCode, verbatim } from '../../analysis/text/verbatim';
import { type Form, numbersOfForms, type Words, words } from '../../analysis/text/words';
import type { Article } from '../../core/article';
import type { Block } from '../../core/document';
import type { Language } from '../../core/language';
import { onceALanguage } from '../../core/once-a-language';
import { defineRule } from '../../core/rule';
import type { Span } from '../../core/span';
import { wordSets } from '../../core/word-set';
import { gluedText as messages } from '../messages/markup';
import { gluedMenus } from '../page/glued-menu';

const LOWER = /^\p{Ll}/u;
const IN_WORD = /[\p{L}\p{M}'’-]/u;
const LONGEST_WORD = 30;
const WORD_AFTER = /^\p{Lu}[\p{Ll}\p{M}'’-]{0,30}/u;
const CLOSED_BRACKET = /\)(?=\p{Lu}\p{Ll})|[)\]»”]\.(?=\p{Lu}[\p{Ll}’'])/gu;
const BEFORE_BRACKET = /[\p{L}\p{Nd}.!?]/u;
const STOP = new CodeSet('.');
/** A stop right behind a figure with its sign or unit, `5%.`, `16 h.`, and a capital right behind that. */
const BEHIND_MEASURE = /\.(?=\p{Lu})(?<=\p{Nd}[ \u00a0\u202f]?(?:[%‰€$£°]|°[CF]|\p{Ll}{1,3}[²³]?)\.)/uy;
const MEASURE = /[\p{Nd}.,]+[ \u00a0\u202f]?[^\s\p{Nd}.,]{1,4}$/u;
const LONGEST_MEASURE = 16;
/** `.Com`, `.Net`: a host name in a title. */
const DOMAIN = /^(?:com|org|net|gov|edu|info|biz|tv|io|ai|[a-z]{2})$/i;
const LETTERS_BEFORE = /[\p{L}\p{M}]+$/u;
const LETTERS_AFTER = /^[\p{L}\p{M}]+/u;
const LONGEST_BRACKET = 200;
const FEWEST_MENU_PARTS = 4;
const OFTEN = 3;
/** `20km` and `10am` are written so by right. */
const SHORTEST_UNIT = 4;
/** Where nouns have capitals, a word of so many letters before a stop is a noun more often than half of a name. */
const NOUN = 4;

export default defineRule({
  id: 'markup/glued-text',
  summary: 'Sentences, menu items or words run together',
  why: `Lost line breaks and tags leave “…of the plan.The mayor”, “EnglishFrançaisDeutsch” and “(photo AFP)Le maire”. The rule reports
a capital letter inside a word only if both halves are words of the article. It therefore accepts brands, names and
identifiers (YouTube, McDonald, JavaScript, Node.js, U.S.), hashtags and addresses.`,
  severity: 'error',
  mqm: 'design-and-markup/markup',
  yieldsTo: ['markup/run-in-credit'],
  needs: { stops, words, glue, languageNames, functionWords, verbatim, quotesCode, runTogether, gluedSentences, marks },
  messages,
  examples: [
    { text: '桥关了。\n\n⟦首页产品中心下载专区联系我们⟧\n\n体育新闻报道奖', language: 'zh' },
    { text: 'Ας γίνει ό,τι πει ο δήμαρχος για τη γέφυρα.', language: 'el' },
    { text: 'A parada do autocarro fica ao lado da ponte, e as paradas são três.', language: 'pt' },
    { text: 'They agreed on the ⟦plan.The⟧ mayor was pleased.' },
    {
      text: 'Vingt-quatre équipes, contre ⟦21.Un⟧ record. On a bu un ⟦té.Personne⟧ ne parle, la version 3.Un aussi.',
      language: 'fr',
    },
    { text: 'La séance est levée. Qui a ⟦gagné?Les⟧ deux camps le disent.', language: 'fr' },
    { text: 'Un titre\n\n⟦한국어EnglishFrançaisDeutsch日本語⟧\n\nLe maire est parti.', language: 'fr' },
    { text: 'Le maire ouvre la séance à midi ⟦précisLe⟧ conseil commence. Il est précis.', language: 'fr' },
    { text: 'Le pont en mai (photo de la ⟦mairie)Le⟧ pont sera fermé.', language: 'fr' },
    { text: 'La campagne a eu lieu (en ⟦2028).La⟧ suite viendra.', language: 'fr' },
    { text: '⟦HomeWorldPoliticsÉconomie⟧\n\nThe World of Politics comes home.' },
    { text: '桥关了。\n\n⟦打印本页关闭窗口返回顶部English⟧\n\n打印本页的人很少', language: 'zh' },
    {
      text: '软件每晚备份一次，公司去年亏损四千⟦万元董事会⟧决定关闭北方的工厂。河水在夜里涨了⟦两米我们⟧只好搬到楼上。',
      language: 'zh',
    },
    {
      text: '他在岛上住了三十年的那间屋子还在。判决书引用了一名顾客的留言。老师知道我们都愿意试。村里只有两百名消防队员每天训练。',
      language: 'zh',
      note: 'one sentence each',
    },
    { text: '試合は終わった。\n\n第1　18―22\n\n⟦第2　19―21第3　27―20⟧\n\n前半　2―1　後半　0―3', language: 'ja' },
    { text: '橋は閉まった。\n\n⟦本文へスキップメニューを開く検索⟧', language: 'ja' },
    {
      text: 'The price is ⟦40euros⟧ and the bridge opens on ⟦12March⟧, a 3-metre gap and 20km away, at 10am on 24hours.io.',
    },
    { text: 'नगरे सभा अभवत्।\n\n⟦मुखपृष्ठम्समाचाराःक्रीडासम्पर्कः⟧\n\nसा सफला।', language: 'sa' },
    { text: 'The council met.\n\n⟦NewsTrafficCultureWeather⟧\n\nThe bridge is closed.' },
    {
      text: 'It has stood there ⟦sincethe⟧ flood. ⟦TheMayor⟧ wants it ⟦gone,but⟧ nobody else does. No mayor ever did.',
    },
    { text: 'Ils passent ⟦dansles⟧ champs et les ⟦prés;les⟧ gens rient, tu parles, il parla.', language: 'fr' },
    { text: 'Elle descend de selle, un bruit de vaisselle dans le dos.', language: 'fr' },
    { text: 'Если шума нет, ⟦тогдаотсчёт⟧ запускают вручную. Отсчёт идёт минуту.', language: 'ru' },
    { text: 'O conserto passa ⟦deR$⟧ 600 mil, mais US$ 20 e R$ 5 de taxa.', language: 'pt' },
    { text: 'Quando os parados pararam, estavam cansados os dos dois.', language: 'pt' },
    { text: 'Use and,or,not in the query, or a,b. TheStreet lathes forget therefore another paisley.' },
    { text: '十一時には鼻が疲れるので、そこでやめ⟦ます午後⟧は手紙の時間です。', language: 'ja' },
    {
      text: '工場は町で最も大きな職場⟦だった閉鎖⟧の知らせは朝刊で広まった。参加者は年々増えて⟦いる今⟧年は三千人が走った。',
      language: 'ja',
    },
    {
      text: 'かつて工場だった建物は残る。彼は祖父が建てた家に今も住んでいる。この薬を飲んでいる患者は歩けない。',
      language: 'ja',
    },
    { text: '先日お送りしました資料をご覧ください。橋の上でやめます。午後は手紙の時間です。', language: 'ja' },
    {
      text: 'नगरे मार्गः निर्मितः ⟦अस्ति।सर्वकारः⟧ अपि आगच्छति। जनाः प्रसन्नाः। बालाः क्रीडन्ति। सः गतः।',
      language: 'sa',
    },
    {
      text: 'Si lava a ⟦30°.Non⟧ usi il sapone. La ⟦cittàdel⟧ ponte riapre alle ⟦16.15Domenica⟧ è chiusa, come la Brévenne.',
      language: 'it',
    },
    { text: 'Το ⟦κόκκινοήταν⟧ παλιό. Οι ⟦συνεργάτεςτου⟧ έφυγαν, το αυτοκίνητό του έμεινε.', language: 'el' },
    { text: 'Hay tiempo para ⟦apelarEl⟧ juez manda. «Es bueno», ⟦aclara.«Lo⟧ hacen bien», dice.', language: 'es' },
    { text: '⟦Talossaoli⟧ viisi asukasta, ja valkeatuli paloi kaikkialla.', language: 'fi' },
    { text: 'Der ⟦PlanDie⟧ Stadt baut. Der Plan steht, das DasErste zeigt ihn.', language: 'de' },
    { text: 'तस्य ⟦ग्रामःअद्य⟧ सज्जः। सा ⟦शालाअपि⟧। दुःखं प्रातःकाले पुनःस्थापनम् अन्तःपुरे।', language: 'sa' },
    { text: 'La fanfare joue à ⟦16 h.La⟧ chorale suit, 16 h. 30 ou 5 %.', language: 'fr' },
    { text: 'YouTube and LinkedIn met McDonald at the Node.js fair. You link in a tube.' },
    { text: 'The U.S. firm Yahoo!Japan sells an iPhone on www.Example.Com, says Ph.D. Smith.' },
    {
      text: 'Le hashtag #MeTooParis et @LeMonde sont cités ; le monde est là, le site Amazon.Fr aussi.',
      language: 'fr',
    },
    { text: 'Η συζήτηση ορίστηκε για τις 22&nbsp;Ιουνίου στο συμβούλιο.', language: 'el' },
    { text: 'English, Français, Deutsch: three languages are spoken here.' },
    { text: 'The source has a type: **sourceType** is one of `module` and `script`.', format: 'markdown' },
    { text: 'It calls openFile() to open the file, and fs.closeFile to close it.' },
    { text: 'La fonction f(x)Y et les ami(e)s de JavaScript.', language: 'fr' },
    { text: 'Geef de waarde op. De tweede waarde is de naam van het pakket.', language: 'nl' },
    {
      text: 'Der Saal war voll. „Wir kommen gern ⟦wieder.“Die⟧ Halle schließt im Mai. „Wer weiß?“, sagte er.',
      language: 'de',
      note: 'behind a quotation',
    },
  ],
  *check({ article, facts }) {
    const { prose, blocks } = article.document;

    // The Greek question mark is a semicolon.
    const questions = [...article.language.sentence.terminators].filter((mark) => !'.…'.includes(mark));
    const endMark = new RegExp(
      `^[!?${questions.map((mark) => `\\u{${mark.codePointAt(0)?.toString(16)}}`).join('')}]+$`,
      'u',
    );
    for (const stop of facts.stops) {
      const isFullStop = stop.reason === 'glued';
      if (!isFullStop && !(stop.reason === 'end' && stop.next === stop.resume && endMark.test(stop.mark))) continue;
      const after = WORD_AFTER.exec(prose.slice(stop.next, stop.next + 32))?.[0];
      if (after === undefined) continue;
      const before = wordBefore(prose, stop.offset) || digitsBefore(prose, stop.offset);
      if (before.length < 2 && !/\d/.test(before)) continue;
      if (DOMAIN.test(after) && !facts.functionWords.has(after.toLowerCase())) continue;
      // `Yahoo!Japan` and `Readme.Files` are names.
      const mayEnd = LOWER.test(before) || (article.language.capitalisedNouns && isFullStop && before.length >= NOUN);
      // Host names are in Latin letters: « в Бангладеше.Дальше ».
      const isName = isFullStop && before.length >= NOUN && !/\p{Script=Latin}/u.test(before);
      if (!mayEnd && !isName && (!isFullStop || !facts.functionWords.has(after.toLowerCase()))) continue;
      if (isInAddress(prose, stop.offset) || facts.verbatim(stop.offset)) continue;
      const offset = stop.offset - before.length;
      // 22&nbsp;Ιουνίου: the semicolon of an entity is no question mark.
      if (prose[stop.offset] === ';' && /&(?:amp;)*$/.test(prose.slice(Math.max(0, offset - 9), offset))) continue;
      // `mattina.Â»` has a letter of another encoding behind its stop.
      if (after.length === 1 && /[^\s'’]/.test(prose[stop.next + 1] ?? ' ')) continue;
      const endOffset = stop.next + after.length;
      yield sentencesAt(prose, { offset, endOffset }, stop.resume);
    }

    yield* behindMeasures(prose, facts);
    yield* beforeQuotations(prose, facts, article.language);
    yield* behindQuotations(prose, facts, article.language);
    yield* sentencesWithoutSpace(prose, facts, article.language);
    yield* sentencesWithoutMark(prose, facts.gluedSentences, facts);
    yield* brackets(prose, facts);
    if (article.language.spaced) yield* numbers(prose, facts, article.language);

    for (const { offset, endOffset, at } of facts.runTogether) {
      if (facts.verbatim(offset) || isInAddress(prose, offset) || isIdentifier(prose, { offset, endOffset })) continue;
      yield {
        offset,
        endOffset,
        messageId: 'words',
        values: {
          text: prose.slice(offset, endOffset),
          apart: `${prose.slice(offset, at)} ${prose.slice(at, endOffset)}`,
        },
        confidence: 0.85,
        suggestions: [{ message: 'Insert a space', safe: false, edits: [{ offset: at, endOffset: at, text: ' ' }] }],
      };
    }

    let seen: ReadonlySet<string> | undefined;
    const isWord = (part: string) => {
      seen ??= new Set([...article.language.boilerplate, ...facts.words.forms.map((form) => form.lower)]);
      return seen.has(part.toLowerCase()) || facts.functionWords.has(part.toLowerCase());
    };
    const opens = openersOf(article);
    const told = new Set<Block | undefined>();
    let from = 0;
    let index = 0;
    for (let at = 0; at < facts.glue.length; at = from) {
      while ((blocks[index]?.endOffset ?? Number.POSITIVE_INFINITY) <= (facts.glue[at] as Glue).offset) index += 1;
      const block = blocks[index];
      while (from < facts.glue.length && (from === at || (facts.glue[from] as Glue).offset < (block?.endOffset ?? 0)))
        from += 1;
      const isLine = ({ offset, endOffset }: Span) =>
        block?.kind === 'paragraph' && block.offset === offset && block.endOffset === endOffset;
      for (const one of gluedIn(prose, facts.glue.slice(at, from), facts, isWord, opens, isLine)) {
        told.add(block);
        yield one;
      }
    }
    for (const { offset, endOffset, items } of gluedMenus(article, facts.languageNames, told)) {
      const [text, apart] = [prose.slice(offset, endOffset), items.join(' ')];
      const edits = [{ offset, endOffset, text: apart }];
      const suggestions = [{ message: `Write “${apart}”`, safe: false, edits }];
      yield { offset, endOffset, messageId: 'menu', values: { text }, confidence: 0.9, suggestions };
    }
  },
});

/** `5%.The`, `16 h.La`: behind letters, which a name may have as well, only a function word opens a sentence. */
function* behindMeasures(prose: string, { functionWords: known, marks: allMarks, verbatim: isVerbatim }: GlueFacts) {
  for (const { index } of allMarks.matches(STOP, BEHIND_MEASURE)) {
    const after = WORD_AFTER.exec(prose.slice(index + 1, index + 33))?.[0] ?? '';
    const isSign = !/\p{Ll}/u.test(prose[index - 1] as string);
    if (!(isSign && after.length > 1) && !known.has(after.toLowerCase())) continue;
    const measure = MEASURE.exec(prose.slice(Math.max(0, index - LONGEST_MEASURE), index))?.[0] ?? '';
    const offset = index - measure.length;
    if (/[\p{L}_]/u.test(prose[offset - 1] ?? ' ') || isVerbatim(offset) || isInAddress(prose, offset)) continue;
    yield sentencesAt(prose, { offset, endOffset: index + 1 + after.length }, index + 1);
  }
}

/** `„Mehr wollten wir nie.“Der Rat berät`: a sentence behind a quotation that ends with its own mark. */
function* behindQuotations(prose: string, { words: all, verbatim: isVerbatim }: GlueFacts, language: Language) {
  const closing = language.quotes.pairs.filter(({ close, role }) => role !== 'foreign' && close > '\x7f');
  if (closing.length === 0 || !language.spaced) return;
  const signs = closing.map(({ close }) => close).join('');
  const glued = new RegExp(`[${signs}](?=\\p{Lu}\\p{Ll})(?<=[\\p{L}\\p{Nd}]{2}[.!?…][${signs}])`, 'gu');
  for (const { index } of prose.matchAll(glued)) {
    const around = wordsAround(all, index);
    if (around === undefined || isVerbatim(index)) continue;
    yield sentencesAt(prose, around, index + 1);
  }
}

/** `… he says.“It was`: a sentence that opens with a quotation mark, or with ¿ or ¡. */
function* beforeQuotations(prose: string, { words: all, verbatim: isVerbatim }: GlueFacts, language: Language) {
  const { pairs } = language.quotes;
  const closing = new Set(pairs.map(({ close }) => close));
  const opening = pairs.filter(({ open, role }) => role !== 'foreign' && open > '\x7f' && !closing.has(open));
  const signs = [...opening.map(({ open }) => open), ...(language.sentence.invertedMarks ? '¿¡' : '')].join('');
  if (signs === '' || !language.spaced) return;
  const glued = new RegExp(`[${signs}](?=[ \\u00a0\\u202f]?\\p{Lu})(?<=[\\p{L}\\p{Nd}]{2}[.!?…][${signs}])`, 'gu');
  for (const { index } of prose.matchAll(glued)) {
    const around = wordsAround(all, index);
    if (around === undefined || isVerbatim(index)) continue;
    yield sentencesAt(prose, around, index);
  }
}

function sentencesAt(prose: string, { offset, endOffset }: Span, at: number) {
  return {
    offset,
    endOffset,
    messageId: 'sentences' as const,
    values: { text: prose.slice(offset, endOffset) },
    suggestions: [{ message: 'Insert a space', safe: false, edits: [{ offset: at, endOffset: at, text: ' ' }] }],
  };
}

/** `अस्ति।सर्वकारः`: where most sentences of the article are set like that, it is its way. */
function* sentencesWithoutSpace(
  prose: string,
  { words: all, verbatim: isVerbatim }: GlueFacts,
  { sentence }: Language,
) {
  const { runsOn, terminators } = sentence;
  if (runsOn === undefined) return;
  const found = [...prose.matchAll(new RegExp(runsOn, 'gu'))];
  if (found.length === 0) return;
  const ends = prose.match(new RegExp(`[${terminators.replace(/[\]\\^-]/g, '\\$&')}](?=\\s|$)`, 'gu'))?.length ?? 0;
  if (found.length * OFTEN > ends) return;
  for (const { index, 0: match } of found) {
    const at = index + match.length;
    const around = wordsAround(all, at);
    if (around === undefined || isVerbatim(at)) continue;
    yield { ...sentencesAt(prose, around, at), confidence: 0.85 };
  }
}

/** `客がいる明日は休みだ` */
function* sentencesWithoutMark(
  prose: string,
  places: readonly number[],
  { words: all, verbatim: isVerbatim }: GlueFacts,
) {
  for (const at of places) {
    const around = wordsAround(all, at);
    if (around === undefined || isVerbatim(at)) continue;
    yield {
      ...around,
      messageId: 'unmarked' as const,
      values: { text: prose.slice(around.offset, around.endOffset) },
      confidence: 0.85,
      suggestions: [{ message: 'Insert a full stop', safe: false, edits: [{ offset: at, endOffset: at, text: '。' }] }],
    };
  }
}

function wordsAround(all: Words, at: number): Span | undefined {
  const before = all.before(at);
  const after = all.after(at);
  if (before < 0 || after >= all.count) return undefined;
  return { offset: Math.min(all.offsets[before] as number, at), endOffset: all.ends[after] as number };
}

/** Letters before a place, looked at from its end, for a pattern would begin at each of the places before it. */
function wordBefore(prose: string, end: number): string {
  let from = end;
  while (from > 0 && end - from < LONGEST_WORD && IN_WORD.test(prose[from - 1] as string)) from -= 1;
  return prose.slice(from, end);
}

function digitsBefore(prose: string, end: number): string {
  return /\p{Nd}{1,4}$/u.exec(prose.slice(Math.max(0, end - 4), end))?.[0] ?? '';
}

const unitsOf = onceALanguage(
  ({ dates: { months, weekdays }, quantities }): ReadonlySet<string> =>
    new Set([...months, ...weekdays, ...(quantities?.units ?? '').split(/[\s=|]+/)].map((word) => word.toLowerCase())),
);

/** `40euros`, `12mars`, `16.15Sunday`: a number runs into a month, a day or a unit that is written out, or into a sentence. */
function* numbers(prose: string, facts: GlueFacts, language: Language) {
  const { words: all, verbatim: isVerbatim } = facts;
  const known = unitsOf(language);
  const opens = ({ lower, casing }: Form) => casing === 'title' && lower.length > 1 && facts.functionWords.has(lower);
  const isUnit = numbersOfForms(Uint8Array, all.forms, (form) =>
    Number((form.lower.length >= SHORTEST_UNIT && known.has(form.lower)) || opens(form)),
  );
  for (let word = 1; word < all.count; word += 1) {
    if (isUnit[all.formIds[word] as number] === 0) continue;
    const between = all.offsets[word] as number;
    const offset = all.offsets[word - 1] as number;
    if (between !== all.ends[word - 1] || !all.form(word - 1).isNumber || /[\p{L}_/.-]/u.test(prose[offset - 1] ?? ' '))
      continue;
    if (isVerbatim(offset) || isInAddress(prose, offset)) continue;
    const endOffset = all.ends[word] as number;
    yield {
      offset,
      endOffset,
      messageId: 'words' as const,
      values: {
        text: prose.slice(offset, endOffset),
        apart: `${prose.slice(offset, between)} ${prose.slice(between, endOffset)}`,
      },
      suggestions: [
        { message: 'Insert a space', safe: false, edits: [{ offset: between, endOffset: between, text: ' ' }] },
      ],
    };
  }
}

function* brackets(prose: string, { verbatim: isVerbatim, functionWords: known }: GlueFacts) {
  for (const match of prose.matchAll(CLOSED_BRACKET)) {
    const close = match.index + match[0].length - 1;
    if (!BEFORE_BRACKET.test(prose[match.index - 1] ?? '') || isVerbatim(close)) continue;
    const after = WORD_AFTER.exec(prose.slice(close + 1, close + 33))?.[0] ?? '';
    const hasStop = match[0].endsWith('.');
    if (hasStop) {
      // `list(a).Map` is code; a sentence opens with a short word or stands behind a quotation.
      if (/[)\]]\.$/.test(match[0]) && !known.has(after.toLowerCase())) continue;
    } else {
      // `f(x)Y` and `ami(e)S` have nothing longer inside.
      const inside = prose.slice(Math.max(0, close - LONGEST_BRACKET), close);
      const open = inside.lastIndexOf('(');
      if (open === -1 || !/\p{L}\s\p{L}/u.test(inside.slice(open))) continue;
    }
    const before = /[\p{L}\p{M}\p{Nd}'’-]{0,30}[)\]»”]?$/u.exec(prose.slice(Math.max(0, close - 31), close))?.[0] ?? '';
    const offset = close - before.length;
    const endOffset = close + 1 + after.length;
    yield {
      offset,
      endOffset,
      messageId: 'bracket' as const,
      values: { text: prose.slice(offset, endOffset) },
      suggestions: [
        { message: 'Insert a space', safe: false, edits: [{ offset: close + 1, endOffset: close + 1, text: ' ' }] },
      ],
    };
  }
}

interface GlueFacts {
  readonly words: Words;
  readonly languageNames: LanguageNames;
  readonly functionWords: ReadonlySet<string>;
  readonly marks: Marks;
  readonly verbatim: (offset: number) => boolean;
  readonly quotesCode: boolean;
}

/** What is behind a lost break, where neither half of a word need stand elsewhere in the article: `apelarEl`. */
interface Openers {
  sentence(part: string): boolean;
  withArticle(part: string): boolean;
  /** Tells whether dictionaries have what stands before it. */
  isKnown(part: string): boolean;
}

function openersOf({ language, lexicon }: Article): Openers {
  const { articles, contractions, conjunctions, pronouns, auxiliaries, others } = language.words;
  const openers = wordSets(articles, contractions, conjunctions, pronouns, auxiliaries, others);
  const elided = new RegExp(`^(?:${language.elisions.join('|') || '(?!)'})['’]`, 'u');
  return {
    sentence: (part) => openers.has(part.toLowerCase()),
    withArticle: (part) => articles.includes(part.toLowerCase()),
    isKnown: (part) => lexicon.knows([language.stem(part.replace(elided, '').toLowerCase())]),
  };
}

/** A handle, a part of a path, a member or a call: `@leMonde`, `fs.watchFile`, `createCommand()`. */
function isIdentifier(prose: string, { offset, endOffset }: Span): boolean {
  return /[@#_/\\.$]/.test(prose[offset - 1] ?? '') || /[([_=]/.test(prose[endOffset] ?? '');
}

/** Judges the suspect words of one block: a menu of languages as a whole, all others one by one. */
function* gluedIn(
  prose: string,
  suspects: readonly Glue[],
  facts: GlueFacts,
  isWord: (part: string) => boolean,
  opens: Openers,
  isLine: (span: Span) => boolean,
) {
  const parts = suspects.flatMap((one) => one.parts);
  const named = parts.filter((part) => facts.languageNames.has(part.toLowerCase())).length;
  if (named >= 2 && named * 2 >= parts.length && parts.length > 2) {
    const first = suspects[0] as Glue;
    const offset =
      first.offset - (LETTERS_BEFORE.exec(prose.slice(Math.max(0, first.offset - 60), first.offset))?.[0].length ?? 0);
    const last = suspects.at(-1) as Glue;
    const endOffset =
      last.endOffset + (LETTERS_AFTER.exec(prose.slice(last.endOffset, last.endOffset + 60))?.[0].length ?? 0);
    if (facts.verbatim(offset)) return;
    const shown = prose.slice(offset, Math.min(endOffset, offset + 60));
    yield { offset, endOffset, messageId: 'languages' as const, values: { text: shown } };
    return;
  }
  const counts = new Map<number, number>();
  for (const { word } of suspects) {
    const id = facts.words.formIds[word] as number;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  for (const suspect of suspects) {
    if (suspect.scriptChanges || (counts.get(facts.words.formIds[suspect.word] as number) ?? 0) > 1) continue;
    if (isIdentifier(prose, suspect)) continue;
    // Where code is quoted, `sourceType` is an identifier in the prose as well.
    if (facts.quotesCode && LOWER.test(suspect.parts[0] as string)) continue;
    const isMenu =
      suspect.parts.length >= FEWEST_MENU_PARTS &&
      suspect.parts.every((part) => part.length > 2) &&
      (isLine(suspect) || suspect.parts.filter(isWord).length * 2 >= suspect.parts.length);
    const [left, right] = suspect.parts as readonly [string, string];
    // A brand has capitals on both sides (YouTube) or is short in front (iPhone, macOS).
    const isBrandShaped = !LOWER.test(left) || left.length < 3;
    const isPair =
      suspect.parts.length === 2 &&
      (isBrandShaped
        ? left.length >= NOUN && isWord(left) && opens.withArticle(right)
        : (isWord(left) && isWord(right)) || (opens.sentence(right) && opens.isKnown(left)));
    if (!(isMenu || isPair)) continue;
    if (isInAddress(prose, suspect.offset) || facts.verbatim(suspect.offset)) continue;
    const { offset, endOffset } = suspect;
    const apart = suspect.parts.join(' ');
    yield {
      offset,
      endOffset,
      messageId: isMenu ? ('menu' as const) : ('words' as const),
      values: { text: prose.slice(offset, endOffset), apart },
      confidence: 0.9,
      suggestions: [{ message: `Write “${apart}”`, safe: false, edits: [{ offset, endOffset, text: apart }] }],
    };
  }
}
