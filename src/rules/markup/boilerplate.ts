import { z } from 'zod';
import { links } from '../../analysis/residue/links';
import { isPageBar, pageLineFinder } from '../../analysis/residue/page-line';
import { CodeSet, SPACES } from '../../analysis/text/code-set';
import { verbatim } from '../../analysis/text/verbatim';
import type { Block } from '../../core/document';
import { defineRule } from '../../core/rule';
import { wordSet, wordSets } from '../../core/word-set';
import { boilerplate as messages } from '../messages/markup';
import { furnitureOf } from '../page/page-furniture';
import { menuFinder } from '../page/page-menu';
import { pageRowFinder } from '../page/page-rows';

const LONGEST = 80;
const LABEL = /^[^.!?…\n]{2,60}[:：]$/u;
const COLON_AT_END = /[:：]/;
const CODE = /^[a-z]{2}(?:-[a-z]{2})?$/i;
const FEWEST_CODES = 3;
const MOST_ADDED = 3;
/** Longest lower-case first line that is taken for the name of a section. */
const LONGEST_SECTION = 2;

interface Line {
  readonly block: Block;
  readonly text: string;
  readonly key: string;
}

export default defineRule({
  id: 'markup/boilerplate',
  summary: 'A line belongs to the web page, not to the article',
  why: `Section names, “Read more”, an empty “Further reading:”, cookie notices, subscription and rights notices and language menus
get scraped with the page and then translated. The rule accepts a label that introduces something, and a heading with text
below it.`,
  severity: 'warning',
  mqm: 'design-and-markup/residue',
  needs: { verbatim, links },
  options: z.object({
    /** More lines, in lower case and without a final colon, that are no part of an article. */
    phrases: z.array(z.string()).default([]),
  }),
  messages,
  examples: [
    {
      text: '桥关了。\n\n⟦您现在的位置：首页　国内　正文⟧\n\n桥又开了。\n\n⟦点赞 32　收藏　举报⟧\n\n位置：左后卫，也踢中场',
      language: 'zh',
    },
    {
      text: 'The harbour is closed.\n\n⟦Docs / Products / Tides / Was this helpful? 👍 👎⟧\n\nIt is old.\n\n⟦Previous: Ferries   Next: Tides   Edit this page⟧',
    },
    { text: 'Le port est fermé.\n\n⟦Réagir (12) · Imprimer · Envoyer par mail⟧\n\nIl est vieux.', language: 'fr' },
    { text: 'Satama on suljettu.\n\n⟦Tällä sivulla: Lautat · Laiturit · Vuorovedet⟧\n\nSe on vanha.', language: 'fi' },
    {
      text: 'Ferries / buses / trains\n\nText: Ada Berg · Music: Tom Ode · Print: Lee\n\nHarbour Street 4 · 555 01432 · Contact',
    },
    { text: 'The harbour is closed today.\n\n⟦Tags: harbour, ferry⟧\n\nThe mayor has gone home.' },
    { text: 'The harbour is closed today.\n\nTags: they name what an article is about, and readers follow them.' },
    { text: 'The bridge is closed.\n\n⟦Print  E-mail  Send to a friend⟧\n\nPrint or e-mail the form to the mayor.' },
    { text: 'The bridge is closed. ⟦Home › News › Harbour⟧\n\nOpen Settings › News › Sound to mute it.' },
    { text: 'The bridge is closed.\n\n⟦Follow the city: Facebook X Instagram⟧\n\nWe use: Facebook, Instagram and X.' },
    {
      text: 'The bridge is closed.\n\n⟦Editor in charge: Xiao Wu⟧\n\nIt is old.\n\nIt is long.\n\nIt is grey.\n\nIt is wet.',
    },
    {
      text: 'Le pont est fermé.\n\n⟦Cliquez pour agrandir l’image⟧\n\n⟦Share on Facebook⟧\n\nIl est vieux.',
      language: 'fr',
    },
    {
      text: '⟦Startseite / Sport / Fechten⟧\n\nDie Brücke ist zu.\n\n⟦War dieser Artikel hilfreich? Ja / Nein⟧\n\nSie ist alt.',
      language: 'de',
    },
    {
      text: 'Η γέφυρα έκλεισε.\n\n⟦Βρήκατε λάθος; Επιλέξτε το και πατήστε Ctrl+Enter⟧\n\nΕίναι παλιά.',
      language: 'el',
    },
    {
      text: '橋は閉まった\n\n⟦広告の下に記事が続きます⟧\n\n市長が決めた。\n\n⟦続きを読むには無料登録が必要です⟧\n\n橋は古い。',
      language: 'ja',
    },
    {
      text: '橋は閉まった\n\n無料登録の受け付けは六月に始まる\n\n橋は古い。\n\n会員登録が必要な図書館\n\n本は多い。',
      language: 'ja',
    },
    {
      text: 'The bridge is closed.\n\nClick the picture of the bridge to colour it.\n\nShare the cake on Sunday.\n\nIt is old.',
    },
    {
      text: 'सेतुः पिहितः अस्ति।\n\n⟦वार्ताम् इमां मित्रैः सह विभजन्तु⟧\n\nमित्रैः सह फलानि विभजन्तु इति माता वदति।',
      language: 'sa',
    },
    { text: 'The bridge is closed.\n\n⟦← Previous page | Contents | Next page →⟧' },
    { text: 'A ponte fechou. ⟦InícioNotíciasEconomia⟧\n\nA ponte abre em maio.', language: 'pt' },
    {
      text: '桥关了。\n\n⟦订阅我们的免费电子报，每周送到您的信箱⟧\n\n桥重开了。\n\n⟦广告　请继续阅读下文⟧\n\n未经许可，禁止入内\n\n加入我们的合唱团',
      language: 'zh',
    },
    { text: '橋關了。\n\n⟦本頁內容對您有幫助嗎？是／否⟧\n\n關注老人的健康', language: 'zh-Hant' },
    { text: '桥关了。\n\n⟦上一篇：渡船 下一篇：没有了⟧', language: 'zh' },
    { text: '⟦您的位置：首页 - 本地 - 交通⟧\n\n桥关了。有关桥梁：首批 - 新桥。', language: 'zh' },
    { text: '⟦トップ＞特集＞橋⟧\n\n橋は閉まった。\n\n⟦関連記事　シェアする⟧', language: 'ja' },
    {
      text: 'The bridge is closed.\n\n⟦Liked this piece? Get our weekly bulletin⟧\n\n⟦Hear this story · 4 min⟧\n\nGet the bulletin board down before the storm.\n\n⟦Rate it: ★★★★☆ (12 votes)⟧',
    },
    {
      text: 'Die Brücke ist zu.\n\n⟦Hat Ihnen dieser Beitrag geholfen? Ja (3) Nein (1)⟧\n\nHat Ihnen die Brücke gefallen?\n\n⟦Kommentare (0). Unsere Regeln⟧',
      language: 'de',
    },
    {
      text: '⟦Home > Guida > Ponti | Entra | Prova⟧\n\nIl ponte è chiuso.\n\n⟦Hai notato un refuso? Scrivici⟧',
      language: 'it',
    },
    {
      text: 'Η γέφυρα έκλεισε.\n\n⟦ΔΕΙΤΕ ΕΠΙΣΗΣ: Το λιμάνι άνοιξε⟧\n\n⟦Απόρριψη cookies · Πολιτική απορρήτου⟧',
      language: 'el',
    },
    { text: 'Silta on kiinni.\n\n⟦Kommentoi (4) | Ilmoita virheestä⟧\n\nPorras (4) | Kaide', language: 'fi' },
    { text: '桥关了。\n\n⟦【相关图集】老桥的一百年⟧\n\n⟦展开全文，剩余 60%⟧\n\n【地点】老桥东头', language: 'zh' },
    { text: '橋は閉まった。\n\n⟦🔔 最新記事をメールで受け取る（無料）⟧\n\n書類をメールで受け取る。', language: 'ja' },
    { text: '⟦news⟧\n\nThe bridge is closed\n\nThe mayor closed the bridge on Monday.' },
    { text: 'Le pont est fermé depuis lundi.\n\n⟦Lire la suite⟧\n\nIl rouvrira en mai.', language: 'fr' },
    { text: 'Le pont est fermé.\n\n⟦Lectures complémentaires :⟧\n\n⟦Lectures complémentaires :⟧', language: 'fr' },
    { text: 'The bridge is closed.\n\n⟦en\nfr\nde⟧' },
    { text: 'Die Brücke ist zu.\n\n⟦Seite drucken⟧\n\n⟦Lesezeit: 4 Minuten⟧', language: 'de' },
    { text: '⟦Etusivu / Ulkomaat⟧\n\nSilta on suljettu.\n\nSe avataan toukokuussa.', language: 'fi' },
    { text: '⟦sport local⟧\n\nLe pont est fermé\n\nLe maire a fermé le pont.', language: 'fr' },
    {
      text: '⟦Cronaca⟧\n\nRubato un violino antico\n\nIl violino era in teatro.\n\n⟦Condividi su tutti i canali⟧',
      language: 'it',
    },
    { text: 'CULTURA\n\nRubato un violino antico\n\nIl violino era in teatro.', language: 'it' },
    { text: 'Cultura\n\nLa cultura del borgo vive nel teatro.\n\nIl teatro riapre.', language: 'it' },
    { text: 'The bridge is closed.\n\n⟦Read also: The last ferry of the north⟧\n\nIt opens in May.' },
    {
      text: 'Le pont est fermé.\n\n⟦Abonnez-vous à notre lettre d’information pour tout savoir.⟧\n\nIl rouvre en mai.',
      language: 'fr',
    },
    {
      text: '⟦Économie régionale⟧\n\nLe pont ferme\n\nLe maire a fermé le pont.\n\n⟦Partagez cette info⟧',
      language: 'fr',
    },
    { text: '⟦地域ニュース⟧\n\n橋、閉鎖へ\n\n町長が橋を閉めた。\n\n⟦この記事をシェアする⟧', language: 'ja' },
    { text: 'Мост закрыт\n\n⟦Поделиться⟧\n\nМэр закрыл мост.\n\nПоделиться\n\nМэр делится хлебом.', language: 'ru' },
    { text: 'Économie régionale de la montagne\n\nPartagez vos idées\n\nLe maire les attend.', language: 'fr' },
    { text: 'Le pont est fermé.\n\n⟦Imprimer | Plan du site | Contact⟧', language: 'fr' },
    { text: 'Voir aussi: la suite de ce livre.\n\nJ’ai voulu lire aussi : ce fut en vain.', language: 'fr' },
    { text: 'The bridge is closed.\n\nFollow us on https://bridge.example or ask at the quay.' },
    { text: 'The bridge is closed.\n\n⟦© 2023 Bay Courier. All rights reserved.⟧' },
    { text: 'The bridge is closed.\n\n⟦This site uses cookies. By continuing you agree to it.⟧' },
    { text: 'The bridge is closed.\n\n⟦Advertisement⟧\n\n⟦4 min read⟧\n\nIt opens in May.' },
    { text: 'Advertisement\n\nEvery advertisement on the bridge is taken down.\n\nIt opens in May.' },
    {
      text: 'All rights reserved: these words are on the plan.\n\nThis site of the old mint has cookies on sale, he said.',
      note: 'text',
    },
    { text: 'The plan has three parts:\n\nA bridge, a road and a tunnel.' },
    { text: 'Lire la suite des événements dans ce rapport est pénible.', language: 'fr' },
    { text: 'POLITIQUE\n\nLe maire quitte la séance\n\nIl est parti hier.', language: 'fr', note: 'a kicker' },
    { text: 'Contact\n\nLe contact entre les deux rives est rompu depuis lundi.', language: 'fr' },
    { text: '# Comments\n\nThe mayor made two comments on the bridge.', format: 'markdown' },
    { text: '## Comments\n\n![a chart](chart.png)\n\nInstall it:\n\n```sh\nnpm ci\n```', format: 'markdown' },
    { text: 'Il en fit trois :\n\nde\n\nbons romans.', language: 'fr' },
  ],
  *check({ article, facts, options }) {
    const { document, language } = article;
    const phrases = wordSets(language.boilerplate, options.phrases);
    const adverts = wordSet(language.pageLines?.adverts);
    const menuItems = wordSet(language.pageControls?.menuItems);
    const lines = document.blocks.map((block): Line => {
      const text = block.endOffset - block.offset > LONGEST ? '' : document.prose.slice(block.offset, block.endOffset);
      return { block, text, key: keyOf(text) };
    });
    const seen = new Set<string>();
    const { prepositions, contractions } = language.words;
    const governing = wordSets(prepositions, contractions);
    const open = [...phrases]
      .filter((phrase) => /\s/.test(phrase) && governing.has(phrase.slice(phrase.lastIndexOf(' ') + 1)))
      .map((phrase) => `${phrase} `);
    /** `Share on social media`: a line of the page names what it leads to. */
    const leadsOn = (key: string) =>
      open.some((phrase) => key.startsWith(phrase) && key.split(' ').length - phrase.split(' ').length < MOST_ADDED) &&
      !/[.!?…,;]/.test(key);
    const isPageLine = pageLineFinder(language);
    // A pointer with a link of its own leads somewhere.
    const isLinked = ({ offset, endOffset }: Block) =>
      facts.links.some((link) => link.offset < endOffset && link.endOffset > offset);
    const rowOf = pageRowFinder(language, phrases);
    const isMenu = menuFinder(language, phrases);
    const furniture = furnitureOf(language);
    const isSection = (text: string, key: string) =>
      furniture.isSection(key) && !(language.cased && text === text.toUpperCase()) && !isEnded(lines[1]?.text ?? '');
    for (let index = 0; index < lines.length; index += 1) {
      const { block, text, key } = lines[index] as Line;
      const prose = document.prose.slice(block.offset, block.endOffset);
      const isLine = block.kind === 'paragraph' && (isPageLine(unwrapped(prose)) || isMenu(prose));
      if (isLine && !isLinked(block) && !facts.verbatim(block.offset)) {
        const { offset, endOffset } = block;
        yield { offset, endOffset, messageId: 'phrase', values: { text: prose }, suggestions: remove(block) };
        continue;
      }
      const bare = unwrapped(prose);
      const row = block.kind === 'paragraph' ? rowOf(bare) : undefined;
      if (row !== undefined && !isLinked(block) && !facts.verbatim(block.offset + row)) {
        const span = { offset: block.offset + row, endOffset: block.endOffset };
        yield { ...span, messageId: 'phrase', values: { text: prose.slice(row) }, suggestions: remove(span) };
        continue;
      }
      if (text === '' || block.kind === 'table-cell' || facts.verbatim(block.offset)) continue;
      const { offset, endOffset } = block;

      let after = index;
      while (CODE.test(lines[after]?.text ?? '')) after += 1;
      if (after - index >= FEWEST_CODES) {
        const span = { offset, endOffset: (lines[after - 1] as Line).block.endOffset };
        const codes = lines.slice(index, after).map((line) => line.text);
        yield { ...span, messageId: 'codes', values: { text: codes.slice(0, 8).join(' ') }, suggestions: remove(span) };
        index = after - 1;
        continue;
      }

      const isEdge = index >= lines.length - EDGE;
      const isAsked =
        block.kind !== 'heading' &&
        (furniture.isAction(key) ||
          (block.kind === 'paragraph' &&
            (furniture.isRequest(key) || (text.includes('+') && SLIP_QUESTION.test(text)))) ||
          (furniture.isSharing(key) && isUnderHeadline(lines, index)));
      const isRowOfPage =
        isAsked ||
        isPageBar(text, phrases) ||
        (!language.spaced &&
          (isRow(text, phrases) || isWideRow(text, phrases, menuItems) || (isEdge && isLabelled(text, phrases)))) ||
        (adverts.has(key) && standsOnce(document.prose, key));
      if (isPath(text, phrases) || isRowOfPage || (isEdge && ASKS_READER.test(text)) || RATED.test(text)) {
        yield { offset, endOffset, messageId: 'phrase', values: { text }, suggestions: remove(block) };
        continue;
      }
      const isLabel = COLON_AT_END.test(text.slice(-1)) && LABEL.test(text);
      const isLast = index === lines.length - 1;
      const next = lines[index + 1];
      const messageId =
        (phrases.has(key) || phrases.has(numbered(key) ?? '') || leadsOn(key)) && standsAlone(lines, index, phrases)
          ? 'phrase'
          : isLabel &&
              !block.leadsOn &&
              (isLast || (next?.text === text && next.block.kind === block.kind)) &&
              text.split(/\s+/).length <= 6
            ? 'label'
            : isFirstLine(lines, index) && ((language.cased && isSectionName(text)) || isSection(text, key))
              ? 'section'
              : /[:：]\s*[a-z]{2}$/.test(text) && seen.has(key.split(/\s*[:：]\s*/)[0] ?? '')
                ? 'label'
                : undefined;
      if (messageId === undefined) continue;
      seen.add(key);
      yield { offset, endOffset, messageId, values: { text }, suggestions: remove(block) };
    }
  },
});

