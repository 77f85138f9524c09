/** Role nouns that stand without a number: whom a training is asked for, who 'does not yet know how'. */
import type { RequestedSolution } from '../facts.ts';
import { isBeneficiary, isRole, isSupervisorRole } from '../lexicon/roles.ts';
import type { Line } from '../text/document.ts';
import { isNounish } from '../text/noun-words.ts';
import { tidy, wordsOf } from '../text/words.ts';
import type { Reading } from './reading.ts';

export interface RoleMention {
  text: string;
  line: Line;
  explicit: boolean;
}

const single = /\b(?:satu-satunya|seorang diri|the only|sole|tunggal)\b/iu;

/** Roles by the strength of their mention: asked for, then alone at the job, then subject of most statements. */
export function rolesWithoutNumber(
  reading: Reading,
  requested: RequestedSolution | null,
): RoleMention[] {
  const asked = requested === null ? null : askedFor(reading, requested);
  if (asked !== null) return [asked];
  const counts = new Map<string, { line: Line; times: number }>();
  for (const line of reading.lines) {
    for (const text of subjects(line, reading)) {
      const key = text.toLowerCase();
      const known = counts.get(key);
      const weight = single.test(line.text) ? 5 : 1;
      if (known === undefined) counts.set(key, { line, times: weight });
      else known.times += weight;
    }
  }
  const best = [...counts].sort(
    (a, b) => b[1].times - a[1].times || a[1].line.index - b[1].line.index,
  )[0];
  return best === undefined ? [] : [{ text: best[0], line: best[1].line, explicit: false }];
}

function askedFor(reading: Reading, requested: RequestedSolution): RoleMention | null {
  const line = reading.document.lines[requested.sentence];
  if (line === undefined) return null;
  const match =
    /\b(?:bagi|untuk|kepada|utk|for)\s+(?:para\s+|seluruh\s+|semua\s+|all\s+|the\s+|\d+\s+)*([\p{L}\s]+?)(?=[,.;"”]|\s(?:agar|di|selama|pada|yang|supaya|in|during)\b|$)/iu.exec(
      line.text,
    );
  const role = tidy(match?.[1] ?? '');
  return role !== '' && isRole(role) && role.split(/\s+/u).length <= 4
    ? { text: role, line, explicit: true }
    : null;
}

/** Role phrases at the head of the line's clauses. */
export function subjects(line: Line, reading: Reading): string[] {
  const found: string[] = [];
  for (const clause of line.text.split(
    /[;,]\s|\s(?:tetapi|sedangkan|karena|sehingga|padahal|namun|because|while|but|so)\s/iu,
  )) {
    const words = wordsOf(
      clause
        .trim()
        .replace(
          /^(?:para|sebagian besar|sebagian|semua|seluruh|the|many|most|some|satu-satunya|banyak|mayoritas|dan|akibatnya)\s+/iu,
          '',
        )
        .replace(/^(?:besar)\s+/iu, ''),
    );
    const picked: string[] = [];
    for (const word of words) {
      if (
        picked.length >= 3 ||
        !isNounish(word.lower, reading.language) ||
        /^(?:tersebut|itu|baru|lama|muda)$/u.test(word.lower)
      )
        break;
      picked.push(word.raw);
      if (reading.language === 'en' && isRole(picked.join(' '))) break;
    }
    const text = picked.join(' ');
    if (text === '' || !isRole(text) || isBeneficiary(text)) continue;
    // 'Puskeswan X' has the form of an agent noun, but a capital inside a sentence's name is no role.
    if (/\s\p{Lu}\p{Ll}/u.test(text) && /(?:rekaan|fictional)/iu.test(line.text)) continue;
    if (isSupervisorRole(text) && !single.test(clause)) continue;
    if (/^(?:camat|lurah|direktur|sekretaris|bupati|kurator|inspektur|mediator)\b/iu.test(text))
      continue;
    if (/^pe\p{L}+$/iu.test(text) && /^(?:pejabat|pengunjung)$/iu.test(text)) continue;
    found.push(text);
  }
  return found;
}

/** One person alone at the job: 'satu-satunya teknisi pembenihan', 'Kepala Bidang Humas seorang diri'. */
export function singleHolder(reading: Reading): (RoleMention & { asWritten: string }) | null {
  for (const line of reading.lines) {
    const alone =
      /^(?:.*?\b)?(?:satu-satunya|the only|the sole)\s+([\p{L}\s]+?)(?=\s(?:yang|bekerja|di|pada|is|has|was|works|who|adalah|belum|tidak|sedang)\b|[,.;]|$)/iu.exec(
        line.text,
      );
    if (alone?.[1] !== undefined && isRole(alone[1].trim()))
      return { text: tidy(alone[1]), line, explicit: false, asWritten: 'satu-satunya' };
    const self =
      /^((?:Kepala|Sekretaris|Bendahara|Pengelola|Operator|Analis|Pejabat|Petugas|Staf)(?:\s+(?!Dinas|Badan|Kantor|Balai|UPT|Kecamatan|Kelurahan|Kabupaten|Kota|Provinsi)\p{L}+){0,3})[^.]*\b(?:seorang diri|sendirian)\b/u.exec(
        line.text,
      );
    if (self?.[1] !== undefined)
      return { text: tidy(self[1]), line, explicit: false, asWritten: 'seorang diri' };
  }
  return null;
}
