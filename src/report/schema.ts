import { z } from 'zod';
import { type Report, SCHEMA_VERSION } from '../core/report';

const offset = z.number().int().min(0);
const position = z.number().int().min(1);
const span = { offset, endOffset: offset };
const place = { ...span, line: position, column: position };

const finding = z.strictObject({
  ruleId: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'info']),
  mqm: z.string(),
  message: z.string(),
  messageId: z.string(),
  ...place,
  endLine: position,
  endColumn: position,
  text: z.string(),
  confidence: z.number().min(0).max(1),
  group: z.string().nullable(),
  related: z.array(z.strictObject({ ...place, text: z.string(), note: z.string() })),
  suggestions: z.array(
    z.strictObject({
      message: z.string(),
      safe: z.boolean(),
      edits: z.array(z.strictObject({ ...span, text: z.string() })),
    }),
  ),
});

const article = z.strictObject({
  path: z.string(),
  language: z.string(),
  languageFrom: z.enum(['option', 'front matter', 'file name', 'detected']),
  source: z.string().nullable(),
  words: offset,
  sentences: offset,
  score: z.number().min(0).max(100),
  verdict: z.enum(['pass', 'fail']),
  findings: z.array(finding),
  skipped: z.array(z.strictObject({ ruleId: z.string(), reason: z.string() })),
  // Reports of before it was there are read as well.
  notes: z.array(z.string()).default([]),
  suppressed: offset,
  suppressionProblems: z.array(z.strictObject({ line: position, column: position, message: z.string() })).optional(),
  model: z.string().nullable(),
  signature: z.string(),
});

const count = z.number().int().min(0);

/** The contract of `--format json`, for those who read reports with a program. */
export const reportSchema: z.ZodType<Report> = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.strictObject({ name: z.literal('mtlint'), version: z.string() }),
  signature: z.string(),
  articles: z.array(article),
  summary: z.strictObject({
    articles: count,
    errors: count,
    warnings: count,
    infos: count,
    passed: count,
    failed: count,
  }),
});