/** How near the end of the article a page asks its reader: `Was this helpful? Yes | No`. */
const EDGE = 3;
const ASKS_READER = /^[^?？|/]{4,60}[?？]\s*[^\s|/]{1,12}(?:\s*[|/｜]\s*|\u3000| {2,4})[^\s|/]{1,12}$/u;
/** A question about a slip that ends in the keys to press; the keys are the same in every language. */
const SLIP_QUESTION = /^[^.!\n]{6,60}[?;;？] [^.\n]{6,60}(?:ctrl|strg|⌘|cmd) ?\+ ?\p{L}{4,7}\.?$/iu;
/** `★★★★☆ (57 votes)`: what readers thought of it. */
const RATED = /[★☆⭐✩]{3,6}.{0,6}[(（]\p{Nd}+[^)）]{0,14}[)）]$/u;
/** `[Responsible editor: Xiao Wu]`: a page sets its lines off in brackets as well. */
function unwrapped(text: string): string {
  return text.length <= LONGEST && /^\[[^[\]]+\]$/.test(text) ? text.slice(1, -1) : text;
}

/** `Home > World > Article`: between names of the page's own parts. */
const PATH = /^[^>＞›»/|]{1,30}(?: ?[>＞›»] ?[^>＞›»/|]{1,40}){1,5}$/u;
/** `You are here: Home - City - Energy`: behind a label, whatever the sign between the names. */
const LABELLED_PATH = /^[^:：]{2,12}[:：] ?(?<path>[^:：.。！!？?]{2,70})$/u;

