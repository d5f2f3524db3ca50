import type { Language } from '../../core/language';
import { Form } from '../text/words';
import type { NameWord } from './name-runs';

const SHORTEST = 4;

/**
 * The names, with those among them that stand as the first part of compounds: Schengen of Schengen-Visum and of Schengen-Staaten, where
 * the language joins a name to a noun so.
 */
export function withHyphenedNames(names: readonly NameWord[], language: Language): readonly NameWord[] {
  if (language.compoundJoint === undefined) return names;
  const parts = new Map<string, NameWord>();
  for (const name of names) {
    const part = firstPartOf(name, language);
    if (part === undefined) continue;
    const known = parts.get(part.form.name);
    if (known === undefined) parts.set(part.form.name, part);
    else known.mentions.push(...part.mentions);
  }
  if (parts.size === 0) return names;
  const joined = names.map((name) => {
    const part = parts.get(name.form.name);
    if (part === undefined) return name;
    parts.delete(name.form.name);
    return { ...name, mentions: [...name.mentions, ...part.mentions] };
  });
  return [...joined, ...parts.values()];
}

function firstPartOf({ form, mentions, before, initial }: NameWord, language: Language): NameWord | undefined {
  const length = form.text.indexOf('-');
  if (length < SHORTEST) return undefined;
  // It stands in no list of the article's forms.
  const first = new Form(-1, form.text.slice(0, length), language);
  if (first.casing !== 'title') return undefined;
  return {
    form: first,
    mentions: mentions.map((mention) => ({
      ...mention,
      endOffset: mention.offset + length,
      text: mention.text.slice(0, length),
    })),
    runs: [],
    beside: new Set(),
    before,
    opens: 0,
    closes: 0,
    initial,
  };
}
