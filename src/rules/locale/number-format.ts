import { isInAddress } from '../../analysis/style/address-at';
import { characters } from '../../analysis/text/characters';
import { closedWords } from '../../analysis/text/closed-words';
import { digitScripts } from '../../analysis/text/digit-scripts';
import { numbers, type SeparatedNumber } from '../../analysis/text/numbers';
import { partedNumbers } from '../../analysis/text/parted-numbers';
import { verbatim } from '../../analysis/text/verbatim';
import type { Article } from '../../core/article';
import type { Language } from '../../core/language';
import type { Edit } from '../../core/rule';
import { defineRule } from '../../core/rule';
import { numberFormat as messages } from '../messages/locale';
import { otherPlaces } from '../other-places';

const NAMES: Readonly<Record<string, string>> = { ' ': 'space', '.': 'full stop', ',': 'comma', "'": 'apostrophe' };

/** Full-width and ordinary digits in one number: `３8`. */
const MIXED_WIDTHS = /[０-９]+[0-9][0-9０-９]*|[0-9]+(?=[０-９])[0-9０-９]*/g;

/** `9.8億3000万`: a decimal of a large unit with the smaller one behind it. */
const BROKEN_SCALE =
  /\d+[.．]\d+(?:[亿億兆] ?[\d０-９][\d０-９,，.]*[万萬亿億]|[万萬] ?[1-9]\d{3}(?!\d))[\p{Script=Han}]?/gu;

