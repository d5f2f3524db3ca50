import { z } from 'zod';
import { bitext } from '../../analysis/source/bitext';
import { dateMatches } from '../../analysis/source/date-matches';
import type { Lone } from '../../analysis/source/value-matches';
import type { DateReading, DateValue } from '../../analysis/source/values';
import { defineRule } from '../../core/rule';
import { dateMismatch as messages } from '../messages/accuracy';

export default defineRule({
  id: 'accuracy/date-mismatch',
  summary: 'A date, month or weekday differs from the source',
  why: `The rule compares day, month and year, in digits and in words: \`3 mai 2016\`, \`May 3, 2016\` and \`2016年5月3日\` are the same date.
It accepts a date that one side omits or paraphrases (“the next day”). It reports a date that replaces another one.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source'],
  needs: { alignment: bitext, dateMatches },
  options: z.object({
    /** Share of both texts that must be aligned for anything to be said. */
    aligned: z.number().default(0.5),
  }),
  messages,
  examples: [
    { text: 'Le pont a ouvert le ⟦3 mars 2016⟧.', language: 'fr', source: 'The bridge opened on May 3, 2016.' },
    { text: 'Le pont a ouvert ⟦mardi⟧.', language: 'fr', source: 'The bridge opened on Monday.' },
    { text: 'A ponte abriu na ⟦quarta-feira⟧.', language: 'pt', source: 'The bridge opened on Monday.' },
    { text: 'Η γέφυρα άνοιξε την ⟦Πέμπτη⟧.', language: 'el', source: 'The bridge opened on Monday.' },
    { text: 'Η πέμπτη γέφυρα άνοιξε τη Δευτέρα.', language: 'el', source: 'The fifth bridge opened on Monday.' },
    { text: 'The bridge opened in ⟦June 2014⟧.', source: 'Le pont a ouvert en juillet 2014.' },
    { text: 'Le pont a ouvert lundi 3 mai 2016.', language: 'fr', source: 'The bridge opened on Monday, 05/03/2016.' },
    {
      text: 'Il ponte resterà chiuso dal 24 agosto al ⟦5 settembre 2012⟧.',
      language: 'it',
      source: 'Silta on suljettu 24.8.–5.9.2021.',
      sourceLanguage: 'fi',
    },
    {
      text: 'The bridge has been guarded since September 11, 2001.',
      source: 'Siltaa on vartioitu syyskuun 11. päivästä 2001.',
      sourceLanguage: 'fi',
    },
    { text: 'The bridge opened the next day.', source: 'Le pont a ouvert le 4 mai.' },
    { text: '橋は2016年5月3日に開通した。', language: 'ja', source: 'The bridge opened on 3 May 2016.' },
  ],
  *check({ facts, options }) {
    if (facts.alignment === undefined) return;
    const { aligned } = facts.alignment;
    if (Math.min(aligned.source, aligned.target) < options.aligned) return;
    for (const row of facts.dateMatches ?? []) {
      if (row.source.length === 0 || row.target.length === 0) continue;
      const used = new Set<Lone<DateValue>>();
      for (const to of row.target) {
        const from = row.source.find((one) => !used.has(one) && isMismatch(one, to));
        if (from === undefined || row.target.some((one) => one !== to && isNearer(one, to, from))) continue;
        used.add(from);
        yield {
          offset: to.item.offset,
          endOffset: to.item.endOffset,
          messageId: 'changed',
          values: { found: to.item.text, expected: from.item.text },
          confidence: from.item.readings.length > 1 || to.item.readings.length > 1 ? 0.7 : 0.85,
        };
      }
    }
  },
});

/** Tells whether another date of the article shares more of what the source says: `5 September 2012` for `5.9.2021`. */
function isNearer(one: Lone<DateValue>, than: Lone<DateValue>, from: Lone<DateValue>): boolean {
  return isMismatch(from, one) && sharedParts(one.item, from.item) > sharedParts(than.item, from.item);
}

function sharedParts(a: DateValue, b: DateValue): number {
  const shared = a.readings.flatMap((one) =>
    b.readings.map(
      (other) =>
        Number(one.month === other.month) + Number(one.year === other.year) + Number(one.days[0] === other.days[0]),
    ),
  );
  return Math.max(0, ...shared);
}

/** Two dates that can be compared, of which neither stands elsewhere nearby, or both are whole. */
function isMismatch(from: Lone<DateValue>, to: Lone<DateValue>): boolean {
  const [a, b] = [from.item, to.item];
  if (a.kind !== b.kind || !a.sure || !b.sure) return false;
  if (from.echo === 'here' && to.echo === 'here') return false;
  if ((from.echo ?? to.echo) !== undefined && !(isWhole(a) && isWhole(b))) return false;
  return a.readings.some((one) => b.readings.some((other) => isComparable(one, other)));
}

function isWhole({ readings }: DateValue): boolean {
  return readings.some(({ days, month, weekday }) => weekday !== undefined || (days.length > 0 && month !== undefined));
}

function isComparable(a: DateReading, b: DateReading): boolean {
  return (
    (a.month !== undefined && b.month !== undefined) ||
    (a.weekday !== undefined && b.weekday !== undefined) ||
    (a.year !== undefined && b.year !== undefined)
  );
}
