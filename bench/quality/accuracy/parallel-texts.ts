import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shared } from '../places';

export type TextHalf = 'tune' | 'report';

/** An article and its source, one segment a line. */
export interface ParallelText {
  readonly name: string;
  readonly half: TextHalf;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly source: string;
  readonly target: string;
}

const LANGUAGES = ['de', 'el', 'en', 'es', 'fi', 'fr', 'id', 'it', 'ja', 'pt', 'ru', 'sa', 'zh'];
const SEGMENTS_A_TEXT = 44;

/** FLORES devtest in texts of 44 sentences, from some languages into every other; every other text is for tuning. */
export function floresTexts(
  languages: readonly string[],
  sources: readonly string[] = ['en', 'fr'],
): readonly ParallelText[] | undefined {
  const folder = join(shared, 'data', 'eval', 'flores200-devtest');
  if (!existsSync(folder)) return undefined;
  const linesOf = (tag: string) =>
    readFileSync(join(folder, `${tag}.txt`), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '');
  return sources.flatMap((sourceLanguage) =>
    LANGUAGES.filter((tag) => tag !== sourceLanguage && (languages.length === 0 || languages.includes(tag))).flatMap(
      (language): ParallelText[] => {
        const [from, to] = [linesOf(sourceLanguage), linesOf(language)];
        const texts: ParallelText[] = [];
        for (let at = 0; at < from.length; at += SEGMENTS_A_TEXT) {
          texts.push({
            name: `flores-${sourceLanguage}-${language}-${texts.length + 1}`,
            half: texts.length % 2 === 0 ? 'tune' : 'report',
            sourceLanguage,
            language,
            source: from.slice(at, at + SEGMENTS_A_TEXT).join('\n\n'),
            target: to.slice(at, at + SEGMENTS_A_TEXT).join('\n\n'),
          });
        }
        return texts;
      },
    ),
  );
}

const RIGHTS_LANGUAGES = [...LANGUAGES, 'la'];
/** Articles of the declaration that a text holds. */
const ARTICLES_A_TEXT = 16;

/** The Universal Declaration of Human Rights, from some languages into every other, in two texts; the first is for tuning. */
export function rightsTexts(
  languages: readonly string[],
  sources: readonly string[] = ['en', 'fr'],
): readonly ParallelText[] | undefined {
  const folder = join(shared, 'data', 'eval', 'udhr14');
  if (!existsSync(folder)) return undefined;
  const textsOf = (tag: string) => {
    const texts: [string[], string[]] = [[], []];
    for (const line of readFileSync(join(folder, `${tag}.tsv`), 'utf8').split(/\r?\n/)) {
      const [article, , text] = line.split('\t');
      if (article && text) texts[Number(article.slice(1)) < ARTICLES_A_TEXT ? 0 : 1].push(text);
    }
    return texts.map((lines) => lines.join('\n\n'));
  };
  return sources.flatMap((sourceLanguage) => {
    const from = textsOf(sourceLanguage);
    return RIGHTS_LANGUAGES.filter(
      (tag) => tag !== sourceLanguage && (languages.length === 0 || languages.includes(tag)),
    ).flatMap((language) =>
      textsOf(language).map(
        (target, at): ParallelText => ({
          name: `rights-${sourceLanguage}-${language}-${at + 1}`,
          half: at === 0 ? 'tune' : 'report',
          sourceLanguage,
          language,
          source: from[at] as string,
          target,
        }),
      ),
    );
  });
}

/** News with its professional translation (`human`) or those of systems; documents with an odd number are for tuning. */
export function newsTexts(
  kind: 'human' | 'systems',
  languages: readonly string[],
): readonly ParallelText[] | undefined {
  const folder = join(shared, 'articles', 'machine-translated');
  if (!existsSync(folder)) return undefined;
  return readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file): ParallelText[] => {
      const [, sourceLanguage, language, number] = /(?:^|\/)([a-z]+)-([a-z]+)-(\d+)\.[^/]*txt$/.exec(file) ?? [];
      if (sourceLanguage === undefined || language === undefined) return [];
      if (languages.length > 0 && !languages.includes(language)) return [];
      return [
        {
          name: `${kind}/${file}`,
          half: Number(number) % 2 === 1 ? 'tune' : 'report',
          sourceLanguage,
          language,
          source: readFileSync(
            join(folder, 'source', `${sourceLanguage}-${language}-${number}.${sourceLanguage}.txt`),
            'utf8',
          ),
          target: readFileSync(join(folder, kind, file), 'utf8'),
        },
      ];
    });
}
