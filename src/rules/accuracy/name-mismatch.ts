import { z } from 'zod';
import type { Alignment } from '../../analysis/alignment';
import { alignment } from '../../analysis/alignment';
import { type NameWord, nameWords } from '../../analysis/name-words';
import { ofSource } from '../../analysis/of-source';
import { editDistance } from '../../analysis/token-likeness';
import { defineRule } from '../../core/rule';

export default defineRule({
  id: 'accuracy/name-mismatch',
  summary: 'A name is not the one of the source',
  why: `A sentence that is right about the wrong person is wrong. A name is only accused where the article itself shows that it is
carried over: beside a first name that stands there, with another surname; where the same name stands right elsewhere and
nearly so here; or where another name of the source stands in its place. Names that are translated, inflected or spelt in another
script by their sound are left alone.`,
  severity: 'warning',
  mqm: 'accuracy/mistranslation',
  requires: ['source', 'cased-script', 'spaced-script'],
  yieldsTo: ['markup/mojibake'],
  needs: { alignment, nameWords, sourceNameWords: ofSource(nameWords) },
  options: z.object({
    /** Share of both texts that must be aligned for anything to be said. */
    aligned: z.number().default(0.5),
  }),
  messages: {
    spelling: 'Unexpected spelling `{found}`, expected `{expected}` as in the source',
    other: 'Unexpected name `{found}`, expected `{expected}` as in the source',
  },
  examples: [
    {
      text: 'Le maire a reçu Barbara ⟦Jakisch⟧ hier.',
      language: 'fr',
      source: 'The mayor received Barbara Jakesch yesterday.',
    },
    {
      text: 'Le maire a reçu Barbara ⟦Tolomei⟧ hier.',
      language: 'fr',
      source: 'The mayor received Barbara Jakesch yesterday.',
    },
    {
      text: 'Le pont fut bâti par Lorvan en mai. Il pleuvait. Puis vint Dubreil avec ses plans. La ville attendait. La fête fut belle. Hier, le maire a remercié ⟦Dubreil⟧ devant tous.',
      language: 'fr',
      source:
        'The bridge was built by Lorvan in May. It rained. Then came Dubreil with his plans. The town waited. The feast was fine. Yesterday the mayor thanked Lorvan before all.',
    },
    {
      text: 'Le maire a reçu Barbara Jakesch hier.',
      language: 'fr',
      source: 'The mayor received Barbara Jakesch yesterday.',
    },
    {
      text: 'Le pape François a reçu Vladimir Poutine à Rome.',
      language: 'fr',
      source: 'Pope Francis received Vladimir Putin in Rome.',
    },
    { text: 'The mayor received Vladimir Putin.', source: 'Мэр принял Владимира Путина.', sourceLanguage: 'ru' },
  ],
  *check({ article, facts, options }) {
    const { alignment: aligned, sourceNameWords } = facts;
    if (aligned === undefined || sourceNameWords === undefined) return;
    if (Math.min(aligned.aligned.source, aligned.aligned.target) < options.aligned) return;
    const { inflectsNames, scripts } = article.language;
    const sameScript = aligned.source.language.scripts.some((script) => scripts.includes(script));
    const view = viewOf(aligned, sourceNameWords, facts.nameWords);
    for (const bead of aligned.beads) {
      if (bead.source.length === 0 || bead.target.length === 0) continue;
      const lost = view.source(bead.source).filter((name) => !view.standsNear(name, bead.target));
      const found = view.target(bead.target).filter((name) => !view.comesFrom(name, bead.source));
      if (lost.length === 0) continue;
      for (const to of found) {
        const from = lost.find((name) => isSurnameOf(name, to));
        if (from !== undefined && sameScript && inflectsNames !== true) {
          yield finding(from, to, isNear(from, to) ? 'spelling' : 'other', 0.8);
          continue;
        }
        const near =
          sameScript && inflectsNames !== true
            ? lost.find((name) => view.isCarriedOver(name) && isNear(name, to))
            : undefined;
        if (near !== undefined) yield finding(near, to, 'spelling', 0.7);
      }
      // Another name of the source in the place of one that stands elsewhere in the article as it is.
      const [from, ...others] = lost.filter((name) => view.isCarriedOver(name));
      if (from === undefined || others.length > 0 || lost.length > 1) continue;
      const present = view.target(bead.target);
      if (present.some((name) => isLike(name.key, from.key))) continue;
      const strangers = present.filter(
        (name) => !view.comesFrom(name, bead.source) && view.isKnown(name) && name.previous === undefined,
      );
      if (strangers.length === 1 && !found.some((to) => isSurnameOf(from, to)))
        yield finding(from, strangers[0] as NameWord, 'other', 0.65);
    }
  },
});