/** `Etusivu / Ulkomaat`: a slash also stands between two languages or two names, so both parts must be the page's own. */
const SLASHED = /^[^>›»/|]{1,30}(?: [/|] [^>›»/|]{1,30}){1,4}$/u;

/** No path does without one of these, and few lines have one. */
const PATH_SIGN = /[>＞›»/|:：]/;

function isPath(text: string, phrases: ReadonlySet<string>): boolean {
  // `Home > Docs > Import | Log in | Try it`
  const bar = text.indexOf(' | ');
  if (bar !== -1 && /[>＞›»]/.test(text.slice(0, bar))) return isPath(text.slice(0, bar), phrases);
  if (!PATH_SIGN.test(text) || /[.!?。！？](?:$| )/.test(text)) return false;
  if (SLASHED.test(text)) {
    const parts = text.split(/ [/|] /).map(keyOf);
    // `Home / Sports / Fencing`: of three names the first alone tells.
    return parts.every((part) => phrases.has(part)) || (parts.length > 2 && phrases.has(parts[0] as string));
  }
  const [label = '', ...below] = LABELLED_PATH.exec(text)?.groups?.path?.split(/ ?[>＞›»/／|｜→] ?| [-–—] /u) ?? [];
  if (below.length > 0 && phrases.has(keyOf(label))) return true;
  if (!PATH.test(text)) return false;
  const [first = '', ...rest] = text.split(/ ?[>＞›»] ?/u).map(keyOf);
  // `You are here: Home > World`
  return rest.length > 1 || phrases.has(first) || phrases.has(keyOf(first.slice(first.lastIndexOf(':') + 1)));
}

