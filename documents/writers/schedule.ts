/**
 * The design's dates as an iCalendar file (RFC 5545) in one of Indonesia's three time zones, none of
 * which changes its clock. Activities of a known day get an hour, one after the other; what may fall
 * on any day of a week, and what falls due, stands over whole days.
 */
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Design } from '../../design/model/design.ts';
import { valueAt } from '../../design/pointer.ts';
import { indexParts } from '../../design/references.ts';
import { addDays, type DatedItem, scheduleOf } from '../../design/schedule.ts';
import { type MessageLanguage, type Translate, translator } from '../../messages/index.ts';
import { plainSlotText, shorten } from '../slot-markdown.ts';

export const zones = {
  WIB: { id: 'Asia/Jakarta', offset: '+0700' },
  WITA: { id: 'Asia/Makassar', offset: '+0800' },
  WIT: { id: 'Asia/Jayapura', offset: '+0900' },
} as const;
export type Zone = keyof typeof zones;

export interface ScheduleOptions {
  language: MessageLanguage;
  zone: Zone;
  /** `HH:MM` at which the first activity of a day begins. */
  time: string;
  /** When the file is made. */
  date: Date;
  /** Said in the calendar's name, and by every event: it is tentative. */
  isDraft?: boolean;
}

/** VTIMEZONE of a zone without summer time. */
function zoneComponent(zone: Zone): string {
  const { id, offset } = zones[zone];
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${id}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${zone}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');
}

/** A wall clock's reading; the library prints its fields as they stand. */
function wallClock(date: string, minutes: number): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minutes);
}

function words(
  design: Design,
  partId: string,
  fields: readonly string[],
  parts: Map<string, string>,
) {
  const path = parts.get(partId);
  return fields.map((field) => {
    const slot = path === undefined ? undefined : valueAt(design, `${path}/${field}`);
    return typeof slot === 'object' &&
      slot !== null &&
      'text' in slot &&
      typeof slot.text === 'string'
      ? plainSlotText(slot.text)
      : '';
  });
}

/** Which texts of a part tell what it is and what to do. */
const told: Readonly<Record<DatedItem['kind'], { title: string; more: readonly string[] }>> = {
  activity: { title: 'title', more: ['workTask', 'steps', 'supporter'] },
  session: { title: 'title', more: ['problem', 'members'] },
  milestone: { title: 'description', more: ['output'] },
  action: { title: 'description', more: ['owner'] },
  measure: { title: 'indicator', more: ['instrument', 'respondent', 'owner'] },
  indicator: { title: 'name', more: ['source'] },
  round: { title: '', more: [] },
};

function titleOf(t: Translate, item: DatedItem, title: string): string {
  const kind = t(`slides.schedule.${item.kind}`);
  return title === '' ? kind : `${kind}: ${shorten(title, 120)}`;
}

/** Same design and options, same bytes. A design without dates gives a calendar without events. */
export function writeSchedule(design: Design, options: ScheduleOptions): Uint8Array {
  const { language, zone, time, date: stamp, isDraft = false } = options;
  const t = translator(language);
  const { parts } = indexParts(design);
  const name = shorten(plainSlotText(design.title.text), 100) || t('documents.untitled');
  const calendar = ical({
    name: isDraft ? `${t('documents.watermark')} · ${name}` : name,
    prodId: { company: 'Jelajah', product: 'Jelajah', language: language.toUpperCase() },
    // The zone stands at each event: one of the calendar would be printed at the stamps as well,
    // which are in UTC.
    timezone: { name: null, generator: () => zoneComponent(zone) },
  });
  const [hour = 9, minute = 0] = time.split(':').map(Number);
  /** Minute of the day at which the next activity of a date begins. */
  const free = new Map<string, number>();
  for (const item of scheduleOf(design)) {
    const { title, more } = told[item.kind];
    const [name = '', ...rest] = words(design, item.partId, [title, ...more], parts);
    const lines = [...rest];
    if (item.minutes !== null)
      lines.unshift(
        t('slides.schedule.length', { sessions: item.sessions, minutes: item.minutes }),
      );
    const total = (item.minutes ?? 0) * item.sessions;
    const begins = free.get(item.date) ?? hour * 60 + minute;
    const isTimed = item.minutes !== null && item.days === 1 && begins + total <= 24 * 60;
    if (isTimed) free.set(item.date, begins + total);
    calendar.createEvent({
      id: `${item.id}@jelajah`,
      stamp,
      ...(isDraft ? { status: ICalEventStatus.TENTATIVE } : {}),
      timezone: zones[zone].id,
      summary: titleOf(t, item, name),
      description: lines.filter((line) => line !== '').join('\n\n'),
      ...(isTimed
        ? { start: wallClock(item.date, begins), end: wallClock(item.date, begins + total) }
        : {
            allDay: true,
            start: wallClock(item.date, 0),
            end: wallClock(addDays(item.date, item.days), 0),
            transparency: ICalEventTransparency.TRANSPARENT,
          }),
    });
  }
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}
