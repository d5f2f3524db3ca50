import { describe, expect, it } from 'vitest';
import { driftsOf } from './drifts-of';

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
