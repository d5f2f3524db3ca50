import { describe, expect, it } from 'vitest';
import { weighedTerms } from '../../src/analysis/drift/weighed-terms';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Language } from '../../src/core/language';
import { loadEmbedder } from '../../src/embed';
import { readLexicon } from '../../src/io/lexicon-door';
import { languageFor } from '../../src/lang';
import { lexiconFor } from '../../src/lang/lexicon';
import { parseAs } from '../../src/parse';
import { driftsOf } from './drifts-of';

/** The signs for all pairs of which a term is the second one. */
async function signsOf(tag: string, text: string, other: string): Promise<readonly string[]> {
  const language = languageFor(tag) as Language;
  const embedder = await loadEmbedder({ model: 'shipped' });
  const article = articleOf(await parseAs('text', text, ''), language, {
    embedder,
    lexicon: lexiconFor(language, readLexicon),
  });
  const pairs = await new FactStore(article, undefined).get(weighedTerms);
  return pairs.filter((pair) => pair.other.window.text === other).flatMap(({ evidence }) => [...evidence.keys()]);
}

describe('terms that are named again by other words, weighed by all that speaks for it', () => {
  it.each([
    [
      'fr',
      'La Ligue des mariniers du canal proteste. La Ligue des mariniers du canal demande des aides. Hier, la Fédération des bateliers du canal a écrit au ministre.',
      'Fédération des bateliers du canal',
    ],
    [
      'de',
      'Der Wärmetauscher verkalkt mit der Zeit. Spülen Sie den Wärmetauscher mit Essig. Danach überträgt der Heat Exchanger wieder die volle Leistung.',
      'Heat Exchanger',
    ],
    [
      'en',
      'The team measured soil moisture every hour. Low soil moisture kills the seedlings. In May the ground humidity fell below ten percent.',
      'ground humidity',
    ],
    [
      'pt',
      'O Tribunal Comercial de Vasena ouviu o réu. A sessão durou três horas. O Tribunal Comercial de Vasena decide em maio. A Corte Mercantil de Vasena não quis comentar.',
      'Corte Mercantil de Vasena',
    ],
    // Listed as a whole, though a word of the one has a word of the other in it.
    [
      'fi',
      'Johtajaylilääkäri puhui ensin. Sataa. Kaikki kuuntelivat johtajaylilääkäriä. Johtajaylilääkärin mukaan raha loppuu. Illalla lääketieteen päällikkö vastasi kysymyksiin.',
      'lääketieteen päällikkö',
    ],
  ])('%s: %s', async (language, text, expected) => {
    expect((await driftsOf(language, text)).map(({ rendering }) => rendering)).toEqual([expected]);
  });

  it.each([
    // Kinds of one thing.
    ['de', 'Das Einlassventil öffnet zuerst. Das Einlassventil ist aus Stahl. Das Auslassventil wird heißer.'],
    ['fr', 'Le filtre à air est gris. Nettoyez le filtre à air. Le filtre à huile se change chaque année.'],
    ['it', 'Il vino bianco si beve fresco. Il vino bianco viene dal colle. Il vino rosso aspetta in cantina.'],
    [
      'it',
      'La Lega Apicoltori di Almaro protesta. La Lega Apicoltori di Almaro scrive. Ieri la Lega Cacciatori di Almaro taceva.',
    ],
    // Parts of one machine.
    ['de', 'Die Feststellbremse wirkt hinten. Lösen Sie die Feststellbremse zuerst. Der Bremshebel sitzt links.'],
    [
      'en',
      'The control unit sits under the hood. The control unit is sealed. The power unit is heavier. The display module can be tilted.',
    ],
    // Introduced as a new thing.
    [
      'fr',
      'Le détecteur de fumée est au plafond. Testez le détecteur de fumée. Un avertisseur de fumée se vend à part.',
    ],
  ])('%s: %s', async (language, text) => {
    expect(await driftsOf(language, text)).toEqual([]);
  });
});

describe('what speaks for two terms', () => {
  it.each([
    [
      'de',
      'Öffnen Sie die Verwaltungskonsole. Die Verwaltungskonsole zeigt alle Geräte. Melden Sie sich an der Admin-Oberfläche ab.',
      'Admin-Oberfläche',
      'told as a whole',
    ],
    [
      'it',
      'La fascia oraria si sceglie prima. Ogni fascia oraria dura due ore. Lo slot di tempo non si cambia.',
      'slot di tempo',
      'told as a whole',
    ],
    [
      'ru',
      'Создайте хранилище на диске. Потом откройте хранилище. Через час репозиторий будет готов.',
      'репозиторий',
      'loan',
    ],
  ])('%s: %s', async (language, text, other, sign) => {
    expect(await signsOf(language, text, other)).toContain(sign);
  });

  it.each([
    // Usual words, though the one may be taken for a compound.
    ['de', 'Das Zeitalter war lang. Ein Zeitalter ging zu Ende. Solche Perioden gab es oft.', 'Perioden'],
    ['ru', 'Гости приехали в отель. Вечером отель был полон. Утром гостиница опустела.', 'гостиница'],
  ])('no more than a word for %s: %s', async (language, text, other) => {
    const signs = await signsOf(language, text, other);
    expect(signs).not.toContain('told as a whole');
    expect(signs).not.toContain('loan');
  });
});
