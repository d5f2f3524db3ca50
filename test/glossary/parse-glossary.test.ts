import { describe, expect, it } from 'vitest';
import { MtlintError } from '../../src/core/error';
import type { GlossaryEntry } from '../../src/core/glossary';
import { glossaryFrom, parseGlossary } from '../../src/glossary';

/** An entry as `source>target`, with what else it says and its line. */
function show({ source, target, line, ...rest }: GlossaryEntry): string {
  const parts = [`${line} ${source}>${target ?? ''}`];
  if (rest.admitted.length > 0) parts.push(`admits ${rest.admitted.join('/')}`);
  if (rest.forbidden.length > 0) parts.push(`forbids ${rest.forbidden.join('/')}`);
  if (rest.doNotTranslate) parts.push('dnt');
  if (rest.caseSensitive) parts.push('case');
  if (rest.note !== undefined) parts.push(`note ${rest.note}`);
  if (rest.sourceLanguage !== undefined || rest.targetLanguage !== undefined) {
    parts.push(`${rest.sourceLanguage}-${rest.targetLanguage}`);
  }
  return parts.join(', ');
}

describe('what is read', () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      'DeepL without a header',
      'a.csv',
      'health,santé\nagency,agence,en,FR\n',
      ['1 health>santé', '2 agency>agence, en-fr'],
    ],
    ['a header in any order', 'a.csv', 'Note,Target Term,Source term\nn,b,a\n', ['2 a>b, note n']],
    [
      'every column',
      'a.csv',
      'term,translation,synonyms,banned,DNT,match_case,comment,source_lang,target_locale\na,b,c|d,e; f,,yes,n,en-US,fr_XX',
      ['2 a>b, admits c/d, forbids e/f, case, note n, en-US-fr'],
    ],
    [
      'columns of other tools',
      'a.csv',
      'id,sourceLang,targetLang,sourceString,targetString\n1,en,pt_BR,a,b',
      ['2 a>b, en-pt-BR'],
    ],
    ['semicolons, sniffed', 'a.csv', 'a, b;c, d\ne;f\n', ['1 a, b>c, d', '2 e>f']],
    ['tabs, sniffed', 'a.txt', 'a, b\tc\ne\tf', ['1 a, b>c', '2 e>f']],
    ['tabs by extension, with a bare quote', 'a.tsv', 'source\ttarget\n5" disk\tdisque', ['2 5" disk>disque']],
    [
      'byte order mark, CRLF, quotes, decomposed letters',
      'a.csv',
      '\ufeffsource,target\r\n"a, ""b""",cafe\u0301\r\n\r\nc,d\r\n',
      ['2 a, "b">café', '4 c>d'],
    ],
    ['a quoted cell of two lines', 'a.csv', 'source,target,note\na,b,"x\ny"\nc,d,', ['2 a>b, note x y', '4 c>d']],
    [
      'languages as a header',
      'a.csv',
      'en,fr,de,pos\na,b,c,noun\nd,,e,',
      ['2 a>b, en-fr', '2 a>c, en-de', '3 d>e, en-de'],
    ],
    ['rows without terms', 'a.csv', 'source,target,lang\na,b,fr\n,,fr\n', ['2 a>b, undefined-fr']],
    [
      'a kept name',
      'a.csv',
      'source,target,dnt\nGitHub,,x\nLinux,Linux,true',
      ['2 GitHub>GitHub, dnt', '3 Linux>Linux, dnt'],
    ],
    ['an entry that only forbids', 'a.csv', 'source,forbidden\na,b', ['2 a>, forbids b']],
    ['the same twice', 'a.csv', 'a,b\na,b', ['1 a>b']],
    [
      'two lines that add up',
      'a.csv',
      'source,target,admitted,forbidden\na,b,c,\na,b,,d\na,c,,',
      ['2 a>b, admits c, forbids d'],
    ],
    ['senses', 'a.csv', 'source,target,pos\nbank,banque,noun\nbank,miser,verb', ['2 bank>banque', '3 bank>miser']],
    [
      'YAML list',
      'a.yaml',
      '# terms\n- source: a\n  target: b\n  forbidden:\n    - c\n- source: d\n  target: 5\n',
      ['2 a>b, forbids c', '6 d>5'],
    ],
    [
      'YAML entries with languages',
      'a.yml',
      'source_lang: en\ntarget_lang: fr\nentries:\n  - {source: a, target: b}\n  - {source: a, target: c, target_lang: de}\n',
      ['4 a>b, en-fr', '5 a>c, en-de'],
    ],
    [
      'YAML map',
      'a.yml',
      'health agency: agence de santé\n"no": non\nbig data: [mégadonnées, données massives]\nPAC: {dnt: true}\n',
      [
        '1 health agency>agence de santé',
        '2 no>non',
        '3 big data>mégadonnées, admits données massives',
        '4 PAC>PAC, dnt',
      ],
    ],
    [
      'JSON list',
      'a.json',
      '[\n {"source": "a", "target": "b", "admitted": ["c; d"]},\n {"term": "e", "dnt": true}]',
      ['2 a>b, admits c; d', '3 e>e, dnt'],
    ],
    [
      'JSON entries',
      'a.json',
      '{"targetLanguage": "fr",\n"entries": [\n{"source": "a", "target": "b"}]}',
      ['3 a>b, undefined-fr'],
    ],
    ['JSON map', 'a.json', '{\n"a": "b",\n"c": ["d", "e"]\n}', ['2 a>b', '3 c>d, admits e']],
    [
      'a status column',
      'a.csv',
      'Term,Translation,Usage Status,Definition,Comment,ID,x-team\na,b,Preferred,d,c,1,t\na,e,admitted,,,2,\na,f,Do not use,,,3,\nX,,do-not-translate,,,4,',
      ['2 a>b, note d; c', '3 a>, admits e, forbids f', '5 X>X, dnt'],
    ],
    [
      'a mark beside the target',
      'a.csv',
      'source,target,FORBIDDEN,approved\na,b,yes,\nc,d,no,x\ne,f,g|h,',
      ['2 a>, forbids b', '3 c>d', '4 e>f, forbids g/h'],
    ],
    ['two columns that forbid', 'a.csv', 'source,target,forbidden,deprecated\na,b,c,d', ['2 a>b, forbids c/d']],
    ['a status of TBX', 'a.tsv', 'en\tfr\tstatus\na\tb\tdeprecatedTerm-admn-sts', ['2 a>, forbids b, en-fr']],
    ['a status in JSON', 'a.json', '[{"term": "a", "translation": "b", "Status": "FORBIDDEN"}]', ['1 a>, forbids b']],
    ['a status in YAML', 'a.yml', '- {source: a, target: b, do not use: true}\n', ['1 a>, forbids b']],
    ['nothing (CSV)', 'a.csv', 'source,target\n', []],
    ['nothing (YAML)', 'a.yml', 'entries:\n', []],
    ['nothing (JSON)', 'a.json', '[]', []],
  ])('%s', async (_, path, text, expected) => {
    expect((await parseGlossary(text, path)).entries.map(show)).toEqual(expected);
  });

  it('is hashed', async () => {
    const [one, same, other] = await Promise.all(['a,b', 'a,b', 'a,c'].map((text) => parseGlossary(text, 'a.csv')));
    expect(one?.hash).toMatch(/^[\da-f]{12}$/);
    expect(same?.hash).toBe(one?.hash);
    expect(other?.hash).not.toBe(one?.hash);
  });
});

