import { z } from 'zod';
import { bitext } from '../../analysis/source/bitext';
import { isConverted, isOtherUnit, sharesUnit, valueMatches } from '../../analysis/source/value-matches';
import type { Value } from '../../analysis/source/values';
import { convert, kindOfUnit } from '../../analysis/source/values/unit-conversion';
import { isSameNumber } from '../../analysis/source/values/value';
import { defineRule } from '../../core/rule';
import { unitMismatch as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/unit-mismatch',
  summary: 'A number has a different unit or currency than in the source',
  why: `If ten miles become ten kilometres, or dollars become euros, the reader cannot notice. The rule recalculates conversions and
allows for rounding: 100 miles and 160 kilometres match. It accepts a unit that only one side names.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  needs: { alignment: bitext, valueMatches },
  options: z.object({
    /** Share of both texts that must be aligned for anything to be said. */
    aligned: z.number().default(0.5),
  }),
  messages,
  examples: [
    { text: 'La côte est à ⟦10 kilomètres⟧.', language: 'fr', source: 'The coast is 10 miles away.' },
    { text: 'Le pont a coûté ⟦5 millions d’euros⟧.', language: 'fr', source: 'The bridge cost $5 million.' },
    { text: 'La côte est à ⟦32 kilomètres⟧.', language: 'fr', source: 'The coast is 10 miles away.' },
    { text: 'La côte est à 16 kilomètres.', language: 'fr', source: 'The coast is 10 miles away.' },
    { text: 'It was 41 °F in the hall.', source: 'Il faisait 5 °C dans la salle.' },
    { text: 'The bridge cost $5 million.', source: 'Le pont a coûté 5 millions de dollars.' },
  ],
  *check({ article, facts, options }) {
    if (facts.alignment === undefined) return;
    const { aligned } = facts.alignment;
    if (Math.min(aligned.source, aligned.target) < options.aligned) return;
    const { prose } = article.document;
    const sourceProse = facts.alignment.source.document.prose;
    const measured = (text: string, { offset, endOffset, unitEnd, unitStart }: Value) =>
      text.slice(Math.min(offset, unitStart ?? offset), Math.max(endOffset, unitEnd ?? endOffset));
    const rows = facts.valueMatches ?? [];
    for (const [at, row] of rows.entries()) {
      for (const [from, to] of row.matched) {
        if (from.written === 'allusion' || to.written === 'allusion') continue;
        if (!isOtherUnit(from, to) || !isSameFirst(from, to)) continue;
        // Another number of the bead may be the one that has this unit.
        if (
          row.matched.some(
            ([one, other]) => one !== from && (sharesUnit(one, to) || sharesUnit(other, from)) && isSameFirst(one, to),
          )
        )
          continue;
        // A clause that moved brings its own number: 20 feet in the next sentence are these 6 metres.
        const near = rows.slice(Math.max(0, at - 1), at + 2);
        if (near.some(({ items }) => items.source.some((one) => isConverted(one, to)))) continue;
        yield {
          offset: Math.min(to.offset, to.unitStart ?? to.offset),
          endOffset: Math.max(to.endOffset, to.unitEnd ?? to.endOffset),
          messageId: 'unit',
          values: { found: measured(prose, to), expected: measured(sourceProse, from) },
          confidence: 0.8,
        };
      }
      for (const { item: to, echo } of row.target) {
        if (echo === 'here' || to.written === 'allusion' || !to.unitSure) continue;
        const from = row.source.find(
          (one) => one.echo !== 'here' && one.item.unitSure && resultOf(one.item, to) !== undefined,
        )?.item;
        if (from === undefined) continue;
        const result = resultOf(from, to) as number;
        yield {
          offset: Math.min(to.offset, to.unitStart ?? to.offset),
          endOffset: Math.max(to.endOffset, to.unitEnd ?? to.endOffset),
          messageId: 'conversion',
          values: {
            found: measured(prose, to),
            expected: measured(sourceProse, from),
            result: Number(result.toPrecision(3)),
          },
          confidence: 0.8,
        };
      }
    }
  },
});

function isSameFirst(a: Value, b: Value): boolean {
  return isSameNumber(a.readings[0] as number, b.readings[0] as number);
}

/** What the source's number is in the unit of the article; undefined where the units are no pair to convert. */
function resultOf(from: Value, to: Value): number | undefined {
  const [one, other] = [from.units[0], to.units[0]];
  if (one === undefined || other === undefined || sharesUnit(from, to) || kindOfUnit(one) === 'time') return undefined;
  return convert(from.readings[0] as number, one, other);
}
