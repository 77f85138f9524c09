/** Measured numbers of a line, each said to be a value, a target or a standard, with its name. */
import type { Language } from '../../../design/enums.ts';
import type { Mention } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { isNounish } from '../text/noun-words.ts';
import { cleanName, shareName, timeName, withoutOrganisation } from './measure-names.ts';

export type MeasureRole = 'value' | 'target' | 'standard' | 'former';

export interface Measure {
  mention: Mention;
  role: MeasureRole;
  name: string;
  /** The text says it is an average, an index or a share of a target: fit to be an indicator by itself. */
  strong: boolean;
  line: Line;
  /** Words around that say at most, at least. */
  bound: 'max' | 'min' | null;
}

const boundary =
  /[;]|,\s|\s(?:padahal|pdhl|sedangkan|sementara|tetapi|tapi|namun|dan|while|whereas|but|and|against)\s|\.\s|:\s/giu;
const targetCue =
  /\b(?:target(?:nya|kan)?|sasaran(?:nya)?|menargetkan|ditargetkan|goal|maunya|diharapkan|objective)\b/iu;
const standardCue =
  /\b(?:standar(?:nya)?|acuan(?:nya)?|batas(?:nya)?|toleransi(?:nya)?|ditoleransi|ambang(?:nya)?|janji|sop|harusnya|menetapkan|mensyaratkan|mewajibkan|allows?|law|service level|agreed|perjanjian|seharusnya|paling sedikit|idealnya|norma|spm|standard|promise|tolerance|threshold|limit|norm|required|against)\b/iu;
const averageCue =
  /\b(?:rata-rata|rata2|average|averages|indeks|index|ikm|skor|nilai|score|rating|tingkat|rate|cakupan|kelengkapan|ketepatan|waktu|capaian|penerimaan|coverage|membutuhkan|memerlukan|takes)\b/iu;
const maxCue =
  /(?:maksimal|maksimum|paling (?:lama|lambat|banyak|tinggi)|di ?bawah|kurang dari|tidak lebih dari|at most|below|under|less than|fewer than|no more than|max(?:imum)?|<|≤)\s*$/iu;
const minCue =
  /(?:minimal|minimum|paling (?:sedikit|rendah|tidak)|sekurang-kurangnya|setidaknya|di ?atas|lebih dari|at least|above|over|more than|>|≥)\s*$/iu;

/** Start and end of the clause around a mention. Boundaries inside the number's own words do not count. */
export function clauseAround(
  text: string,
  start: number,
  end: number,
): { from: number; to: number } {
  let from = 0;
  let to = text.length;
  for (const match of text.matchAll(boundary)) {
    const stop = match.index + match[0].length;
    if (stop <= start) from = stop;
    else if (match.index >= end) {
      to = match.index;
      break;
    }
  }
  return { from, to };
}

export function isMeasure(mention: Mention, targetLine: boolean): boolean {
  if (mention.kind === 'percent') return true;
  if (mention.kind === 'bare') return true;
  if (mention.kind === 'time') return !/^(?:harian|mingguan|bulanan|tahunan)$/u.test(mention.unit);
  return targetLine || mention.kind === 'people' || mention.kind === 'thing';
}

/** 'Pengaduan tagihan: 320 per bulan': the label before the colon is the name. */
function nameBefore(text: string, from: number, start: number, before: string): string {
  const own = cleanName(before);
  // 'berkas salah format 210 dari 480 (44%)': the clause's own beginning names all its numbers.
  const shared =
    own === '' && start > from ? cleanName(text.slice(from, start).replace(/\d.*$/u, '')) : '';
  if (own === '' && shared !== '') return shared;
  if (own !== '' || !/:\s*$/u.test(text.slice(0, from))) return own;
  return cleanName(
    text
      .slice(0, from)
      .replace(/:\s*$/u, '')
      .split(/[.;:]\s/u)
      .at(-1) ?? '',
  );
}

