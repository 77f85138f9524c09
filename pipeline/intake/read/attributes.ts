/** What a brief says about its learners: employment, newcomers, age, reading, devices, disabilities. */
import type { AttributeKind, AudienceFact } from '../facts.ts';
import { isEmploymentClass, isRole } from '../lexicon/roles.ts';
import { quantityOf } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { tidy } from '../text/words.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

export const disabilityCue =
  /\b(?:tunanetra|tunarungu|tunadaksa|tuli|difabel|disabilitas|low vision|rabun(?: dekat| jauh)?|buta warna|kursi roda|(?:gangguan|hambatan|keterbatasan) (?:penglihatan|pendengaran|bicara|gerak|fisik)|wheelchair|visual(?:ly)? impair\p{L}*|hearing impair\p{L}*|hard of hearing|deaf|blind|disabilit\p{L}+)\b/iu;
export const literacyCue =
  /\b(?:membaca lambat|lambat membaca|kesulitan membaca|sulit membaca|tidak lancar membaca|buta huruf|buta aksara|tidak dapat membaca|jarang membaca|read slowly|low literacy|cannot read|poor reading|struggle to read|lulusan sd|tamat sd)\b/iu;

const patterns: ReadonlyArray<readonly [AttributeKind, RegExp]> = [
  ['disability', disabilityCue],
  ['literacy', literacyCue],
  ['age', /\b(?:berusia|usia|umur|berumur|aged?|years old|lanjut usia)\b/iu],
  [
    'device',
    /\b(?:ponsel|gawai|hp|telepon (?:pintar|genggam)|smartphones?|phones?|laptop|kuota)\b/iu,
  ],
  [
    'newcomer',
    /\bbaru\s+(?:\p{L}+\s+){0,2}(?:bulan|tahun|minggu|hari)\b|\b(?:direkrut|bergabung|pindahan|dipindahkan|diangkat|kontrak baru|joined|recruited|newly|baru (?:bekerja|bergabung|bertugas|menjabat|diangkat))\b|\b(?:new|newly hired)\s+(?:staff|officers|employees)\b/iu,
  ],
  [
    'experience',
    /\b(?:merangkap|berpengalaman|bersertifikat|belum pernah mengikuti|masa kerja|experienced|certified)\b/iu,
  ],
];

/** Adds attributes to the group a sentence speaks of: the one it names, else the biggest. */
export function addAttributes(reading: Reading, groups: AudienceFact[]): void {
  if (groups.length === 0) return;
  for (const line of reading.lines) {
    employment(line, reading, groups);
    for (const clause of clauses(line.text)) {
      for (const [kind, pattern] of patterns) {
        if (!pattern.test(clause.text) || (kind === 'age' && !isAge(clause.text))) continue;
        if (kind === 'literacy' && line.topic === 'indicator') continue;
        const owner = ownerOf(groups, clause.text, line);
        if (owner === null || !speaksOf(owner, clause.text, line)) continue;
        owner.attributes.push({ kind, text: clause.text, sentence: line.index });
        reading.used.add(line.index);
        for (const mention of mentionsOf(reading, line.index)) {
          if (mention.start < clause.start || mention.start >= clause.end) continue;
          claim(
            reading,
            mention,
            kind === 'age' && mention.kind === 'time'
              ? 'age'
              : mention.kind === 'time'
                ? 'duration'
                : 'evidence',
          );
        }
        break;
      }
    }
  }
}

/** 'rekomendasi berusia dua tahun' is no age of people. */
function isAge(text: string): boolean {
  const owner = /([\p{L}]+)\s+(?:rata-rata\s+|sudah\s+)?(?:berusia|berumur)/iu.exec(text)?.[1];
  return (
    owner === undefined || isRole(owner) || /^(?:mereka|dan|yang|orang|peserta)$/iu.test(owner)
  );
}

function employment(line: Line, reading: Reading, groups: AudienceFact[]): void {
  for (const mention of mentionsOf(reading, line.index)) {
    if (!isEmploymentClass(mention.counts) || mention.elliptic) continue;
    const owner = ownerOf(groups, line.text, line);
    if (owner === null) continue;
    const text = `${quantityOf(mention).asWritten} ${mention.counts}`;
    owner.attributes.push({ kind: 'employment', text, sentence: line.index });
    claim(reading, mention, 'headcount');
  }
}

/** The clause names the group, counts people, or goes on about the group of its sentence. */
function speaksOf(owner: AudienceFact, text: string, line: Line): boolean {
  const head = owner.role.split(/\s+/u)[0]?.toLowerCase() ?? '';
  if (text.toLowerCase().includes(head) || line.topic === 'audience') return true;
  if (
    /\b(?:orang|org|mereka|ia|staff|people|peserta|di antaranya|of them|of whom|they)\b/iu.test(
      text,
    )
  )
    return true;
  const goesOn =
    /^(?:sebagian|rata-rata|berusia|usia|umur|menggunakan|memakai|hanya|lima|dua|tiga|ada|mayoritas|half|most|some|many|including|\d+)\b/iu.test(
      text,
    );
  return (
    goesOn &&
    (line.text.toLowerCase().includes(head) ||
      /^(?:usia|umur|ada|mayoritas|half|most|sebagian|\d+|[\p{L}]+ penyuluh)\b/iu.test(text))
  );
}

function ownerOf(groups: readonly AudienceFact[], text: string, line: Line): AudienceFact | null {
  const lower = text.toLowerCase();
  const named = groups.find((group) =>
    lower.includes(group.role.split(/\s+/u)[0]?.toLowerCase() ?? ' '),
  );
  if (named !== undefined) return named;
  const inLine = groups.find((group) => group.sentence === line.index);
  if (inLine !== undefined) return inLine;
  return groups.find((group) => group.kind === 'participant') ?? groups[0] ?? null;
}

function clauses(text: string): Array<{ text: string; start: number; end: number }> {
  const list: Array<{ text: string; start: number; end: number }> = [];
  let start = 0;
  for (const match of text.matchAll(
    /[;:]\s|,\s(?:dan\s|and\s)?|\s(?:tetapi|sedangkan|but|while)\s|$/giu,
  )) {
    const slice = text.slice(start, match.index);
    if (tidy(slice) !== '') list.push({ text: tidy(slice), start, end: match.index });
    start = match.index + match[0].length;
  }
  return list;
}
