/**
 * The failures that the core declares. Branch on `code`; show `data.key` with `data.params` through
 * messages/ (`errors.*`), which says what happened and what to do next, in both languages.
 */
import { z } from 'zod';

/** A text of messages/ by its key. */
export const messageSchema = z.object({
  key: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type Message = z.infer<typeof messageSchema>;

/** Every procedure may fail in these ways. */
export const commonErrors = {
  /** What was asked for is not there (any more). */
  NOT_FOUND: { status: 404, data: messageSchema.extend({ what: z.string(), id: z.string() }) },
  /** The input cannot be used; `path` is the JSON Pointer of the place, '' for the whole. */
  INVALID: {
    status: 422,
    data: messageSchema.extend({ reason: z.string(), path: z.string(), detail: z.string() }),
  },
  /** Not possible in the state things are in, e.g. editing what lies in the trash. */
  NOT_NOW: { status: 409, data: messageSchema.extend({ reason: z.string() }) },
  /** Storage refused: disk full, read-only folder, damaged file, closed. Nothing was changed. */
  STORAGE: { status: 503, data: messageSchema.extend({ reason: z.string() }) },
  /** Unforeseen. `correlationId` finds the whole story in the log. */
  INTERNAL: { status: 500, data: messageSchema.extend({ correlationId: z.string() }) },
} as const;

/** Procedures that change a design. */
export const editErrors = {
  /** Someone else's edit came first; nothing was changed. Read the design again. */
  CONFLICT: {
    status: 409,
    data: messageSchema.extend({ designId: z.string(), currentRevision: z.number().int() }),
  },
  /** The patch touches a part that is locked; nothing was changed. */
  LOCKED: { status: 423, data: messageSchema.extend({ partId: z.string(), path: z.string() }) },
} as const;
