import { describe, expect, it } from 'vitest';
import { stemIndonesian } from '../../../src/lang/stemming/indonesian';

describe('one paradigm, one stem', () => {
  it.each([
    'anak anak-anak anaknya anak-anaknya',
    'pemerintah pemerintahnya',
    'rossby rossby-nya',
    'negara negara-negara negaranya',
    'komite komitenya komite-komite',
  ])('%s', (words) => {
    expect([...new Set(words.split(' ').map(stemIndonesian))]).toHaveLength(1);
  });
});

describe('different words, different stems', () => {
  it.each([
    'tulis penulis tulisan',
    'hanya ha',
    'kenya ke',
    'sekolah seko',
    'bertanya berta',
    'sayur-mayur sayur',
    'buku bu',
    'indonesia-malaysia indonesia',
  ])('%s', (words) => {
    const each = words.split(' ');
    expect(new Set(each.map(stemIndonesian)).size).toBe(each.length);
  });
});

it('odd input is linear and harmless', () => {
  for (const word of ['', '-', 'nya', 'nya-nya', 'x'.repeat(200_000), 'nya'.repeat(60_000), 'a-'.repeat(5000)]) {
    expect(typeof stemIndonesian(word)).toBe('string');
  }
});
