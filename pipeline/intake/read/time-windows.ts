/** When the people can learn: minutes after service, a weekly hour, gatherings that exist anyway. */
import type { TimeWindowFact } from '../facts.ts';
import type { Mention } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { tidy } from '../text/words.ts';
import { busyTimeIn } from './busy-times.ts';
import { type OpenTime, openTimeIn } from './open-times.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

const weekdays =
  'senin|selasa|rabu|kamis|jumat|jum’at|sabtu|minggu|hari|pagi|sore|malam|siang|bulan|pekan|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|day|week|morning|afternoon|month';
const has =
  /\b(?:(?:hanya|cuma|baru|dapat|bisa|mampu|can|could|only)\s+)*(?:punya|memiliki|mempunyai|meluangkan|menyediakan|menyisihkan|diberi|memberi|memberikan|ada|tersedia|dapat belajar|bisa belajar|bisa ikut|dapat ikut|dilatih|berlatih|bisa meninggalkan|spare|use|have|has|available|free)\b/iu;
const about =
  /\b(?:waktu (?:belajar|luang|kosong|yang tersedia)|jam (?:belajar|luang|kosong)|time (?:to learn|for learning))\b/iu;
const placed =
  /^\s*(?:(?:kerja|saja|aja|waktu)\s+)?(?:setelah|sebelum|sesudah|seusai|usai|setiap|tiap|per|sehari|seminggu|sepekan|sebulan|di sela|pada|on|every|each|before|after|a|an)\b/iu;
const rhythmPattern = new RegExp(
  `\\b(?:setiap|tiap|every|each|on)\\s+(?:(?:malam|pagi|sore|hari)\\s+)?(?:${weekdays})(?:\\s+(?:pagi|siang|sore|malam|morning|mornings|afternoon|afternoons|evenings?))?|\\b(?:harian|mingguan|dwimingguan|bulanan|dua mingguan|triwulanan|weekly|monthly|daily|(?:satu |se|dua |tiga |\\d )kali (?:sebulan|seminggu|sepekan)|once a (?:month|week)|(?:dua|tiga|\\d) (?:minggu|bulan) sekali)\\b`,
  'iu',
);
const gathering =
  /\b(?:berkumpul|bertemu|kumpul|rapat|apel|briefing|pertemuan|forum|meet|meets|meeting|meetings)\b/iu;
const gatheringVerb = /\b(?:berkumpul|bertemu|kumpul|berapat|apel|meet|meets)\b[^.;,]*/iu;
const learnAt =
  /\b(?:dapat|bisa(?:nya)?|boleh|can)\s+(?:(?:hanya|cuma|saja|belajar|ikut|berlatih|dilatih|learn|train|only)\s+)*((?:di luar|pada|hari|jam|pukul|setiap|tiap|setelah|sebelum|saat|outside|after|before|during|between)\b(?:[^.;]|\.\d)*)/iu;

/** Under a heading of times, too, money, targets and refusals are no windows. */
const noWindow =
  /\b(?:anggaran|dana|biaya|rp|budget|target|sasaran|tidak|jangan|nobody|no one|not|cannot)\b/iu;

/** Reads the time windows and claims their numbers. */
export function readTimeWindows(reading: Reading): TimeWindowFact[] {
  const found: TimeWindowFact[] = [];
  for (const line of reading.lines) {
    if (
      line.topic === 'deadline' ||
      line.topic === 'target' ||
      line.topic === 'indicator' ||
      line.topic === 'cause'
    )
      continue;
    const windows = windowsOf(line, reading);
    if (windows.length > 0) reading.used.add(line.index);
    found.push(...windows);
  }
  return found;
}

function windowsOf(line: Line, reading: Reading): TimeWindowFact[] {
  const stated = line.topic === 'time';
  const windows: TimeWindowFact[] = [];
  const busy = busyTimeIn(line.text);
  if (busy !== null && tidy(line.text).length <= busy.length + 2) return [];
  for (const mention of mentionsOf(reading, line.index)) {
    const window = durationWindow(line, mention, stated) ?? gatheringWindow(line, mention);
    if (window === null) continue;
    claim(reading, mention, 'time-window');
    windows.push(window);
  }
  if (windows.length > 0) return windows;
  const verb = gatheringVerb.exec(line.text);
  if (
    verb !== null &&
    rhythmPattern.test(verb[0]) &&
    !/\b(?:tidak|jarang|belum|never|rarely)\b/iu.test(line.text)
  ) {
    const end = verb.index + verb[0].length;
    return [openWindow({ text: tidy(verb[0]), start: verb.index, end }, line, reading)];
  }
  const only = learnAt.exec(line.text);
  if (only?.[1] !== undefined && !/\btidak\s+(?:dapat|bisa)\s+(?:belajar|ikut)/iu.test(line.text)) {
    return [
      {
        text: tidy(only[1]),
        minutesPerDay: null,
        occurrences: null,
        rhythm: rhythmOf(only[1]),
        sentence: line.index,
      },
    ];
  }
  const open = line.topic === 'wish' ? null : openTimeIn(line.text);
  if (open !== null) return [openWindow(open, line, reading)];
  if (
    stated &&
    busy === null &&
    !noWindow.test(line.text) &&
    /\p{L}{3,}/u.test(line.text) &&
    !/^(?:h-\d|sebelum masa)/iu.test(line.text.trim())
  ) {
    return [
      {
        text: tidy(line.text),
        minutesPerDay: null,
        occurrences: null,
        rhythm: rhythmOf(line.text),
        sentence: line.index,
      },
    ];
  }
  return [];
}

