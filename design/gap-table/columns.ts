/**
 * Columns of an AKPK or LeNA table by the words in their heads: agencies, SIASN exports and this program's
 * own table name them differently and put them in any order.
 */
import { type RawCell, textOf } from './cells.ts';

export const gapFields = [
  'nip',
  'name',
  'person',
  'position',
  'unit',
  'kind',
  'code',
  'competency',
  'standardLevel',
  'actualLevel',
  'gap',
  'source',
  'performanceTarget',
  'performanceActual',
  'rootCause',
  'priority',
  'form',
  'jp',
  'year',
  'note',
] as const;
export type GapField = (typeof gapFields)[number];

/** Without these no row can be taken. */
export const requiredFields: readonly GapField[] = ['competency', 'standardLevel', 'actualLevel'];

/** Column by field, counted from 0; a field without a column is absent. */
export type GapMapping = Partial<Record<GapField, number>>;

/**
 * Heads in plain letters. The first field that matches takes the column, so the narrow ones stand first;
 * `null` columns are known and left alone (they are computed, or nobody's business).
 */
const patterns: readonly (readonly [GapField | null, RegExp])[] = [
  [null, /^(?:no|nomor|nomor urut|no urut)$/],
  [null, /(?:gap|selisih|kesenjangan) kinerja|performance gap/],
  [null, /nik$|^nik\b|telepon|no hp|nomor hp|email|surel|alamat|tanggal lahir|tgl lahir|gelar/],
  ['nip', /^(?:nip|nomor induk pegawai|no induk pegawai|ni ?pppk|nip nama|nrp|pns id)\b|^nip$/],
  [
    'person',
    /^(?:id|kode|inisial|nomor|no) (?:pegawai|peserta|asn|pns|responden)\b|pseudonim|samaran|^(?:employee|participant) (?:id|code)|^id$|^inisial$/,
  ],
  [
    'name',
    /^(?:nama|name)$|^nama (?:lengkap|pegawai|pns|asn|peserta|pejabat|karyawan|pemangku)|^(?:employee|full) name/,
  ],
  ['performanceTarget', /target kinerja|target skp|performance target|^target$/],
  [
    'performanceActual',
    /(?:capaian|realisasi|hasil) kinerja|^capaian$|^realisasi$|capaian skp|performance (?:actual|result|achieved|reached)|^actual performance/,
  ],
  ['rootCause', /akar masalah|penyebab|root cause/],
  ['priority', /prioritas|priority|urgensi/],
  ['year', /^tahun|^year|tahun (?:pelaksanaan|rencana)/],
  ['jp', /^(?:jp|jpl|jml jp|jumlah jp|jam pelajaran|credit hours?)\b|^jumlah jam/],
  ['note', /^(?:keterangan|ket|catatan|notes?|remarks?)\b/],
  [
    'form',
    /bentuk|jalur|metode pengembangan|rekomendasi|usulan (?:pengembangan|pelatihan|bangkom|diklat)|jenis (?:pelatihan|bangkom|pengembangan|diklat)|development form|training type|^form\b|route/,
  ],
  ['source', /sumber|source|metode (?:penilaian|asesmen|pengukuran)|alat ukur/],
  ['gap', /\bgap\b|kesenjangan|selisih/],
  [
    'standardLevel',
    /standar(?:d)?\b(?!.*kompetensi teknis$)|\bskj\b|dipersyaratkan|persyaratan|dibutuhkan|level (?:syarat|target|jabatan|ideal)|required level|level yang (?:diharapkan|diminta)|^(?:diharapkan|ideal)$/,
  ],
  [
    'actualLevel',
    /aktual|actual|saat ini|dimiliki|level (?:capaian|hasil|pegawai|penilaian|kini|riil)|hasil (?:penilaian|asesmen|pengukuran|uji)|capaian (?:level|kompetensi)|nilai kompetensi|^(?:riil|kini)$|current level/,
  ],
  ['code', /^kode (?:kompetensi|unit kompetensi)|^competency code|^kode$/],
  [
    'kind',
    /^(?:jenis|kategori|kelompok|rumpun|kind|type)(?:$| (?:of )?(?:kompetensi|competency|competence)\b)|competency (?:kind|type)/,
  ],
  [
    'competency',
    /^(?:nama |judul |unit |standar )?kompetensi\b|^(?:kode )?nama kompetensi|competency|competence/,
  ],
  ['position', /jabatan|position|^job\b/],
  [
    'unit',
    /unit kerja|^unit\b|unor|satuan kerja|satker|perangkat daerah|^opd$|^skpd$|bagian|bidang|subdit|direktorat|department|work unit|^instansi/,
  ],
];

