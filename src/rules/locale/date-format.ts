import { tokenAt } from '../../analysis/style/address-at';
import { dates, type WrittenDate } from '../../analysis/text/dates';
import { foreignDates } from '../../analysis/text/foreign-dates';
import { verbatim } from '../../analysis/text/verbatim';
import { defineRule } from '../../core/rule';
import { wordSet, wordSets } from '../../core/word-set';
import { dateFormat as messages } from '../messages/locale';

const ORDER = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as const;

/** More dates than this in the other manner are a habit, which one finding tells. */
const MOST_FINDINGS = 4;

/** Where an article tells the days of a month so, a particle behind figures shows that they are read aloud. */
const MONTH_AND_DAY = /\d月\d{1,2}日/u;
const PARTICLE = /\p{Script=Hiragana}/u;

export default defineRule({
  id: 'locale/date-format',
  summary: 'Dates are written in several formats, or in an order foreign to the language',
  why: `\`2024-08-03\` beside “30 mai 2020” shows that a date was copied rather than translated. \`03/08/2024\` is a different day in
different countries. The rule reports a few such dates one by one and many in one finding. It accepts an article that uses one
format in the order of its language.`,
  severity: 'info',
  mqm: 'locale-conventions/date-format',
  needs: { dates, foreignDates, verbatim },
  messages,
  examples: [
    { text: '⟦2024-08-03⟧\n\nLe pont est fermé depuis le 30 mai 2020.', language: 'fr' },
    { text: 'Le pont est fermé depuis le ⟦08/25/2024⟧.', language: 'fr' },
    { text: 'Le pont est fermé depuis ⟦mai 30, 2020⟧.', language: 'fr' },
    { text: 'It closed on ⟦2033 October 5⟧ for a day.' },
    { text: 'It closed on ⟦14.03.2030⟧ and opens on ⟦2031/9/28⟧.' },
    { text: 'Le pont est fermé depuis le ⟦2030/06/04⟧.', language: 'fr' },
    { text: 'Le pont est fermé depuis le 04.06.2030, dit le fichier 2030-06-04.', language: 'fr' },
    { text: '⟦2024-08-03⟧\n\nFermé depuis ⟦mai 30, 2020⟧, le pont rouvre le 4 mai 2021.', language: 'fr' },
    { text: 'Le pont est fermé depuis ⟦juin 2031, 12⟧.', language: 'fr' },
    { text: 'It closed on ⟦25/08/2024⟧ and opened on 09/26/2024.' },
    { text: 'It closed on 25/08/2024 and opened on 30/09/2024.', note: 'as the British write' },
    { text: 'Le pont est fermé du 03/08/2024 au 25/08/2024.', language: 'fr' },
    { text: 'सभा ⟦०२/२८/२०३३⟧ दिनाङ्के भविष्यति।', language: 'sa' },
    { text: 'It closed on May 30, 2020 and opened on 12 June 2021.', note: 'English has both orders' },
    { text: '旧桥于⟦05/09/2033⟧关闭，新桥于⟦14 mars 2034⟧和⟦Feb 18, 2035⟧分两次通车。', language: 'zh' },
    { text: 'Le pont a fermé le 1er avril et le 30 juin ; en mai 30 personnes y passaient.', language: 'fr' },
    { text: 'Le vote est fixé au ⟦juin 5⟧. En juin 5 maires y étaient.', language: 'fr' },
    { text: 'Die Sitzung am ⟦März 9⟧ war kurz. Im März 9 Familien zu verlieren, war hart.', language: 'de' },
    { text: '⟦2031-04-11⟧\n\nPons die 12 mensis Maii apertus est.', language: 'la' },
    { text: 'Il a fleuri le ⟦2030-06-04⟧ et le ⟦8. mars⟧, dit le fichier du jardin.', language: 'fr' },
    {
      text: 'It was built by ⟦12. May 2026⟧, on ⟦12 mai 2027⟧ or until ⟦31.10.⟧ at last, and opened on 3rd of May 2031.',
    },
    { text: 'La feria abre ⟦15 mayo 2031⟧ y no el 15 de mayo de 2032.', language: 'es' },
    { text: 'Έμεινε εκεί ως τις ⟦30-Jun-2009⟧.', language: 'el' },
    { text: 'Prices are valid until ⟦2025 year 12 month 31 day⟧.' },
    { text: 'Pons ⟦March 3, 2019⟧ apertus est, refectus die 3 Maii 2021.', language: 'la' },
    { text: 'Le 8 mars, 2029 personnes y étaient.', language: 'fr' },
    { text: '展览将于⟦5月18日2026年⟧开幕。', language: 'zh' },
    {
      text: '橋は⟦18/5月⟧に閉まり、⟦28.9.⟧の式で⟦2 6月 2031⟧に開く。5月号は3月2024年度予算の話。',
      language: 'ja',
    },
    { text: '橋は5月3日に閉まり、⟦2031-06-04⟧から渡れる。版は2031-06-04。', language: 'ja' },
    { text: 'सभा ⟦2033-02-28⟧ दिनाङ्के भविष्यति। उत्सवः ⟦Mar. 6⟧ दिने आरप्स्यते।', language: 'sa' },
    { text: 'Jembatan ditutup ⟦Okt. 12, 2031⟧ oleh wali kota.', language: 'id' },
    { text: 'El puente cierra el ⟦12 de Mayo del 2031⟧ y el Paseo 12 de Mayo también.', language: 'es' },
    { text: 'Il ponte chiude il ⟦02/28/31⟧ e riapre, dice il sindaco.', language: 'it' },
    { text: 'The book has notes of ⟦9/3-1958⟧ and of pages 9/3-19.' },
    { text: '桥于⟦10/2031⟧起修，庆典⟦03.15–03.22⟧举行，比分为03.15。', language: 'zh' },
    { text: '橋は⟦6月 14, 2031⟧に閉まり、⟦9月18th⟧に開く。', language: 'ja' },
    { text: 'Мост закрыли ⟦Сентябрь 5, 2031⟧ утром, а в сентябре 5 лодок утонули.', language: 'ru' },
    { text: 'It closed on ⟦2 october⟧ and may open; 12 may go.' },
    { text: 'O café fecha a ⟦3 de abril de 2.031⟧ e abre a 4 de maio de 2031.', language: 'pt' },
    { text: 'Мост закрыли ⟦December 5, 2031⟧ утром.', language: 'ru' },
    { text: 'See example.org/2024/08/03/bridge for the plan of May 30, at 12.30.' },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const { numericOrder: order, separators } = article.language.dates;
    const all = facts.dates.filter(
      (one) =>
        !facts.verbatim(one.offset) && (one.kind === 'words' || !/[\p{L}@]/u.test(tokenAt(prose, one.offset).text)),
    );
    const digits = all.filter((one) => one.kind === 'digits');
    const written = all.filter((one) => one.kind === 'words');

    // Where the month comes first, British writers put the day first throughout; only a mixture tells.
    const monthFirst = digits.some((one) => one.order === 'mdy');
    const foreign = all.filter(
      (one) =>
        one.order === 'myd' ||
        (one.kind === 'words' && one.order === 'ymd' && order !== 'ymd') ||
        (one.order === 'mdy' && order !== 'mdy') ||
        (one.kind === 'digits' && one.order === 'ymd' && order !== 'ymd' && !one.isIso) ||
        (one.separator !== undefined && !one.isIso && separators?.includes(one.separator) === false) ||
        (one.kind === 'digits' && one.order === 'dmy' && order === 'mdy' && monthFirst) ||
        // The year stands last, whatever the other two are.
        (one.order !== 'ymd' && order === 'ymd'),
    );
    const ambiguous =
      foreign.length === 0 ? [] : digits.filter((one) => one.order === undefined && !foreign.includes(one));
    // `le 2030-06-04`: whoever reads it aloud stops at the figures.
    const { definiteArticles = [], contractions } = article.language.words;
    const leading = wordSets(definiteArticles, contractions);
    const behind = wordSet(article.language.dates.behindDate);
    const namesMonths = !article.language.spaced && MONTH_AND_DAY.test(prose);
    const isReadAloud = ({ offset, endOffset, isIso }: WrittenDate) =>
      isIso === true &&
      (behind.has(/^[ \u00a0]([\p{L}\p{M}]+)/u.exec(prose.slice(endOffset, endOffset + 24))?.[1] ?? '') ||
        (namesMonths
          ? PARTICLE.test(prose.slice(endOffset, endOffset + 1))
          : leading.has(/(\p{L}+)[ \u00a0]$/u.exec(prose.slice(Math.max(0, offset - 12), offset))?.[1] ?? '')));
    const mixed = written.some((one) => !foreign.includes(one))
      ? digits.filter((one) => !foreign.includes(one))
      : digits.filter((one) => isReadAloud(one) && !foreign.includes(one));
    yield* told(foreign, 'order', ambiguous);
    const { joints } = article.language.dates;
    // Where nobody has listed how the language joins its dates, their order is told.
    const isOrder = joints === undefined && article.language.spaced;
    const expected = joints?.example ?? (isOrder ? ORDER[order] : '2031年5月3日');
    for (const { offset, endOffset } of facts.foreignDates) {
      const isTold = facts.verbatim(offset) || foreign.some((one) => one.offset < endOffset && offset < one.endOffset);
      if (isTold) continue;
      const messageId = isOrder ? 'order' : 'form';
      yield { offset, endOffset, messageId, values: { text: prose.slice(offset, endOffset), expected } };
    }
    yield* told(mixed, 'digits', []);

    function* told(some: readonly WrittenDate[], messageId: 'order' | 'digits', unsure: readonly WrittenDate[]) {
      const named = messageId === 'digits' ? written.find((one) => !foreign.includes(one)) : undefined;
      for (const [index, one] of some.entries()) {
        const others = some.length > MOST_FINDINGS ? some.slice(1) : [];
        if (some.length > MOST_FINDINGS && index > 0) return;
        const note = (text: string) => (date: WrittenDate) => ({
          offset: date.offset,
          endOffset: date.endOffset,
          note: text,
        });
        yield {
          offset: one.offset,
          endOffset: one.endOffset,
          messageId,
          values: { text: prose.slice(one.offset, one.endOffset), expected: ORDER[order] },
          related: [
            ...others.map(note('the same')),
            ...(index === 0 ? unsure.map(note('may be read either way')) : []),
            ...(named === undefined ? [] : [note('names the month')(named)]),
          ],
        };
      }
    }
  },
});