export default defineRule({
  id: 'locale/number-format',
  summary: 'A decimal or thousands separator is foreign to the language or inconsistent',
  why: `\`2.5 millions\` in French and \`800.000 people\` in English can be misread by a factor of a thousand. The rule looks only at
clear quantities: a decimal must be followed by a unit, a currency, a percent sign, “million” or a counted noun. It accepts
versions, sections, dates, times, scores, phone numbers and addresses.`,
  severity: 'warning',
  mqm: 'locale-conventions/number-format',
  needs: { numbers, partedNumbers, digitScripts, characters, verbatim },
  messages,
  examples: [
    {
      text: '費用は⟦３8⟧億⟦６000⟧万円で、３分15秒かかった。',
      language: 'ja',
      note: 'one digit is wide, two are narrow, by right',
    },
    { text: 'Le pont a coûté ⟦2.5⟧ millions d’euros, soit ⟦12.4⟧ % du budget.', language: 'fr' },
    { text: 'Quelque ⟦800,000⟧ électeurs et ⟦1,234,567⟧ voix.', language: 'fr' },
    { text: 'Some ⟦800.000⟧ voters paid €⟦2,5⟧ million.' },
    { text: 'The nets dry every ⟦2,5⟧ hours, and the tide is lower by ⟦0,6⟧.' },
    { text: 'Der Bescheid umfasst ⟦1,240⟧ Seiten und gilt als lang.', language: 'de' },
    { text: 'Pengembalian paling lambat pukul 21.00 hari itu juga.', language: 'id', note: 'a time' },
    { text: 'Una crepa lunga ⟦3.4⟧ metri corre lungo il muro.', language: 'it' },
    { text: 'It has 3,100 million roubles left, less than half of the ⟦6.800⟧ million of last year.' },
    { text: 'The town has 12,500 voters, the county 40,300 and the state ⟦1 200 300⟧.' },
    {
      text: 'iOS 14.5, la section 2.1, 12.05.2024, 20.30, le 06.12.34.56.78, 192.168.1.1 et un score de 2.5.',
      language: 'fr',
    },
    { text: 'Elle vaut 1,234 euro, 3,14 m et 1\u202f234\u202f567,89 €, soit 12 000 $.', language: 'fr' },
    { text: 'It costs 1,234.56 dollars or 2.5 million, with version 1.2.3 at 0.500 or 1.234 m.' },
    { text: 'Un colis de 1,500 kg et 2,500 milliards.', language: 'fr', note: 'both may be decimals' },
    { text: 'O torneio custou R$ ⟦38.400.00⟧, não R$ 38.400,00, e saiu na versão 38.400.10.', language: 'pt' },
    { text: 'Jembatan itu menelan Rp⟦1,350,000⟧, bukan Rp1.350.000 atau Rp⟦2.4⟧ miliar.', language: 'id' },
    { text: 'Der Ofen wird ⟦1,240⟧ °C heiß und zieht die Schraube mit ⟦6.5⟧ Nm an.', language: 'de' },
    { text: 'Труба длиной ⟦2.75⟧ м весит ⟦1.5⟧ т. Собрание в 20.30 ч и до 05.2033 г. отменены.', language: 'ru' },
    { text: 'मूल्यं ⟦८.५०.०००⟧ रूप्यकाणि, न ८,५०,०००। व्ययः ⟦8.50.000⟧ रूप्यकाणि। ऋक् १.१६४.४६ पठ्यताम्।', language: 'sa' },
    { text: '一年来共飞行⟦4.380⟧架次，每架次4.3公里。', language: 'zh' },
    {
      text: 'ग्रामे ३२५ गृहाणि, १२ कूपाः च। व्ययः ⟦८५,00,०००⟧ रूप्यकाणि, ⟦90⟧ जनाः। Sutrika 5 इति यन्त्रम् Apr 12 दिने क्रीतम्।',
      language: 'sa',
    },
    { text: 'ग्रामे 325 गृहाणि, 12 कूपाः च। तत्र ९० जनाः।', language: 'sa', note: 'in these digits for the most part' },
    { text: 'Profits rose by ⟦12. 5⟧ million pounds, and the share to €⟦3. 4⟧ billion.' },
    { text: 'Le chiffre est passé de ⟦2, 5⟧ millions à ⟦3, 1⟧ %.', language: 'fr' },
    { text: 'They live in number 12. 5 million people saw it. The rest stands on page 3. 4 billion is a guess.' },
    {
      text: 'Kaapeli on ⟦1,850⟧ metrin syvyydessä, näyte painoi 1,850 grammaa ja oli 1,855 metriä pitkä.',
      language: 'fi',
    },
    { text: 'Members gathered ⟦12 400⟧ signatures. Each barn cost ⟦18.750⟧ euros, all of them ⟦410.000⟧ million won.' },
    { text: 'On 12 400 people came, and on page 12 400 lines; fuel costs 1.850 euros a litre.' },
    { text: 'Les lignes 2, 5 et 7 sont fermées, ainsi que de 2, 5 et 7 millions de voyages.', language: 'fr' },
    { text: '売上は⟦2.6億4,000万円⟧で、2.6億円より多い。重さは⟦7,5⟧ kgある。2,3人が来た。', language: 'ja' },
    { text: 'It rose by ⟦3,5⟧ per cent in a year.' },
    { text: '- ⟦1.5⟧ tazze di farina\n- 2 uova', language: 'it' },
    { text: 'Четыре ядра и ⟦2.5⟧ ГБ памяти.', language: 'ru' },
    { text: 'Le four monte à ⟦1,300⟧ °C en une heure.', language: 'fr' },
    {
      text: 'Skizze 4.2 ist da. Wer von 4.1 kommt, lädt das Update; eine Lizenz für 4.0 oder 4.1 gilt weiter. Es wiegt ⟦2.5⟧ kg, nicht 2,4 kg.',
      language: 'de',
      note: 'versions',
    },
    { text: 'Sale Libreta 5.2. Quien venga de 5.1 no pierde nada, y desde 4.3 conviene hacer copia.', language: 'es' },
    {
      text: 'Quitaría los partidos de las 14.00. Tarjetas: 2.841 amarillas y 198 rojas.',
      language: 'es',
      note: 'an hour shows no custom',
    },
    { text: 'Room 3,14 and a rate of 5 in 10,000 on pp. 12,15.' },
  ],
  *check({ article, facts }) {
    const { prose } = article.document;
    const mixed = facts.characters.hasBetween(0xff10, 0xff19) ? prose.matchAll(MIXED_WIDTHS) : [];
    for (const { index, 0: text } of mixed) {
      const [offset, endOffset] = [index, index + text.length];
      if (facts.verbatim(offset)) continue;
      const expected = text.normalize('NFKC');
      const suggestions = [
        { message: `Write “${expected}”`, safe: false, edits: [{ offset, endOffset, text: expected }] },
      ];
      yield { offset, endOffset, messageId: 'widths', values: { text, expected }, suggestions };
    }
    if (!article.language.spaced) {
      for (const { index, 0: text } of prose.matchAll(BROKEN_SCALE)) {
        if (facts.verbatim(index)) continue;
        yield { offset: index, endOffset: index + text.length, messageId: 'scale', values: { text } };
      }
    }
    const stray = new Set<number>();
    for (const { offset, endOffset, kind, expected } of facts.digitScripts) {
      if (facts.verbatim(offset) || isInAddress(prose, offset)) continue;
      stray.add(offset);
      const suggestions = [
        { message: `Write “${expected}”`, safe: false, edits: [{ offset, endOffset, text: expected }] },
      ];
      const values = { text: prose.slice(offset, endOffset), expected };
      yield { offset, endOffset, messageId: 'digits', values, confidence: kind === 'both' ? 0.95 : 0.75, suggestions };
    }
    const all = facts.numbers.filter(
      (one) => !stray.has(one.offset) && !facts.verbatim(one.offset) && !isInAddress(prose, one.offset),
    );
    const { decimal, group } = conventionOf(article.language.numbers, all);
    const groups = new Set(group.map((one) => (/\s/.test(one) ? ' ' : one)));
    // Where the language writes a space, the ordinary one is not worth a finding either.
    const decimals = new Set(decimal);
    const right: SeparatedNumber[] = [];
    // 3,100 million roubles: then 6.800 million is no 6.8 either.
    const countsMillions = all.some(
      (one) => one.evidence === 'magnitude' && one.group !== undefined && groups.has(one.group),
    );
    const isVersion = versionTest(article, all);
    for (const one of all) {
      if (isVersion(one)) continue;
      const isPlainSpace = one.evidence === 'spaced' && !group.includes(' ');
      const isForeignGroup =
        one.group !== undefined &&
        (isPlainSpace || !groups.has(one.group)) &&
        (one.reading === 'sure'
          ? // 1 234 is read everywhere; a grouped number with a full stop may be a section number, so it needs two groups.
            one.group !== ' ' || isPlainSpace
          : one.reading === 'likely'
            ? !/unit|magnitude|percent/.test(one.evidence) ||
              (one.evidence === 'magnitude' && (countsMillions || one.text.endsWith('000')))
            : // 1,240 Seiten: nobody counts things to three decimals.
              /noun|coarse|sum/.test(one.evidence) && !one.text.startsWith('0'));
      const isForeignDecimal =
        one.decimal !== undefined && !decimals.has(one.decimal) && one.reading === 'sure' && tells(one);
      const { offset, endOffset, text } = one;
      if (!isForeignGroup && !isForeignDecimal) {
        right.push(one);
        continue;
      }
      const edits = repair(
        one,
        isForeignGroup ? preferred(group) : undefined,
        isForeignDecimal ? decimal[0] : undefined,
      );
      const expected = name(isForeignDecimal ? (decimal[0] as string) : preferred(group));
      yield {
        offset,
        endOffset,
        messageId: isForeignDecimal ? 'decimal' : 'group',
        values: { text, expected },
        confidence: one.reading === 'sure' ? 0.95 : one.reading === 'likely' ? 0.8 : 0.75,
        suggestions: [{ message: `Write a ${expected}`, safe: false, edits }],
      };
    }
    for (const { offset, endOffset } of facts.partedNumbers) {
      if (facts.verbatim(offset)) continue;
      const text = prose.slice(offset, endOffset);
      const edits = [{ offset, endOffset, text: text.replace(' ', '') }];
      const suggestions = [{ message: 'Delete the space', safe: false, edits }];
      yield { offset, endOffset, messageId: 'apart', values: { text }, confidence: 0.75, suggestions };
    }
    yield* mixture(right, 'decimal');
    yield* mixture(right, 'group');
  },
});

