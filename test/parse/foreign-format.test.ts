import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foreignFormatOf } from '../../src/parse/foreign-format';

describe('what is no article', () => {
  it.each<[kind: string, text: string]>([
    ['an HTML page', '\ufeff<!-- saved -->\n<!DOCTYPE html>\n<html lang="fr">'],
    ['an HTML page', '<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">'],
    ['an XLIFF file', '<?xml version="1.0" encoding="UTF-8"?>\n<!-- c --><xliff version="1.2">'],
    ['an XLIFF file', '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">'],
    ['a translation memory (TMX)', '<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4">'],
    ['a termbase (TBX)', '<?xml version="1.0"?><martif type="TBX">'],
    ['an XML file', '<?xml version="1.0"?>\n<news/>'],
    ['a JSON file', '{"title": "Le maire"}'],
    ['a JSON file', '[\n  {"a": 1}\n]'],
    ['a gettext catalogue', '# French\n#, fuzzy\nmsgid ""\nmsgstr ""'],
    ['a file of subtitles (WebVTT)', 'WEBVTT\n\n00:01.000 --> 00:04.000\nBonjour'],
    ['a file of subtitles (SRT)', '1\r\n00:00:01,000 --> 00:00:04,000\r\nBonjour'],
    ['a PDF', '%PDF-1.7\n'],
    ['a zip archive', 'PK\u0003\u0004word/'],
  ])('%s: %j', (kind, text) => {
    expect(foreignFormatOf(text, 'a.txt')).toBe(kind);
    expect(foreignFormatOf(text, undefined)).toBe(kind);
  });

  it.each([
    ['a.html', 'an HTML page'],
    ['b/c.fr.XLF', 'an XLIFF file'],
    ['a.po', 'a gettext catalogue'],
    ['a.docx', 'a Word document'],
    ['a.yaml', 'a YAML file'],
  ])('%s, by its name', (path, kind) => {
    expect(foreignFormatOf('Le maire a parlé.', path)).toBe(kind);
  });
});

describe('what is an article', () => {
  it.each([
    '<p>Le maire a parlé.</p>',
    '<b>Paris</b> — Le maire',
    '[1] The mayor spoke.',
    '{Photo} The mayor',
    '["Yes", she said.]',
    'HTML is a language.',
    '1\nThe first chapter',
    '# One\n\nmsgid is a key of gettext.',
    'JSON',
    '---\ntitle: Le maire\n---\nLe maire',
  ])('%j', (text) => {
    expect(foreignFormatOf(text, 'notes.fr')).toBeUndefined();
    expect(foreignFormatOf(text, undefined)).toBeUndefined();
  });

  it('is every text of the corpora', () => {
    const files = readdirSync('corpora', { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(?:txt|md)$/.test(file),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(
      files.filter((file) => foreignFormatOf(readFileSync(join('corpora', file), 'utf8'), file) !== undefined),
    ).toEqual([]);
  });
});
