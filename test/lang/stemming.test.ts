import { describe, expect, it } from 'vitest';
import { stemEnglish } from '../../src/lang/stemming/english';
import { stemFrench } from '../../src/lang/stemming/french';

const stems = { french: stemFrench, english: stemEnglish };

describe('one paradigm, one stem', () => {
  it.each([
    ['french', 'américain américaine américains américaines'],
    ['french', 'plateforme plateformes'],
    ['french', 'plate-forme plates-formes'],
    ['french', 'français française françaises'],
    ['french', 'japonais japonaise japonaises'],
    ['french', 'chinois chinoise chinoises'],
    ['french', 'européen européenne européens'],
    ['french', 'national nationale nationaux nationales'],
    ['french', 'nouveau nouvel nouvelle nouveaux'],
    ['french', 'électeur électrice électeurs électrices'],
    ['french', 'heureux heureuse heureuses'],
    ['french', 'actif active actifs actives'],
    ['french', 'premier première premières'],
    ['french', 'public publique publics'],
    ['french', 'grec grecque'],
    ['french', 'secret secrète'],
    ['french', 'travail travaux'],
    ['french', 'réseau réseaux'],
    ['french', 'jeu jeux'],
    ['french', 'élu élue élus élues'],
    ['english', 'company companies company’s'.replace('’', "'")],
    ['english', "dog dogs dog's dogs'"],
    ['english', 'vote votes voted voting'],
    ['english', 'release releases released releasing'],
    ['english', 'plan plans planned planning'],
    ['english', 'woman women'],
    ['english', 'analysis analyses'],
    ['english', 'church churches'],
    ['english', 'use used using'],
  ] as const)('%s: %s', (language, words) => {
    expect([...new Set(words.split(' ').map(stems[language]))]).toHaveLength(1);
  });
});

describe('different words, different stems', () => {
  it.each([
    ['french', 'directeur direction directive'],
    ['french', 'organisation organisme organe'],
    ['french', 'don donner'],
    ['french', 'marche marché'],
    ['french', 'parti partie'],
    ['french', 'port porte'],
    ['french', 'médecin médecine'],
    ['french', 'franc france français'],
    ['french', 'commission commissaire'],
    ['english', 'university universe'],
    ['english', 'committee commit'],
    ['english', 'organization organ'],
    ['english', 'policy police'],
    ['english', 'plan plane'],
    ['english', 'news new'],
    ['english', 'united unit'],
    ['english', 'bank banking'],
    ['english', 'building build'],
  ] as const)('%s: %s', (language, words) => {
    const each = words.split(' ');
    expect(new Set(each.map(stems[language])).size).toBe(each.length);
  });
});

it.each(Object.entries(stems))('%s: odd input is linear and harmless', (_name, stem) => {
  for (const word of ['', '-', "'", '--', 'é', 's', 'x'.repeat(200_000), 'e-'.repeat(50_000), 'ing'.repeat(60_000)]) {
    expect(typeof stem(word)).toBe('string');
  }
});