/** `Comments (12)`, `Reading time: 4 minutes`: a label of the page with its number. */
function numbered(key: string): string | undefined {
  return !/\d/.test(key)
    ? undefined
    : /^(.{3,30}?)[:：]? ?(?:\(\d{1,4}(?: \p{L}{1,12})?\)|(?:ca\. ?|noin |~ ?)?\d{1,3} \p{L}{1,8}\.?)$/u.exec(key)?.[1];
}

/** `トップ　速報　野球　サッカー`: a line of short names of which some are the page's own and most are such as pages have. */
function isWideRow(text: string, phrases: ReadonlySet<string>, common: ReadonlySet<string>): boolean {
  const parts = WIDE_GAPS.parts(text);
  if (parts.length < FEWEST_WIDE || parts.some((part) => part.length > LONGEST_WIDE) || /[.。!！?？、]/u.test(text))
    return false;
  const own = parts.filter((part) => phrases.has(keyOf(part)));
  const known = parts.filter((part) => phrases.has(keyOf(part)) || common.has(keyOf(part)));
  return own.length > 0 && known.length > 1 && known.length * 2 >= parts.length;
}

const FEWEST_WIDE = 4;
const WIDE_GAPS = new CodeSet(' \u3000|｜／/・');
const GAPS = new CodeSet(`${SPACES}|｜/／・`);
const LONGEST_WIDE = 10;

