/** What a figure is said of where a sentence contrasts things: "triwulan I ... triwulan IV", "daring ... luring". */
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { oppositesOf } from './senses.ts';
import type { Token } from './tokens.ts';

interface Member {
  /** Members of one contrast share this. */
  readonly group: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const reach = 8;
/** A member behind the figure belongs to it rather than one before it. */
const handicap = 3;
const wall = /^(?:[;|.]|sedangkan|tetapi|namun|sementara|while|whereas|but)$/;

/** Whether every place of the figure in the cited sentences is said of another member than in the text. */
export function isSaidOfOther(
  claim: Reading,
  mention: Mention,
  places: ReadonlyArray<{ reading: Reading; mention: Mention }>,
): boolean {
  const own = membersOf(claim);
  if (own.length === 0 || places.length === 0) return false;
  // The number of a thing ("triwulan IV") is no figure said of it.
  if (own.some(({ from, to }) => from < mention.to && mention.from < to)) return false;
  return [...new Set(own.map(({ group }) => group))].some((group) => {
    const here = nearest(
      claim,
      mention,
      own.filter((one) => one.group === group),
    );
    if (here === null) return false;
    return places.every((place) => {
      const members = membersOf(place.reading).filter((one) => one.group === group);
      const names = new Set(members.map(({ name }) => name));
      if (names.size < 2 || !names.has(here.name)) return false;
      const there = nearest(place.reading, place.mention, members);
      return there !== null && there.name !== here.name;
    });
  });
}

function nearest({ tokens }: Reading, mention: Mention, members: readonly Member[]): Member | null {
  let best: Member | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const member of members) {
    if (member.from < mention.to && mention.from < member.to) continue;
    const isBehind = member.from >= mention.to;
    const gap = isBehind
      ? tokens.slice(mention.to, member.from)
      : tokens.slice(member.to, mention.from);
    if (gap.length > reach || gap.some(({ word }) => wall.test(word))) continue;
    const rank = gap.length + (isBehind ? 0 : handicap);
    if (rank >= least) continue;
    best = member;
    least = rank;
  }
  return best;
}

/** Numbered things ("triwulan IV", "butir 15") and words that have an opposite. */
function membersOf({ tokens, mentions }: Reading): Member[] {
  const numbered = mentions.flatMap(({ from, to, value, raw, unit }): Member[] => {
    const before = tokens[from - 1];
    return before !== undefined && isNumbered(before)
      ? [{ group: before.word, name: value, from: from - 1, to }]
      : // "2023: 12; 2024: 7"
        /^(?:19|20)\d{2}$/.test(raw) && unit === null
        ? [{ group: 'tahun', name: value, from, to }]
        : [];
  });
  const opposed = tokens.flatMap(({ word }, at): Member[] => {
    const against = oppositesOf(word);
    if (against === null || !qualifiers.has(word)) return [];
    const [first = ''] = [word, ...against].sort();
    return [{ group: first, name: word, from: at, to: at + 1 }];
  });
  return [...numbered, ...opposed];
}

const numberedThings = new Set(
  'triwulan semester bab tahap langkah butir loket kelas golongan tingkat tabel gambar kelompok pilihan nomor ayat tahun quarter step item phase group option'.split(
    ' ',
  ),
);
const qualifiers = new Set(
  'daring luring online offline internal eksternal pagi sore lisan tertulis'.split(' '),
);

function isNumbered({ word }: Token): boolean {
  return numberedThings.has(word);
}
