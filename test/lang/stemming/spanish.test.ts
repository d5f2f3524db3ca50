import { describe, expect, it } from 'vitest';
import { stemSpanish } from '../../../src/lang/stemming/spanish';

describe('one paradigm, one stem', () => {
  it.each([
    'americano americana americanos americanas',
    'nación naciones',
    'francés francesa franceses francesas',
    'alemán alemana alemanes alemanas',
    'campeón campeona campeones',
    'joven jóvenes',
    'imagen imágenes',
    'régimen regímenes',
    'voz voces',
    'raíz raíces',
    'índice índices',
    'avance avances',
    'director directora directores directoras',
    'actor actriz actrices',
    'alcalde alcaldesa alcaldes',
    'presidente presidenta presidentes',
    'nivel niveles',
    'calle calles',
    'padre padres',
    'torre torres',
    'ley leyes',
    'israelí israelíes',
    'país países',
    'interés intereses',
    'autobús autobuses',
    'café cafés',
    'clase clases',
    'grande gran grandes',
    'político política políticos',
    'franco-alemán franco-alemana',
  ])('%s', (words) => {
    expect([...new Set(words.split(' ').map(stemSpanish))]).toHaveLength(1);
  });
});

describe('different words, different stems', () => {
  it.each([
    'puerto puerta',
    'plazo plaza',
    'partido partida',
    'organización organismo',
    'política policía',
    'director dirección',
    'público publicó',
    'caso casa',
    'banco banca',
    'libro libra',
    'marco marca',
    'comisión comisario',
    'análisis virus',
  ])('%s', (words) => {
    const list = words.split(' ');
    expect(new Set(list.map(stemSpanish)).size).toBe(list.length);
  });
});
