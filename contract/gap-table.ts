/** Tables of a competency gap analysis (AKPK, LeNA): read, mapped and shown before rows are taken into a design. */
import { z } from 'zod';
import { competencyKindSchema, prioritySchema } from '../design/enums.ts';
import { gapFields, gapProblemCodes } from '../design/gap-table/index.ts';
import { base } from './shared.ts';

export const gapFieldSchema = z.enum(gapFields);

/** Column by field, counted from 0; a field without a column is absent. */
export const gapMappingSchema = z.partialRecord(gapFieldSchema, z.number().int().min(0).max(1000));

export const gapColumnSchema = z.object({
  index: z.number().int(),
  /** As a spreadsheet names it. */
  letter: z.string(),
  /** The words above it. */
  label: z.string(),
  /** A few values; none of columns that say who somebody is. */
  samples: z.array(z.string()),
});

export const gapProblemSchema = z.object({
  code: z.enum(gapProblemCodes),
  severity: z.enum(['error', 'warning', 'notice']),
  /** As a spreadsheet counts; null for the table as a whole. */
  row: z.number().int().nullable(),
  column: z.string().nullable(),
  field: gapFieldSchema.nullable(),
  /** What stands there; never a NIP or a name. */
  value: z.string(),
  detail: z.string(),
});

export const gapTableRowSchema = z.object({
  row: z.number().int(),
  /** A pseudonym, or '' where nothing tells who it is. */
  person: z.string(),
  position: z.string(),
  unit: z.string(),
  kind: competencyKindSchema,
  competency: z.string(),
  standardLevel: z.number().int(),
  actualLevel: z.number().int(),
  source: z.string(),
  performanceTarget: z.string(),
  performanceActual: z.string(),
  rootCause: z.string(),
  priority: prioritySchema,
  form: z.string(),
  jp: z.number().nullable(),
  year: z.number().int().nullable(),
  note: z.string(),
});

export const gapTableOutSchema = z.object({
  sheets: z.array(z.object({ name: z.string(), rows: z.number().int() })),
  /** Position of the sheet that was read. */
  sheet: z.number().int(),
  /** Rows of heads; null where none was found. */
  header: z.object({ first: z.number().int(), last: z.number().int() }).nullable(),
  columns: z.array(gapColumnSchema),
  mapping: gapMappingSchema,
  /** Rows that can be taken. */
  rows: z.array(gapTableRowSchema),
  /** At most 1,000; the gravest first. */
  problems: z.array(gapProblemSchema),
  counts: z.object({
    /** Rows with data, good or not. */
    seen: z.number().int(),
    problems: z.number().int(),
    /** People who were given a pseudonym. */
    pseudonyms: z.number().int(),
  }),
});
export type GapTableOut = z.infer<typeof gapTableOutSchema>;

export const gapTable = {
  /**
   * Reads a file from `files.put`: .xlsx or delimited text, at most 20 MB and 20,000 rows. Without `sheet` the one that
   * has the most of what is needed. INVALID with `errors.reader.<code>`: `unknown-type`, `old-office`, `encrypted`,
   * `damaged`, `too-large`, `no-text`, `bomb`, `unsafe`; with `no-such-sheet` when there is none at that position.
   */
  read: base
    .input(
      z.object({
        fileId: z.string(),
        sheet: z.number().int().min(0).max(100).optional(),
        /** Instead of what the heads say. */
        mapping: gapMappingSchema.optional(),
        /** Pseudonyms that the design has already: kept, and given to nobody else. */
        known: z.array(z.string().max(80)).max(20_000).optional(),
      }),
    )
    .output(gapTableOutSchema),
  /** Removes the file again, unless something else holds it: it has names and numbers of people in it. */
  forget: base.input(z.object({ fileId: z.string() })).output(z.object({ removed: z.boolean() })),
};
