import { sentences } from '../../src/analysis/text/sentences';
import { words } from '../../src/analysis/text/words';
import { articleOf } from '../../src/check/article-of';
import { FactStore } from '../../src/check/fact-store';
import type { Edit } from '../../src/core/rule';
import type { Span } from '../../src/core/span';
import { languageFor } from '../../src/lang';
import { parseAs } from '../../src/parse';
import { seededRandom } from '../random';
import type { CheckText } from './check-text';
import type { CleanText } from './clean-texts';
import { type FaultKind, isFitSite, type Site } from './inject-kinds';
import { isAt } from './match';

/** How many injected faults of a kind were reported at their place. */
export interface InjectOutcome {
  readonly kind: string;
  readonly language: string;
  readonly injected: number;
  readonly found: number;
  readonly foundUnderAnyName: number;
  readonly misses: ReadonlyArray<{ readonly path: string; readonly line: string }>;
}

const SEED = 20;
/** Few faults of a kind an article, so that they neither meet nor look like its manner of writing. */
const DISTANCE = 12;

/**
 * Breaks clean plain texts, one kind of fault at a time, and counts what is reported; misses of texts that may not be shown are not listed.
 *
 * @param alone - Whether a text gets one fault at most, at a place that chance finds.
 */
export async function measureInjected(
  check: CheckText,
  texts: readonly CleanText[],
  kinds: readonly FaultKind[],
  mayShow: (text: CleanText) => boolean,
  alone: boolean,
): Promise<readonly InjectOutcome[]> {
  const outcomes: InjectOutcome[] = [];
  const plain = texts.filter(({ format }) => format === 'text');
  for (const language of [...new Set(plain.map((text) => text.language))]) {
    const own = plain.filter((text) => text.language === language);
    const sites = await Promise.all(own.map(sitesIn));
    for (const kind of kinds) {
      const sum = { injected: 0, found: 0, foundUnderAnyName: 0 };
      const misses: Array<{ path: string; line: string }> = [];
      for (const [index, clean] of own.entries()) {
        const random = seededRandom(SEED + index);
        const chosen = alone ? turned(sites[index] ?? [], random) : (sites[index] ?? []);
        const flawed = breakText(clean.text, chosen, kind, random, alone ? Infinity : DISTANCE);
        const { findings } = await check(flawed.text, clean);
        for (const place of flawed.places) {
          sum.injected += 1;
          const alarms = findings.filter((finding) => isAt(finding, place));
          const isFound = alarms.some(({ ruleId }) => kind.rules.includes(ruleId));
          if (isFound) sum.found += 1;
          else if (mayShow(clean))
            misses.push({ path: clean.path, line: flawed.text.slice(place.offset, place.endOffset) });
          if (isFound || alarms.some(({ severity }) => severity !== 'info')) sum.foundUnderAnyName += 1;
        }
      }
      outcomes.push({ kind: kind.name, language, ...sum, misses });
    }
  }
  return outcomes;
}

/** The sites from one of them on, then, for a kind that fits none of these, those before it. */
function turned(sites: readonly Site[], random: () => number): readonly Site[] {
  const first = Math.floor(random() * sites.length);
  return [...sites.slice(first), ...sites.slice(0, first)];
}

/** A text with faults of one kind, and the sentences that now have one. */
export function breakText(
  text: string,
  sites: readonly Site[],
  kind: FaultKind,
  random: () => number,
  distance: number = DISTANCE,
): { readonly text: string; readonly places: readonly Span[] } {
  const places: Span[] = [];
  let flawed = '';
  let copied = 0;
  let since = distance;
  for (const site of sites.filter(isFitSite)) {
    since += 1;
    const edit: Edit | undefined = since < distance ? undefined : kind.inject(site, random);
    if (edit === undefined) continue;
    since = 0;
    flawed += text.slice(copied, edit.offset) + edit.text;
    copied = edit.endOffset;
    // The sentence begins before the edit, and ends as far behind it as it did.
    const offset = flawed.length - edit.text.length - (edit.offset - site.offset);
    places.push({ offset, endOffset: flawed.length + Math.max(0, site.endOffset - edit.endOffset) });
  }
  return { text: flawed + text.slice(copied), places };
}

/** The sentences of running text in a plain text, with what the ways of breaking them ask for. */
export async function sitesIn({ text, language: tag, path }: CleanText): Promise<readonly Site[]> {
  const language = languageFor(tag);
  if (language === undefined) return [];
  const document = await parseAs('text', text, path);
  const article = articleOf(document, language);
  const store = new FactStore(article, undefined);
  const found = await store.get(sentences);
  const { offsets, ends } = await store.get(words);
  return found.flatMap((sentence, index): Site[] => {
    if (sentence.block.kind !== 'paragraph' || sentence.terminator === '') return [];
    const following = found[index + 1];
    const closesParagraph = following?.blockIndex !== sentence.blockIndex;
    const own: Span[] = [];
    for (let word = sentence.firstWord; word < sentence.lastWord; word += 1)
      own.push({ offset: offsets[word] as number, endOffset: ends[word] as number });
    const { offset, endOffset } = sentence;
    return [
      {
        offset,
        endOffset,
        text,
        words: own,
        language,
        closesParagraph,
        next: closesParagraph ? undefined : following?.offset,
      },
    ];
  });
}
