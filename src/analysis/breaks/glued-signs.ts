import type { GluedSigns } from '../../core/language';
import { remember } from '../../core/remember';
import { CodeSet } from '../text/code-set';
import { Ending } from '../text/ending';
import type { ReaderModel } from './reader-model';
import { byName, oddsOf, type StopSign } from './stop-reader';

/** A place in a sentence at which a full stop may be lost: `[offset, at)` may be one sentence, `[at, end)` the other. */
export interface GluedPlace {
  readonly offset: number;
  readonly at: number;
  readonly end: number;
}

/** Signs that are the same wherever they stand together, as one key, and how short the two parts are. */
export interface CheapSigns {
  readonly key: string;
  readonly short: number;
  readonly shortBehind: number;
  readonly ending: string;
  readonly topic: string;
}

const NEAR = 12;
const LONGEST_END = 6;
const LONGEST_OPENING = 6;
const FAR = 20;
const SHORTEST = 4;
const SHORT = 10;
/** Logits beyond these say no more. */
const SUREST = 10;
const COMMAS = new CodeSet('、，');
const OPENING = new CodeSet('「『（(“〈《【［[');
const CLOSING = new CodeSet('」』）)”〉》】］]');

/** Finds the places of a language at which a sentence may have lost its stop, and says what speaks for it. */
export class GluedReader {
  readonly #signs: GluedSigns;
  readonly #finals: CodeSet;
  readonly #goesOn: CodeSet;
  readonly #topics: CodeSet;
  readonly #unlike: CodeSet;
  readonly #openOther: CodeSet;
  readonly #marked: CodeSet;
  readonly #openers: RegExp;
  readonly #sureEnds: Ending;
  readonly #courtesy: Ending;
  readonly #endingOf: (last: string) => string;
  readonly #openingsOf: (first: string) => string;
  readonly #cheapOdds: (key: string) => number;
  readonly #glued: ReadonlyMap<string, number>;
  readonly #particle: RegExp;
  readonly #lastParticle: RegExp;
  readonly #weakTopic: Ending;

