/** Figures written as words: "tiga puluh", "kelima", "sepekan", "twenty-one". */

/** Without what every object inherits: "constructor" is a word of some module, and no number. */
function table<T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null), words);
}

const ones: Readonly<Record<string, number>> = table({
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  sepuluh: 10,
  sebelas: 11,
  seratus: 100,
  seribu: 1000,
  sejuta: 1e6,
  semiliar: 1e9,
  selusin: 12,
});

const multipliers: Readonly<Record<string, number>> = table({
  puluh: 10,
  ratus: 100,
  ribu: 1000,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
});

const parts: Readonly<Record<string, number>> = table({
  setengah: 0.5,
  separuh: 0.5,
  half: 0.5,
  seperempat: 0.25,
  sepertiga: 1 / 3,
});

const ordinals: Readonly<Record<string, number>> = table({
  pertama: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
});

/** "sepekan" is one week: the figure stands in the word of its unit. */
const oneOf: Readonly<Record<string, string>> = table({
  sehari: 'day',
  seminggu: 'week',
  sepekan: 'week',
  sebulan: 'month',
  setahun: 'year',
  sejam: 'hour',
  semenit: 'minute',
  selembar: 'sheet',
});

export interface NumberWords {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
  readonly isOrdinal: boolean;
  /** Of "sepekan" and its like. */
  readonly unit: string | null;
  /** "satu" is a figure or an article: it must be found only where it counts something. */
  readonly isWeak: boolean;
}

/** The number that begins with the first of these words, or null. `words` folded. */
export function numberAt(words: readonly string[]): NumberWords | null {
  const [first = '', second = ''] = words;
  const plain = { isOrdinal: false, unit: null, isWeak: false };
  const unit = oneOf[first];
  if (unit !== undefined) return { ...plain, value: 1, length: 1, unit };
  const part = parts[first];
  if (part !== undefined) return { ...plain, value: part, length: 1 };
  const ordinal = ordinals[first];
  if (ordinal !== undefined) return { ...plain, value: ordinal, length: 1, isOrdinal: true };
  if (first === 'salah' && second === 'satu') return null;
  const ke = /^ke(.{3,}?)(?:nya)?$/.exec(first)?.[1];
  if (ke !== undefined && ones[ke] !== undefined) {
    const rest = cardinal([ke, ...words.slice(1)]);
    return rest === null ? null : { ...plain, ...rest, isOrdinal: true };
  }
  if (first.includes('-')) {
    const pieces = first.split('-');
    const all = pieces.every((piece) => ones[piece] !== undefined);
    const whole = all ? cardinal(pieces) : null;
    return whole !== null && whole.length === pieces.length && !/(.+)-\1/.test(first)
      ? { ...plain, value: whole.value, length: 1 }
      : null;
  }
  const found = cardinal(words);
  if (found === null) return null;
  return { ...plain, ...found, isWeak: found.value === 1 };
}

function cardinal(words: readonly string[]): { value: number; length: number } | null {
  let total = 0;
  let group = 0;
  let last = Number.POSITIVE_INFINITY;
  let length = 0;
  while (length < words.length) {
    const word = words[length] ?? '';
    const one = ones[word];
    if (one !== undefined) {
      // "dua tiga" is not one number; "dua puluh tiga" and "twenty three" are.
      if (one >= last || (one > 0 && group > 0 && group % 10 !== 0)) break;
      if (one >= 1000) {
        total += one;
      } else group += one;
      last = one < 10 ? 1 : one < 20 ? 1 : one < 100 ? 10 : one;
      length += 1;
      continue;
    }
    if (word === 'belas' && group > 0 && group % 10 !== 0) {
      group += 10;
      length += 1;
      last = 1;
      continue;
    }
    const times = multipliers[word];
    if (times === undefined || group === 0) break;
    if (times === 10) {
      group = Math.floor(group / 100) * 100 + (group % 10) * 10;
      last = 10;
    } else if (times === 100) {
      group *= 100;
      last = 100;
    } else {
      total += group * times;
      group = 0;
      last = times;
    }
    length += 1;
    if (times >= 1000 && length < words.length && ones[words[length] ?? ''] === undefined) break;
  }
  return length === 0 ? null : { value: total + group, length };
}

/** Value of a Roman numeral in capitals, or null. */
export function romanValue(word: string): number | null {
  if (!/^(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return null;
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const digits = [...word].map((letter) => worth[letter] ?? 0);
  return digits.reduce(
    (sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit),
    0,
  );
}
