/** The one job the window waits for at a time, shown in JobDialog. */
import { create } from 'zustand';
import type { Job, JobEvent } from '../../contract/index.ts';
import { core } from '../rpc/client.ts';
import { followJob } from '../rpc/follow-job.ts';

interface RunningJob {
  isOpen: boolean;
  title: string;
  fraction: number;
  message: { key: string; params: Record<string, string | number> } | null;
  cancel: () => void;
}

export const useRunningJob = create<RunningJob>(() => ({
  isOpen: false,
  title: '',
  fraction: 0,
  message: null,
  cancel: () => undefined,
}));

/** Shows a job until it ends and returns it; `onEvent` sees every event. */
export async function runJob(
  title: string,
  start: () => Promise<{ jobId: string }>,
  onEvent?: (event: JobEvent) => void,
): Promise<Job> {
  useRunningJob.setState({ isOpen: true, title, fraction: 0, message: null });
  try {
    const { jobId } = await start();
    useRunningJob.setState({ cancel: () => void core.jobs.cancel({ jobId }) });
    return await followJob(jobId, (event) => {
      if (event.type === 'progress') {
        useRunningJob.setState({ fraction: event.fraction, message: event.title });
      }
      onEvent?.(event);
    });
  } finally {
    useRunningJob.setState({ isOpen: false });
  }
}
