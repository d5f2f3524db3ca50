import { describe, expect, it } from 'vitest';
import { stemPortuguese } from '../../../src/lang/stemming/portuguese';

describe('one paradigm, one stem', () => {
  it.each([
    'americano americana americanos americanas',
    'nação nações',
    'alemão alemã alemães alemãs',
    'cidadão cidadã cidadãos',
    'francês francesa franceses francesas',
    'jovem jovens',
    'voz vozes',
    'cidade cidades',
    'diretor diretora diretores diretoras',
    'ator atriz atrizes',
    'jornal jornais',
    'hotel hotéis',
    'espanhol espanhola espanhóis espanholas',
    'possível possíveis',
    'nível níveis',
    'fácil fáceis',
    'civil civis',
    'azul azuis',
    'mulher mulheres',
    'padre padres',
    'torre torres',
    'país países',
    'museu museus',
    'europeu europeia europeus europeias',
    'juiz juíza juízes',
    'mês meses',
    'hipótese hipóteses',
    'interesse interesses',
    'café cafés',
    'comitê comitês',
    'órgão órgãos',
    'político política políticos',
  ])('%s', (words) => {
    expect([...new Set(words.split(' ').map(stemPortuguese))]).toHaveLength(1);
  });
});

describe('different words, different stems', () => {
  it.each([
    'porto porta',
    'partido partida',
    'caso casa',
    'banco banca',
    'linho linha',
    'marco marca',
    'pai país',
    'avô avó',
    'pato pacto',
    'organização organismo',
    'político polícia',
    'comissão comissário',
    'mão mãe',
  ])('%s', (words) => {
    const list = words.split(' ');
    expect(new Set(list.map(stemPortuguese)).size).toBe(list.length);
  });
});
