/** Whom a design names: people in its name fields and texts, and the words that a sharer will want out. */
import { values } from '../collection.ts';
import { type Design, designSchema } from '../model/design.ts';
import { suggestNames } from '../privacy/index.ts';
import type { Names } from './mask.ts';
import { compact } from './matcher.ts';
import { textsOf } from './text-fields.ts';
import { isOrdinary, placeholderWords, roleWords } from './words.ts';

/** Words of a text, as written. */
export const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** Words that the design writes small somewhere: so they are words, not names. */
export function smallWords(texts: readonly string[]): ReadonlySet<string> {
  const small = new Set<string>();
  for (const text of texts) {
    for (const word of text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}'’-]*/gu) ?? []) {
      if (word === word.toLowerCase()) small.add(word);
    }
  }
  return small;
}

const openers = new Set(
  'menurut ditemui oleh kepada dari dengan bersama hubungi temui usul arahan catatan laporan keluhan tanya minta kata hadir undang according by from with contact'.split(
    ' ',
  ),
);

/** Without what stands before it only because a sentence begins: "Menurut Zulfikri Antasena". */
function trimmed(candidate: string, small: ReadonlySet<string>): string {
  const words = candidate.split(/\s+/u);
  const isOpener = (word: string): boolean =>
    openers.has(word.toLowerCase()) || small.has(word.toLowerCase()) || isOrdinary(word);
  while (words.length > 1 && isOpener(words[0] ?? '')) words.shift();
  return words.join(' ');
}

