/**
 * Review: comments and rounds are part of the design and are edited as every part of it. Here is what
 * needs the core: where a design stands, files that come back, approval, and exchange.
 */
import { z } from 'zod';
import { exportItemSchema } from '../design/export-catalogue.ts';
import { editErrors, messageSchema } from './errors.ts';
import { writtenFileSchema } from './exports.ts';
import { base, designIdSchema, instantSchema, jobStartedSchema, revisionSchema } from './shared.ts';

export const approvalSchema = z.object({
  id: z.string(),
  /** Approved version: 1, 2, ... */
  number: z.number().int().min(1),
  revision: revisionSchema,
  /** Of the design without its comments, rounds and locks; hex. */
  contentHash: z.string(),
  at: instantSchema,
  /** Who recorded it: the profile's name. */
  recordedBy: z.string(),
  deciders: z.array(
    z.object({
      name: z.string(),
      position: z.string(),
      verdict: z.enum(['approve', 'return']),
      reason: z.string(),
      at: instantSchema,
    }),
  ),
  /** Why this version differs from the one before. */
  reason: z.string(),
  package: writtenFileSchema,
  files: z.array(z.object({ name: z.string(), size: z.number().int(), sha256: z.string() })),
});
export type Approval = z.infer<typeof approvalSchema>;

/** What was in a reviewer's file, before or after it was taken in. */
export const importReportSchema = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['docx', 'html-review']),
      /** Revision the file was made from, where it tells and it is known here. */
      revision: z.number().int().nullable(),
      reviewers: z.array(z.string()),
      comments: z.number().int(),
      /** Tracked insertions and deletions, and texts changed without tracking. */
      tracked: z.number().int(),
      untracked: z.number().int(),
      decisions: z.number().int(),
      /** Already taken in earlier; left out. */
      known: z.number().int(),
    }),
  ),
  /** What could not be put on a part: anchors that are gone or moved, text outside all parts. */
  unplaced: z.array(
    z.object({
      reviewer: z.string(),
      /** What a person would look for in the file. */
      text: z.string(),
      reason: messageSchema,
    }),
  ),
});
export type ReviewImportReport = z.infer<typeof importReportSchema>;

export const review = {
  /** Where the design stands: *draf*, *ditelaah*, *dikembalikan*, *disetujui*. */
  state: base.input(z.object({ designId: designIdSchema })).output(
    z.object({
      state: z.enum(['draft', 'in-review', 'returned', 'approved']),
      /** The version in hand: one above the last approved one, or that one while nothing has changed. */
      version: z.number().int().min(1),
      contentHash: z.string(),
      approvals: z.array(approvalSchema),
    }),
  ),
  /**
   * Job: reads reviewers' files (from `files.put`; .docx or the .json of a review file). Comments and
   * decisions enter the design as one revision; each changed text becomes a proposal. Several files
   * at once merge; a file read again changes nothing. Fails with `errors.review.<code>`.
   */
  importFiles: base
    .errors(editErrors)
    .input(z.object({ designId: designIdSchema, fileIds: z.array(z.string()).min(1).max(20) }))
    .output(jobStartedSchema),
  /**
   * Job: writes the final package of this revision and records it as an approved version, which
   * nothing can change. NOT_NOW (reason `findings`, `open-round`, `unchanged`).
   */
  approve: base
    .input(
      z.object({
        designId: designIdSchema,
        baseRevision: revisionSchema,
        reason: z.string().max(4000),
        items: z.array(exportItemSchema).min(1).max(60),
      }),
    )
    .output(jobStartedSchema),
};

const words = z.array(z.string().min(1).max(300)).max(200);

/** What to take out and from where. */
const sharedSchema = z.object({
  designId: designIdSchema,
  /** Words to take out, by what they name; the design's agency and names of people go in any case. */
  names: z.object({ agency: words, unit: words, person: words, place: words }),
  /** Names that were found or suspected and are none: they stay. */
  keep: words,
  /** Null: the whole design; else one activity or a stage with its activities, as a pattern. */
  partId: z.string().nullable(),
});

/** Exchange between agencies: `.jelajah` files, and anonymised designs and patterns. */
export const exchange = {
  /**
   * What an anonymised copy would hold: each text that changes, before and after, and what to look at
   * by hand. NOT_FOUND (`part`): no activity, and no stage that has some.
   */
  preview: base.input(sharedSchema).output(
    z.object({
      changes: z.array(z.object({ path: z.string(), before: z.string(), after: z.string() })),
      /** Names of people that were found beside the given ones, and taken out. */
      found: z.array(z.string()),
      /** Words that look like names and were left, the most frequent first. */
      suspects: z.array(
        z.object({
          text: z.string(),
          count: z.number().int(),
          /** A guess. */
          kind: z.enum(['agency', 'unit', 'person', 'place']),
        }),
      ),
      /** What the copy does not hold at all. */
      removed: z.array(messageSchema),
    }),
  ),
  /** Writes it: a file for `files.get`. Sharing the same thing twice gives the same document. */
  write: base
    .input(
      sharedSchema.extend({
        /** Who is named as author of the shared work; '' for none. */
        author: z.string().max(200),
      }),
    )
    .output(writtenFileSchema),
  /** Looks into a `.jelajah` file without taking anything in. */
  inspect: base.input(z.object({ fileId: z.string() })).output(
    z.object({
      items: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(['design', 'series', 'pattern']),
          title: z.string(),
          author: z.string(),
          isAnonymous: z.boolean(),
          revisions: z.number().int(),
          attachments: z.number().int(),
          /** `same`: it is here already; `differs`: one with this id is here and is not equal. */
          known: z.enum(['no', 'same', 'differs']),
        }),
      ),
    }),
  ),
  /** Takes chosen items in. `copy` gives a known one a new id; nothing is overwritten. */
  take: base
    .input(
      z.object({
        fileId: z.string(),
        choices: z.array(z.object({ id: z.string(), as: z.enum(['new', 'copy', 'skip']) })),
      }),
    )
    .output(z.object({ designIds: z.array(z.string()), patternIds: z.array(z.string()) })),
  /** Patterns taken in or saved here. */
  patterns: {
    list: base.output(
      z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          author: z.string(),
          addedAt: instantSchema,
          activities: z.number().int(),
        }),
      ),
    ),
    /** Adds the pattern's activities to a stage of the design, as one revision. */
    use: base
      .errors(editErrors)
      .input(
        z.object({
          patternId: z.string(),
          designId: designIdSchema,
          baseRevision: revisionSchema,
          stageId: z.string(),
        }),
      )
      .output(z.object({ revision: revisionSchema })),
    remove: base.input(z.object({ id: z.string() })).output(z.object({ removed: z.literal(true) })),
  },
};
