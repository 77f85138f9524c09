/** Each line of the BPS table (Surat Sestama B-031/BPS/2600/02/2019), by hand. */
import { describe, expect, it } from 'vitest';
import { collect } from '../collection.ts';
import { type SiasnCode, siasnCodes, siasnId } from '../enums.ts';
import type { Occurrence } from '../model/journey.ts';
import { activityMinutes, lineFor, monthOfWeek, recognisedJp, roundJp } from './convert.ts';
import { defaultJpTable } from './default-table.ts';

/** Sittings as [week, sessions, minutes each]. */
function activity(
  jalur: SiasnCode | null,
  ...sittings: Array<[week: number, sessions: number, minutes: number]>
) {
  const occurrences = collect<Occurrence>(
    sittings.map(([week, sessions, minutes], index) => [
      `occ_aaaaaaaaa${'abcdefg'[index]}`,
      { week, sessions, minutes, day: null },
    ]),
  );
  return { jalur, occurrences };
}

const jp = (...args: Parameters<typeof activity>): number =>
  recognisedJp(activity(...args), defaultJpTable, 45);

describe('recognised JP', () => {
  it.each<[SiasnCode, string]>([
    ['managerial-training', 'manajerial'],
    ['technical-training', 'teknis'],
    ['functional-training', 'fungsional'],
    ['sociocultural-training', 'sosial kultural'],
    ['course', 'kursus'],
    ['upgrading-course', 'penataran'],
    ['technical-guidance', 'bimtek'],
    ['distance-learning', 'PJJ'],
    ['outbound', 'outbound'],
    ['structural-training', 'struktural'],
  ])('of %s are the minutes', (jalur) => {
    expect(jp(jalur, [1, 1, 450])).toBe(10);
    expect(jp(jalur, [1, 2, 44])).toBe(1.5);
    expect(jp(jalur, [1, 1, 67])).toBe(1);
    expect(jp(jalur, [1, 1, 68])).toBe(1.5);
  });

  it('of seminars and socialisation are 4 a day, of workshops 5, however long', () => {
    expect(jp('seminar', [1, 1, 30], [2, 1, 600])).toBe(8);
    expect(jp('socialisation', [1, 3, 60])).toBe(12);
    expect(jp('workshop', [1, 2, 300])).toBe(10);
  });

  it('of coaching and mentoring are 2 a session, two sessions a month', () => {
    expect(jp('coaching', [1, 1, 60])).toBe(2);
    expect(jp('coaching', [1, 2, 60], [3, 1, 60])).toBe(4);
    expect(jp('mentoring', [1, 2, 60], [6, 2, 60], [10, 1, 60])).toBe(10);
  });

  it('of e-learning are the minutes, at most 3 a day', () => {
    expect(jp('e-learning', [1, 1, 90])).toBe(2);
    expect(jp('e-learning', [1, 2, 600])).toBe(6);
    expect(jp('e-learning', [1, 1, 135], [2, 1, 45])).toBe(4);
  });

  it('of self-study and learning communities are the minutes, at most 2 a day', () => {
    expect(jp('self-study', [1, 1, 600])).toBe(2);
    expect(jp('learning-community', [1, 4, 60])).toBe(5);
  });

  it('of secondment, exchange and internship are 20 a stay, of benchmarking 10', () => {
    expect(jp('secondment', [1, 5, 400])).toBe(20);
    expect(jp('exchange', [1, 1, 400])).toBe(20);
    expect(jp('internship', [1, 1, 60], [2, 1, 60])).toBe(20);
    expect(jp('benchmarking', [1, 2, 240])).toBe(10);
  });

  it('are none without a line, without a jalur, or without minutes', () => {
    for (const code of ['workplace-guidance', 'other-classical', 'other-non-classical'] as const) {
      expect(lineFor(defaultJpTable, code), code).toBeNull();
      expect(jp(code, [1, 1, 900])).toBe(0);
    }
    expect(jp(null, [1, 1, 900])).toBe(0);
    expect(jp('internship')).toBe(0);
  });

  it('follow another length of the JP', () => {
    expect(recognisedJp(activity('course', [1, 1, 60]), defaultJpTable, 60)).toBe(1);
  });

  it('are never more than one line per jalur grants: no code stands twice', () => {
    const codes = Object.values(defaultJpTable.lines.items).flatMap((line) => line.codes);
    expect(new Set(codes).size).toBe(codes.length);
    expect(siasnCodes.map(siasnId)).toEqual(
      Array.from({ length: 25 }, (_none, index) => index + 1),
    );
  });
});

describe('units', () => {
  it('round down to half JP, once', () => {
    expect([0, 0.49, 0.5, 0.999, 2.75, 3].map(roundJp)).toEqual([0, 0, 0.5, 0.5, 2.5, 3]);
    // 0.1 + 0.2 must not lose half a JP to binary fractions.
    expect(roundJp(0.1 + 0.2 + 0.2)).toBe(0.5);
  });

  it('count twelve months in 52 weeks', () => {
    const months = Array.from({ length: 52 }, (_none, index) => monthOfWeek(index + 1));
    expect(new Set(months).size).toBe(12);
    expect(months[0]).toBe(0);
    expect(months.at(-1)).toBe(11);
  });

  it('add up all sittings', () => {
    expect(activityMinutes(activity(null, [1, 2, 30], [4, 1, 15]))).toBe(75);
  });
});
