/** The runs that the window follows, by design. They outlive the panel: a job belongs to the core. */
import { create } from 'zustand';
import type { Job, JobEvent } from '../../contract/index.ts';
import { followJob } from '../rpc/follow-job.ts';
import { applyEvent, newRun, type RunView } from './run-state.ts';

interface Runs {
  /** The latest run of each design. */
  byDesign: Readonly<Record<string, RunView>>;
}

export const useRuns = create<Runs>(() => ({ byDesign: {} }));

const followed = new Map<string, Promise<Job>>();

/** Events come in bursts (a replay): the window draws them at most this often. */
const drawMs = 80;

/** Follows a job until it ends; a second call for the same job joins the first. */
export function followRun(designId: string, jobId: string): Promise<Job> {
  const running = followed.get(jobId);
  if (running !== undefined) return running;
  let run = newRun(jobId);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (): void => {
    clearTimeout(timer);
    timer = undefined;
    useRuns.setState(({ byDesign }) => ({ byDesign: { ...byDesign, [designId]: run } }));
  };
  draw();
  const onEvent = (event: JobEvent): void => {
    run = applyEvent(run, event);
    if (event.type === 'end') draw();
    else timer ??= setTimeout(draw, drawMs);
  };
  const promise = followJob(jobId, onEvent).then((job) => {
    // A stream that broke before its last event: the job itself says how it ended.
    if (run.job === null) {
      run = { ...run, job, state: job.state, endedAt: job.updatedAt };
      draw();
    }
    return job;
  });
  followed.set(jobId, promise);
  promise.catch(() => followed.delete(jobId));
  return promise;
}
