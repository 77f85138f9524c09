/**
 * People of a table become pseudonyms: a row's NIP and name never get further than this file. The same
 * person keeps the same pseudonym throughout a table, by NIP where there is one, else by name.
 */
import { detectPersonalData, type PersonalDataKind } from '../privacy/index.ts';
import { type RawCell, textOf } from './cells.ts';

/** `P-001`, `ANL3`, `K-12b`: a code, which nobody is called by. */
const codePattern = /^\p{L}{0,12}[-_./ ]?\d{1,4}\p{L}?$/u;

/** What stands before a name, and initials. */
const prefixes = /^(?:dr|drg|drs|dra|ir|prof|h|hj|kh|r|rr|ns|apt|sdr|sdri|bapak|ibu|s|m|a|d)\.?$/iu;
/**
 * What stands behind it: with points between the letters, or one of those that are often written without.
 * Siti, Sri, Ahmad and Made begin as degrees do, and are none.
 */
const degrees = new RegExp(
  [
    /^(?:s|m|a|d|sp|ph|b)\.\p{L}{1,5}(?:\.\p{L}{1,5})*\.?$/u,
    /^(?:ak|ca|cpa|qia|se|sh|st|sip|ssi|skom|spd|ssos|skm|sst|skep|sgz|sked|spsi|spt|amd|amk|amkeb)\.?$/u,
    /^(?:mm|mh|mt|msi|map|mpa|mba|mkom|mpd|mkes|mkm|mhum|msc|bsc|phd)\.?$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** A name without degrees and marks: "Dr. Budi Santoso, S.Kom." and "BUDI SANTOSO" are one. */
export function plainName(text: string): string {
  const [before = ''] = text.split(',');
  const words = before
    .toLowerCase()
    .split(/\s+/u)
    .filter((word, at) => word !== '' && !prefixes.test(word) && (at === 0 || !degrees.test(word)));
  return words
    .map((word) => word.replace(/[^\p{L}'’-]/gu, ''))
    .filter((word) => word !== '')
    .join(' ');
}

/** Whether a cell can be a degree that a comma parted from its name. */
export const isTitle = (text: string): boolean => {
  const words = text.trim().split(/\s+/u);
  return text.trim() !== '' && words.every((word) => prefixes.test(word) || degrees.test(word));
};

const digitsOf = (text: string): string => text.replace(/\D/gu, '');

export interface Identity {
  nip: string;
  name: string;
  person: string;
  /** The NIP is a number whose last digits are gone. */
  isLost: boolean;
  /** Something stands in the NIP's cell, and it is not 18 digits. */
  isOdd: boolean;
}

export function identityOf(cells: {
  nip: RawCell | undefined;
  name: RawCell | undefined;
  person: RawCell | undefined;
}): Identity {
  const nipText = textOf(cells.nip);
  const isLost =
    (typeof cells.nip === 'number' && Math.abs(cells.nip) >= 1e15) ||
    /^\d[.,]\d+e\+?\d+$/iu.test(nipText);
  const nip = isLost ? '' : digitsOf(nipText);
  return {
    nip,
    name: plainName(textOf(cells.name)),
    // A dash says that there is nobody.
    person: /^[-–—]+$/u.test(textOf(cells.person)) ? '' : textOf(cells.person),
    isLost,
    isOdd: !isLost && nipText !== '' && nip.length !== 18,
  };
}

export interface Pseudonyms {
  /** Of a row; '' where nothing tells who it is. */
  of(identity: Identity): string;
  /** Names and numbers of people in a text become their pseudonyms or a mark. */
  clean(text: string, own: Identity): { text: string; changed: boolean };
  /** How many people were given one. */
  readonly given: number;
}

const marks: Readonly<Record<PersonalDataKind, string>> = {
  nip: '[NIP]',
  'ni-pppk': '[NIP]',
  nik: '[NIK]',
  number: '[NOMOR]',
  phone: '[TELEPON]',
  email: '[SUREL]',
  person: '[ORANG]',
};

/** `known`: pseudonyms that the design has already; they are kept as they are, and given to nobody else. */
export function pseudonymsOf(
  identities: readonly Identity[],
  known: readonly string[],
): Pseudonyms {
  const kept = new Set(known);
  const isSafe = (person: string): boolean => codePattern.test(person) || kept.has(person);
  const taken = new Set<string>(known);
  for (const { person } of identities) if (isSafe(person)) taken.add(person);
  // A name of one NIP only stands for it in rows that lack the NIP.
  const nipsOfName = new Map<string, Set<string>>();
  for (const { nip, name } of identities) {
    if (nip === '' || name === '') continue;
    const nips = nipsOfName.get(name) ?? new Set();
    nips.add(nip);
    nipsOfName.set(name, nips);
  }
  const keyOf = ({ nip, name, person }: Identity): string => {
    if (nip !== '') return `nip ${nip}`;
    const nips = nipsOfName.get(name);
    if (name !== '' && nips?.size === 1) return `nip ${[...nips].join('')}`;
    return name === '' ? `person ${person.toLowerCase()}` : `name ${name}`;
  };
  const given = new Map<string, string>();
  const byName = new Map<string, string>();
  let count = 0;
  const next = (): string => {
    for (;;) {
      count += 1;
      const made = `P-${String(count).padStart(3, '0')}`;
      if (!taken.has(made)) return made;
    }
  };
  const of = (identity: Identity): string => {
    const { nip, name, person } = identity;
    if (person !== '' && isSafe(person)) return person;
    if (nip === '' && name === '' && person === '') return '';
    const key = keyOf(identity);
    const found = given.get(key);
    if (found !== undefined) return found;
    const made = next();
    given.set(key, made);
    return made;
  };
  for (const identity of identities) {
    const pseudonym = of(identity);
    const own = identity.name || plainName(identity.person);
    if (own.includes(' ') && !byName.has(own) && !isSafe(identity.person))
      byName.set(own, pseudonym);
  }
  return {
    of,
    clean: (text, own) => cleanText(text, byName, own, of(own)),
    get given() {
      return given.size;
    },
  };
}

/** Longest run of words that is looked up as a name. */
const longestName = 6;

function cleanText(
  text: string,
  byName: ReadonlyMap<string, string>,
  own: Identity,
  pseudonym: string,
): { text: string; changed: boolean } {
  let result = text;
  // Most cells have neither a long run of digits nor an address: detection is only for those that may.
  if (/\d[\d\s().-]{6,}\d|@/u.test(result)) {
    for (const { start, end, kind } of detectPersonalData(result).reverse())
      result = result.slice(0, start) + marks[kind] + result.slice(end);
  }
  if (byName.size === 0) return { text: result, changed: result !== text };
  const words = [...result.matchAll(/[\p{L}'’-]+\.?/gu)];
  const found: { start: number; end: number; by: string }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (let length = Math.min(longestName, words.length - at); length >= 2; length -= 1) {
      const first = words[at];
      const last = words[at + length - 1];
      if (first === undefined || last === undefined) continue;
      const end = last.index + last[0].length;
      const by = byName.get(plainName(result.slice(first.index, end)));
      if (by === undefined || /[,;:\n]/u.test(result.slice(first.index, end))) continue;
      found.push({ start: first.index, end, by });
      at += length - 1;
      break;
    }
  }
  for (const { start, end, by } of found.reverse())
    result = result.slice(0, start) + by + result.slice(end);
  if (own.name !== '' && !own.name.includes(' ') && result.toLowerCase() === own.name)
    result = pseudonym;
  return { text: result, changed: result !== text };
}