function finding<M extends string>(from: NameWord, to: NameWord, messageId: M, confidence: number) {
  const { offset, endOffset } = to;
  return { offset, endOffset, messageId, values: { found: to.text, expected: from.text }, confidence };
}

/** `Jakesch` of `Barbara Jakesch` and what stands behind `Barbara` in the article. */
function isSurnameOf(from: NameWord, to: NameWord): boolean {
  if (from.previous === undefined || to.previous === undefined) return false;
  return from.previous.key === to.previous.key && from.key !== to.key && !isRespelt(from, to);
}

/** Francis and François, Putin and Poutine: one name as two languages write it. */
function isRespelt(from: NameWord, to: NameWord): boolean {
  const most = Math.min(from.key.length, to.key.length);
  let shared = 0;
  while (shared < most && from.key[shared] === to.key[shared]) shared += 1;
  return shared >= 4 && shared / most >= 0.65 && Math.abs(from.key.length - to.key.length) > 0;
}

/** One or two letters apart and no other form of the name. */
function isNear(from: NameWord, to: NameWord): boolean {
  const [a, b] = [from.key, to.key];
  if (Math.min(a.length, b.length) < 5 || a.startsWith(b) || b.startsWith(a) || a[0] !== b[0]) return false;
  // The end may be the language's.
  if (a.slice(0, -1) === b.slice(0, -1) || a.slice(0, -2) === b.slice(0, -2)) return false;
  const most = Math.min(a.length, b.length) >= 8 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}

/** Tells whether a target name may be a source name: by spelling or by sound, in another case or script. */
function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  const shortest = Math.min(a.length, b.length);
  if (shortest < 3) return false;
  if (a.slice(0, shortest) === b.slice(0, shortest)) return true;
  const most = shortest >= 8 ? 3 : shortest >= 5 ? 2 : 1;
  return editDistance(a, b, most) <= most;
}

function viewOf(aligned: Alignment, source: readonly NameWord[], target: readonly NameWord[]) {
  const there = grouped(source);
  const here = grouped(target);
  const { document, sentences } = aligned.target;
  const carried = new Map<string, boolean>();
  const textOf = (sentence: number) => {
    const at = sentences[sentence];
    return at === undefined ? '' : document.prose.slice(at.offset, at.endOffset).toLowerCase();
  };
  const textsNear = (own: readonly number[]) => [(own[0] ?? 0) - 1, ...own, (own.at(-1) ?? 0) + 1];
  const targetKeys = new Set(target.map(({ key }) => key));
  const sourceKeys = new Set(source.map(({ key }) => key));
  const isExact = (name: NameWord, own: readonly number[]) =>
    own.some(
      (sentence) =>
        (here.get(sentence) ?? []).some(({ key }) => key === name.key) ||
        textOf(sentence).includes(name.text.toLowerCase()),
    );
  return {
    source: (own: readonly number[]) => own.flatMap((sentence) => there.get(sentence) ?? []),
    target: (own: readonly number[]) => own.flatMap((sentence) => here.get(sentence) ?? []),
    /** The name, or another writing of it that is none of the source's other names, stands in the sentences or beside them. */
    standsNear: (name: NameWord, own: readonly number[]) => isExact(name, textsNear(own)),
    comesFrom: (name: NameWord, own: readonly number[]) =>
      textsNear(own).some((sentence) => (there.get(sentence) ?? []).some(({ key }) => key === name.key)) ||
      textsNear(own).some((sentence) => sourceTextOf(aligned, sentence).includes(name.text.toLowerCase())),
    /** The article has the name elsewhere, in the sentence that renders one with it. */
    isCarriedOver(name: NameWord): boolean {
      let known = carried.get(name.key);
      if (known === undefined) {
        known =
          targetKeys.has(name.key) &&
          source.some((one) => one.key === name.key && isExact(one, aligned.beadOfSource(one.sentence).target));
        carried.set(name.key, known);
      }
      return known;
    },
    isKnown: ({ key }: NameWord) => sourceKeys.has(key),
  };
}

function sourceTextOf({ source }: Alignment, sentence: number): string {
  const at = source.sentences[sentence];
  return at === undefined ? '' : source.document.prose.slice(at.offset, at.endOffset).toLowerCase();
}

function grouped(names: readonly NameWord[]): ReadonlyMap<number, readonly NameWord[]> {
  const found = new Map<number, NameWord[]>();
  for (const name of names) {
    const list = found.get(name.sentence);
    if (list === undefined) found.set(name.sentence, [name]);
    else list.push(name);
  }
  return found;
}
