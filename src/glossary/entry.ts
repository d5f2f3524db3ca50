import { z } from 'zod';
import { codeName } from '../core/code-name';
import { MtlintError } from '../core/error';
import type { GlossaryEntry } from '../core/glossary';
import { nearest } from '../core/nearest';
import { bare, type GlossaryKey, isPassedOver, KNOWN_KEYS, KNOWN_NAMES, keyNamed } from './keys';
import { canonicalTag, isLanguageTag } from './language-tag';
import { type GlossaryRecord, placeIn } from './record';
import { KNOWN_STATUSES, type Status, statusNamed } from './status';

/** An entry, and what tells it from another of the same source that means something else: its part of speech. */
export interface SensedEntry {
  readonly entry: GlossaryEntry;
  readonly sense: string;
  readonly place: string;
}

const YES = new Set(['true', 'yes', 'y', '1', 'x', 'oui', 'ja', 'sí', 'si']);
const NO = new Set(['', 'false', 'no', 'n', '0', 'non', 'nein']);

const text = z.union([z.string(), z.number()], { error: 'must be a text' }).transform((value) => tidy(String(value)));
const optionalText = text.transform((value) => (value === '' ? undefined : value)).optional();
const list = z
  .union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))], {
    error: 'must be a text, or a list of texts',
  })
  .transform((value): readonly string[] => {
    // One cell may hold several renderings, as spreadsheets have them.
    const parts = Array.isArray(value) ? value.map(String) : String(value).split(/[|;]/);
    return [...new Set(parts.map(tidy).filter((part) => part !== ''))];
  })
  .optional();
const flag = z
  .union([z.boolean(), z.string(), z.number()], { error: 'must be true or false' })
  .transform((value, context) => {
    if (typeof value === 'boolean') return value;
    const word = tidy(String(value)).toLowerCase();
    if (YES.has(word)) return true;
    if (NO.has(word)) return false;
    context.addIssue({ code: 'custom', message: `must be true or false, not \`${cut(String(value))}\`` });
    return z.NEVER;
  })
  .optional();
const language = text
  .transform((value, context) => {
    if (value === '' || value === '*') return undefined;
    if (isLanguageTag(value)) return canonicalTag(value);
    context.addIssue({
      code: 'custom',
      message: `must be a language tag such as \`fr\` or \`pt-BR\`, not \`${cut(value)}\``,
    });
    return z.NEVER;
  })
  .optional();

const schema = z.object({
  source: text,
  target: optionalText,
  admitted: list,
  forbidden: list,
  doNotTranslate: flag,
  caseSensitive: flag,
  note: optionalText,
  sense: optionalText,
  sourceLanguage: language,
  targetLanguage: language,
  status: z.custom<Status>().optional(),
} satisfies Record<GlossaryKey, z.ZodType>);

/**
 * Reads one record. Resolves to nothing where it is empty, as the last rows of many spreadsheets are.
 * @throws {MtlintError} `glossary` with the place, the key and the remedy.
 */
export function readEntry(record: GlossaryRecord): SensedEntry | undefined {
  const { named, namedBy } = namedValues(record);
  if (named.source === undefined && named.target === undefined && named.forbidden === undefined) return undefined;
  const parsed = schema.safeParse(named.source === undefined ? { ...named, source: '' } : named);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as z.core.$ZodIssue;
    const key = String(issue.path[0] ?? 'source') as GlossaryKey;
    throw wrong(
      record,
      `\`${namedBy[key] ?? key}\` ${issue.message}`,
      'correct the value or leave it empty',
      namedBy[key],
    );
  }
  const { sense, ...values } = withStatus(parsed.data);
  if (values.source === '') {
    throw wrong(
      record,
      `no source term beside \`${cut(values.target ?? values.forbidden?.[0] ?? '')}\``,
      'add a source',
    );
  }
  const target = values.doNotTranslate ? (values.target ?? values.source) : values.target;
  if (values.doNotTranslate && target !== values.source) {
    throw wrong(
      record,
      `\`${cut(values.source)}\` must not be translated and yet has the target \`${cut(String(target))}\``,
      'remove one of the two',
    );
  }
  if (target === undefined && !values.admitted?.length && !values.forbidden?.length) {
    throw wrong(
      record,
      `\`${cut(values.source)}\` has no target`,
      'add a target, a forbidden rendering or do_not_translate, or remove the entry',
    );
  }
  return {
    entry: {
      source: values.source,
      target,
      admitted: values.admitted ?? [],
      forbidden: values.forbidden ?? [],
      doNotTranslate: values.doNotTranslate ?? false,
      caseSensitive: values.caseSensitive ?? false,
      note: values.note,
      sourceLanguage: values.sourceLanguage,
      targetLanguage: values.targetLanguage,
      line: record.line,
    },
    sense: sense === undefined && values.note === undefined ? '' : `${sense}\u0000${values.note}`,
    place: record.place,
  };
}

type Values = z.infer<typeof schema>;

