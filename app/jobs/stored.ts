/** What is read back from a job's stored JSON. */
import { z } from 'zod';
import { messageSchema } from '../../contract/errors.ts';
import { jobResultSchema } from '../../contract/jobs.ts';

/** Jobs on a design name it; drafts say who writes. */
export const jobInputHeadSchema = z.object({
  designId: z.string().optional(),
  connection: z.string().optional(),
});

export const jobErrorSchema = messageSchema.extend({ correlationId: z.string().nullable() });

/** What a draft left, as its own note keeps it. */
export const draftResultSchema = jobResultSchema.options[0];
