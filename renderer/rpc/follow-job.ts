/** Follows a job to its end: replay, then live; goes on where it was after a lost connection. */
import type { Job, JobEvent } from '../../contract/index.ts';
import { core } from './client.ts';

const retryMs = 1000;

export async function followJob(
  jobId: string,
  onEvent: (event: JobEvent) => void,
  signal?: AbortSignal,
): Promise<Job> {
  let after = 0;
  for (;;) {
    signal?.throwIfAborted();
    try {
      const events = await core.jobs.events(
        { jobId, after },
        signal === undefined ? {} : { signal },
      );
      for await (const event of events) {
        after = event.seq;
        onEvent(event);
        if (event.type === 'end') return event.job;
      }
      const job = await core.jobs.get({ jobId });
      if (job.state !== 'queued' && job.state !== 'running') return job;
    } catch (error) {
      if (signal?.aborted === true) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, retryMs));
  }
}