  constructor(signs: GluedSigns) {
    this.#signs = signs;
    this.#finals = new CodeSet(signs.finals);
    this.#goesOn = new CodeSet(signs.goesOn);
    this.#topics = new CodeSet(signs.topic);
    this.#unlike = new CodeSet(signs.unlikeTopic);
    this.#openOther = new CodeSet(signs.openOther);
    this.#marked = new CodeSet(signs.subjects);
    this.#openers = new RegExp(`(?:${signs.openers})`, 'uy');
    this.#sureEnds = new Ending(signs.sureEnds);
    this.#courtesy = new Ending(signs.courtesy);
    const endings = Object.entries(signs.before).map(([name, source]) => [name, new Ending(source)] as const);
    this.#endingOf = remember((last) => endings.find(([, one]) => one.test(last))?.[0] ?? 'other');
    const openings = Object.entries(signs.behind).map(
      ([name, source]) => [name, new RegExp(`^(?:${source})`, 'u')] as const,
    );
    this.#openingsOf = remember((first) =>
      openings
        .filter(([, one]) => one.test(first))
        .map(([name]) => name)
        .join(';'),
    );
    const cheap = byName(signs.weights.cheap);
    this.#cheapOdds = remember((key) =>
      oddsOf(
        cheap,
        namesOf(key).map((name) => [name, 1] as const),
      ),
    );
    this.#glued = byName(signs.weights.glued);
    this.#particle = new RegExp(`^[^${signs.particles}、，]{1,12}([${signs.particles}、，])`, 'u');
    this.#lastParticle = new RegExp(`([${signs.particles}、，])[^${signs.particles}、，]{1,8}$`, 'u');
    this.#weakTopic = new Ending(signs.weakTopics);
  }

  /** The places between `offset` and `end` that cheap signs do not rule out. */
  *places(prose: string, offset: number, end: number): Generator<GluedPlace> {
    let from = offset;
    let topic = -1;
    for (let at = offset + 1; at < end - SHORTEST; at += 1) {
      const last = prose.charCodeAt(at - 1);
      if (this.#isTopic(prose, at - 1)) topic = at;
      if (OPENING.has(last)) {
        from = at;
        topic = -1;
      }
      if (!this.#finals.has(last) || at - from < SHORTEST) continue;
      const goesOn = this.#goesOn.has(prose.charCodeAt(at));
      if (goesOn && !this.#opens(prose, at)) continue;
      const hasTopic = topic > from && topic < at - 1;
      const isSure = this.#endsIn(this.#sureEnds, prose, at);
      if (!hasTopic && !goesOn && !isSure && !this.#opens(prose, at)) continue;
      if (isSure && this.#endsIn(this.#courtesy, prose, at)) continue;
      const to = this.#endOf(prose, at, end);
      if (to - at < SHORTEST) continue;
      yield { offset: from, at, end: to };
    }
  }

  #isTopic(prose: string, at: number): boolean {
    return (
      this.#topics.has(prose.charCodeAt(at)) &&
      !this.#unlike.has(prose.charCodeAt(at - 1)) &&
      !this.#openOther.has(prose.charCodeAt(at + 1))
    );
  }

  #opens(prose: string, at: number): boolean {
    this.#openers.lastIndex = at;
    return this.#openers.test(prose);
  }

  #endsIn(ending: Ending, prose: string, at: number): boolean {
    return ending.test(prose.slice(Math.max(0, at - FAR), at));
  }

  /** What is quoted, or in brackets, ends with its mark. */
  #endOf(prose: string, at: number, end: number): number {
    const close = CLOSING.next(prose, at, end);
    if (close === -1) return end;
    const open = OPENING.next(prose, at, close);
    return open === -1 ? close : end;
  }

  /** The signs that cost little: how far the lengths speak against it, and a key of all others, of which there are not many. */
  cheap(prose: string, { offset, at, end }: GluedPlace): CheapSigns {
    const before = prose.slice(Math.max(offset, at - NEAR), at);
    const behind = prose.slice(at, Math.min(end, at + NEAR + SHORTEST));
    const ending = this.#endingOf(before.slice(-LONGEST_END));
    const topic = this.#topicOf(prose, offset, at);
    const particle = this.#particle.exec(behind)?.[1] ?? 'none';
    const last = this.#lastParticle.exec(before)?.[1] ?? 'none';
    const openings = this.#openingsOf(behind.slice(0, LONGEST_OPENING));
    return {
      key: `${ending}|${topic}|${particle}|${last}|${this.#themeOf(prose, at, end)}|${openings}`,
      short: Math.max(0, SHORT - at + offset) / SHORT,
      shortBehind: Math.max(0, SHORT - end + at) / SHORT,
      ending,
      topic,
    };
  }

  /** How much the cheap signs speak for a lost stop. */
  cheapOdds(signs: CheapSigns): number {
    const { cheap } = this.#signs.weights;
    return (
      this.#cheapOdds(signs.key) + signs.short * (cheap.short ?? 0) + signs.shortBehind * (cheap['short behind'] ?? 0)
    );
  }

  /** How much all signs speak for it; nothing where the model cannot read the text. */
  odds(model: ReaderModel, prose: string, place: GluedPlace, signs: CheapSigns): number | undefined {
    const read = this.read(model, prose, place, signs);
    return read === undefined ? undefined : oddsOf(this.#glued, listOf(signs), read);
  }

  /** What the first part is about: a topic of its own clause, of a clause before, one that a relative clause may have, or none. */
  #topicOf(prose: string, offset: number, at: number): string {
    let comma = at;
    for (let place = at - 2; place > offset; place -= 1) {
      const code = prose.charCodeAt(place);
      if (comma === at && COMMAS.has(code)) comma = place;
      if (!this.#isTopic(prose, place)) continue;
      if (this.#weakTopic.test(prose.slice(Math.max(offset, place - NEAR), place + 1))) return 'weak topic';
      if (comma === at) return 'topic';
      return at - comma > SHORT ? 'far topic' : 'topic of another clause';
    }
    const subject = this.#marked.next(prose, offset + 1, at - 1) !== -1;
    return subject ? 'subject' : 'no topic';
  }

  /** What the second part has of its own: a topic, near or far, only a subject, or neither. */
  #themeOf(prose: string, at: number, end: number): string {
    let subject = 'no theme';
    for (let place = at + 1; place < end; place += 1) {
      const code = prose.charCodeAt(place);
      if (this.#isTopic(prose, place)) return place - at <= NEAR ? 'near theme' : 'far theme';
      if (this.#marked.has(code) && subject === 'no theme')
        subject = place - at <= NEAR ? 'near subject' : 'far subject';
    }
    return subject;
  }

  /** What the model has to say; nothing where it cannot read the text. */
  read(
    model: ReaderModel,
    prose: string,
    { offset, at, end }: GluedPlace,
    { topic, ending }: CheapSigns,
  ): StopSign[] | undefined {
    const forth = model.readForth(prose, offset, at);
    const back = model.readBack(prose, at, end);
    if (forth === undefined || back === undefined) return undefined;
    const parts = between(model.parts(forth, back));
    return [
      ['parts', parts],
      [`parts, ${topic}`, parts],
      [`parts, ${ending}`, parts],
      ['ends', between(model.ends(forth))],
      ['begins', between(model.begins(back))],
    ];
  }
}

/** All that the cheap signs are, by name. */
export function listOf({ key, short, shortBehind }: CheapSigns): StopSign[] {
  return [...namesOf(key).map((name) => [name, 1] as const), ['short', short], ['short behind', shortBehind]];
}

type Sextuple = [string, string, string, string, string, string];

const namesOf = remember((key: string): readonly string[] => {
  const [ending, topic, particle, last, theme, openings] = key.split('|') as Sextuple;
  return [
    `end ${ending}`,
    topic,
    `${ending}, ${topic}`,
    `particle ${particle}`,
    `${topic}, ${particle}`,
    `last ${last}`,
    `last ${last}, ${topic}`,
    `last ${last}, ${particle}`,
    `${theme}, ${topic}`,
    `${theme}, ${ending}`,
    `${theme}, ${particle}`,
    ...openings
      .split(';')
      .filter((name) => name !== '')
      .flatMap((name) => [name, `${name}, ${topic}`, `${name}, ${ending}`]),
  ];
});

function between(value: number): number {
  return Math.max(-SUREST, Math.min(SUREST, value));
}
