import { z } from 'zod';
import { bitext } from '../../analysis/source/bitext';
import { type MatchedBead, valueMatches } from '../../analysis/source/value-matches';
import type { Value } from '../../analysis/source/values';
import { otherEnds } from '../../analysis/source/values/range-ends';
import { RANGE } from '../../analysis/source/values/ranges';
import { defineRule } from '../../core/rule';
import { numberMismatch as messages } from '../messages/accuracy';
import {
  endsAge,
  endsDecade,
  isDerived,
  isGloss,
  isHeavy,
  isSaidTwice,
  isWorkedInto,
  zonesOf,
} from '../numbers/explained-numbers';
import { asLone, beside, besideLone, confidenceOf, type LoneValue, pair } from '../numbers/number-pairs';
import { otherHours } from '../numbers/other-hour';

export default defineRule({
  id: 'accuracy/number-mismatch',
  summary: 'A number differs from the source',
  why: `A wrong figure is the mistake that readers quote. The rule compares values, so \`2,000\`, \`2 000\` and two thousand are the same,
and so are 1.5 billion, 1,5 milliard and 15億. It understands halves, dozens, decades, centuries, afternoon hours, ordinals and
converted units. It reports a number that replaces another one, and a number of two or more digits that is missing.`,
  severity: 'error',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  needs: { alignment: bitext, valueMatches },
  options: z.object({
    /** Report numbers of the source that nothing replaces, and numbers of the article that the source lacks. */
    lone: z.boolean().default(true),
    /** Share of both texts that must be aligned for anything to be said. */
    aligned: z.number().default(0.5),
  }),
  messages,
  examples: [
    {
      text: 'Le pont a coûté ⟦1,5 million⟧ d’euros.',
      language: 'fr',
      source: 'The bridge cost 1.5 billion euros.',
    },
    { text: 'La ville compte ⟦21⟧ écoles.', language: 'fr', source: 'The town has 12 schools.' },
    { text: 'The town has ⟦four⟧ schools.', source: 'La ville compte trois écoles.' },
    {
      text: 'Le pont a coûté 1,5 milliard d’euros et a duré 2 000 jours.',
      language: 'fr',
      source: 'The bridge cost 1.5 billion euros and lasted 2,000 days.',
    },
    {
      text: 'Une douzaine de maisons ont brûlé vers 20 h 30, à 160 kilomètres de la mer.',
      language: 'fr',
      source: 'Twelve houses burned down at 8.30 p.m., 100 miles from the sea.',
    },
    { text: 'Elle a fini ⟦dix-septième⟧ de la course.', language: 'fr', source: 'She finished fifteenth in the race.' },
    {
      text: 'Two officers died and ⟦two⟧ people were hurt.',
      source: 'Deux policiers sont morts et vingt personnes ont été blessées.',
    },
    {
      text: 'Ему было от 20 до 30 лет, когда он в 10:00 финишировал двадцать четвёртым.',
      language: 'ru',
      source: 'He was in his 20s when he finished twenty-fourth at 10 a.m.',
    },
    {
      text: 'In 1612 the mint moved; two thirds of its workers stayed, and by May 180 more people worked there than in April, 1,910 in all.',
      source: '1612年（慶長17年）に鋳造所は移転し、職人の3分の2が残り、5月には4月の1,730人に対して1,910人が働いた。',
      sourceLanguage: 'ja',
    },
    {
      text: 'Le siège dura de ⟦1631 à 1633⟧, et 200 maisons brûlèrent.',
      language: 'fr',
      source: 'The siege lasted from 1531 to 1533, and 200 houses burned down.',
      note: 'both ends of a range are one mistake',
    },
    {
      text: 'Der Ort liegt 20 km (15 Meilen) von Dorn und 65 km (⟦50⟧ Meilen) von Varr.',
      language: 'de',
      source: 'The place is 20 km (15 miles) from Dorn and 65 km (40 miles) from Varr.',
    },
    {
      text: 'Во время войны, в 1850-х годах, поезд прибывал в 22:08 в понедельник.',
      language: 'ru',
      source: 'Durante la guerra, tra il 1850 e il 1860, il treno arrivava alle 22.08 di lunedì.',
      sourceLanguage: 'it',
    },
    {
      text: 'Ο Λουδοβίκος ΙΣΤ΄ κυβέρνησε πριν από δύο αιώνες.',
      language: 'el',
      source: 'Людовик XVI правил двести лет назад.',
      sourceLanguage: 'ru',
    },
    {
      text: 'Die Auktion öffnet um ⟦3.30⟧ Uhr.',
      language: 'de',
      source: 'La criée ouvre à 5 h 30.',
      sourceLanguage: 'fr',
    },
    {
      text: 'Wer kurz schläft, ⟦1⟧–60 Minuten etwa, wacht von selbst auf.',
      language: 'de',
      source: 'Those who take a short nap (10–60 minutes) wake by themselves.',
      note: 'the other end of the range is right',
    },
    {
      text: 'Erlaubt sind ⟦37⟧ Meilen pro Stunde.',
      language: 'de',
      source: 'The limit is 35 mph.',
    },
    {
      text: 'Erlaubt sind 35 Meilen pro Stunde, also 56 km/h.',
      language: 'de',
      source: 'The limit is 35 mph (56 km/h).',
    },
    {
      text: 'Both bones are ⟦4.2 to 3.9 billion⟧ years old.',
      source: 'Les deux os ont de 4,2 à 3,9 millions d’années.',
    },
    {
      text: 'Die Auktion öffnet um 17.30 Uhr.',
      language: 'de',
      source: 'La criée ouvre à 17 h 30.',
      sourceLanguage: 'fr',
    },
    {
      text: 'В ту зиму утонули ⟦три⟧ брата, а их сестра финишировала десятой.',
      language: 'ru',
      source: 'Both brothers drowned that winter, and their sister finished tenth.',
    },
    {
      text: 'Poco antes de 2018 cerró la tienda; la fundaron antes de ⟦1983⟧.',
      language: 'es',
      source: 'The shop closed in late 2017; it was founded in 1981.',
      note: 'late in a year is shortly before the next one',
    },
    { text: 'Un cuarenta por ciento de los enfermos espera.', language: 'es', source: 'Four in ten patients wait.' },
    { text: 'In the 1990s, half of them came.', source: 'Dans les années 90, 50 % d’entre eux venaient.' },
  ],
  *check({ facts, options }) {
    const { aligned, source } = facts.alignment ?? {};
    if (facts.alignment === undefined || aligned === undefined || source === undefined) return;
    if (Math.min(aligned.source, aligned.target) < options.aligned) return;
    const rows = facts.valueMatches ?? [];
    for (const [at, row] of rows.entries()) {
      if (row.bead.source.length === 0) continue;
      if (row.bead.target.length === 0) {
        const lone = row.source.filter(({ item }) => item.written === 'digits');
        if (lone.length > 0) yield* tornChanges(pair(lone, besideLone(rows, at), true).pairs);
        continue;
      }
      const prose = { source: source.document.prose, target: facts.alignment.target.document.prose };
      const isElsewhere = zonesOf(row, prose.source, prose.target);
      const ends = otherEnds(row, prose.source, prose.target);
      const lost = row.source.filter(
        ({ item }) => isNamed(item) && !isElsewhere(item, 'source') && !ends.some(([from]) => from === item),
      );
      const found = row.target.filter(
        ({ item }) => isNamed(item) && !isElsewhere(item, 'target') && !ends.some(([, to]) => to === item),
      );
      const numbers = [...row.matched.map(([from]) => from), ...row.source.map(({ item }) => item)];
      const rendered = [...row.matched.map(([, to]) => to), ...row.target.map(({ item }) => item)];
      const lacking = new Set(lost.map(({ item }) => item));
      const derived = found.filter(({ item }) => isDerived(item, numbers, lacking));
      // `180 more than in April` says as much as both numbers did.
      const missed = derived.length === 0 ? lost : lost.filter(({ item }) => !isWorkedInto(item, derived, numbers));
      const { restLost, restFound, ...paired } = pair(
        [...missed, ...row.unmet.source.map(asLone)],
        [...found.filter((one) => !derived.includes(one)), ...row.unmet.target.map(asLone)],
      );
      const pairs = [...paired.pairs, ...ends.map(([from, to]) => [asLone(from), asLone(to)] as const)];
      const doubted = pairs.length > 0 ? undefined : doubtedPair(row, missed, found);
      if (doubted !== undefined) {
        const [from, to] = doubted;
        yield {
          offset: to.offset,
          endOffset: to.endOffset,
          messageId: 'changed',
          values: { found: to.text, expected: from.text },
          confidence: 0.6,
        };
        continue;
      }
      const torn = pair(
        restLost.filter(({ item }) => isNamed(item)),
        beside(rows, at),
        true,
      );
      yield* tornChanges(torn.pairs);
      for (const { found: here, expected: there } of otherHours(row)) {
        yield {
          offset: here[0].offset,
          endOffset: here[1].endOffset,
          messageId: 'changed',
          values: {
            found: prose.target.slice(here[0].offset, here[1].endOffset),
            expected: prose.source.slice(there[0].offset, there[1].endOffset),
          },
          confidence: 0.8,
        };
      }
      yield* changes(pairs, prose.target);
      // Where one number is wrong, those around it that lack are told with it.
      if (!options.lone || pairs.length > 0) continue;
      for (const { item, echo } of restFound) {
        if (echo !== undefined || !isHeavy(item) || isSaidTwice(item, rendered) || endsDecade(item, numbers)) continue;
        if (endsAge(item, row, 'target')) continue;
        yield {
          offset: item.offset,
          endOffset: item.endOffset,
          messageId: 'added',
          values: { found: item.text },
          confidence: 0.6,
        };
      }
      for (const { item, echo } of torn.restLost) {
        if (echo !== undefined || !isHeavy(item) || isSaidTwice(item, numbers)) continue;
        if (endsDecade(item, rendered) || endsAge(item, row, 'source') || isGloss(item, prose.source, numbers))
          continue;
        yield {
          ...facts.alignment.placeOfRendering(row.bead),
          messageId: 'missing',
          values: { expected: item.text },
          confidence: 0.6,
        };
      }
    }
  },
});

