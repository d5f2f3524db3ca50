import { defineAnalysis } from '../../core/analysis';
import { namedRendering } from '../drift/named-rendering';
import type { Mention, RenderingGroup } from '../drift/renderings';
import { isOneFullName } from '../names/full-names';
import { givenNameForms } from '../names/given-name-forms';
import { sentenceAt } from '../text/sentence-at';
import { sentences } from '../text/sentences';
import { shareSentence } from '../text/share-sentence';
import { sharedBeginning } from '../text/shared-beginning';
import { words } from '../text/words';
import type { NamePart } from './unspaced-mentions';

/** The dot comes first, for it is sooner found. */
const JOINT = /[·•‧](?<=\p{Script=Han}[·•‧])(?=\p{Script=Han})/gu;
const SHORTEST_PART = 2;
const LONGEST_PART = 6;
const FEWEST_OF_MAIN = 2;
const MOST_NAMES = 60;

/** A name of two parts with a dot between, at all its places. How far it reaches to the left is seen only from several of them. */
interface DottedName {
  readonly family: string;
  /** What stands before the dot and behind it, as far as a name may reach. */
  readonly before: string;
  readonly behind: string;
  readonly joints: number[];
}

/**
 * People's names that another article would part by a space, 约翰内斯·布拉姆森 and 约翰尼斯·布兰姆森: a dot says that there is a name, and
 * the name that stands more than once says where the other one begins.
 */
export const dottedNames = defineAnalysis({
  id: 'dotted-names',
  needs: { words, sentences },
  run: ({ document: { prose }, language }, facts): readonly RenderingGroup[] => {
    if (language.spaced) return [];
    const { count, offsets, ends } = facts.words;
    const endOf = (offset: number): number | undefined => {
      const word = facts.words.after(offset);
      return word < count && offsets[word] === offset ? ends[word] : undefined;
    };
    const names = new Map<string, DottedName>();
    for (const { index } of prose.matchAll(JOINT)) {
      // A name that is not known may be cut behind its first character.
      const end = endOf(index + 1) ?? index + 1 + SHORTEST_PART;
      // Names of three parts are compared elsewhere.
      if (JOINT_AT.test(prose.charAt(end))) continue;
      const before = /\p{Script=Han}+$/u.exec(prose.slice(Math.max(0, index - LONGEST_PART), index))?.[0] ?? '';
      if (before.length < SHORTEST_PART || JOINT_AT.test(prose.charAt(index - before.length - 1))) continue;
      const family = prose.slice(index + 1, end);
      const behind = /^\p{Script=Han}+/u.exec(prose.slice(index + 1, index + 1 + LONGEST_PART))?.[0] ?? '';
      const key = `${before.slice(-SHORTEST_PART)}·${family}`;
      const known = names.get(key);
      if (known === undefined) {
        if (names.size < MOST_NAMES) names.set(key, { family, before, behind, joints: [index] });
      } else {
        known.joints.push(index);
        names.set(key, {
          ...known,
          before: sharedEnd(known.before, before),
          behind: known.behind.slice(0, sharedBeginning(known.behind, behind)),
        });
      }
    }
    const mentionsOf = ({ joints }: DottedName, given: string, family: string): Mention[] =>
      joints.map((joint) => {
        const [offset, endOffset] = [joint - given.length, joint + 1 + family.length];
        return {
          offset,
          endOffset,
          text: prose.slice(offset, endOffset),
          sentence: sentenceAt(facts.sentences, offset),
        };
      });
    const all = [...names.values()].sort((a, b) => b.joints.length - a.joints.length);
    const areForms = givenNameForms(language);
    const taken = new Set<DottedName>();
    const groups: RenderingGroup[] = [];
    for (const main of all) {
      if (taken.has(main) || main.joints.length < FEWEST_OF_MAIN) continue;
      const own = mentionsOf(main, main.before, main.family);
      for (const other of all) {
        if (other === main || taken.has(other)) continue;
        const parts = partsOf(main, other, areForms);
        if (parts === undefined) continue;
        const variants = mentionsOf(other, ...parts);
        if (shareSentence(own, variants)) continue;
        taken.add(main).add(other);
        groups.push({
          id: `${main.before}·${main.family}`,
          main: namedRendering(own),
          variants: [{ ...namedRendering(variants), score: 0.85, links: ['spelling'], anchors: 0, kind: 'words' }],
        });
      }
    }
    return groups;
  },
});

const JOINT_AT = /^[·•‧]$/;

function sharedEnd(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return a.slice(a.length - length);
}

/** How much of what stands before the dot of a name and behind it is another spelling of the main one. */
function partsOf(
  main: DottedName,
  other: DottedName,
  areForms: (given: string, other: string) => boolean,
): readonly [given: string, family: string] | undefined {
  const families = [
    other.family,
    ...lengthsBeside(main.family.length).map((length) => other.behind.slice(0, length)),
  ].filter(({ length }) => length >= SHORTEST_PART);
  for (const length of lengthsBeside(main.before.length)) {
    if (length < SHORTEST_PART || length > other.before.length) continue;
    const given = other.before.slice(-length);
    for (const family of families)
      if (isOneFullName([part(main.before), part(main.family)], [part(given), part(family)], areForms))
        return [given, family];
  }
  return undefined;
}

function lengthsBeside(length: number): readonly number[] {
  return [0, 1, -1, 2, -2].map((more) => length + more);
}

function part(text: string): NamePart {
  return { text, script: 'han', offset: 0, endOffset: text.length };
}
