/** Shapes that several parts of the contract use. */
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { idSchema } from '../design/ids.ts';
import type { Design } from '../design/model/design.ts';
import { commonErrors } from './errors.ts';

/** Every procedure starts from here. */
export const base = oc.errors(commonErrors);

export const designIdSchema = idSchema('design');
export const seriesIdSchema = idSchema('series');
/** What sources, jobs and privacy are about. On the wire the field is called `designId` for both. */
export const documentIdSchema = z.union([designIdSchema, seriesIdSchema]);
/** Instant in UTC, ISO 8601. */
export const instantSchema = z.string();
/** Number of a stored state of a design; the first is 1. */
export const revisionSchema = z.number().int().min(1);

/**
 * A whole design on its way out. The store has validated it on reading, so it is not parsed again:
 * that would cost the event loop a multiple of the read itself.
 */
export const designOutSchema = z.custom<Design>(
  (value) => typeof value === 'object' && value !== null,
);

/** Where a design stands after a change. */
export const standSchema = z.object({
  revision: revisionSchema,
  updatedAt: instantSchema,
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type Stand = z.infer<typeof standSchema>;

export const jobStartedSchema = z.object({ jobId: z.string() });