/** A window named by its occasion; its minutes, when it has some, are the number beside it. */
function openWindow(open: OpenTime, line: Line, reading: Reading): TimeWindowFact {
  let minutes: number | null = null;
  for (const mention of mentionsOf(reading, line.index)) {
    const inside = mention.start >= open.start && mention.start < open.end;
    if (!inside || mention.kind !== 'time') continue;
    if (!/^(?:menit|mnt|jam|minutes?|hours?)$/u.test(mention.unit)) continue;
    claim(reading, mention, 'time-window');
    minutes ??= mention.value * (/^(?:jam|hours?)$/u.test(mention.unit) ? 60 : 1);
  }
  minutes ??= minutesIn(open.text);
  return {
    text: open.text,
    minutesPerDay: minutes === null ? null : Math.round(minutes),
    occurrences: null,
    rhythm: rhythmOf(open.text),
    sentence: line.index,
  };
}

function durationWindow(line: Line, mention: Mention, stated: boolean): TimeWindowFact | null {
  if (
    mention.kind !== 'time' ||
    !/^(?:menit|mnt|jam|minutes?|hours?|hari|days?)$/u.test(mention.unit)
  )
    return null;
  const before = clauseBefore(line.text, mention.start);
  const rest = line.text.slice(mention.end);
  const after = /^[^,;.]*(?:\.\d+[^,;.]*)*/u.exec(rest)?.[0] ?? '';
  const short = /^(?:menit|mnt|jam|minutes?|hours?)$/u.test(mention.unit);
  const owned =
    has.test(before) || about.test(before) || /\b(?:waktu|belajar)\b[^.;,]*$/iu.test(before);
  const shaped =
    placed.test(after) ||
    rhythmPattern.test(after) ||
    /\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?:\s(?:pagi|siang|sore|malam))?\s*$/iu.test(
      before,
    );
  const goal =
    !short &&
    /\b(?:memiliki|punya|mempunyai|have|has|diberi)\s*(?:waktu\s*)?$/iu.test(before) &&
    /^\s*(?:untuk|for|to)\b/iu.test(after);
  if (!stated && !(short && owned && shaped) && !goal && !(short && about.test(before)))
    return null;
  const minutes = short ? mention.value * (/^(?:jam|hours?)$/u.test(mention.unit) ? 60 : 1) : null;
  const text = tidy(line.text.slice(mention.start, mention.end) + trimTail(after));
  return {
    text,
    minutesPerDay: minutes === null ? null : Math.round(minutes),
    occurrences: null,
    rhythm: rhythmOf(text),
    sentence: line.index,
  };
}

function trimTail(after: string): string {
  return after.replace(
    /\s+(?:dan|tetapi|namun|karena|sehingga|agar|supaya|and|but|because|so)\b.*$/iu,
    '',
  );
}

function gatheringWindow(line: Line, mention: Mention): TimeWindowFact | null {
  const text = `${mention.counts} ${line.text.slice(mention.start, mention.end + mention.counts.length + 2)}`;
  if (mention.kind !== 'thing' && mention.kind !== 'frequency') return null;
  if (
    !gathering.test(mention.counts) ||
    !/\b(?:tersedia|ada|terdapat|punya|memiliki|dan|there are|has|have|available|direncanakan)\b/iu.test(
      line.text,
    )
  )
    return null;
  return {
    text: tidy(`${mention.asWritten} ${mention.counts}`),
    minutesPerDay: null,
    occurrences: mention.value,
    rhythm: rhythmOf(text),
    sentence: line.index,
  };
}

/** 'an hour', 'sejam', 'setengah jam' have no numeral. */
function minutesIn(text: string): number | null {
  if (/\bsetengah jam\b|\bhalf an hour\b/iu.test(text)) return 30;
  return /\bsejam\b|\ban hour\b/iu.test(text) ? 60 : null;
}

function rhythmOf(text: string): string | null {
  // 'Satu kali sebulan' in the words that the calendar looks for.
  return rhythmPattern.exec(text)?.[0].replace(/^satu kali/iu, 'sekali') ?? null;
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const stop = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
  return before.slice(stop + 1);
}
