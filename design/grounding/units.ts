/** Units and scale words of figures, with the one name under which they are compared. */

const lists: Readonly<Record<string, string>> = {
  percent: '% persen percent persentase',
  'percentage point': 'poin point points',
  rupiah: 'rp rupiah idr',
  second: 'detik second seconds sekon',
  minute: 'menit minute minutes',
  hour: 'jam hour hours',
  day: 'hari harian day days',
  week: 'minggu pekan week weeks sepekan seminggu',
  month: 'bulan bulanan month months sebulan',
  quarter: 'triwulan kuartal quarter quarters',
  semester: 'semester semesters',
  year: 'tahun tahunan year years setahun',
  time: 'kali time times',
  page: 'halaman page pages',
  sheet: 'lembar sheet sheets',
  jp: 'jp',
  kilogram: 'kg kilogram kilograms',
  gram: 'g gram grams',
  milligram: 'mg miligram milligram milligrams',
  tonne: 'ton tons tonne tonnes',
  quintal: 'kuintal kwintal',
  litre: 'l liter litre litres',
  millilitre: 'ml mililiter millilitre millilitres',
  celsius: '°c celsius',
  fahrenheit: '°f fahrenheit',
  watt: 'watt watts',
  kilowatt: 'kw kilowatt kilowatts',
  megawatt: 'mw megawatt megawatts',
  kilobyte: 'kb kilobita',
  megabyte: 'mb megabita',
  gigabyte: 'gb gigabita',
  'square metre': 'm2',
  'cubic metre': 'm3',
  dollar: 'usd dolar dollar dollars',
  metre: 'm meter metre metres',
  centimetre: 'cm sentimeter centimetre centimetres',
  millimetre: 'mm milimeter millimetre',
  kilometre: 'km kilometer kilometre kilometres',
  hectare: 'ha hektare hektar hectare hectares',
};

const unitOf = new Map(
  Object.entries(lists).flatMap(([unit, words]) =>
    words.split(' ').map((word) => [word, unit] as const),
  ),
);

/** The unit that a word names, or null. Letters that also begin words ("g", "m", "ha") count only behind a figure. */
export function unitNamed(word: string, isBehindFigure: boolean): string | null {
  if (!isBehindFigure && word.length < 3 && word !== '%' && word !== 'jp' && word !== 'rp')
    return null;
  return unitOf.get(word) ?? null;
}

/** What a word multiplies the figure before it by, or null. */
export function scaleOf(word: string): number | null {
  switch (word) {
    case 'ratus':
    case 'hundred':
      return 1e2;
    case 'ribu':
    case 'rb':
    case 'thousand':
      return 1e3;
    case 'juta':
    case 'jt':
    case 'million':
      return 1e6;
    case 'miliar':
    case 'milyar':
    case 'billion':
      return 1e9;
    case 'triliun':
    case 'trilyun':
    case 'trillion':
      return 1e12;
    default:
      return null;
  }
}
