import { describe, expect, it } from 'vitest';
import { combiningHalves, compoundHalves, likeHalves } from '../../src/analysis/drift/compound-halves';
import { readLexicon } from '../../src/io/lexicon-door';
import { de } from '../../src/lang/de';
import { es } from '../../src/lang/es';
import { fi } from '../../src/lang/fi';
import { fr } from '../../src/lang/fr';
import { lexiconFor } from '../../src/lang/lexicon';
import { sensesFor } from '../../src/lang/senses';

const halvesOf = compoundHalves({ language: fi, lexicon: lexiconFor(fi, readLexicon), senses: sensesFor(fi) });

describe('compoundHalves', () => {
  it.each([
    'ilman|suodatin',
    'ankkuri|osuus',
    'lumi|aura',
    'pölyn|erotin',
    'kosteus|este',
    'jää|hallin',
    'lapsi|salpa',
    'turve|sulku',
    'keskus|yksikkö',
    'puhelin|tuki',
  ])('parts %s where both are words, the first of them plain or a genitive', (parted) => {
    expect(halvesOf(parted.replace('|', ''))).toEqual(parted.split('|'));
  });

  it.each(['ensimmäinen', 'mahdollisuus', 'turpeinen', 'julkaiseminen', 'puhdistamo'])('leaves %s whole', (word) => {
    expect(halvesOf(word)).toBeUndefined();
  });
});

describe('compoundHalves of forms that no compounds are', () => {
  it.each(['hankkeessa', 'kaupungin', 'julkaistaan', 'kuljettajat', 'lopettamisesta', 'palautuksesta', 'puhelimen'])(
    'leaves %s whole, though what it ends in is the stem of some word',
    (word) => {
      expect(halvesOf(word)).toBeUndefined();
    },
  );
});

describe('compoundHalves of a language that joins by letters', () => {
  const halves = compoundHalves({ language: de, lexicon: lexiconFor(de, readLexicon), senses: sensesFor(de) });

  it.each([
    'bau|ausschuss',
    'mäh|roboter',
    'erd|nägel',
    'arbeits|tage',
    'verhandlungs|tag',
    'wärme|menge',
    'not|schalter',
    'wasserwirtschafts|amt',
    'fest|stellbremse',
  ])('parts %s where both are words or compounds', (parted) => {
    expect(halves(parted.replace('|', ''))).toEqual(parted.split('|'));
  });

  it.each(['einstellungen', 'verbindung', 'schwester', 'generation', 'redaktion', 'sicherheit', 'bestellen'])(
    'leaves %s whole',
    (word) => {
      expect(halves(word)).toBeUndefined();
    },
  );
});

describe('combiningHalves', () => {
  const wordsOf = (language: typeof fr) => ({
    language,
    lexicon: lexiconFor(language, readLexicon),
    senses: sensesFor(language),
  });

  it.each([
    [fr, 'électro|vanne'],
    [es, 'radio|transmisor'],
    [es, 'hidro|avión'],
  ])('parts a word behind a combining form', (language, parted) => {
    expect(combiningHalves(wordsOf(language))(parted.replace('|', ''))).toEqual(parted.split('|'));
  });

  it.each(['radiateur', 'géant', 'chaudière'])('leaves %s whole', (word) => {
    expect(combiningHalves(wordsOf(fr))(word)).toBeUndefined();
  });
});

describe('likeHalves', () => {
  const words = { language: fi, lexicon: lexiconFor(fi, readLexicon), senses: sensesFor(fi) };
  const like = likeHalves(words, [['kasvu', 'alusta']]);

  it('parts a word that begins as a compound of the article does', () => {
    expect(like('kasvusubstraatti')).toEqual(['kasvu', 'substraatti']);
  });

  it.each(['kasvussa', 'kasvihuone', `kasvu${'x'.repeat(100)}`])('leaves others whole', (word) => {
    expect(like(word)).toBeUndefined();
  });
});
