/** Personal data in what is about to leave: R50. All numbers are made up. */
import type { Random } from '../random.ts';
import { nothing, type PayloadPlant } from './plant.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.int(0, 9)).join('');

function nip(random: Random): string {
  const birth = `${random.int(1960, 2002)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const start = `${random.int(1990, 2024)}${two(random.pick([random.int(1, 12), 21]))}`;
  return `${birth}${start}${random.pick(['1', '2'])}${digits(random, 3)}`;
}

function nik(random: Random): string {
  const day = random.int(1, 28) + random.pick([0, 40]);
  return `3${digits(random, 5)}${two(day)}${two(random.int(1, 12))}${digits(random, 2)}${digits(random, 4)}`;
}

/** Prints a number with separators here and there, as forms and chats do. */
function printed(random: Random, number: string): string {
  const separator = random.pick(['', '', ' ', '.', '-', '/', '  ', '. ', '\u200B', '\u00A0']);
  const step = random.int(3, 8);
  return number.replace(new RegExp(`(\\d{${step}})(?=\\d)`, 'g'), `$1${separator}`);
}

const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

function secret(random: Random): string {
  switch (random.int(0, 7)) {
    case 0:
      return `NIP ${printed(random, nip(random))}`;
    case 1:
      return printed(random, nik(random));
    case 2:
      return `NPWP ${digits(random, 2)}.${digits(random, 3)}.${digits(random, 3)}.${digits(random, 1)}-${digits(random, 3)}.${digits(random, 3)}`;
    case 3:
      // A mistyped NIP of 19 digits.
      return printed(random, `${nip(random)}7`);
    case 4:
      return `${random.pick(['+62', '62', '0'])}8${random.int(1, 9)}${random.pick(['', '-', ' '])}${digits(random, 4)}${random.pick(['', '-', ' '])}${digits(random, 4)}`;
    case 5:
      return `nama.${digits(random, 2)}@${random.pick(['contoh.go.id', 'surat.example', 'dinas-rekaan.go.id'])}`;
    case 6:
      return wide(nip(random));
    default:
      return printed(random, `1${digits(random, 12)}`);
  }
}

export const payloadPlants: readonly PayloadPlant[] = [
  {
    rule: 'R50',
    name: 'a number, phone or address',
    into: (texts, random) => {
      const target = random.pick(texts);
      const { text } = target;
      const at = random.pick([0, text.length, text.indexOf(' ') + 1]);
      target.text = `${text.slice(0, at)} ${secret(random)} ${text.slice(at)}`;
      return { paths: [target.path] };
    },
  },
  {
    rule: 'R50',
    name: 'amounts, short numbers, dates and placeholders',
    inside: true,
    into: (texts, random) => {
      const target = random.pick(texts);
      target.text += random.pick([
        ' Rp1.250.000.000.000',
        ' anggaran 1.250.000.000.000 rupiah',
        ' Rp 45000000000000',
        ' kode 123456789012',
        ' tanggal 2026-11-22',
        ' [NIP_1] dan [ORANG_2]',
        ' 310 pemohon, 22 petugas, 9 hari',
        ' IKM 74,20 menjadi 82',
        ' pukul 08.00-15.30',
      ]);
      return nothing;
    },
  },
];
