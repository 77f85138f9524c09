/**
 * Structured briefs (YAML, JSON) into the same lines as free text.
 * Keys are those of topics.ts in either language (brief-format.md beside index.ts lists them); unknown keys are kept as prose.
 */
import { LineCounter, parseDocument } from 'yaml';
import { IntakeError } from '../intake-error.ts';
import type { Line, LineKind } from './document.ts';
import { splitSentences } from './sentences.ts';
import { type Topic, topicOf } from './topics.ts';

export interface Rendered {
  text: string;
  lines: Line[];
}

/** Names of record fields -> canonical keys. */
const fieldKeys: ReadonlyArray<readonly [string, RegExp]> = [
  ['name', /^(?:nama|name|indikator|indicator|pernyataan|statement|uraian|text|teks)$/u],
  ['unit', /^(?:satuan|unit)$/u],
  ['baseline', /^(?:nilai[ _]awal|baseline|capaian|realisasi|current|actual|awal)$/u],
  ['target', /^(?:target|sasaran|goal)$/u],
  ['standard', /^(?:standar|standard|batas|toleransi|tolerance)$/u],
  ['deadline', /^(?:tenggat|deadline|batas[ _]waktu|due|due[ _]date|tanggal[ _]target)$/u],
  ['period', /^(?:periode|period|tanggal[ _]baseline|baseline[ _]date)$/u],
  ['source', /^(?:sumber|source|sumber[ _]data)$/u],
  ['direction', /^(?:arah|direction)$/u],
  ['role', /^(?:peran|role|jabatan|kelompok|siapa|group)$/u],
  ['headcount', /^(?:jumlah|headcount|count|number|banyak|orang)$/u],
  ['attributes', /^(?:ciri|atribut|keterangan|attributes|notes|catatan|profil|profile)$/u],
  ['kind', /^(?:jenis|kind|type|tipe)$/u],
  ['amount', /^(?:nilai|amount|jumlah[ _]rupiah|total)$/u],
  ['stance', /^(?:sikap|stance)$/u],
  ['power', /^(?:pengaruh|power|kuasa)$/u],
  ['evidence', /^(?:bukti|evidence)$/u],
];

/** Canonical name of a record field or table column. */
export function fieldKey(key: string): string {
  const plain = key
    .toLowerCase()
    .replace(/\s*\(?\b\d{4}\b\)?/gu, '')
    .trim();
  for (const [name, pattern] of fieldKeys) if (pattern.test(plain)) return name;
  return plain;
}

export type StructuredFormat = 'yaml' | 'json';

/** Throws IntakeError 'bad-yaml' or 'bad-json' with the line of the first fault. */
export function readStructured(source: string, format: StructuredFormat): Rendered {
  const code = format === 'json' ? 'bad-json' : 'bad-yaml';
  const counter = new LineCounter();
  let value: unknown;
  try {
    const document = parseDocument(source, { lineCounter: counter, logLevel: 'silent' });
    const fault = document.errors[0];
    if (fault !== undefined) {
      throw new IntakeError(code, firstLine(fault.message), counter.linePos(fault.pos[0]).line);
    }
    // Aliases can grow without bound ("billion laughs"); no brief needs more than a few.
    value = document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    if (error instanceof IntakeError) throw error;
    throw new IntakeError(
      code,
      firstLine(error instanceof Error ? error.message : 'unreadable'),
      1,
    );
  }
  if (format === 'json') checkJson(source);
  if (!isRecord(value)) throw new IntakeError(code, 'the top level must be a list of keys', 1);
  return render(value);
}

function checkJson(source: string): void {
  try {
    JSON.parse(source);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unreadable';
    const at = faultAt(message, source);
    throw new IntakeError('bad-json', firstLine(message), source.slice(0, at).split('\n').length);
  }
}

/** Where the engine's message says the fault is: a position, or the ten characters before it. */
function faultAt(message: string, source: string): number {
  const position = /position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /\.{0,3}"([\s\S]*)"(?:\.\.\.)? is not valid JSON/u.exec(message)?.[1];
  const at = quoted === undefined ? -1 : source.indexOf(quoted);
  return at < 0 ? source.length : Math.min(at + 10, source.length);
}

/** True when the text is a YAML map whose keys are mostly known ones: a form saved as .txt. */
export function looksStructured(source: string): boolean {
  const keys = [...source.matchAll(/^([\p{L}][\p{L} _]{1,30}):(?:\s|$)/gmu)].map(
    (match) => match[1] ?? '',
  );
  const first = /^([\p{L}][\p{L} _]{1,30}):(?:\s|$)/u.test(source);
  if (!first || keys.length < 4) return false;
  const knownKeys = keys.filter((key) => topicOf(key) !== null).length;
  const letter = keys.some((key) => ['recipient', 'sender'].includes(topicOf(key) ?? ''));
  return !letter && knownKeys >= 4 && knownKeys / keys.length > 0.7 && /^\s*- /mu.test(source);
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.slice(0, 200) ?? '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
  );
}

function scalar(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') return '';
  return String(value).normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function render(value: Record<string, unknown>): Rendered {
  const out: { text: string; lines: Line[] } = { text: '', lines: [] };
  for (const [key, item] of Object.entries(value)) {
    const topic = topicOf(key);
    if (Array.isArray(item)) {
      out.text += `${key}:\n`;
      for (const entry of item.slice(0, 500)) {
        out.text += '- ';
        renderItem(out, key, topic, entry, 'bullet');
      }
    } else {
      out.text += `${key}: `;
      renderItem(out, key, topic, item, 'field');
    }
  }
  out.text = out.text.trimEnd();
  return out;
}

function renderItem(
  out: Rendered,
  section: string,
  topic: Topic | null,
  value: unknown,
  kind: LineKind,
): void {
  const start = out.text.length;
  if (isRecord(value)) {
    const fields: Record<string, string> = {};
    for (const [key, field] of Object.entries(value)) {
      const text = Array.isArray(field) ? field.map(scalar).join('; ') : scalar(field);
      if (text !== '') fields[fieldKey(key)] = text;
    }
    out.text += Object.entries(value)
      .map(
        ([key, field]) =>
          `${key.replaceAll('_', ' ')}: ${Array.isArray(field) ? field.map(scalar).join('; ') : scalar(field)}`,
      )
      .join('; ');
    addLine(out, start, out.text.length, 'row', section, topic, fields);
  } else {
    const text = scalar(value);
    out.text += text;
    for (const range of splitSentences(text, start)) {
      addLine(out, range.start, range.end, kind, section, topic, null);
    }
  }
  out.text += '\n';
}

function addLine(
  out: Rendered,
  start: number,
  end: number,
  kind: LineKind,
  section: string,
  topic: Topic | null,
  fields: Record<string, string> | null,
): void {
  const text = out.text.slice(start, end);
  if (text.trim() === '') return;
  out.lines.push({ index: out.lines.length, text, start, end, kind, section, topic, fields });
}
