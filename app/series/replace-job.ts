/** The job that puts a newer file in the place of a module. */
import { z } from 'zod';
import { readStored } from '../import-job.ts';
import type { JobHandler } from '../jobs/runner.ts';
import type { Services } from '../services.ts';
import { swapSource } from './swap-source.ts';

export const replaceInputSchema = z.object({
  designId: z.string(),
  sourceId: z.string(),
  fileId: z.string(),
});

export function replaceSourceHandler(services: () => Services): JobHandler {
  return {
    recovery: 'restart',
    async run(stored, context) {
      const input = replaceInputSchema.parse(stored);
      const { designId: seriesId, fileId } = input;
      const { file, sourceId } = await readStored(services(), fileId, context);
      const ids = { from: input.sourceId, to: sourceId };
      const swapped = await swapSource(services(), seriesId, ids, file, context.signal);
      return { kind: 'replaceSource', seriesId, sourceId, ...swapped };
    },
  };
}
