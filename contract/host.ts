/** The machine: what this host can do, where the data lies, and its backups. */
import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { base, designIdSchema, instantSchema, jobStartedSchema } from './shared.ts';

export const capabilitiesSchema = z.object({
  /** Keys outlive this run, in the system's keychain. */
  secretStore: z.boolean(),
  revealInFolder: z.boolean(),
  autoUpdate: z.boolean(),
  printToPdf: z.boolean(),
});
export type Capabilities = z.infer<typeof capabilitiesSchema>;

export const host = {
  capabilities: base.output(capabilitiesSchema.extend({ version: z.string() })),
  /** Kept open by every window; where none is open, the localhost shell ends after a while. */
  presence: base.output(eventIterator(z.object({ type: z.literal('here') }))),
  /** NOT_NOW (reason `not-here`) where the host cannot. */
  revealDataFolder: base.output(z.object({ shown: z.literal(true) })),
};

export const backupSchema = z.object({
  id: z.string(),
  at: instantSchema,
  /** Bytes. */
  size: z.number().int(),
  /** `auto`, `manual`, or what it was made before. */
  reason: z.string(),
});
export type Backup = z.infer<typeof backupSchema>;

export const data = {
  info: base.output(
    z.object({
      folder: z.string(),
      /** Bytes of the database. */
      size: z.number().int(),
      designs: z.number().int(),
      lastBackup: instantSchema.nullable(),
    }),
  ),
  /** SQLite's own check of the whole file, in a worker; problems in words for a log. */
  integrity: base.output(z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
  backups: {
    list: base.output(z.array(backupSchema)),
    create: base.output(jobStartedSchema),
    /** Opens a copy of it and reads every design in it; changes nothing. */
    rehearse: base
      .input(z.object({ backupId: z.string() }))
      .output(
        z.object({ ok: z.boolean(), designs: z.number().int(), problems: z.array(z.string()) }),
      ),
    /**
     * Puts it in place of the present data, which is kept as the file `replaced` in the data folder.
     * NOT_NOW (reason `jobs-running`) while work goes on. Read everything again afterwards.
     */
    restore: base
      .input(z.object({ backupId: z.string() }))
      .output(z.object({ replaced: z.string() })),
  },
};

export const examples = {
  /** Adds the finished examples that are not there (any more). Invented organisations. */
  install: base.output(jobStartedSchema),
  list: base.output(z.array(z.object({ designId: designIdSchema }))),
};
