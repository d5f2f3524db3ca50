import { alignTexts, type TextToAlign } from '../../check/align-texts';
import type { AlignedTexts } from '../../core/alignment';
import { MtlintError } from '../../core/error';
import { loadConfig } from '../../io/load-config';
import { modelDoor } from '../../io/model-door';
import { readArticleFile, readStandardInput } from '../../io/read-article';
import { type ExitCode, PASSED } from '../exit-codes';
import { fromHere } from '../from-here';
import type { Terminal } from '../terminal';

export interface AlignFlags {
  readonly lines?: boolean;
  readonly format: 'text' | 'json' | 'tsv' | 'tmx';
  readonly inputFormat?: 'text' | 'markdown';
  readonly sourceLang?: string;
  readonly targetLang?: string;
  readonly config?: string;
  readonly model?: string;
  readonly allowDownload?: boolean;
  readonly maxBytes?: number;
}

/** Prints which sentences, or lines, of two files belong together. */
export async function align(source: string, target: string, flags: AlignFlags, terminal: Terminal): Promise<ExitCode> {
  if (source === '-' && target === '-') {
    throw new MtlintError('usage', 'both texts cannot come from standard input', { remedy: 'name a file for one' });
  }
  const { config } = await loadConfig(flags.config, terminal.cwd);
  const maxBytes = flags.maxBytes ?? config.maxBytes;
  const read = async (path: string, language: string | undefined): Promise<TextToAlign> => {
    const options = maxBytes === undefined ? {} : { maxBytes };
    const { text } =
      path === '-'
        ? await readStandardInput(process.stdin, options)
        : await readArticleFile(fromHere(terminal.cwd, path), options);
    return {
      text: flags.lines ? linesOf(text) : text,
      language,
      format: flags.inputFormat,
      ...(path === '-' ? {} : { path }),
    };
  };
  const from = await read(source, flags.sourceLang ?? config.sourceLanguage);
  const to = await read(target, flags.targetLang ?? config.language);
  const loadEmbedder = await modelDoor(flags.model ?? config.model, {
    directory: terminal.cwd,
    allowDownload: flags.allowDownload ?? config.allowDownload,
  });
  const aligned = await alignTexts(from, to, { loadEmbedder });
  terminal.stdout.write(await render(aligned, flags.format));
  return PASSED;
}

/** The lines of a file; the end of the last one begins no other. */
function linesOf(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

async function render(aligned: AlignedTexts, format: AlignFlags['format']): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('../../report/alignment/json')).renderAlignmentJson(aligned);
    case 'tsv':
      return (await import('../../report/alignment/tsv')).renderAlignmentTsv(aligned);
    case 'tmx':
      return (await import('../../report/alignment/tmx')).renderAlignmentTmx(aligned);
    case 'text':
      return (await import('../../report/alignment/text')).renderAlignmentText(aligned);
  }
}