const address =
  /(?<!\p{L})(?:Sdr[ia]?\.?|Sdri\.?|Saudar[ai]|Bapak|Ibu|Bpk\.?|Pak|Bu|Mr\.?|Mrs\.?|Ms\.?|\p{L}+:)[ \u00A0]+(\p{Lu}[\p{L}'’-]+)/gu;

/** Whether a candidate can be somebody: not a post, not an abbreviation, not words of every day. */
function isSomebody(candidate: string, small: ReadonlySet<string>): boolean {
  const words = wordsOf(candidate);
  if (compact(candidate).length < 3) return false;
  if (words.some((word) => roleWords.has(word.toLowerCase()))) return false;
  if (words.every((word) => isOrdinary(word) || small.has(word.toLowerCase()))) return false;
  return words.length > 1 || !/^\p{Lu}{2,5}$/u.test(candidate);
}

/** Fields that hold a name or a post. */
function nameFields({ project, transfer }: Design): string[] {
  const sessions = values(project.sessions);
  return [
    project.mentor,
    project.coach,
    project.learningCoach,
    transfer.agreement.supervisor,
    transfer.agreement.participant,
    ...values(project.team).map(({ name }) => name),
    ...sessions.flatMap(({ members, learningCoach }) => [members, learningCoach]),
  ].flatMap(({ text }) => text.split(/[,:;\n()•/]|\s[-–]\s|\bdan\b/u));
}

/** Who confirmed, commented, decided: their names as they signed. */
function signers(design: Design): string[] {
  const names = values(design.reviewItems).flatMap(({ reviewer, replies }) => [
    reviewer,
    ...(replies === undefined ? [] : values(replies).map(({ author }) => author)),
  ]);
  const { review } = design;
  if (review !== undefined) {
    names.push(...values(review.rounds).flatMap(({ reviewers }) => reviewers));
    names.push(...values(review.decisions).map(({ reviewer }) => reviewer));
  }
  for (const match of JSON.stringify(design).matchAll(
    /"confirmed":\{[^{}]*?"name":("(?:[^"\\]|\\.)*")/g,
  )) {
    const name: unknown = JSON.parse(match[1] ?? '""');
    if (typeof name === 'string') names.push(name);
  }
  return names;
}

const unique = (list: readonly string[]): string[] => {
  const seen = new Set<string>();
  return list
    .map((one) => one.trim().replace(/\s+/gu, ' '))
    .filter((one) => {
      const key = compact(one);
      if (key.length < 2 || seen.has(key) || placeholderWords.has(key)) return false;
      seen.add(key);
      return true;
    });
};

/** Names of people that the design holds, by where they stand and what stands around them. */
export function peopleIn(design: Design, keep: readonly string[] = []): string[] {
  const texts = textsOf(designSchema, design).map(({ text }) => text);
  const small = smallWords(texts);
  // One word alone is a name only where somebody is addressed by it.
  const addressed = new Set(
    texts.flatMap((text) => [...text.matchAll(address)].map((match) => match[1] ?? '')),
  );
  const signed = new Set(signers(design));
  const isKnown = (name: string): boolean =>
    signed.has(name) || name.includes(' ') || addressed.has(name);
  const found = [
    ...signed,
    ...nameFields(design).flatMap((text) =>
      suggestNames(`Nama: ${text.trim()}`).filter((name) => wordsOf(name).length > 1),
    ),
    ...texts.flatMap((text) => suggestNames(text)),
  ]
    .map((name) => trimmed(name, small))
    .filter((name) => isKnown(name) && isSomebody(name, small));
  const kept = new Set(keep.map(compact));
  return unique(found).filter((name) => !kept.has(compact(name)));
}

/** Each of a person's names alone: "Budi" of "Budi Santoso", unless it is a word as well. */
export function withSingleNames(people: readonly string[], small: ReadonlySet<string>): string[] {
  const single = people.flatMap((name) => {
    const words = wordsOf(name);
    return words.length < 2
      ? []
      : words.filter(
          (word) =>
            /^\p{Lu}/u.test(word) &&
            compact(word).length >= 4 &&
            !isOrdinary(word) &&
            !small.has(word.toLowerCase()),
        );
  });
  return unique([...people, ...single]);
}

const area =
  /(?:^|\s)((?:Kota|Kabupaten|Kab\.?|Provinsi|Prov\.?|Daerah Istimewa|Kecamatan|Kelurahan|Desa)\s+((?:\p{Lu}[\p{L}'’-]*\s*)+))/u;
const localRule =
  /(?:Peraturan|Keputusan|Instruksi|Surat Edaran)\s+(?:Bupati|Wali\s?[Kk]ota|Gubernur|Daerah\s+(?:Kota|Kabupaten|Provinsi)|Camat|(?:Lurah|Kepala Desa))\s+((?:\p{Lu}[\p{L}'’-]*\s+)+?)(?=(?:Nomor|No\.?|Tahun|Tentang)\b)/u;

/**
 * The words to begin with: the agency and unit of profile and design with their short forms, the place they
 * name, the person of the profile. A person looks them over.
 */
export function suggestedNames(
  design: Design,
  profile: { person: string; agency: string; unit: string },
): Record<keyof Names, string[]> {
  const small = smallWords(textsOf(designSchema, design).map(({ text }) => text));
  const agencies = unique(
    [design.agency.text, profile.agency].filter((name) => name.length <= 300),
  );
  const unit = design.problem.unit.text.trim();
  // "loket" alone names no unit: only what is written as a name.
  const ownUnit =
    unit.length <= 120 && /\p{Lu}/u.test(unit) && wordsOf(unit).length >= 2 ? [unit] : [];
  const titles = values(design.rules.regulations).map(({ title }) => title);
  const places = [
    ...[...agencies, profile.unit].flatMap((name) => {
      const match = area.exec(name.replace(/\(.*?\)/gu, ''));
      const whole = match?.[1]?.trim() ?? '';
      const bare = match?.[2]?.trim() ?? '';
      const isWord = wordsOf(bare).every(
        (word) => small.has(word.toLowerCase()) || isOrdinary(word),
      );
      return isWord ? [whole] : [whole, bare];
    }),
    ...titles.flatMap((title) => localRule.exec(title)?.[1]?.trim() ?? []),
  ];
  const short = agencies.flatMap((name) => {
    const bare = name.replace(/\(.*?\)/gu, '').trim();
    const inBrackets = [...name.matchAll(/\(([^()]{2,40})\)/gu)]
      .map((match) => match[1] ?? '')
      .filter((word) => /^\p{Lu}/u.test(word));
    const head = bare.replace(area, '').trim();
    return [bare, ...(wordsOf(head).length >= 2 ? [head] : []), ...inBrackets];
  });
  const agency = unique([...agencies, ...short]);
  const known = new Set(agency.map(compact));
  return {
    agency,
    unit: unique([profile.unit, ...ownUnit]).filter((name) => !known.has(compact(name))),
    person: unique([profile.person]),
    place: unique(places),
  };
}
