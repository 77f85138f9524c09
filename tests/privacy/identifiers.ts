/**
 * Made-up identifiers of Indonesian people as letters, forms and scans print them: every kind, grouping,
 * separator, break of line, script of digits and label. Random digits within the published formats; none
 * is taken from a person.
 */
import type { Random } from '../generate/random.ts';

export const identifierKinds = [
  'nip',
  'ni-pppk',
  'nip-lama',
  'nrp',
  'nik',
  'kk',
  'npwp-15',
  'npwp-16',
  'nitku',
  'bpjs',
  'mobile',
  'landline',
  'email',
  'account',
  'mistyped',
  'long',
] as const;
export type IdentifierKind = (typeof identifierKinds)[number];

export interface Planted {
  readonly kind: IdentifierKind;
  readonly text: string;
  /** Where the identifier stands, in UTF-16 units: from its first character that counts to its last. */
  readonly start: number;
  readonly end: number;
  /** How it was written, for the report of a miss. */
  readonly style: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.int(0, 9)).join('');
const birth = (random: Random): string =>
  `${random.int(1958, 2004)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
const provinces = [11, 12, 13, 14, 16, 31, 32, 33, 34, 35, 36, 51, 52, 61, 63, 64, 71, 73, 81, 91];
const region = (random: Random): string =>
  `${random.pick(provinces)}${two(random.int(1, 79))}${two(random.int(1, 30))}`;
const serial = (random: Random): string =>
  String(random.chance(0.8) ? random.int(1, 40) : random.int(41, 9999)).padStart(4, '0');
const citizen = (random: Random): string => {
  const day = random.int(1, 28) + (random.chance(0.5) ? 40 : 0);
  return `${region(random)}${two(day)}${two(random.int(1, 12))}${two(random.int(0, 99))}${serial(random)}`;
};
const taxpayer = (random: Random): string =>
  `${two(random.int(1, 98))}${digits(random, 7)}${digits(random, 3)}${random.chance(0.7) ? '000' : `00${random.int(1, 9)}`}`;

interface Form {
  number(random: Random): string;
  /** Sizes of groups as printed; what is left goes to the last group. */
  groupings: readonly (readonly number[])[];
  labels: readonly string[];
  /** Also stands without a label. */
  isBare: boolean;
}

const forms: Readonly<Record<Exclude<IdentifierKind, 'email' | 'mobile' | 'landline'>, Form>> = {
  nip: {
    number: (r) =>
      `${birth(r)}${r.int(1985, 2025)}${two(r.int(1, 12))}${r.int(1, 2)}${two(r.int(0, 9))}${r.int(1, 9)}`,
    groupings: [
      [8, 6, 1, 3],
      [8, 6, 4],
      [4, 2, 2, 4, 2, 1, 3],
      [6, 6, 6],
      [4, 4, 4, 4, 2],
      [9, 9],
    ],
    labels: [
      'NIP',
      'NIP.',
      'N I P',
      'N.I.P.',
      'Nomor Induk Pegawai',
      'NIP baru',
      'NIP PNS',
      'Employee number',
    ],
    isBare: true,
  },
  'ni-pppk': {
    number: (r) =>
      `${birth(r)}${r.int(2019, 2025)}${r.pick(['21', '22', '23', '24', '31'])}${r.int(1, 2)}${two(r.int(0, 99))}${r.int(0, 9)}`,
    groupings: [
      [8, 6, 1, 3],
      [8, 4, 2, 1, 3],
      [6, 6, 6],
      [4, 4, 4, 4, 2],
    ],
    labels: ['NI PPPK', 'NIPPPK', 'NI P3K', 'NI. PPPK', 'Nomor Induk PPPK'],
    isBare: true,
  },
  'nip-lama': {
    number: (r) => `${r.pick(['13', '14', '38', '48', '51'])}0${digits(r, 6)}`,
    groupings: [[3, 3, 3], [9]],
    labels: ['NIP lama', 'NIP', 'NIP. lama', 'NIP (lama)'],
    isBare: false,
  },
  nrp: {
    number: (r) => `${two(r.int(60, 99))}${two(r.int(1, 12))}${digits(r, 4)}`,
    groupings: [[8], [4, 4], [2, 2, 4]],
    labels: ['NRP', 'NRP.', 'Pangkat/NRP'],
    isBare: false,
  },
  nik: {
    number: citizen,
    groupings: [
      [4, 4, 4, 4],
      [6, 6, 4],
      [2, 2, 2, 6, 4],
      [2, 2, 2, 2, 2, 2, 4],
      [8, 8],
    ],
    labels: [
      'NIK',
      'NIK.',
      'No. KTP',
      'Nomor KTP',
      'Nomor Induk Kependudukan',
      'No. NIK',
      'KTP/NIK',
      'Nomor identitas',
    ],
    isBare: true,
  },
  kk: {
    number: (r) =>
      `${region(r)}${two(r.int(1, 28))}${two(r.int(1, 12))}${two(r.int(4, 26))}${serial(r)}`,
    groupings: [
      [4, 4, 4, 4],
      [6, 6, 4],
      [8, 8],
    ],
    labels: ['No. KK', 'Nomor KK', 'KK', 'Nomor Kartu Keluarga', 'Kartu Keluarga nomor'],
    isBare: true,
  },
  'npwp-15': {
    number: taxpayer,
    groupings: [
      [2, 3, 3, 1, 3, 3],
      [9, 3, 3],
      [3, 3, 3, 3, 3],
    ],
    labels: ['NPWP', 'NPWP.', 'No. NPWP', 'NPWP pribadi', 'Nomor Pokok Wajib Pajak'],
    isBare: true,
  },
  'npwp-16': {
    number: (r) => (r.chance(0.5) ? `0${taxpayer(r)}` : citizen(r)),
    groupings: [[4, 4, 4, 4], [8, 8], [16]],
    labels: ['NPWP', 'NPWP 16 digit', 'NPWP baru', 'Nomor Pokok Wajib Pajak'],
    isBare: true,
  },
  nitku: {
    number: (r) =>
      `0${taxpayer(r)}${r.chance(0.5) ? '000000' : String(r.int(1, 99)).padStart(6, '0')}`,
    groupings: [[16, 6], [4, 4, 4, 4, 6], [22]],
    labels: ['NITKU', 'NITKU.', 'No. NITKU'],
    isBare: true,
  },
  bpjs: {
    number: (r) => `000${digits(r, 10)}`,
    groupings: [[4, 4, 5], [13], [3, 3, 3, 4]],
    labels: ['No. BPJS', 'BPJS Kesehatan', 'Nomor peserta BPJS', 'JKN', 'No. Kartu JKN', 'BPJS'],
    isBare: true,
  },
  account: {
    number: (r) => `${r.int(1, 9)}${digits(r, r.int(9, 15))}`,
    groupings: [[4, 2, 6, 2], [3, 3, 4], [3, 2, 7], [4, 4], [16]],
    labels: [
      'No. rekening',
      'rekening',
      'Nomor Rekening',
      'Rek.',
      'No. Rek. Bank Rekaan',
      'rekening Bank Rekaan Cabang Utama',
      'Virtual account',
      'rekening giro atas nama yang bersangkutan',
    ],
    isBare: false,
  },
  mistyped: {
    // Printed NIPs with a digit too many or too few, or an impossible month.
    number: (r) => {
      const nip = `${birth(r)}${r.int(1985, 2025)}${two(r.int(1, 12))}${r.int(1, 2)}00${r.int(1, 9)}`;
      const cut = r.int(1, 16);
      return r.pick([
        `${nip.slice(0, cut)}${r.int(0, 9)}${nip.slice(cut)}`,
        `${nip.slice(0, cut)}${nip.slice(cut + 1)}`,
        `${nip.slice(0, 4)}${r.int(13, 99)}${nip.slice(6)}`,
      ]);
    },
    groupings: [
      [8, 6, 1, 3],
      [8, 6, 4],
      [8, 10],
    ],
    labels: ['NIP', 'NIP.', 'Nomor Induk Pegawai'],
    isBare: true,
  },
  long: {
    number: (r) => `${digits(r, 12)}${digits(r, r.int(1, 10))}`,
    groupings: [
      [4, 4, 4, 4, 4],
      [6, 6, 6],
      [5, 5, 5, 5],
      [13, 9],
    ],
    labels: ['Nomor', 'No.', 'ID', 'Kode peserta', 'Nomor registrasi'],
    isBare: true,
  },
};

const separators = [
  ' ',
  '.',
  '-',
  '/',
  '\u00A0',
  '  ',
  '--',
  ' - ',
  '. ',
  ' -',
  '_',
  '\u2013',
  '\u2009',
  '\u202F',
  ' / ',
  '|',
  ' | ',
  '\t',
] as const;
const breaks = ['\n', '\r\n', '-\n', ' \n', '\n   ', '.\n', '\n\t'] as const;
const invisible = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\uFEFF',
  '\u00AD',
  '\u2060',
  '\u{E0041}',
  '\u180E',
] as const;
const scripts: readonly (readonly [string, number])[] = [
  ['full-width', 0xff10],
  ['arabic', 0x0660],
  ['persian', 0x06f0],
  ['devanagari', 0x0966],
  ['bold', 0x1d7ce],
];

/** Cuts into groups; what the sizes leave over goes to the last. */
function grouped(number: string, sizes: readonly number[]): string[] {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at >= number.length) break;
    groups.push(number.slice(at, at + size));
    at += size;
  }
  if (at < number.length) groups.push(number.slice(at));
  return groups.filter(Boolean);
}

function randomSizes(random: Random, length: number): number[] {
  const sizes: number[] = [];
  for (let left = length; left > 0; ) {
    const size = Math.min(left, random.int(1, 6));
    sizes.push(size);
    left -= size;
  }
  return sizes;
}

/** The number in one of its spellings, with a name for it. */
function spelled(
  random: Random,
  number: string,
  groupings: readonly (readonly number[])[],
): [string, string] {
  const style = random.int(0, 9);
  let text = number;
  let name = 'solid';
  if (style <= 4) {
    const sizes = random.pick(groupings);
    // Full stops between groups of three are how amounts are written.
    const isMoney = sizes.every((size) => size === 3);
    const gap = random.pick(isMoney ? [' ', '-', '/', '\u00A0'] : separators);
    text = grouped(number, sizes).join(gap);
    name = `${sizes.join('-')} by ${JSON.stringify(gap)}`;
  } else if (style === 5) {
    const gap = random.pick(separators);
    text = grouped(number, randomSizes(random, number.length)).join(gap);
    name = `random groups by ${JSON.stringify(gap)}`;
  } else if (style === 6) {
    const gap = random.pick([' ', '.', '-', ' | ', '|']);
    text = [...number].join(gap);
    name = `one by one by ${JSON.stringify(gap)}`;
  }
  return varied(random, text, name);
}

/** A break of line, hidden characters, other digits. */
function varied(random: Random, spelling: string, style: string): [string, string] {
  let text = spelling;
  let name = style;
  if (random.chance(0.2)) {
    // Also in the middle of a group; a mark that stands there is left out.
    const spots = [...text.matchAll(/(?<=\d)[^\d]*(?=\d)/g)];
    const spot = random.pick(spots);
    const cut = random.pick(breaks);
    text = text.slice(0, spot.index) + cut + text.slice(spot.index + spot[0].length);
    name += `, broken by ${JSON.stringify(cut)}`;
  }
  if (random.chance(0.15)) {
    const hidden = random.pick(invisible);
    const spot = random.int(1, text.length - 1);
    text = text.slice(0, spot) + hidden + text.slice(spot);
    name += ', hidden character';
  }
  if (random.chance(0.2)) {
    const [script, zero] = random.pick(scripts);
    text = text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
    name += `, ${script}`;
  }
  return [text, name];
}

const joints = [
  ' ',
  ': ',
  ' : ',
  '. ',
  '\t: ',
  ':\n',
  ' = ',
  '',
  ' | ',
  ' nomor ',
  ' No. ',
  ' - ',
] as const;
const before = [
  '',
  'Yang bertanda tangan di bawah ini menerangkan bahwa pegawai dengan ',
  'Berdasarkan Surat Tugas tanggal 12 Januari 2026, peserta dengan ',
  'Data narahubung kegiatan:\n- ',
  'Mohon diperiksa kembali, ',
  '| 3 | Petugas loket | ',
  'Honorarium Rp1.500.000 dibayarkan kepada ',
  '2. ',
  'a.n. peserta (',
  'Sesuai daftar hadir pukul 08.00-15.30 tercatat ',
] as const;
const after = [
  '',
  '.',
  ', tetap hadir.',
  ' sebagaimana terlampir.',
  ')\nDemikian disampaikan.',
  ' | hadir |',
  '; sisa berkas menyusul.',
  '\nKepala Bidang',
  ', tanggal 3 Maret 2026.',
  ' sebesar Rp250.000.',
] as const;

function placed(
  random: Random,
  kind: IdentifierKind,
  label: string,
  written: string,
  style: string,
): Planted {
  const lead = random.pick(before);
  const joint = label === '' ? '' : random.pick(/[\d]$/.test(label) ? [': ', ' : '] : joints);
  // A label must not grow together with a word of digits in another script.
  const prefix = `${lead}${label}${label !== '' && joint === '' ? ' ' : joint}`;
  return {
    kind,
    text: `${prefix}${written}${random.pick(after)}`,
    start: prefix.length,
    end: prefix.length + written.length,
    style: `${label === '' ? 'bare' : label} / ${style}`,
  };
}

const mobileLabels = [
  '',
  '',
  'HP',
  'No. HP',
  'Telepon',
  'WA',
  'WhatsApp',
  'No. HP/WA',
  'Telp.',
  'Kontak',
  'CP',
];
const landlineLabels = [
  'Telp.',
  'Telepon',
  'Tlp',
  'Telp/Fax',
  'Faks.',
  'Telepon kantor',
  'Fax',
  'Phone',
  'Hubungi',
];

function mobile(random: Random): [string, string] {
  const rest = `8${random.pick(['1', '2', '3', '5', '7', '8', '9'])}${digits(random, random.int(7, 10))}`;
  const head = random.pick(['0', '+62', '62', '(0)', '+62 ', '+62-', '(+62) ', '+62 (0)']);
  const gap = random.pick(['', '-', ' ', '.', '\u00A0', '\u2013', ' - ']);
  const groups = grouped(
    rest,
    random.pick([
      [3, 4, 5],
      [3, 3, 3, 3],
      [4, 4, 4],
      [3, 4],
      [2, 4, 4],
    ]),
  );
  // Without a plus and with gaps "62 8" is how tables look: the groups are those of a phone then.
  const text = `${head}${groups.join(gap)}`;
  return varied(random, text, `${head}… by ${JSON.stringify(gap)}`);
}

function landline(random: Random): [string, string] {
  const area = random.pick(['021', '022', '024', '0274', '031', '0361', '0411', '0751', '0984']);
  const rest = `${random.int(2, 9)}${digits(random, random.int(5, 7))}`;
  const gap = random.pick(['', ' ', '-', '.']);
  const written = grouped(rest, random.pick([[3, 4], [4, 4], [7]])).join(gap);
  const text = random.pick([
    `(${area}) ${written}`,
    `${area}-${written}`,
    `${area} ${written}`,
    `(${area})${written}`,
    `+62 ${area.slice(1)} ${written}`,
  ]);
  return varied(random, text, text.replace(/\d/g, '9'));
}

function email(random: Random): [string, string] {
  const first = random.pick(['siti', 'budi', 'ani', 'wayan', 'yohana', 'rahmat', 'maria', 'agus']);
  const last = random.pick(['rekaan', 'contoh', 'misal', 'karangan']);
  const name = random.pick([
    `${first}.${last}`,
    `${first}_${last}`,
    `${first}${random.int(1, 99)}`,
    `${first}-${last}`,
    `${first}+tugas`,
  ]);
  const host = random.pick([
    'dinas-rekaan.go.id',
    'tirtawening.example',
    'mail.rekaan.test',
    'bkpsdm.rekaan.go.id',
    'contoh.co.id',
  ]);
  const sign = random.pick(['@', '@', '@', '\uFF20', ' @ ', '(at)', ' [at] ']);
  let text = `${name}${sign}${host}`;
  if (random.chance(0.3)) text = text.toUpperCase().replace('(AT)', '(at)').replace('[AT]', '[at]');
  let style = `e-mail by ${sign}`;
  if (random.chance(0.1)) {
    const spot = random.int(1, name.length - 1);
    text = text.slice(0, spot) + random.pick(invisible) + text.slice(spot);
    style += ', hidden character';
  }
  return [text, style];
}

/** One identifier of a kind, inside a sentence or a form. */
export function plant(random: Random, kind: IdentifierKind): Planted {
  if (kind === 'email') {
    const [written, style] = email(random);
    return placed(random, kind, random.pick(['', 'Surel', 'Email', 'e-mail']), written, style);
  }
  if (kind === 'mobile' || kind === 'landline') {
    const [written, style] = kind === 'mobile' ? mobile(random) : landline(random);
    const label = random.pick(kind === 'mobile' ? mobileLabels : landlineLabels);
    return placed(random, kind, label, written, style);
  }
  const form = forms[kind];
  const [written, style] = spelled(random, form.number(random), form.groupings);
  const label = form.isBare && random.chance(0.4) ? '' : random.pick(form.labels);
  return placed(random, kind, label, written, style);
}
