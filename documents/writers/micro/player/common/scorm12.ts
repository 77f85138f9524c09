/**
 * SCORM 1.2. Status and score are committed one after the other: an LMS that compares the *old*
 * status when a score arrives would else never see the activity completed.
 */
import type { Interaction, Report, Store } from './store.ts';

/** The object `API` that the LMS offers. */
export interface Scorm12Api {
  LMSInitialize(nothing: ''): unknown;
  LMSGetValue(name: string): unknown;
  LMSSetValue(name: string, value: string): unknown;
  LMSCommit(nothing: ''): unknown;
  LMSFinish(nothing: ''): unknown;
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

/** `HHHH:MM:SS.SS` of a duration in milliseconds. */
export function span12(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.min(9999, Math.floor(hundredths / 360_000));
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = Math.floor(hundredths / 100) % 60;
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(seconds)}.${two(hundredths % 100)}`;
}

/** Choices of an interaction are single characters in SCORM 1.2. */
const letter = (place: number): string => 'abcdefghijklmnopqrstuvwxyz0123456789'[place] ?? '9';
const letters = (places: readonly number[]): string => places.map(letter).join(',');

/** `now` in milliseconds since 1970. */
export function scorm12Store(api: Scorm12Api, now: () => number): Store {
  const begun = now();
  api.LMSInitialize('');
  const get = (name: string): string => String(api.LMSGetValue(name) ?? '');
  const set = (name: string, value: string): void => {
    api.LMSSetValue(name, value);
  };
  const commit = (): void => {
    api.LMSCommit('');
  };
  const before = get('cmi.core.lesson_status');
  let status = before === '' || before === 'not attempted' ? '' : before;
  // The best score counts, also over attempts that the LMS keeps apart.
  let score = Number.parseFloat(get('cmi.core.score.raw')) || -1;
  let recorded = Number(get('cmi.interactions._count')) || 0;
  let isFinished = false;
  if (status === '') {
    status = 'incomplete';
    set('cmi.core.lesson_status', status);
    commit();
  }
  // Who failed may go on where they were.
  const isOver = (): boolean => status === 'passed' || status === 'completed';

  return {
    isConnected: true,
    load: () => get('cmi.suspend_data'),
    save(report: Report) {
      if (isFinished) return;
      set('cmi.suspend_data', report.state);
      set('cmi.core.lesson_location', report.location);
      // Said early: a window that is killed is resumed all the same.
      set('cmi.core.exit', 'suspend');
      const reached = !report.isDone
        ? status
        : report.isPassed === null
          ? 'completed'
          : report.isPassed || status === 'passed'
            ? 'passed'
            : 'failed';
      if (reached !== status) {
        status = reached;
        set('cmi.core.lesson_status', status);
      }
      commit();
      if (report.isDone && report.score !== null && report.score > score) {
        score = report.score;
        set('cmi.core.score.min', '0');
        set('cmi.core.score.max', '100');
        set('cmi.core.score.raw', String(score));
        commit();
      }
    },
    record({ id, kind, chosen, right, isRight }: Interaction) {
      if (isFinished) return;
      const at = `cmi.interactions.${recorded}`;
      recorded += 1;
      set(`${at}.id`, id);
      set(`${at}.type`, kind === 'order' ? 'sequencing' : 'choice');
      set(`${at}.correct_responses.0.pattern`, letters(right));
      set(`${at}.student_response`, letters(chosen));
      set(`${at}.result`, isRight ? 'correct' : 'wrong');
    },
    finish() {
      if (isFinished) return;
      isFinished = true;
      set('cmi.core.session_time', span12(now() - begun));
      set('cmi.core.exit', isOver() ? '' : 'suspend');
      commit();
      api.LMSFinish('');
    },
  };
}