/** Letters, digits and single spaces, in lower case, without what stands in brackets at the end. */
export function plainHead(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The field that a head means; `undefined` for words that say nothing, `null` for a column to leave alone. */
export function fieldOf(head: string): GapField | null | undefined {
  const plain = plainHead(head);
  if (plain === '' || plain.length > 80) return undefined;
  return patterns.find(([, pattern]) => pattern.test(plain))?.[0];
}

export interface Header {
  /** Positions of its first and last row, from 0. */
  readonly first: number;
  readonly last: number;
  /** The words above each column, from the top down. */
  readonly labels: readonly string[];
  readonly mapping: GapMapping;
}

const searched = 40;
const mostRows = 3;

/** Heads of the same words in rows under one another count once. */
function labelAt(rows: readonly (readonly RawCell[])[], column: number): string {
  const words: string[] = [];
  for (const row of rows) {
    const text = textOf(row[column]);
    if (text !== '' && words.at(-1) !== text) words.push(text);
  }
  return words.join(' ');
}

function mapped(
  rows: readonly (readonly RawCell[])[],
  width: number,
): { mapping: GapMapping; labels: string[] } {
  const mapping: GapMapping = {};
  const labels: string[] = [];
  for (let column = 0; column < width; column += 1) {
    const label = labelAt(rows, column);
    labels.push(label);
    // A head of several rows: the lowest words say most ("Level" over "Aktual"), all together say it else.
    const lowest = rows.map((row) => textOf(row[column])).findLast((text) => text !== '') ?? '';
    const field = fieldOf(label) ?? fieldOf(lowest);
    const byLowest = fieldOf(lowest);
    const best = rows.length > 1 && byLowest != null ? byLowest : field;
    if (best != null && mapping[best] === undefined) mapping[best] = column;
  }
  return { mapping, labels };
}

/** Under a merged head the cells to its right are empty: they belong to it where the next row says more. */
function spread(row: readonly RawCell[], below: readonly RawCell[]): RawCell[] {
  const filled: RawCell[] = [...row];
  for (let column = 1; column < below.length; column += 1) {
    if (textOf(filled[column]) === '' && textOf(below[column]) !== '')
      filled[column] = filled[column - 1] ?? null;
  }
  return filled;
}

/** Words, not values: a row with numbers or long texts is not a head. */
function looksLikeHead(row: readonly RawCell[]): boolean {
  const cells = row.map(textOf).filter((text) => text !== '');
  const words = cells.filter((text) => /\p{L}{2}/u.test(text) && text.length <= 80);
  return cells.length >= 2 && words.length >= cells.length * 0.7;
}

/** Finds the rows of heads below titles; null where no row names at least two columns. */
export function findHeader(rows: readonly (readonly RawCell[])[]): Header | null {
  const width = rows.slice(0, 200).reduce((most, row) => Math.max(most, row.length), 0);
  let best: { header: Header; score: number } | null = null;
  for (let first = 0; first < Math.min(searched, rows.length); first += 1) {
    const top = rows[first] ?? [];
    if (top.filter((cell) => textOf(cell) !== '').length < 2) continue;
    for (let count = 1; count <= mostRows && first + count <= rows.length; count += 1) {
      const parts = rows.slice(first, first + count);
      if (!looksLikeHead(parts.at(-1) ?? []) && count > 1) continue;
      const spreadParts = parts.map((row, at) => {
        const below = parts[at + 1];
        return below === undefined ? row : spread(row, below);
      });
      const { mapping, labels } = mapped(spreadParts, width);
      const found = gapFields.filter((field) => mapping[field] !== undefined);
      const needed = requiredFields.filter((field) => mapping[field] !== undefined);
      // What is needed counts most; among equals, the shorter head.
      const score = found.length + needed.length * 2 - count * 0.5;
      if (found.length < 2 || (best !== null && score <= best.score)) continue;
      best = { header: { first, last: first + count - 1, labels, mapping }, score };
    }
  }
  return best?.header ?? null;
}
