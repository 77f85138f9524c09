import { describe, expect, it } from 'vitest';
import { scorm12Store, span12 } from './scorm12.ts';
import { scorm2004Store, span2004 } from './scorm2004.ts';
import type { Report } from './store.ts';

describe('durations', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0H0M0S'],
    [9_504, '0000:00:09.50', 'PT0H0M9.5S'],
    [3_725_010, '0001:02:05.01', 'PT1H2M5.01S'],
    [-5, '0000:00:00.00', 'PT0H0M0S'],
    [360_000_000_000, '9999:00:00.00', 'PT100000H0M0S'],
  ])('of %i ms', (milliseconds, in12, in2004) => {
    expect(span12(milliseconds)).toBe(in12);
    expect(span2004(milliseconds)).toBe(in2004);
  });
});

const report = (parts: Partial<Report>): Report => ({
  state: 's',
  location: '1.1',
  isDone: false,
  score: null,
  isPassed: null,
  progress: 0,
  ...parts,
});

/** An LMS that takes everything and writes it down. */
function lms(values: Map<string, string>) {
  const calls: string[] = [];
  const set = (name: string, value: string): string => {
    values.set(name, value);
    calls.push(`${name}=${value}`);
    return 'true';
  };
  const noted = (what: string) => (): string => {
    calls.push(what);
    return 'true';
  };
  const get = (name: string): string => values.get(name) ?? '';
  return { calls, set, get, noted };
}

function open12(values: Map<string, string>) {
  const { calls, set, get, noted } = lms(values);
  const store = scorm12Store(
    {
      LMSInitialize: noted('init'),
      LMSGetValue: get,
      LMSSetValue: set,
      LMSCommit: noted('commit'),
      LMSFinish: noted('finish'),
    },
    () => 0,
  );
  return { calls, store };
}

function open2004(values: Map<string, string>) {
  const { calls, set, get, noted } = lms(values);
  const store = scorm2004Store(
    {
      Initialize: noted('init'),
      GetValue: get,
      SetValue: set,
      Commit: noted('commit'),
      Terminate: noted('finish'),
    },
    () => 0,
  );
  return { calls, store };
}

describe('what an LMS is told', () => {
  it('a status that was reached is never taken back, a score never lowered', () => {
    const values = new Map([
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.core.score.raw', '90'],
      ['cmi.completion_status', 'completed'],
      ['cmi.success_status', 'passed'],
      ['cmi.score.raw', '90'],
    ]);
    for (const open of [open12, open2004]) {
      const { calls, store } = open(values);
      store.save(report({}));
      store.save(report({ isDone: true, score: 50, isPassed: false }));
      store.finish();
      expect(calls.join('\n')).not.toMatch(/incomplete|failed|50/);
      expect(calls.at(-1)).toBe('finish');
    }
  });

  it('without questions a unit is completed, not passed', () => {
    const values = new Map<string, string>();
    open12(values).store.save(report({ isDone: true, progress: 1 }));
    open2004(values).store.save(report({ isDone: true, progress: 1 }));
    expect(values.get('cmi.core.lesson_status')).toBe('completed');
    expect(values.get('cmi.completion_status')).toBe('completed');
    expect(values.has('cmi.success_status')).toBe(false);
    expect([...values.keys()].filter((name) => name.includes('score'))).toEqual([]);
  });

  it('who failed goes on where they were; who passed is done', () => {
    for (const [isPassed, exits] of [
      [false, ['suspend', 'suspend']],
      [true, ['', 'normal']],
    ] as const) {
      const values = new Map<string, string>();
      for (const open of [open12, open2004]) {
        const { store } = open(values);
        store.save(report({ isDone: true, score: 40, isPassed }));
        store.finish();
        store.finish();
        store.save(report({ state: 'late' }));
      }
      expect([values.get('cmi.core.exit'), values.get('cmi.exit')]).toEqual(exits);
      expect(values.get('cmi.suspend_data')).toBe('s');
    }
  });
});
