import { describe, expect, it } from 'vitest';
import { stemGerman } from '../../../src/lang/stemming/german';

const PARADIGMS = [
  'mann mannes männer männern',
  'stadt städte städten',
  'großstadt großstädte großstädten',
  'haus hauses hause häuser häusern',
  'rat rates räte räten',
  'stadtrat stadtrats stadträte stadträten',
  'vertrag vertrags vertrages verträge verträgen',
  'umschlag umschlags umschläge umschlägen',
  'volk volkes völker völkern',
  'angst ängste ängsten',
  'sattel sattels sättel sätteln',
  'hafen hafens häfen',
  'ergebnis ergebnisses ergebnisse ergebnissen',
  'ausschuss ausschusses ausschüsse ausschüssen',
  'kommission kommissionen',
  'ministerium ministeriums ministerien',
  'zentrum zentrums zentren',
  'museum museums museen',
  'komitee komitees',
  'unternehmen unternehmens',
  'lehrer lehrers lehrern',
  'artikel artikels artikeln',
  'politikerin politikerinnen',
  'system systems systeme systemen',
  'problem problems probleme problemen',
  'straße straßen strasse strassen',
  'amerikanisch amerikanische amerikanischen amerikanischer amerikanisches amerikanischem',
  'neu neue neuer neuen neues',
  'deutsch-russisch deutsch-russische deutsch-russischen',
  'musk musks',
  'obama obamas',
  'schröder schröders',
  'merkel merkels',
  'auto autos',
];
const APART = [
  'burg bürger',
  'bank banker',
  'schon schön',
  'müller muller',
  'kuchen küchen',
  'freiheit freizeit',
  'staat stadt',
  'bauer bau',
];

describe('stemGerman', () => {
  it.each(PARADIGMS)('gives one stem to %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemGerman)).size).toBe(1);
  });

  it.each(APART)('tells %s apart', (words) => {
    expect(new Set(words.split(' ').map(stemGerman)).size).toBe(2);
  });
});
