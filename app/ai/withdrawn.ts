/** Leave to send that is taken back while a model is at work: AI off, another lock, a design thrown away. */
import { z } from 'zod';
import type { Services } from '../services.ts';
import { mayAsk } from './connections.ts';
import { mayGoOn } from './rules.ts';

const sendsSchema = z.object({ designId: z.string().optional(), connectionId: z.string() });

/** Stops what may not send any more, as a person would: connections close, what was finished stays. */
export function stopWithdrawn(services: Services): void {
  const { jobs, store } = services;
  for (const { id } of jobs.list({ open: true, limit: 500 })) {
    const sends = sendsSchema.safeParse(store.jobs.get(id).input);
    if (!sends.success) continue;
    const { designId, connectionId } = sends.data;
    try {
      if (designId === undefined) mayAsk(services, connectionId);
      else mayGoOn(services, designId, connectionId);
    } catch {
      jobs.cancel(id);
    }
  }
}
