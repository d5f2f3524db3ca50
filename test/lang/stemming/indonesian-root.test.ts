import { describe, expect, it } from 'vitest';
import { rootIndonesian } from '../../../src/lang/stemming/indonesian-root';

describe('one root, one key', () => {
  it.each([
    'cuci mencuci dicuci pencucian mencucinya',
    'pakai memakai dipakai pemakaian',
    'tulis menulis ditulis penulisan tulisan',
    'kirim mengirim dikirim pengiriman kiriman',
    'sapu menyapu penyapuan',
    'guna menggunakan digunakan penggunaan',
    'lapor melaporkan laporan dilaporkan pelaporan',
    'rawat dirawat merawat',
    'karantina dikarantina',
    'hilang kehilangan menghilangkan',
    'infeksi terinfeksi menginfeksi',
    'tular menular penularan',
  ])('%s', (words) => {
    expect([...new Set(words.split(' ').map(rootIndonesian))]).toHaveLength(1);
  });
});

it('words of other roots keep other keys', () => {
  const words = 'bank kota laut rumah sekolah komite universitas presiden dewan partai utara selatan'.split(' ');
  expect(new Set(words.map(rootIndonesian)).size).toBe(words.length);
});

it('odd input is linear and harmless', () => {
  for (const word of ['', '-', 'me', 'x'.repeat(200_000), 'meng'.repeat(50_000), 'kan'.repeat(60_000)]) {
    expect(typeof rootIndonesian(word)).toBe('string');
  }
});
