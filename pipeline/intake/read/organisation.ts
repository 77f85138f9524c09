/** The organisation that has the problem, and its unit. */
import type { Organisation } from '../facts.ts';
import type { Line } from '../text/document.ts';
import { tidy, type Word, wordsOf } from '../text/words.ts';
import type { Reading } from './reading.ts';

const heads =
  'Dinas|BPP|PKM|KUA|Otoritas|UKPBJ|Damkar|Pustu|Setda|Setwan|BRIDA|Posko|RSJ|RSIA|RSK|Badan|Kantor|Sekretariat|Inspektorat|Balai|Loka|UPT|UPTD|RSUD|RSUP|RS|Rumah Sakit|Puskesmas|Lembaga|Kementerian|Direktorat|Pusat|Laboratorium|Labkesda|Museum|Perpustakaan|Kelurahan|Kecamatan|Desa|Nagari|Kesatuan|Bappeda|Bapenda|Bappenas|BPBD|BKD|BKPSDM|BPKAD|BPSDM|BNN|BPOM|BPN|BKKBN|Basarnas|KPU|KPUD|Bawaslu|PDAM|Perumda|Perumdam|BPS|BPJS|Polres|Polda|Polsek|Satpol|SMA|SMK|SMP|SD|MTs|Sekolah|Universitas|Politeknik|Pengadilan|Kejaksaan|Yayasan|Rutan|Lapas|Imigrasi|Terminal|Bandara|Stasiun|Pelabuhan|Samsat|Disdukcapil|Dinkes|Disdik|Dishub|DPRD|DPMPTSP|Otorita|Komisi|Perusahaan';
const headPattern = new RegExp(`^(?:${heads})$`, 'u');
const officer = /^(?:Kepala|Sekretaris|Direktur|Ketua|Kabid|Plt|Wakil|Camat|Lurah|Bupati|Wali)$/u;
const unitHead =
  /^(?:Bidang|Bagian|Biro|Seksi|Subbagian|Subbidang|Subdirektorat|Unit|Deputi|Instalasi|Divisi|Ruang)$/u;
const links = /^(?:dan|of|the|for|and|kab|kab\.|kota|prov|serta|&|,)$/iu;
const marker = /[(,]\s*(?:rekaan|fictional|fiktif)\)/iu;

/** The organisation named in a form field, marked as invented, or first named in the text; null when none is. */
export function readOrganisation(reading: Reading): Organisation | null {
  const { lines } = reading.document;
  const field = lines.find((line) => line.topic === 'organisation' && line.kind !== 'heading');
  if (field !== undefined) return found(reading, field, tidy(field.text), null);
  // The addressee's marked name counts only when nobody else's is marked.
  const addressed = lines.filter((line) => line.topic === 'recipient');
  for (const line of [...lines.filter((line) => line.topic !== 'recipient'), ...addressed]) {
    const match = marker.exec(line.text);
    if (match === null) continue;
    const named = nameBefore(line, match.index);
    if (named !== null) return found(reading, line, named.name, named.unit);
  }
  const sender = lines.find((line) => line.topic === 'sender');
  const order = sender === undefined ? lines : [sender, ...lines];
  for (const line of order) {
    if (line.topic === 'recipient' || line.topic === 'meta') continue;
    const named = firstNamed(line);
    if (named !== null) return found(reading, line, named.name, named.unit);
  }
  return null;
}

function found(reading: Reading, line: Line, name: string, unit: string | null): Organisation {
  reading.used.add(line.index);
  const cut = splitOfficer(name);
  return { name: cut.name, unit: unit ?? cut.unit, sentence: line.index };
}

function nameBefore(line: Line, at: number): { name: string; unit: string | null } | null {
  const words = wordsOf(line.text).filter((word) => word.end <= at);
  let from = words.length;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const word = words[index];
    if (word === undefined) break;
    if (isNameWord(word)) from = index;
    else if (
      !links.test(word.lower) &&
      !(word.raw === '.' && /^(?:kab|prov|kec)$/iu.test(words[index - 1]?.raw ?? ''))
    )
      break;
  }
  const first = words[from];
  if (first === undefined) return null;
  return splitOfficer(tidy(line.text.slice(first.start, at)));
}

function isNameWord(word: Word): boolean {
  return /^\p{Lu}/u.test(word.raw) || /^\d+$/u.test(word.raw);
}

/** 'Kepala Bidang Humas Dinas X' -> name 'Dinas X', unit 'Bidang Humas'; text before the first head is dropped. */
function splitOfficer(text: string): { name: string; unit: string | null } {
  const comma = text.split(/,\s*/u);
  const last = comma.at(-1) ?? text;
  const words = (
    comma.length > 1 && headPattern.test(last.split(/\s+/u)[0] ?? '') ? last : text
  ).split(/\s+/u);
  const start = words.findIndex((word) => headPattern.test(word.replace(/-.*$/u, '')));
  const english = words.some((word) =>
    /^(?:Office|Agency|Department|Court|Authority|Ministry|Hospital|School|Bureau|Directorate|Board)$/u.test(
      word,
    ),
  );
  if (english || start <= 0) {
    const unitInComma = comma.length > 1 ? unitOf(comma[0] ?? '') : null;
    return { name: tidy(words.join(' ').replace(/^The\s+/u, '')), unit: unitInComma };
  }
  const lead = words.slice(0, start);
  return { name: tidy(words.slice(start).join(' ')), unit: unitOf(lead.join(' ')) };
}

function unitOf(lead: string): string | null {
  const words = lead.split(/\s+/u);
  const at = words.findIndex((word) => unitHead.test(word));
  if (at < 0) return null;
  return at > 0 && !officer.test(words[0] ?? '') ? null : tidy(words.slice(at).join(' '));
}

function firstNamed(line: Line): { name: string; unit: string | null } | null {
  const english =
    /\b(?:The\s+)?((?:\p{Lu}[\p{L}-]+\s+){0,4}(?:Office|Agency|Department|Court|Authority|Ministry|Hospital|School|Bureau|Directorate|Board)(?:\s+(?:of|for)\s+(?:\p{Lu}[\p{L}-]*\s*|of\s+|and\s+){1,7})?)/u.exec(
      line.text,
    );
  if (english?.[1]?.trim().includes(' ')) {
    return { name: tidy(english[1]), unit: null };
  }
  const pattern = new RegExp(
    `\\b(?:${heads})(?:[\\s-]+(?:\\p{Lu}[\\p{L}.-]*|[IVX]+|dan(?=\\s+\\p{Lu})))+`,
    'u',
  );
  const match = pattern.exec(line.text);
  if (match === null) return null;
  return { name: tidy(match[0]), unit: unitOf(line.text.slice(0, match.index).trim()) };
}