/** 'Target kunjungan 80 orang' names kunjungan; '28 kelompok tani yang menerapkan ...' names what is counted. */
function countName(before: string, mention: Mention, after: string): string {
  const named = cleanName(before);
  const plain = named.split(/\s+/u).every((word) => isNounish(word.toLowerCase(), 'id'));
  if (named !== '' && (mention.kind === 'people' || plain) && !/^(?:target|sasaran)$/iu.test(named))
    return named;
  const clause =
    /^\s*(?:[\p{L}\s]{0,40}?)?\b((?:yang|who|that|which)\s[^,.;]{3,60})/iu.exec(after)?.[1] ?? '';
  return `${mention.counts} ${clause}`.trim();
}

/** The measures of one line, in order. `skip` are numbers already placed (deadlines). */
export function measuresOf(
  line: Line,
  mentions: readonly Mention[],
  language: Language,
  organisation: string | null,
  targetLine: boolean,
): Measure[] {
  const measures: Measure[] = [];
  for (const mention of mentions) {
    const changed = /\bdari\s+[^,;]{0,12}$|\bfrom\s+[^,;]{0,12}$/iu.test(
      line.text.slice(0, mention.start),
    );
    const counted = /rata-rata\s*$|\baverages?\s*$|\btinggal\s*$/iu.test(
      line.text.slice(0, mention.start),
    );
    if (!isMeasure(mention, targetLine || counted)) continue;
    // '8 dari 10 laporan': ten is the whole, not a second measure.
    const whole = /\d\S*\s+(?:dari|dr|of|out of)\s+(?:the\s+)?$/iu.test(
      line.text.slice(0, mention.start),
    );
    if (whole && mention.kind !== 'percent' && mention.kind !== 'time') continue;
    measures.push(
      measureOf(line, mention, language, organisation, changed, measures.at(-1) ?? null),
    );
  }
  return measures;
}

function measureOf(
  line: Line,
  mention: Mention,
  language: Language,
  organisation: string | null,
  changed: boolean,
  previous: Measure | null,
): Measure {
  // '(Kec. X, rekaan)' is no clause.
  const text = line.text.replace(/\([^)]*\b(?:rekaan|fictional|fiktif)\)/giu, (mark) =>
    ' '.repeat(mark.length),
  );
  const { from, to } = clauseAround(text, mention.start, mention.end);
  const start = previous !== null && previous.mention.end > from ? previous.mention.end : from;
  const before = text.slice(start, mention.start);
  const after = text.slice(mention.end, to);
  const around = { before: withoutOrganisation(before, organisation), after };
  const clause = `${before} ${after}`;
  const becomes =
    /\b(?:menjadi|jadi|jd|ke|to)\s*$/iu.test(before) &&
    /\b(?:dari|from)\b/iu.test(line.text.slice(0, mention.start));
  const countable = mention.kind === 'thing' || mention.kind === 'people';
  const named =
    countable && mention.counts !== ''
      ? countName(around.before, mention, after)
      : mention.kind === 'time'
        ? timeName(around, mention, language)
        : shareName(around, mention, language);
  const role: MeasureRole =
    /\b(?:(?:tahun|thn|taun) lalu|bulan lalu|sebelumnya|sblmnya|semula|dulu|tadinya|previously|last year|earlier)\s*(?:\p{L}+\s)?$/iu.test(
      before,
    ) ||
    (changed && /^\s*(?:[^,;]{0,20}\s)?(?:menjadi|jadi|jd|ke|to)\b/iu.test(after))
      ? 'former'
      : targetCue.test(before) && !/dari target/iu.test(before)
        ? 'target'
        : standardCue.test(clause.replace(/dari target.*/iu, '')) &&
            (standardCue.test(before) || /^\s*(?:yang )?(?:ditoleransi)/iu.test(after))
          ? 'standard'
          : 'value';
  const inherited = becomes && previous !== null ? previous.name : '';
  return {
    mention,
    role,
    name:
      inherited !== '' ? inherited : named === '' ? nameBefore(text, from, start, before) : named,
    strong:
      (!countable || /(?:rata-rata|average)\s*$/iu.test(before)) &&
      (averageCue.test(before) ||
        /^\s*dari target/iu.test(after) ||
        becomes ||
        /^\s*untuk\b/iu.test(after)),
    line,
    bound: maxCue.test(before) ? 'max' : minCue.test(before) ? 'min' : null,
  };
}
