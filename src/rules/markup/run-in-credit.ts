import { closedWords } from '../../analysis/text/closed-words';
import { marks } from '../../analysis/text/marks';
import { structure } from '../../analysis/text/structure';
import { verbatim } from '../../analysis/text/verbatim';
import { words } from '../../analysis/text/words';
import type { Block } from '../../core/document';
import type { Language } from '../../core/language';
import { defineRule } from '../../core/rule';
import { wordSet, wordSets } from '../../core/word-set';
import { runInCredit as messages } from '../messages/markup';
import { creditsInSentence } from '../page/credit-in-sentence';
import { creditsInside } from '../page/credit-inside';
import { gluedCredits } from '../page/glued-credit';
import { trailingCredits } from '../page/trailing-credit';
import { unspacedCredits } from '../page/unspaced-credits';

/** A longer line without an end mark is no caption. */
const LONGEST_CAPTION = 400;
const FEWEST_WORDS = 4;
/** A heading of so many words, none of them a name, is told by its place: behind the first line. */
const LONGER_CAPTION = 6;
/** How far before its name an agency is called one. */
const FARTHEST_KIND = 4;
/** A credit with its partners (`AFP via Getty Images`) stands in the last so many characters of its block. */
const TAIL = 120;

export default defineRule({
  id: 'markup/run-in-credit',
  summary: 'A picture credit runs into the caption',
  why: `Web pages set the agency apart by a line, a colour or a bar. Translated text often runs it into the caption: “the founder of
Acme and Tesla Reuters”. The reader takes it for another name. The rule accepts headlines that end in the name of an agency,
running sentences, and credits after any mark.`,
  severity: 'warning',
  mqm: 'design-and-markup/markup',
  needs: { words, structure, verbatim, marks },
  messages,
  examples: [
    { text: 'The old harbour on a Tuesday in May⟦Photo by Ada Berg / Bay Courier⟧\n\nThe harbour is closed.' },
    { text: 'The old harbour, built in 1884⟦© A. Berg / Bay Courier⟧\n\nIt runs on Acme© Office Pro.' },
    { text: 'Le vieux port, en mai 2024.⟦Crédit photo : A. Berg⟧\n\nLe port est fermé.', language: 'fr' },
    { text: 'Vanha satama toukokuun iltana.⟦Kuva: Vesa & Niemi⟧\n\nSatama on suljettu.', language: 'fi' },
    {
      text: 'Equipe instala uma estação na boca do lago⟦Foto: Acervo do projeto/Divulgação⟧\n\nÉ cedo.',
      language: 'pt',
    },
    { text: 'The new version of the old program iPhoto: what the makers of it say\n\nIt is late.' },
    { text: 'Workers sort the old nets in May.⟦(Photo by Ada Berg)⟧\n\nThe harbour is closed.' },
    { text: 'Le chien marque une cavité sous la neige. ⟦Photo:Élie Roux/Agence Cimes⟧\n\nIl a neigé.', language: 'fr' },
    { text: 'Master Lin folds the base of a lantern. ⟦Photo/Gao Ruming⟧\n\nIt is late.' },
    { text: 'Η αυλή του κινηματογράφου το 2022.⟦Φωτ.: Δ. Σαράντης⟧\n\nΗ αυλή έκλεισε.', language: 'el' },
    { text: '昨日下午的旧港码头⟦摄影：安·贝里／海湾通讯社⟧\n\n二十世纪的街头摄影：光影的艺术', language: 'zh' },
    { text: '工人正在给桥墩刷漆⟦本报记者王立摄⟧\n\n锯开的车架⟦彼得·霍恩/北方图片社⟧\n\n桥已经通了。', language: 'zh' },
    { text: '冠軍與教練合影⟦陳宇供圖⟧\n\n退潮後的海星 林秋攝\n\n會場（主辦方供圖）', language: 'zh-Hant' },
    { text: '图为会场。主办方供图\n\n桥边 本报记者 王立 摄\n\n设备由北方公司提供\n\n桥已经通了。', language: 'zh' },
    { text: '古い港\n\n雨を待つ港のクレーン（五月） ⟦写真＝林明子⟧\n\n港は閉まった。', language: 'ja' },
    {
      text: 'Pons\n\nPons refectus vespere a civibus lustratur ⟦Imago photographica: Petrus Valens⟧\n\nPons patet.',
      language: 'la',
    },
    { text: 'सेतुः\n\nतीरे बालाः नौकां प्रतीक्षन्ते ⟦छायाचित्रम्: रमेशः पाटीलः⟧\n\nसेतुः पिहितः।', language: 'sa' },
    { text: 'A crane in the old harbour. ⟦Photo: Ada Berg⟧The harbour is closed.' },
    { text: 'Ο γερανός στο λιμάνι. ⟦Φωτογραφία: Λίνα Κρι⟧Ο γερανός είναι παλιός.', language: 'el' },
    { text: 'Photo: Ada McDonald. Photo: Ada Berg\n\nA crane in the old harbour. Photo: YouTube' },
    { text: 'Silta on suljettu.\n\nKuva: EEI', language: 'fi' },
    { text: 'The chairman of Acme and Nordia at a meeting in Oslo ⟦Reuters⟧ |\n\nThe meeting ended late.' },
    { text: 'Photo: the old harbour after the fire ⟦AFP⟧\n\nThe harbour is closed.' },
    { text: 'A woman crosses the flooded bridge in Nantes ⟦AFP via Getty Images⟧\n\nThe bridge is closed.' },
    { text: 'Une femme traverse le pont inondé de Nantes ⟦AFP⟧\n\nLe pont est fermé.', language: 'fr' },
    { text: 'Le président du groupe Nordia à son arrivée à Oslo ⟦Reuters⟧ |\n\nLe groupe va mal.', language: 'fr' },
    { text: 'Photo : le vieux port après l’incendie ⟦Getty Images⟧\n\nLe port est fermé.', language: 'fr' },
    {
      text: 'Les grues à l’arrêt\n\nLes quais du port vus du phare un matin de mars ⟦Reuters⟧\n\nLe port est fermé.',
      language: 'fr',
    },
    {
      text: 'Les grues à l’arrêt\n\nLes quais du port vendus à la banque de l’agence Reuters\n\nLe port est fermé.',
      language: 'fr',
    },
    {
      text: 'The harbour\n\nThe cranes of the harbour on a March morning ⟦Photo: Mary Linn⟧\n\nThe harbour is closed.',
    },
    { text: 'Le port\n\nLa criée rénovée en mai 2024 ⟦© Anne Roux⟧\n\nLe port est fermé.', language: 'fr' },
    { text: 'Der Hafen\n\nDer Streit um das Foto: Anna Berg\n\nDer Hafen ist zu.', language: 'de' },
    { text: 'Doe, chair of Acme and Nordia ⟦Reuters⟧ |\n\nThe meeting ended late.' },
    { text: 'The old harbour in May. ⟦(Photo by Ada Berg/AFP)⟧ The mayor has closed it to all ships.' },
    { text: 'Le vieux port en mai. ⟦(Photo : Ada Berg / AFP)⟧ Le maire l’a fermé.', language: 'fr' },
    { text: 'The old harbour in May.⟦Photo: Ada Berg⟧ The mayor has closed it to all ships.' },
    { text: 'The old harbour in May. ⟦Ada Berg / AFP⟧ The mayor has closed it to all ships.' },
    { text: 'Le vieux port en mai. ⟦(avec AFP)⟧ Le maire l’a fermé.', language: 'fr' },
    { text: 'The mayor closed the harbour ⟦(Photo by Ada Berg)⟧ and went home.' },
    { text: 'It rained. In pubs he counts ⟦Photo: Ada Berg/Bay Courier⟧ the old chairs. She left.' },
    { text: 'It rained. The town had ⟦By Ada Berg⟧ one boat, ⟦Photo by Tom Ode/AFP⟧ and it sank.' },
    {
      text: 'Es regnete. Nur eine wurde ⟦Text und Fotos: Ada Berg⟧ von der Stadt, weil er ⟦Grafik: ab, Quelle: Stadt Ems⟧ so alt ist, verkauft. Das alte Foto: Ada Berg lachte so, auf jedem Bild: Tom Ode weinte noch.',
      language: 'de',
    },
    {
      text: 'Satoi. Hän halusi jatkaa ⟦Kuva: Ada Berg / perheen albumi⟧ ja nauroi, koska he ⟦STX–Kalle Berg, Oulu⟧ olivat siellä.',
      language: 'fi',
    },
    {
      text: 'Il pleut. Le maire compte ⟦Texte : Ada Berg, photos : Tom Ode⟧ les chaises. Il dit de Photo : Ada Berg que tout y est clair.',
      language: 'fr',
    },
    { text: 'वर्षति। सः आसनानि ⟦छायाचित्रम्: रमेशः पाटीलः⟧ गणयति। सा गता।', language: 'sa' },
    {
      text: '他们在场边来回踱步⟦摄影：安德斯·利延／北岸社⟧，没有停下。\n\n⟦摄影／梅尔·豪克⟧列文很累。',
      language: 'zh',
    },
    { text: '他们昨天终于签约⟦文／本报记者 苏棠⟧，然后就走了。他热爱摄影：安德斯的书，他都看过。', language: 'zh' },
    {
      text: '雨が降った。店で椅子を数える⟦写真＝林明子⟧、町長は帰った。被写体の写真：林さんは笑った。',
      language: 'ja',
    },
    { text: '旧港在五月关闭。⟦（图/林晓）⟧市长已经离开。', language: 'zh' },
    { text: '古い港は五月に閉まった。⟦（林明子撮影）⟧市長は帰った。', language: 'ja' },
    { text: '旧港在五月关闭。（图/林晓）\n\n市长（图中右）说：“照片：留着。”', language: 'zh' },
    {
      text: 'The photo by Ada Berg shows it. Photo editors met (the photo of Ada Berg too) in May. Ada Berg / Tom Ode won.',
    },
    { text: 'The old harbour in May. (Photo by Ada Berg/AFP)\n\nThe mayor said (photo in hand) that it is closed.' },
    { text: 'A woman crosses the flooded bridge in Nantes (AFP)\n\nThe bridge is closed.' },
    { text: 'A woman crosses the flooded bridge in Nantes. Reuters\n\nThe bridge is closed.' },
    { text: 'Nordia buys half of Reuters\n\nThe deal was signed on Monday.' },
    { text: 'Mayor Sues Reuters\n\nThe mayor said so to the AFP', note: 'a headline, and running text' },
    { text: 'Photo: Jane Doe Reuters\n\nThe bridge is closed.', note: 'nothing but a credit' },
    { text: 'Le maire attaque l’AFP\n\nIl l’a dit à l’agence Reuters', language: 'fr' },
    { text: 'Une femme traverse le pont inondé de Nantes – AFP\n\nLe pont est fermé.', language: 'fr' },
    { text: 'Nordia rachète la moitié de Thomson Reuters\n\nPhoto AFP', language: 'fr' },
  ],
  *check({ article, facts }) {
    const { document, language } = article;
    const { prose, blocks } = document;
    for (const credit of creditsInside(article, facts.marks)) {
      if (facts.verbatim(credit.offset)) continue;
      const { offset, endOffset } = credit;
      yield {
        offset,
        endOffset,
        messageId: 'inside',
        values: { credit: document.prose.slice(offset, endOffset).trim() },
        confidence: 0.85,
        suggestions: [
          {
            message: 'Put the text into a paragraph of its own',
            safe: false,
            edits: [{ offset: endOffset, endOffset, text: '\n\n' }],
          },
        ],
      };
    }
    for (const { offset, endOffset } of creditsInSentence(article, facts.words, facts.marks)) {
      if (facts.verbatim(offset)) continue;
      const from = prose.charAt(offset - 1) === ' ' ? offset - 1 : offset;
      yield {
        offset,
        endOffset,
        messageId: 'torn',
        values: { credit: prose.slice(offset, endOffset) },
        confidence: 0.85,
        suggestions: [{ message: 'Remove it', safe: false, edits: [{ offset: from, endOffset, text: '' }] }],
      };
    }
    const mayBeCaption = (index: number) => {
      const role = facts.structure[index]?.role;
      return role === 'caption' || (role === 'heading' && index > 0 && document.blocks[index]?.kind === 'paragraph');
    };
    for (const credit of [...trailingCredits(article, mayBeCaption), ...unspacedCredits(article)]) {
      if (facts.verbatim(credit.offset)) continue;
      const { offset, endOffset } = credit;
      yield {
        offset,
        endOffset,
        messageId: 'glued',
        values: { credit: document.prose.slice(offset, endOffset) },
        confidence: 0.85,
        suggestions: [
          { message: 'Put it into a line of its own', safe: false, edits: [{ offset, endOffset: offset, text: '\n' }] },
        ],
      };
    }
    if (!language.cased) return;
    const closed = closedWords(language);
    const labels = wordSet(language.captionLabels);
    for (const credit of gluedCredits(article, closed)) {
      if (facts.verbatim(credit.offset)) continue;
      yield {
        ...credit,
        messageId: 'glued',
        values: { credit: article.document.prose.slice(credit.offset, credit.endOffset) },
      };
    }
    const pattern = creditPattern(language);
    if (pattern === undefined) return;
    const { articles, contractions, prepositions } = language.words;
    const nominal = wordSets(articles, contractions, prepositions);
    const agencyNouns = wordSet(language.agencyNouns);
    const finite = wordSet(language.verbs.finiteForms);
    const generic = wordSet(language.words.genericNouns);
    for (let index = 0; index < blocks.length; index += 1) {
      const block = blocks[index] as Block;
      const shape = facts.structure[index];
      if (shape === undefined || (shape.role !== 'caption' && shape.role !== 'heading')) continue;
      if (block.kind === 'heading' || block.endOffset - block.offset > LONGEST_CAPTION) continue;
      const from = Math.max(block.offset, block.endOffset - TAIL);
      const found = pattern.exec(prose.slice(from, block.endOffset));
      const credit = found?.[1];
      if (credit === undefined || found === null) continue;
      const offset = from + found.index + found[0].indexOf(credit, 1);
      const endOffset = offset + credit.length;
      if (facts.verbatim(offset)) continue;

      const last = facts.words.before(offset);
      const first = facts.words.after(block.offset);
      if (last - first + 1 < FEWEST_WORDS) continue;
      const before = facts.words.form(last);
      // « Le siège de l’agence Reuters », Thomson Reuters.
      const mayBeCaption = index > 0 && last - first + 1 >= LONGER_CAPTION && isIntroducedNoun(last);
      const isKind = generic.has(before.lower) && !mayBeCaption;
      if (isKind || closed.has(before.lower) || labels.has(before.lower) || before.lower === 'thomson') continue;
      let lower = 0;
      let capitals = 0;
      let grammar = 0;
      for (let word = first; word <= last; word += 1) {
        const { casing, lower: text } = facts.words.form(word);
        if (closed.has(text)) grammar += casing === 'lower' ? 1 : 0;
        else if (labels.has(text)) continue;
        else if (casing === 'lower') lower += 1;
        else if (word > first) capitals += 1;
      }
      // A name and an agency are a credit by themselves; in a headline with capitals a verb looks like a name.
      if (lower === 0 && grammar < 2) continue;
      if (shape.role === 'heading' && !language.capitalisedNouns && capitals > 2 * lower + 2) continue;
      // « Le maire attaque Reuters »: only what a word introduces cannot be the verb of a headline.
      if (shape.role === 'heading' && !mayBeCaption && !isIntroducedName(facts.words, last, first, closed)) continue;
      yield {
        offset,
        endOffset,
        messageId: 'glued',
        values: { credit },
        confidence: shape.role === 'caption' ? 0.9 : 0.8,
        suggestions: [
          {
            message: 'Put it in brackets',
            safe: false,
            edits: [
              { offset, endOffset: offset, text: '(' },
              { offset: endOffset, endOffset, text: ')' },
            ],
          },
          {
            message: 'Put it into a line of its own',
            safe: false,
            edits: [{ offset: offset - 1, endOffset: offset, text: '\n' }],
          },
        ],
      };
    }

    /** `seen from the hotel`, `vu un matin de mars`: a noun right behind its preposition or article, or behind an adjective. */
    function isIntroducedNoun(word: number): boolean {
      const { casing, lower } = facts.words.form(word);
      if (casing !== 'lower') return false;
      // « la grande agence de presse AFP »
      for (let at = word; at > word - FARTHEST_KIND; at -= 1)
        if (agencyNouns.has(facts.words.form(at)?.lower)) return false;
      if (nominal.has(facts.words.form(word - 1).lower)) return true;
      return !finite.has(lower) && nominal.has(facts.words.form(word - 2).lower);
    }
  },
});

/** `in Paris`, `of Acme and Tesla`, `with Jane Doe`: capitalised words behind a function word. */
function isIntroducedName(
  all: { form(index: number): { readonly casing: string; readonly lower: string } },
  last: number,
  first: number,
  closed: ReadonlySet<string>,
): boolean {
  let word = last;
  while (word > first && all.form(word).casing !== 'lower' && all.form(word).casing !== 'none') word -= 1;
  return word < last && word > first && closed.has(all.form(word).lower);
}

const patterns = new WeakMap<Language, RegExp>();

/** A credit at the end of a block, with nothing but a space between it and a word. */
function creditPattern(language: Language): RegExp | undefined {
  if (language.agencies.length === 0) return undefined;
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const names = [...language.agencies].sort((a, b) => b.length - a.length);
    const any = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
    pattern = new RegExp(`[\\p{L}\\p{Nd}][ \\u00a0]((?:${any})(?: ?/ ?[\\p{L}. -]{2,40})?)[ \\u00a0|]*$`, 'u');
    patterns.set(language, pattern);
  }
  return pattern;
}
