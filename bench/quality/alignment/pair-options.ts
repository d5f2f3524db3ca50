import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Embedder } from '../../../src/core/embedder';
import { loadEmbedder } from '../../../src/embed';
import type { AlignmentHalf } from './documents';

const shared = {
  set: { type: 'string', default: 'held-out' },
  pair: { type: 'string', multiple: true, default: [] },
  model: { type: 'string', default: 'shipped' },
  help: { type: 'boolean', default: false },
} as const;

/** How the options that the benchmarks on pairs of languages share are told to their readers. */
export const pairUsage = `  --set tune|held-out       half of the documents (held-out)
  --pair en-fr              only this pair; repeatable
  --model none|shipped|PATH embedding model (shipped)`;

/**
 * Reads the options that the benchmarks on pairs of languages share, beside those of one's own; undefined where help was asked for,
 * which is then printed. @throws {Error} with one line on what is wrong.
 */
export function pairOptions<const Own extends NonNullable<ParseArgsConfig['options']>>(usage: string, own: Own) {
  const { values } = parseArgs({ options: { ...shared, ...own } });
  const { set, pair, model, help } = values as unknown as {
    set: string;
    pair: string[];
    model: string;
    help: boolean;
  };
  if (help) {
    console.log(usage);
    return undefined;
  }
  if (set !== 'tune' && set !== 'held-out') throw new Error('--set: use tune or held-out');
  return {
    half: set as AlignmentHalf,
    /** Those of all pairs that are wanted. */
    among: (all: readonly string[]): readonly string[] => all.filter((one) => pair.length === 0 || pair.includes(one)),
    model,
    own: values as ReturnType<typeof parseArgs<{ options: Own }>>['values'],
  };
}

/** The model that an option names. */
export async function embedderOf(model: string): Promise<Embedder | undefined> {
  return model === 'none' ? undefined : loadEmbedder({ model });
}