/** Where no spaces part words: two items of the page in one line, each alone or before what it leads to: `Previous: Tides  Next: none`. */
function isRow(text: string, phrases: ReadonlySet<string>): boolean {
  const parts = GAPS.parts(text);
  if (parts.length < 2 || /[.。!！?？]$/.test(text)) return false;
  const known = parts.filter(
    (part) => phrases.has(keyOf(part)) || phrases.has(keyOf(/^[^:：]+(?=[:：].)/u.exec(part)?.[0] ?? '')),
  );
  return known.length > 1 && known.length * 3 >= parts.length * 2;
}

/** `责任编辑：周敏`: a part of the page and what stands in it. */
function isLabelled(text: string, phrases: ReadonlySet<string>): boolean {
  const label = /^([^:：。，]{2,8})[:：] ?[^:：。，！？]{1,12}$/u.exec(text)?.[1];
  return label !== undefined && phrases.has(keyOf(label));
}

/** What heads a section is the subject of it. */
function standsOnce(prose: string, key: string): boolean {
  const lower = prose.toLowerCase();
  return lower.indexOf(key) === lower.lastIndexOf(key);
}

const AFTER_KEY = /[\s:：>»→…|+-]/;
const BEFORE_KEY = /[\s<«←|+>\-\u25a0-\u25ff\u2700-\u27bf\u{1F300}-\u{1FAFF}\ufe0f]/u;

