/** A run with a model as its events tell it: pure, so that replay and live give the same picture. */
import type { Job, JobEvent, Message, RunCeiling, RunUnit } from '../../contract/index.ts';
import type { TokenCount } from '../../design/model-connection.ts';

export interface RunView {
  jobId: string;
  state: Job['state'];
  /** When the job's first event was told. */
  startedAt: string | null;
  endedAt: string | null;
  /** In the order in which the run names them. */
  units: readonly RunUnit[];
  /** Text as it comes, by unit; masked, for showing only. */
  texts: Readonly<Record<string, string>>;
  tokens: TokenCount | null;
  cost: number | null;
  /** Where it stops; null before the run has told. */
  ceiling: RunCeiling | null;
  progress: Message | null;
  /** Share 0-1 of the work, as the job tells it. */
  fraction: number;
  job: Job | null;
}

/** Of each unit's text the window keeps this much: what is read live is the end of it. */
const mostText = 12_000;

export function newRun(jobId: string): RunView {
  return {
    jobId,
    state: 'queued',
    startedAt: null,
    endedAt: null,
    units: [],
    texts: {},
    tokens: null,
    cost: null,
    ceiling: null,
    progress: null,
    fraction: 0,
    job: null,
  };
}

function withUnit(units: readonly RunUnit[], unit: RunUnit): readonly RunUnit[] {
  const isKnown = units.some(({ id }) => id === unit.id);
  return isKnown ? units.map((one) => (one.id === unit.id ? unit : one)) : [...units, unit];
}

export function applyEvent(run: RunView, event: JobEvent): RunView {
  const next = { ...run, startedAt: run.startedAt ?? event.at };
  switch (event.type) {
    case 'state':
      return { ...next, state: event.state };
    case 'progress':
      return { ...next, progress: event.title, fraction: event.fraction };
    case 'section':
      return next;
    case 'unit':
      return { ...next, units: withUnit(run.units, event.unit) };
    case 'text': {
      const before = event.isRestart === true ? '' : (run.texts[event.step] ?? '');
      const text = (before + event.text).slice(-mostText);
      return { ...next, texts: { ...run.texts, [event.step]: text } };
    }
    case 'meter':
      return {
        ...next,
        tokens: event.tokens,
        cost: event.cost,
        ceiling: event.ceiling ?? run.ceiling,
      };
    case 'end':
      return { ...next, state: event.job.state, endedAt: event.at, job: event.job };
  }
}

export const isOver = (run: RunView): boolean =>
  run.state === 'done' || run.state === 'failed' || run.state === 'cancelled';

/** True for a run that asked a model; the built-in drafter has no units. */
export const isOfModel = (run: RunView): boolean =>
  run.units.length > 0 ||
  (run.job?.result?.kind === 'draft' && run.job.result.written !== undefined);