/** Puts the target where its status says that it belongs. */
function withStatus({ status, ...values }: Values): Omit<Values, 'status'> {
  const { target, admitted = [], forbidden = [] } = values;
  if (status === 'doNotTranslate') return { ...values, doNotTranslate: true };
  if (target === undefined) return values;
  if (status === 'admitted') return { ...values, target: undefined, admitted: [...admitted, target] };
  if (status === 'forbidden') return { ...values, target: undefined, forbidden: [...forbidden, target] };
  return values;
}

/** What is neither white space nor a sign; no article has it in a term, so that no rendering would be found. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/;

type Named<T> = Partial<Record<GlossaryKey, T>>;

/** The values of a record under the names of the house; what is blank is left out. */
function namedValues(record: GlossaryRecord): { readonly named: Named<unknown>; readonly namedBy: Named<string> } {
  const named: Named<unknown> = {};
  const namedBy: Named<string> = {};
  const statuses = new Map<Status, string>();
  let refused: string | undefined;
  for (const name of Object.keys(record.values)) {
    const key = keyNamed(name);
    if (key === undefined) {
      if (isPassedOver(name)) continue;
      throw wrong(record, ...unknownName('key', name));
    }
    const value = record.values[name];
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'string' && value.trim() === '') continue;
    const control = CONTROL.exec(Array.isArray(value) ? value.join(' ') : String(value))?.[0];
    if (control !== undefined) {
      throw wrong(record, `\`${cut(name)}\` holds the control character ${codeName(control)}`, 'remove it', name);
    }
    const mark = key === 'status' ? undefined : markOf(name, value, record);
    if (mark !== undefined) {
      if (mark.yes) statuses.set(mark.status, name);
      else if (mark.status !== 'forbidden') refused ??= name;
    } else if (key === 'status') {
      const status = statusNamed(String(value));
      if (status === undefined) {
        throw wrong(record, `\`${cut(name)}\` cannot be \`${cut(String(value))}\``, `write ${KNOWN_STATUSES}`, name);
      }
      statuses.set(status, name);
    } else if (named[key] === undefined) {
      named[key] = value;
      namedBy[key] = name;
    } else if (key === 'admitted' || key === 'forbidden' || key === 'note') {
      named[key] = key === 'note' ? `${named.note}; ${value}` : [named[key], value].flat();
    } else {
      throw wrong(record, `\`${namedBy[key]}\` and \`${cut(name)}\` mean the same`, 'keep one of them', name);
    }
  }
  const [first, other] = [...statuses];
  if (first !== undefined && other !== undefined && statuses.has('forbidden')) {
    throw wrong(record, `\`${first[1]}\` and \`${other[1]}\` contradict each other`, 'correct one of them', other[1]);
  }
  if (first === undefined && refused !== undefined) {
    const remedy = `write what it is under \`status\`: ${KNOWN_STATUSES}`;
    throw wrong(record, `\`${cut(refused)}\` says no, but not what the term is`, remedy, refused);
  }
  const status = ORDER.find((one) => statuses.has(one));
  return { named: status === undefined ? named : { ...named, status }, namedBy };
}

// A term that is both approved and admitted is one that may stand beside another.
const ORDER: readonly Status[] = ['forbidden', 'doNotTranslate', 'admitted', 'preferred'];

/** What a cell says that only marks the target, such as a yes under `deprecated`, where others have a rendering. */
function markOf(
  name: string,
  value: unknown,
  { values }: GlossaryRecord,
): { readonly status: Status; readonly yes: boolean } | undefined {
  const status = statusNamed(name);
  if (status === undefined || status === 'doNotTranslate' || Array.isArray(value)) return undefined;
  const word = tidy(String(value)).toLowerCase();
  const yes = YES.has(word);
  if (!yes && !NO.has(word)) return undefined;
  const marksTarget = Object.keys(values).some(
    (one) => keyNamed(one) === 'target' && statusNamed(one) === undefined && tidy(String(values[one] ?? '')) !== '',
  );
  return marksTarget ? { status, yes } : undefined;
}

/** The problem and the remedy for a name that is none. */
export function unknownName(what: 'key' | 'column', name: string): readonly [problem: string, remedy: string] {
  const guess = nearest(bare(name), KNOWN_NAMES);
  const meant = guess === undefined ? '' : `did you mean \`${guess}\`? Otherwise `;
  return [`unknown ${what} \`${cut(name)}\``, `${meant}use ${KNOWN_KEYS}, or \`x-…\` for what mtlint need not read`];
}

/** Composed (NFC), without byte order marks and zero-width spaces, and with single spaces. */
function tidy(value: string): string {
  if (PLAIN.test(value)) return value;
  const bare = value
    .replace(/[\ufeff\u200b]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.normalize('NFC');
}

/** Most terms by far need no work: Latin letters without combining marks, and single spaces inside. */
const PLAIN = /^[\x21-\x7e\xa1-\u02ff]+(?: [\x21-\x7e\xa1-\u02ff]+)*$/;

/** A value as a message may show it. */
export function cut(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}

function wrong(record: GlossaryRecord, problem: string, remedy: string, name?: string): MtlintError {
  return new MtlintError('glossary', problem, { place: placeIn(record, name), remedy });
}