/** Whether a number with decimals is a quantity: 14.00 may be an hour. */
function tells({ evidence, group }: SeparatedNumber): boolean {
  return evidence !== 'none' || group !== undefined;
}

/** `Ledger 4.2`: a number behind a name. */
const VERSION = /^\d{1,2}\.\d{1,2}$/;
const NAME_BEFORE = /(?<![\p{L}\p{M}\p{Nd}'’-])(\p{L}*\p{Lu}[\p{L}\p{M}\p{Nd}'’-]*)[ \u00a0\u202f]$/u;
const LONGEST_NAME = 32;
/** How far the first figures of two versions of one thing may be apart. */
const MOST_VERSIONS = 2;

/**
 * Tells whether a number is a version of what the article names with a number like it, since it stands for a thing: who comes from 4.1,
 * in an article on Ledger 4.2. What is measured or paid is none.
 */
function versionTest(
  { language, document: { prose } }: Pick<Article, 'language' | 'document'>,
  all: readonly SeparatedNumber[],
): (one: SeparatedNumber) => boolean {
  const closed = closedWords(language);
  const versions = new Set<number>();
  for (const { evidence, text, offset } of all) {
    if (evidence !== 'none' || !VERSION.test(text)) continue;
    const name = NAME_BEFORE.exec(prose.slice(Math.max(0, offset - LONGEST_NAME), offset))?.[1];
    if (name !== undefined && !closed.has(name.toLowerCase())) versions.add(Number.parseInt(text, 10));
  }
  return ({ evidence, text }) =>
    versions.size > 0 &&
    evidence === 'noun' &&
    VERSION.test(text) &&
    [...versions].some((version) => Math.abs(version - Number.parseInt(text, 10)) <= MOST_VERSIONS);
}

