import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../src/api/create-checker';

const SOURCE = {
  en: 'The chancellor spoke for an hour. Yesterday Merkel rejected the plan of the ministers. Nobody was surprised by that.',
  ru: 'Канцлер говорила целый час. Вчера Меркель отклонила план министров. Это никого не удивило.',
  el: 'Η καγκελάριος μίλησε για μία ώρα. Χθες η Μέρκελ απέρριψε το σχέδιο των υπουργών. Αυτό δεν εξέπληξε κανέναν.',
};

const TARGETS = {
  fr: 'La chancelière a parlé pendant une heure. Hier, Merkel a rejeté le plan des ministres. Cela n’a surpris personne.',
  de: 'Die Kanzlerin sprach eine Stunde lang. Gestern lehnte Merkel den Plan der Minister ab. Das überraschte niemanden.',
  es: 'La canciller habló durante una hora. Ayer Merkel rechazó el plan de los ministros. Eso no sorprendió a nadie.',
  it: 'La cancelliera ha parlato per un’ora. Ieri Merkel ha respinto il piano dei ministri. Questo non ha sorpreso nessuno.',
  pt: 'A chanceler falou durante uma hora. Ontem Merkel rejeitou o plano dos ministros. Isso não surpreendeu ninguém.',
  id: 'Kanselir itu berbicara selama satu jam. Kemarin Merkel menolak rencana para menteri. Tidak ada yang terkejut.',
  fi: 'Liittokansleri puhui tunnin ajan. Eilen Merkel hylkäsi ministerien suunnitelman. Se ei yllättänyt ketään.',
  en: 'The chancellor spoke for an hour. Yesterday Merkel rejected the plan of the ministers. Nobody was surprised by that.',
  ru: 'Канцлер говорила целый час. Вчера Меркель отклонила план министров. Это никого не удивило.',
  el: 'Η καγκελάριος μίλησε για μία ώρα. Χθες η Μέρκελ απέρριψε το σχέδιο των υπουργών. Αυτό δεν εξέπληξε κανέναν.',
};

const NAMES: Record<string, readonly [own: string, other: string]> = {
  ru: ['Меркель', 'Саркози'],
  el: ['Μέρκελ', 'Σαρκοζί'],
};

const cases = (Object.keys(SOURCE) as (keyof typeof SOURCE)[]).flatMap((from) =>
  (Object.keys(TARGETS) as (keyof typeof TARGETS)[]).filter((to) => to !== from).map((to) => [from, to] as const),
);

const config = { rules: { '*': 'off', 'accuracy/name-mismatch': 'on' } } as const;

describe('a name in the place of another one', () => {
  it.each(cases)('%s to %s', async (from, to) => {
    const [own, other] = NAMES[to] ?? ['Merkel', 'Sarkozy'];
    const check = async (text: string) => {
      const report = await checkArticle(text, { language: to, source: SOURCE[from], sourceLanguage: from, config });
      return report.findings.map(({ severity, offset, endOffset }) => `${severity} ${text.slice(offset, endOffset)}`);
    };
    expect(await check(TARGETS[to])).toEqual([]);
    expect(await check(TARGETS[to].replace(own, other))).toEqual([`warning ${other}`]);
  });
});