const REMEDY =
  'use source, target, status, admitted, forbidden, do_not_translate, case_sensitive, note, part_of_speech, source_lang, target_lang, or `x-…` for what mtlint need not read';
const STATUSES =
  'preferred, approved, admitted, allowed, deprecated, forbidden, not recommended, do not use or do not translate';

describe('what is wrong', () => {
  it.each<[string, string, string]>([
    [
      'a.csv',
      'source,target,Staus\na,b,forbidden',
      `a.csv:1:15: unknown column \`Staus\`; did you mean \`status\`? Otherwise ${REMEDY}`,
    ],
    ['a.csv', 'en,fr,wichtig\na,b,c', `a.csv:1:7: unknown column \`wichtig\`; ${REMEDY}`],
    [
      'a.csv',
      'source,target,status\n"a,\nx",b,frobidden',
      `a.csv:3:6: \`status\` cannot be \`frobidden\`; write ${STATUSES}`,
    ],
    ['a.yml', '- source: a\n  target: b\n  usage: bad\n', `a.yml:1: \`usage\` cannot be \`bad\`; write ${STATUSES}`],
    [
      'a.csv',
      'source,target,approved\na,b,no',
      `a.csv:2:5: \`approved\` says no, but not what the term is; write what it is under \`status\`: ${STATUSES}`,
    ],
    [
      'a.csv',
      'source,target,status,forbidden\na,b,approved,yes',
      'a.csv:2:14: `status` and `forbidden` contradict each other; correct one of them',
    ],
    [
      'a.csv',
      'source,target\na,b,c',
      'a.csv:2:5: the header has no name for this cell; name its column, or put quotes around a cell that holds the delimiter',
    ],
    ['a.csv', 'source,target,note,note\na,b,c,d', 'a.csv:1:20: two columns are named `note`; rename one of them'],
    [
      'a.csv',
      'source,target\na,b\na,c',
      'a.csv:3: `a` has the target `c`, but `b` at a.csv:2; list one of them as admitted, or tell the senses apart by a note',
    ],
    [
      'a.csv',
      'source,target,forbidden\na,b,b',
      'a.csv:2: `b` is both wanted and forbidden for `a`; remove it from one of the two',
    ],
    [
      'a.csv',
      'source,target,forbidden\na,b,\na,b,b',
      'a.csv:3: `b` is both wanted and forbidden for `a`, see also a.csv:2; remove it from one of the two',
    ],
    [
      'a.csv',
      'source,target,dnt\na,b,x',
      'a.csv:2: `a` must not be translated and yet has the target `b`; remove one of the two',
    ],
    [
      'a.csv',
      'source,target\na,',
      'a.csv:2: `a` has no target; add a target, a forbidden rendering or do_not_translate, or remove the entry',
    ],
    ['a.csv', 'source,target\na\u0001b,c', 'a.csv:2:1: `source` holds the control character U+0001; remove it'],
    [
      'a.json',
      '[{"source": "a", "target": "b", "admitted": ["c", "d\\u009d"]}]',
      'a.json:1: `admitted` holds the control character U+009D; remove it',
    ],
    ['a.csv', 'source,target\n,b', 'a.csv:2: no source term beside `b`; add a source'],
    [
      'a.csv',
      'source,target,DNT\na,,maybe',
      'a.csv:2:4: `DNT` must be true or false, not `maybe`; correct the value or leave it empty',
    ],
    [
      'a.csv',
      'source,target,target_lang\na,b,french!',
      'a.csv:2:5: `target_lang` must be a language tag such as `fr` or `pt-BR`, not `french!`; correct the value or leave it empty',
    ],
    [
      'a.csv',
      'source,note\na,b',
      'a.csv:1:1: the header names no column for the target term; name one `target`, `forbidden` or `do_not_translate`',
    ],
    ['a.csv', 'target,note\na,b', 'a.csv:1:1: the header names no column for the source term; name one `source`'],
    ['a.csv', 'a,b\nc', 'a.csv:2: one cell only; write `source,target`, parted by a comma, a semicolon or a tab'],
    [
      'a.csv',
      'a,b,c,d,e',
      'a.csv:1: 5 cells, and no header says what they are; add a first row such as `source,target,admitted,forbidden`',
    ],
    [
      'a.csv',
      'a,b\nc,d\n"e,f\ng,h',
      'a.csv:3: a quoted cell is never closed; close the quote, and write a quote inside a quoted cell twice',
    ],
    [
      'a.yml',
      '- source: a\n  target: b\n- sorce: c\n',
      'a.yml:3: unknown key `sorce`; did you mean `source`? Otherwise use source, target, status, admitted, forbidden, do_not_translate, case_sensitive, note, part_of_speech, source_lang, target_lang, or `x-…` for what mtlint need not read',
    ],
    ['a.yml', 'a: b\na: c\n', 'a.yml:2: duplicated mapping key; correct the YAML'],
    [
      'a.yml',
      'just words',
      'a.yml:1: not an entry; write a list of entries with `source` and `target`, or a map from source to target',
    ],
    [
      'a.yml',
      '- source: a\n  target: {b: c}\n',
      'a.yml:1: `target` must be a text; correct the value or leave it empty',
    ],
    ['a.json', '{"a": "b",\n"a": "c"}', 'a.json:2: `a` stands twice, first at a.json:1; remove one of them'],
    [
      'a.json',
      '[\n1]',
      'a.json:2: not an entry; write a list of entries with `source` and `target`, or a map from source to target',
    ],
    ...['a.csv', 'a.json', 'a.yml'].map((path): [string, string, string] => [
      path,
      '\ufeff \n',
      `${path}: the glossary is empty; write its terms into it, or leave it out (\`mtlint init\` writes one to begin with)`,
    ]),
    [
      'a.docx',
      '',
      'a.docx: cannot tell the format of the glossary from its name; name it .csv, .txt, .tsv, .tab, .yaml, .yml, .json',
    ],
  ])('%s: %s', async (path, text, message) => {
    const error = await parseGlossary(text, path).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(MtlintError);
    expect((error as MtlintError).message).toBe(message);
    expect((error as MtlintError).code).toBe('glossary');
  });

  it('is one line where JSON breaks', async () => {
    await expect(parseGlossary('[\n{"source" "a"}]', 'a.json')).rejects.toThrow(
      /^a\.json:2: not JSON: .*; correct it there$/,
    );
  });
});

it('is made of plain records at once', () => {
  const { entries, hash, path } = glossaryFrom([{ source: 'a', target: 'b', forbidden: ['c'] }]);
  expect(entries.map(show)).toEqual(['0 a>b, forbids c']);
  expect(hash).toMatch(/^[\da-f]{12}$/);
  expect(path).toBeUndefined();
  expect(() => glossaryFrom([{ source: 'a', target: 'b' }, { source: 'a' }])).toThrow(
    /^glossary entry 2: `a` has no target/,
  );
});
