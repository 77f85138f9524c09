/** SCORM 2004, 4th edition: completion and success are told apart, the score is scaled. */
import type { Interaction, Report, Store } from './store.ts';

/** The object `API_1484_11` that the LMS offers. */
export interface Scorm2004Api {
  Initialize(nothing: ''): unknown;
  GetValue(name: string): unknown;
  SetValue(name: string, value: string): unknown;
  Commit(nothing: ''): unknown;
  Terminate(nothing: ''): unknown;
}

/** `PT#H#M#S` of a duration in milliseconds. */
export function span2004(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.floor(hundredths / 360_000);
  const minutes = Math.floor(hundredths / 6000) % 60;
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`;
}

const places = (list: readonly number[]): string => list.map((place) => `o${place}`).join('[,]');

/** `now` in milliseconds since 1970. */
export function scorm2004Store(api: Scorm2004Api, now: () => number): Store {
  const begun = now();
  api.Initialize('');
  const get = (name: string): string => String(api.GetValue(name) ?? '');
  const set = (name: string, value: string): void => {
    api.SetValue(name, value);
  };
  const commit = (): void => {
    api.Commit('');
  };
  let isCompleted = get('cmi.completion_status') === 'completed';
  let success = get('cmi.success_status');
  // The best score counts, also over attempts that the LMS keeps apart.
  let score = Number.parseFloat(get('cmi.score.raw')) || -1;
  let recorded = Number(get('cmi.interactions._count')) || 0;
  let isFinished = false;
  if (!isCompleted) {
    set('cmi.completion_status', 'incomplete');
    commit();
  }

  return {
    isConnected: true,
    load: () => get('cmi.suspend_data'),
    save(report: Report) {
      if (isFinished) return;
      set('cmi.suspend_data', report.state);
      set('cmi.location', report.location);
      set('cmi.exit', 'suspend');
      set('cmi.progress_measure', String(Math.round(report.progress * 100) / 100));
      if (report.isDone) {
        if (!isCompleted) {
          isCompleted = true;
          set('cmi.completion_status', 'completed');
        }
        const reached = report.isPassed || success === 'passed' ? 'passed' : 'failed';
        if (report.isPassed !== null && reached !== success) {
          success = reached;
          set('cmi.success_status', success);
        }
      }
      commit();
      if (report.isDone && report.score !== null && report.score > score) {
        score = report.score;
        set('cmi.score.min', '0');
        set('cmi.score.max', '100');
        set('cmi.score.raw', String(score));
        set('cmi.score.scaled', String(score / 100));
        commit();
      }
    },
    record({ id, kind, chosen, right, isRight, stem }: Interaction) {
      if (isFinished) return;
      const at = `cmi.interactions.${recorded}`;
      recorded += 1;
      set(`${at}.id`, id);
      set(`${at}.type`, kind === 'order' ? 'sequencing' : 'choice');
      set(`${at}.correct_responses.0.pattern`, places(right));
      set(`${at}.timestamp`, new Date(now()).toISOString().slice(0, 19));
      set(`${at}.learner_response`, places(chosen));
      set(`${at}.result`, isRight ? 'correct' : 'incorrect');
      set(`${at}.description`, stem.slice(0, 250));
    },
    finish() {
      if (isFinished) return;
      isFinished = true;
      set('cmi.session_time', span2004(now() - begun));
      set('cmi.exit', isCompleted && success !== 'failed' ? 'normal' : 'suspend');
      commit();
      api.Terminate('');
    },
  };
}
