import { describe, expect, it } from 'vitest';
import { areFormsOfOne } from '../../../src/analysis/drift/are-forms-of-one';
import { languageFor } from '../../../src/lang';

describe('areFormsOfOne', () => {
  it.each([
    ['it', 'pull requests', 'pull request'],
    ['de', 'Bug Reports', 'bug report'],
    ['fr', 'les dépendances', 'les dépendance'],
    ['es', 'code libraries', 'code library'],
    ['fi', 'branches', 'branch'],
    ['fr', 'dépôts locaux', 'dépôt locaux'],
    ['it', 'ramo principale', 'rami principali'],
  ])('%s: %s is a form of %s', (tag, one, other) => {
    expect(areFormsOfOne(one, other, languageFor(tag)?.stem ?? String)).toBe(true);
  });

  it.each([
    ['en', 'Coucy', 'Courcy'],
    ['it', 'Rondine', 'Rondina'],
    ['en', 'American PAC', 'America PAC'],
    ['en', 'brass', 'bras'],
    ['fr', 'Lotus', 'Lot'],
    ['it', 'pull request', 'push request'],
    ['it', 'pull request', 'pull'],
    ['zh', '林晓岚', '林小兰'],
    ['en', 'DH-12', 'DH-14'],
  ])('%s: %s is no form of %s', (tag, one, other) => {
    expect(areFormsOfOne(one, other, languageFor(tag)?.stem ?? String)).toBe(false);
  });
});
