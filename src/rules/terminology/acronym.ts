import { type AcronymClash, acronyms } from '../../analysis/drift/acronyms';
import { defineRule } from '../../core/rule';
import { acronym as messages } from '../messages/terminology';

const WHY: Readonly<Record<AcronymClash['kind'], string>> = {
  order: 'both have the same letters, in another order',
  rendering: 'both are initials of the same name',
  language: 'one is the English form of the other',
  expansion: 'explained differently here',
};

export default defineRule({
  id: 'terminology/acronym',
  summary: 'Two acronyms name one thing, or one acronym names two',
  why: `Readers have to guess when a translated acronym appears beside the original (ONU, UN), when its letters change order (IGB,
BIG), or when an acronym is introduced twice with different words. The rule accepts an acronym beside its expansion, and two
acronyms that share letters by chance.`,
  severity: 'warning',
  mqm: 'terminology/inconsistent-use-of-terminology',
  requires: ['known-language'],
  needs: { acronyms },
  messages,
  examples: [
    {
      text: 'L’Institut de glaciologie de Barsk (IGB) publie ses mesures. Le ⟦BIG⟧ les avait cachées, selon l’IGB.',
      language: 'fr',
    },
    { text: 'L’ONU proteste. L’⟦UN⟧ attend une réponse, et l’ONU aussi.', language: 'fr' },
    {
      text: 'The Ohio Network Observatory (ONO) opened. A study by the ⟦Observing Network of Ohio⟧ (ONO) is planned.',
    },
    {
      text: 'Die Küstenschutzbehörde von Orla (KBO) misst den Wind. Die KBO schweigt, und die BBC auch.',
      language: 'de',
      note: 'an acronym of its own',
    },
    {
      text: 'A Comissão das Marés de Oslen (CMO) mede a água. Um pescador diz que a ⟦OTC⟧ errou.',
      language: 'pt',
      note: 'Oslen Tide Commission',
    },
    {
      text: 'Gemessen hat das Institut für Vogelforschung (IfV). Es regnete. Später nannte das ⟦IBR⟧ neue Werte, doch die Zahlen des IfV sind alt.',
      language: 'de',
      note: 'Institute of Bird Research, whose last two words are one in German',
    },
    {
      text: 'Petani memegang sertifikat Indikasi Geografis (IG). Hujan turun. Banyak produk memegang sertifikat ⟦GI⟧ sejak lama.',
      language: 'id',
    },
    {
      text: 'Le Syndicat des apiculteurs du Val-Noir (SAVN) proteste. Il pleut. Selon le ⟦SPAV⟧, la récolte est perdue.',
      language: 'fr',
      note: 'half of its letters are those of another rendering: Syndicat des producteurs d’abeilles',
    },
    {
      text: 'Le Syndicat des apiculteurs du Val-Noir (SAVN) proteste. Il pleut. Selon le BRGM, la nappe est basse.',
      language: 'fr',
      note: 'somebody else',
    },
    {
      text: '歩行者権利協会（FRV）は判決を歓迎した。雨が降っている。⟦PRA⟧の調べでは、事故は九十一件だった。',
      language: 'ja',
      note: 'Pedestrian Rights Association',
    },
    {
      text: '歩行者権利協会（FRV）は判決を歓迎した。雨が降っている。ZMDの調べでは、事故は九十一件だった。',
      language: 'ja',
      note: 'somebody else',
    },
    {
      text: 'Исследование провёл Всероссийский институт семян (ВИС). Шёл дождь. Позже о нём написали СМИ.',
      language: 'ru',
      note: 'an acronym that needs no telling',
    },
    {
      text: 'The Alpine Breeders’ Organisation (ABO) met. The ABO will vote, and so will the BAO (Bank of Alpine Oats).',
    },
    { text: 'L’Organisation mondiale de la santé (OMS) alerte. L’OMS attend.', language: 'fr' },
    {
      text: '1. Inès Vauquelin (FRA, Atelier Boréal), en 3 h\n2. Ida Moen (NOR)\n3. Maud Perrin (FRA), à 24 s',
      language: 'fr',
      note: 'countries of people',
    },
    {
      text: 'Ravel Espoirs (FRA) gagne. Derrière, Atelier Boréal (FRA), Norvie Cyclisme (FRA) et Roue libre (FRA).',
      language: 'fr',
      note: 'countries of teams',
    },
    {
      text: 'The Clara Berg Foundation (CBF) pays for the weir. It rained. Later the ⟦Central Bird Fund⟧ (CBF) gave more.',
      note: 'a body that is called after somebody',
    },
    { text: 'The FBI and the CIA met the BBC.' },
  ],
  *check({ facts }) {
    for (const { kind, main, other } of facts.acronyms) {
      const first = kind === 'expansion' ? main.expansions[0] : main.places[0];
      if (first === undefined) continue;
      const related = [
        {
          offset: first.offset,
          endOffset: first.endOffset,
          note: kind === 'expansion' ? 'explained here' : WHY[kind],
        },
      ];
      const group = main.text.toLowerCase();
      if (kind === 'expansion') {
        const [expected, ...rest] = main.expansions;
        for (const { offset, endOffset, text } of rest) {
          if (text === expected?.text) continue;
          yield {
            offset,
            endOffset,
            messageId: 'expansion',
            values: { text, acronym: main.text, main: expected?.text ?? '' },
            group,
            related,
            confidence: 0.8,
          };
        }
        continue;
      }
      for (const { offset, endOffset } of other.places) {
        yield {
          offset,
          endOffset,
          messageId: 'other',
          values: { text: other.text, main: main.text, why: WHY[kind] },
          group,
          related,
          confidence: 0.85,
        };
      }
    }
  },
});
