import { describe, expect, it } from 'vitest';
import { folderOf, runIn } from './run-in';

const files = {
  'a.en.txt': 'Kiln <3> & sons sold 1,200 tiles.\nThe kiln is cold.\nIt rained in "Brno".\n',
  'a.fr.txt': 'Kiln <3> & fils a vendu 1 200 tuiles.\nIl pleuvait à « Brno ».\n',
  'empty.txt': '',
  'mtlint.config.json': '{"model": "none"}',
};
const lines = ['align', '--lines', '--model', 'shipped', 'a.en.txt', 'a.fr.txt'];

describe('mtlint align', () => {
  it('json', async () => {
    const { code, stdout, stderr } = await runIn(folderOf(files), [...lines, '--format', 'json']);
    const { beads, source, model } = JSON.parse(stdout);
    expect([code, stderr, source.language]).toEqual([0, '', 'en']);
    expect(beads.map((bead: { source: unknown; target: unknown }) => [bead.source, bead.target])).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ]);
    expect(Object.keys(beads[0])).toEqual(['source', 'target', 'score']);
    expect(model).toMatch(/^mtlint/);
  });

  it('text', async () => {
    const { stdout } = await runIn(folderOf(files), lines);
    expect(stdout).toMatch(/^0 = 0 {2}\d\.\d\d\n {2}en {2}Kiln <3>.*\n {2}fr {2}Kiln/);
    expect(stdout).toMatch(/\n1 = – {2}\d\.\d\d {2}left out\n {2}en {2}The kiln is cold\.\n\n/);
    expect(stdout).toMatch(/\n2 pairs, 1 left out, 0 added, model mtlint/);
  });

  it('says where no model was used', async () => {
    const { stdout } = await runIn(folderOf(files), ['align', 'a.en.txt', 'a.fr.txt']);
    expect(stdout).toMatch(/, without a model: lengths, names and numbers only\n$/);
  });

  it('tsv', async () => {
    const { stdout } = await runIn(folderOf(files), [...lines, '--format', 'tsv']);
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows[0]).toEqual(['source', 'target', 'score', 'source text', 'target text']);
    expect(rows.map((row) => row.length)).toEqual([5, 5, 5, 5]);
    expect(rows[2]?.slice(0, 2)).toEqual(['1', '']);
  });

  it('tmx, escaped, with languages, without what one side has alone', async () => {
    const args = [...lines, '--format', 'tmx', '--source-lang', 'en-GB', '--target-lang', 'fr'];
    const { stdout } = await runIn(folderOf(files), args);
    expect(stdout).toContain('srclang="en-GB"');
    expect(stdout).toContain('<tuv xml:lang="en-GB"><seg>Kiln &lt;3&gt; &amp; sons sold 1,200 tiles.</seg></tuv>');
    expect(stdout).toContain('<tuv xml:lang="fr"><seg>Il pleuvait à « Brno ».</seg></tuv>');
    expect(stdout.match(/<tu>/g)).toHaveLength(2);
    expect(stdout).not.toContain('cold');
  });

  it.each<[string, string[], RegExp]>([
    ['no such file', ['align', 'a.en.txt', 'b.txt'], /^mtlint: \S*b\.txt: no such file; check the path\n$/],
    ['empty file', ['align', 'a.en.txt', 'empty.txt'], /^mtlint: \S*empty\.txt: is empty; /],
    ['one file', ['align', 'a.en.txt'], /missing required argument 'target'/],
    ['standard input twice', ['align', '-', '-'], /^mtlint: both texts cannot come/],
    ['unknown format', ['align', 'a.en.txt', 'a.fr.txt', '--format', 'xml'], /one of text, json, tsv, tmx/],
    ['no such model', ['align', 'a.en.txt', 'a.fr.txt', '--model', './nowhere'], /^mtlint: .*nowhere.*; /],
  ])('%s', async (_, args, stderr) => {
    const outcome = await runIn(folderOf(files), args);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toMatch(stderr);
  });
});