/** The convention of another country of the language counts where the article shows it and nothing of the first one. */
function conventionOf(numbers: Language['numbers'], all: readonly SeparatedNumber[]) {
  const { elsewhere } = numbers;
  if (elsewhere === undefined) return numbers;
  const shows = (own: typeof elsewhere, other: typeof elsewhere) =>
    all.some((one) => {
      const { reading, decimal, group, evidence } = one;
      return (
        reading !== 'open' &&
        ((decimal !== undefined && tells(one) && own.decimal.includes(decimal) && !other.decimal.includes(decimal)) ||
          (group !== undefined &&
            (reading === 'sure' || !/unit|magnitude|percent/.test(evidence)) &&
            own.group.includes(group) &&
            !other.group.includes(group)))
      );
    });
  return shows(elsewhere, numbers) && !shows(numbers, elsewhere) ? elsewhere : numbers;
}

/** What the language allows and the article uses in two ways; the rarer way is told of once. */
const MOST_PLACES = 501;

function* mixture(all: readonly SeparatedNumber[], part: 'decimal' | 'group') {
  const bySeparator = new Map<string, SeparatedNumber[]>();
  for (const one of all) {
    const separator = one[part];
    if (separator === undefined || one.reading === 'open') continue;
    if (one.reading === 'likely' && /unit|magnitude|percent/.test(one.evidence)) continue;
    if (part === 'decimal' && !tells(one)) continue;
    const known = bySeparator.get(separator);
    if (known === undefined) bySeparator.set(separator, [one]);
    else known.push(one);
  }
  if (bySeparator.size < 2) return;
  const latest = Array.from(bySeparator, ([separator, places]) => [separator, places.slice(-MOST_PLACES)] as const);
  const [most, ...others] = latest.sort((a, b) => b[1].length - a[1].length) as [
    [string, SeparatedNumber[]],
    ...Array<[string, SeparatedNumber[]]>,
  ];
  const rare = others.flatMap(([, places]) => places).sort((a, b) => a.offset - b.offset);
  const [first, ...rest] = rare;
  if (first === undefined || most[1].length === rare.length) return;
  const usual = most[1][0] as SeparatedNumber;
  yield {
    offset: first.offset,
    endOffset: first.endOffset,
    messageId: 'mixed' as const,
    values: {
      text: first.text,
      found: name(first[part] as string),
      others: otherPlaces(rest.length),
      expected: name(most[0]),
    },
    related: [
      ...rest.map(({ offset, endOffset }) => ({ offset, endOffset, note: 'the same' })),
      { offset: usual.offset, endOffset: usual.endOffset, note: 'as elsewhere in the article' },
    ],
  };
}

function preferred(separators: readonly string[]): string {
  return separators[0] ?? ' ';
}

function name(separator: string): string {
  return NAMES[/\s/.test(separator) ? ' ' : separator] ?? separator;
}

function repair(one: SeparatedNumber, group: string | undefined, decimal: string | undefined): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < one.text.length; at += 1) {
    const character = one.text[at] as string;
    if (/\d/.test(character)) continue;
    const isDecimal = one.decimal !== undefined && at === one.text.lastIndexOf(one.decimal);
    const text = isDecimal ? decimal : group;
    if (text !== undefined && text !== character)
      edits.push({ offset: one.offset + at, endOffset: one.offset + at + 1, text });
  }
  return edits;
}