function keyOf(text: string): string {
  if (text === '') return '';
  let from = 0;
  let end = text.length;
  while (end > 0 && AFTER_KEY.test(text[end - 1] as string)) end -= 1;
  while (from < end) {
    const sign = String.fromCodePoint(text.codePointAt(from) as number);
    if (!BEFORE_KEY.test(sign)) break;
    from += sign.length;
  }
  return text.slice(from, end).toLowerCase().replaceAll('’', "'");
}

/**
 * One word in title case, such as `Contact`, also heads a section of an article, unless it is at the edge of the
 * article, has a colon with nothing under it, or stands among other lines of the page.
 */
function standsAlone(lines: readonly Line[], index: number, phrases: ReadonlySet<string>): boolean {
  const { block, text, key } = lines[index] as Line;
  const next = lines[index + 1];
  const isPage = (line: Line | undefined) => line !== undefined && phrases.has(line.key);
  if (block.kind === 'heading')
    return !block.leadsOn && (next === undefined || next.block.kind === 'heading' || isPage(next));
  if (/\s/.test(key) || text === text.toLowerCase()) return true;
  // Over the headline stands the section of the site; in capitals it is the article's own kicker.
  const isKicker = text === text.toUpperCase();
  if (
    index === 0 &&
    !isKicker &&
    next !== undefined &&
    lines.length > 2 &&
    next.text !== '' &&
    !/[.!?…:]$/.test(next.text)
  )
    return true;
  return next === undefined || isPage(next) || isPage(lines[index - 1]);
}

function isFirstLine(lines: readonly Line[], index: number): boolean {
  return index === 0 && lines.length > 2 && lines[0]?.block.kind === 'paragraph';
}

/** Right behind the headline, where an article has no section of its own yet. */
function isUnderHeadline(lines: readonly Line[], index: number): boolean {
  const [first] = lines;
  return index === 1 && first !== undefined && first.text !== '' && !isEnded(first.text);
}

/** A line too long for a headline, or with an end mark. */
function isEnded(text: string): boolean {
  return text === '' || /[.!?…:。！？：]$/u.test(text);
}

function isSectionName(text: string): boolean {
  return /^[\p{Ll}\p{M}]{3,}(?: [\p{Ll}\p{M}]{3,})*$/u.test(text) && text.split(' ').length <= LONGEST_SECTION;
}

function remove({ offset, endOffset }: { readonly offset: number; readonly endOffset: number }) {
  return [{ message: 'Delete the line', safe: false, edits: [{ offset, endOffset, text: '' }] }];
}