/** Numbers that are alike and stand in sentences which an aligner tore apart. */
function* tornChanges(pairs: ReadonlyArray<readonly [LoneValue, LoneValue]>) {
  for (const [from, to] of pairs) {
    const { offset, endOffset, text } = to.item;
    yield {
      offset,
      endOffset,
      messageId: 'changed' as const,
      values: { found: text, expected: from.item.text },
      confidence: 0.7,
    };
  }
}

/** Numbers that are others than in the source; both ends of a range, as in `1984-1985`, are one mistake. */
function* changes(pairs: ReadonlyArray<readonly [LoneValue, LoneValue]>, prose: string) {
  const sorted = [...pairs].sort(([, a], [, b]) => a.item.offset - b.item.offset);
  for (let at = 0; at < sorted.length; at += 1) {
    const [from, to] = sorted[at] as readonly [LoneValue, LoneValue];
    const [nextFrom, next] = sorted[at + 1] ?? [];
    const isRange =
      nextFrom !== undefined &&
      next !== undefined &&
      next.item.offset - to.item.endOffset <= LONGEST_GAP &&
      RANGE.test(prose.slice(to.item.endOffset, next.item.offset).replace(/^:[0-5]\d/, ''));
    const endOffset = (isRange ? next : to).item.endOffset;
    const ends = isRange ? [from, nextFrom].map(({ item }) => item).sort((a, b) => a.offset - b.offset) : [from.item];
    yield {
      offset: to.item.offset,
      endOffset,
      messageId: 'changed' as const,
      values: { found: prose.slice(to.item.offset, endOffset), expected: ends.map(({ text }) => text).join('–') },
      confidence: confidenceOf(from, to),
    };
    if (isRange) at += 1;
  }
}

const LONGEST_GAP = 11;

/** One is an article in many languages and says nothing. */
function isNamed({ written, readings }: Value): boolean {
  return written === 'digits' || (written === 'words' && (readings[0] as number) > 1);
}

/**
 * The last two numbers of a pair of sentences, where one of them lacks and the other is only explained by a word that may mean
 * something else: Italian secondo is second and according to.
 */
function doubtedPair(
  { explained }: MatchedBead<Value>,
  lost: readonly LoneValue[],
  found: readonly LoneValue[],
): readonly [Value, Value] | undefined {
  const [from, to] = [
    [...lost.map(({ item }) => item), ...explained.source.filter(isNamed)],
    [...found.map(({ item }) => item), ...explained.target.filter(isNamed)],
  ] as const;
  const [one, other] = [from[0], to[0]];
  if (one === undefined || other === undefined || from.length > 1 || to.length > 1) return undefined;
  if (lost.length + found.length !== 1 || [...lost, ...found].some(({ echo }) => echo === 'here')) return undefined;
  return one.written === other.written && one.written === 'words' ? [one, other] : undefined;
}
