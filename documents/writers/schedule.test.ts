import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { entries } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { newDesign } from '../../design/new-design.ts';
import { scheduleOf } from '../../design/schedule.ts';
import { sampleDesign } from '../testing/sample-design.ts';
import { writeSchedule } from './schedule.ts';

const options = {
  language: 'id',
  zone: 'WIB',
  time: '09:00',
  date: new Date('2026-11-22T03:00:00Z'),
} as const;

function dated(): Design {
  const design = sampleDesign();
  // A Wednesday.
  design.journey.startDate = '2026-12-02';
  return design;
}

function read(bytes: Uint8Array): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(new TextDecoder().decode(bytes)));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

describe('jadwal.ics', () => {
  const design = dated();
  const bytes = writeSchedule(design, options);
  const text = new TextDecoder().decode(bytes);
  const events = read(bytes);

  test('every dated thing is there once, by the id of its part', () => {
    expect(events.map(({ uid }) => uid).sort()).toEqual(
      scheduleOf(design)
        .map(({ id }) => `${id}@jelajah`)
        .sort(),
    );
    expect(events.length).toBeGreaterThan(10);
  });

  test('lines end with CRLF, none is longer than 75 bytes, every event has an end and a stamp', () => {
    const lines = text.split('\r\n');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const count = (name: string): number => lines.filter((line) => line.startsWith(name)).length;
    expect(count('DTEND')).toBe(events.length);
    expect(count('DTSTAMP')).toBe(events.length);
    expect(count('DURATION')).toBe(0);
  });

  test('an activity of a known day falls on that weekday, in the zone, for its minutes', () => {
    const [activityId, activity] = entries(design.journey.activities)[0] ?? [];
    if (activity === undefined || activityId === undefined) throw new Error('no activity');
    const one = dated();
    one.journey.activities = {
      order: [activityId],
      items: {
        [activityId]: {
          ...activity,
          occurrences: {
            order: ['occ_aaaaaaaaaa', 'occ_bbbbbbbbbb'],
            items: {
              occ_aaaaaaaaaa: { week: 1, day: 1, sessions: 1, minutes: 90 },
              occ_bbbbbbbbbb: { week: 1, day: 1, sessions: 2, minutes: 45 },
            },
          },
        },
      },
    };
    const found = (zone: 'WIB' | 'WIT') =>
      new Map(
        read(writeSchedule(one, { ...options, zone })).map((event) => [event.uid, event] as const),
      );
    const first = found('WIB').get('occ_aaaaaaaaaa@jelajah');
    // The Monday of the journey's first week, which begins on a Wednesday.
    expect(first?.startDate.toJSDate().toISOString()).toBe('2026-12-07T02:00:00.000Z');
    expect(first?.endDate.toJSDate().toISOString()).toBe('2026-12-07T03:30:00.000Z');
    const next = found('WIB').get('occ_bbbbbbbbbb@jelajah');
    expect(next?.startDate.toJSDate().toISOString()).toBe('2026-12-07T03:30:00.000Z');
    expect(next?.endDate.toJSDate().toISOString()).toBe('2026-12-07T05:00:00.000Z');
    const east = found('WIT').get('occ_aaaaaaaaaa@jelajah');
    expect(east?.startDate.toJSDate().toISOString()).toBe('2026-12-07T00:00:00.000Z');
  });

  test('texts with commas, semicolons and line ends come back as they were', () => {
    const one = dated();
    const action = one.analysis.actions.order[0];
    if (action === undefined) throw new Error('no action');
    const item = one.analysis.actions.items[action];
    if (item === undefined) throw new Error('no action');
    item.deadline = '2027-01-15';
    item.description.text = 'Sediakan meja, kursi; dan \\ map\nBEGIN:VALARM';
    const event = read(writeSchedule(one, options)).find(({ uid }) => uid.startsWith(action));
    expect(event?.summary).toContain('Sediakan meja, kursi; dan \\ map BEGIN:VALARM');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-01-15');
    expect(event?.endDate.toString()).toBe('2027-01-16');
  });

  test('a design without dates is an empty calendar; the same input gives the same bytes', () => {
    expect(read(writeSchedule(newDesign('dsn_aaaaaaaaaa', 'id'), options))).toEqual([]);
    expect(writeSchedule(design, options)).toEqual(bytes);
    const draft = new TextDecoder().decode(writeSchedule(design, { ...options, isDraft: true }));
    expect(draft).toContain('X-WR-CALNAME:DRAF');
    expect(draft.split('STATUS:TENTATIVE')).toHaveLength(events.length + 1);
    expect(text).not.toMatch(/DRAF|STATUS:/);
  });
});
