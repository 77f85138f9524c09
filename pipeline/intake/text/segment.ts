/** Free text and Markdown into lines: headings, labels, bullets, tables, wrapped paragraphs, letter furniture. */
import type { Line, LineKind } from './document.ts';
import { splitSentences } from './sentences.ts';
import { fieldKey } from './structured.ts';
import { type Topic, topicOf } from './topics.ts';

interface State {
  text: string;
  lines: Line[];
  section: string | null;
  topic: Topic | null;
  /** After the closing formula only names and titles follow. */
  closed: boolean;
}

interface Row {
  start: number;
  text: string;
}

const heading = /^#{1,6}\s+(.*)$/u;
const bullet = /^\s*(?:[-*•‣◦–—]|\d{1,2}[.)]|[a-z][.)])\s+/u;
const label = /^\s*\**([\p{L}][\p{L}\s/()_-]{1,40}?)\**\s*:\**(?:\s+|$)/u;
const closing =
  /^(?:demikian|atas perhatian|terima kasih|hormat kami|salam|sincerely|regards|best regards|thank you)\b/iu;
const tableRule = /^\s*\|?[\s:|-]+\|[\s:|-]*$/u;

/** Cuts a normalised text into lines. */
export function segment(text: string): Line[] {
  const state: State = { text, lines: [], section: null, topic: null, closed: false };
  const rows = rowsOf(text);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || row.text.trim() === '') continue;
    const next = rows[index + 1];
    if (row.text.includes('|') && next !== undefined && tableRule.test(next.text)) {
      index = readTable(state, rows, index);
    } else if (isPlainProse(row.text) && !state.closed) {
      index = readParagraph(state, rows, index);
    } else readRow(state, row, nextContent(rows, index));
  }
  return state.lines;
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    rows.push({ start, text: part });
    start += part.length + 1;
  }
  return rows;
}

function nextContent(rows: readonly Row[], index: number): string {
  for (let at = index + 1; at < rows.length; at += 1) {
    const text = rows[at]?.text ?? '';
    if (text.trim() !== '') return text;
  }
  return '';
}

function isPlainProse(text: string): boolean {
  return text.length > 60 && !heading.test(text) && !bullet.test(text) && !known(text);
}

function known(text: string): Topic | null {
  const match = label.exec(text);
  return match === null ? null : topicOf(match[1] ?? '');
}

/** Wrapped prose: rows go together while the former is long and does not end a sentence. */
function readParagraph(state: State, rows: readonly Row[], from: number): number {
  let last = from;
  for (;;) {
    const row = rows[last];
    const next = rows[last + 1];
    if (row === undefined || next === undefined || /[.!?:;]\s*$/u.test(row.text)) break;
    if (next.text.trim() === '' || bullet.test(next.text) || heading.test(next.text)) break;
    if (known(next.text) !== null || row.text.length < 60) break;
    last += 1;
  }
  const first = rows[from];
  const end = rows[last];
  if (first !== undefined && end !== undefined) {
    addSentences(state, first.start, end.start + end.text.length, 'prose');
  }
  return last;
}

function readRow(state: State, row: Row, next: string): void {
  const hash = heading.exec(row.text);
  if (hash !== null) {
    openSection(state, row, hash[1] ?? '');
    return;
  }
  const mark = bullet.exec(row.text);
  const lead = mark?.[0].length ?? row.text.length - row.text.trimStart().length;
  const body = row.text.slice(lead);
  if (/^\s*(?:kepada\s+)?yth\b/iu.test(body)) {
    add(state, row.start + lead, row.start + row.text.length, 'field', null, 'recipient', null);
    return;
  }
  if (closing.test(body)) state.closed = true;
  const labelled = label.exec(body);
  const topic = labelled === null ? null : topicOf(labelled[1] ?? '');
  if (labelled !== null && topic !== null && !state.closed) {
    const rest = body.slice(labelled[0].length);
    if (rest.trim() === '') {
      openSection(state, row, labelled[1] ?? '');
      return;
    }
    const start = row.start + lead + labelled[0].length;
    addSentences(state, start, row.start + row.text.length, 'field', labelled[1] ?? null, topic);
    // A form's next line is no part of the heading before this field.
    if (mark === null) {
      state.section = null;
      state.topic = null;
    }
    return;
  }
  if (mark === null && isBareHeading(body, next)) {
    openSection(state, row, body);
    return;
  }
  addSentences(
    state,
    row.start + lead,
    row.start + row.text.length,
    mark === null ? 'prose' : 'bullet',
  );
}

function isBareHeading(body: string, next: string): boolean {
  const text = body.trim();
  if (/[.!?;,]$/u.test(text) || text.split(/\s+/u).length > 5 || /\d/u.test(text)) return false;
  if (/^[\p{Lu}\s]+$/u.test(text) || /^(?:memo|memorandum|nota dinas|surat)$/iu.test(text))
    return true;
  return (topicOf(text) !== null || text.endsWith(':')) && next.trim() !== '';
}

function openSection(state: State, row: Row, title: string): void {
  const plain = title
    .replace(/[*_`]+/gu, '')
    .replace(/[:\s]+$/u, '')
    .trim();
  state.section = plain;
  // 'Batas: Desember 2026' is a deadline; a list under 'Batas' is a list of limits.
  state.topic = /^batas$/iu.test(plain) ? 'constraint' : topicOf(plain);
  const lead = row.text.indexOf(plain);
  const start = row.start + Math.max(0, lead);
  add(state, start, start + plain.length, 'heading', plain, state.topic, null);
}

function readTable(state: State, rows: readonly Row[], from: number): number {
  const head = cells(rows[from]?.text ?? '');
  let index = from + 2;
  for (; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined || !row.text.includes('|')) break;
    const fields: Record<string, string> = {};
    cells(row.text).forEach((cell, at) => {
      const name = head[at] ?? '';
      const key = at === 0 ? 'name' : fieldKey(name);
      if (key !== '' && cell !== '') fields[key] = cell;
    });
    add(state, row.start, row.start + row.text.length, 'row', state.section, state.topic, fields);
  }
  return index - 1;
}

function cells(text: string): string[] {
  return text
    .replace(/^\s*\||\|\s*$/gu, '')
    .split('|')
    .map((cell) => cell.trim());
}

function addSentences(
  state: State,
  start: number,
  end: number,
  kind: LineKind,
  section: string | null = state.section,
  topic: Topic | null = state.topic,
): void {
  for (const range of splitSentences(state.text.slice(start, end), start)) {
    const text = state.text.slice(range.start, range.end);
    if (closing.test(text)) state.closed = true;
    const labelled = label.exec(text);
    const own = labelled === null ? null : topicOf(labelled[1] ?? '');
    if (labelled !== null && own !== null && labelled[0].length < text.length) {
      add(
        state,
        range.start + labelled[0].length,
        range.end,
        'field',
        labelled[1] ?? null,
        own,
        null,
      );
    } else {
      add(state, range.start, range.end, kind, section, state.closed ? 'meta' : topic, null);
    }
  }
}

function add(
  state: State,
  start: number,
  end: number,
  kind: LineKind,
  section: string | null,
  topic: Topic | null,
  fields: Record<string, string> | null,
): void {
  const text = state.text.slice(start, end);
  const index = state.lines.length;
  state.lines.push({ index, text, start, end, kind, section, topic, fields });
}
