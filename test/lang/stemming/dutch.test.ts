import { describe, expect, it } from 'vitest';
import { stemDutch } from '../../../src/lang/stemming/dutch';

const PARADIGMS = [
  'man mannen',
  'boom bomen',
  'bom bommen',
  'straat straten',
  'hoofdstraat hoofdstraten',
  'huis huizen',
  'brief brieven',
  'dag dagen',
  'feestdag feestdagen',
  'stad steden',
  'hoofdstad hoofdsteden',
  'kind kinderen',
  'schoolkind schoolkinderen',
  'mogelijkheid mogelijkheden',
  'kamerlid kamerleden',
  'schip schepen',
  'gemeente gemeenten gemeentes',
  'commissie commissies',
  'bacterie bacteriën',
  'idee ideeën',
  'zee zeeën',
  'foto foto’s'.replace('’', "'"),
  'café cafés',
  'minister ministers',
  'artikel artikelen artikels',
  'kasteel kastelen',
  'probleem problemen',
  'kanaal kanalen',
  'motor motoren',
  'professor professoren professors',
  'cultuur culturen',
  'oorlog oorlogen',
  'partij partijen',
  'bedrijf bedrijven',
  'meisje meisjes',
  'politicus politici',
  'museum musea',
  'congres congressen',
  'proces processen',
  'plaats plaatsen',
  'vrouw vrouwen',
  'haven havens',
  'groot grote',
  'wit witte',
  'braaf brave',
  'nieuw nieuwe',
  'amerikaans amerikaanse',
  'russisch russische',
  'politiek politieke',
  "obama obama's",
  'zuid-hollands zuid-hollandse',
];
const APART = [
  'bom boom',
  'man maan',
  'mannen manen',
  'tak taak',
  'zon zoon',
  'zone zoon',
  'plaat plaats',
  'bank banket',
  'kans kan',
  'koers koer',
  'reis rei',
  'staat stad',
  'regering regeling',
  'partij part',
  'engels engel',
  'graaf graf',
];

describe('stemDutch', () => {
  it.each(PARADIGMS)('gives one stem to %s', (forms) => {
    expect(new Set(forms.split(' ').map(stemDutch)).size).toBe(1);
  });

  it.each(APART)('tells %s apart', (words) => {
    expect(new Set(words.split(' ').map(stemDutch)).size).toBe(2);
  });

  it('is linear and harmless on odd input', () => {
    for (const word of ['', '-', "'", 'en', "'s", 'e-'.repeat(50_000), 'en'.repeat(60_000)])
      expect(typeof stemDutch(word)).toBe('string');
  });
});
