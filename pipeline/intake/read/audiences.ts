/** Who learns: groups with their number, those who lead them, and what the brief says about them. */
import type { AudienceFact, RequestedSolution } from '../facts.ts';
import { isBeneficiary, isEmploymentClass, isRole, isSupervisorRole } from '../lexicon/roles.ts';
import { type Mention, quantityOf } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { lowerFirst, stemOf, tidy } from '../text/words.ts';
import { addAttributes } from './attributes.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';
import { rolesWithoutNumber, singleHolder } from './roles-in-text.ts';

/** The group is said to be led by the one with the number ('didampingi 18 tenaga gizi'). */
const ledBy =
  /\b(?:didampingi|dibina|diawasi|dipimpin|dibimbing|disupervisi|dikoordinasi(?:kan)?|dikoordinir|supervised|led|coached|managed|overseen)\b(?:\s+(?:oleh|by))?\s*$/iu;
/** A number of people in a finding, not a headcount ('21 guru membacakan teks' of '30 kelas'). */
const finding =
  /\b(?:menunjukkan|memperlihatkan|ditemukan|mendapati|shows?|found|reveals?|hanya|only|dari|of)\s*$/iu;

export function readAudiences(
  reading: Reading,
  requested: RequestedSolution | null,
): AudienceFact[] {
  const groups: AudienceFact[] = [];
  for (const line of reading.document.lines) {
    if (
      line.kind === 'heading' ||
      line.topic === 'sender' ||
      line.topic === 'recipient' ||
      line.topic === 'meta'
    )
      continue;
    if (line.topic === 'audience' || line.topic === 'supervisor') readStated(line, reading, groups);
    else if (
      line.topic !== 'stakeholder' &&
      line.topic !== 'title' &&
      line.topic !== 'organisation'
    )
      readCounted(line, reading, groups);
  }
  const alone = singleHolder(reading);
  if (alone !== null && !groups.some((group) => sameRole(group.role, alone.text))) {
    const single = group(alone.text, null, 'participant', false, alone.line);
    groups.push({ ...single, headcount: { value: 1, unit: 'orang', asWritten: alone.asWritten } });
  } else if (!groups.some((group) => group.kind === 'participant')) {
    for (const role of rolesWithoutNumber(reading, requested)) {
      if (!groups.some((group) => sameRole(group.role, role.text)))
        groups.push(group(role.text, null, 'participant', role.explicit, role.line));
    }
  }
  dropMinor(groups);
  addAttributes(reading, groups);
  for (const found of groups) reading.used.add(found.sentence);
  return groups;
}

function group(
  role: string,
  mention: Mention | null,
  kind: AudienceFact['kind'],
  explicit: boolean,
  line: Line,
): AudienceFact {
  return {
    role: cleanRole(role),
    headcount: mention === null ? null : quantityOf(mention),
    kind,
    attributes: [],
    explicit,
    sentence: line.index,
  };
}

function cleanRole(role: string): string {
  return lowerFirst(
    tidy(role)
      .replace(
        /^(?:penyebab(?:\s?nya)?|soalnya|masalahnya|para|seluruh|semua|setiap|tiap|sebanyak|all|the|hanya|terutama)\s+/iu,
        '',
      )
      .replace(/\s+(?:dinas ini|kami|baru|kita|di|yang|tersebut|itu|ini)$/iu, ''),
  );
}

/** Form fields and 'Audiens: petugas loket dan tiga koordinator.' */
function readStated(line: Line, reading: Reading, groups: AudienceFact[]): void {
  const stated = line.topic === 'supervisor' ? 'supervisor' : 'participant';
  if (line.fields !== null) {
    const role = line.fields.role ?? line.fields.name ?? '';
    const count = line.fields.headcount;
    const mention =
      mentionsOf(reading, line.index).find(
        (item) => String(item.value) === count || item.asWritten === count,
      ) ?? null;
    if (mention !== null) {
      mention.counts = cleanRole(role);
      mention.unit = mention.unit === '' ? 'orang' : mention.unit;
      claim(reading, mention, 'headcount');
    }
    const kind =
      /supervisor|atasan|penyelia/iu.test(line.fields.kind ?? '') || isSupervisorRole(role)
        ? 'supervisor'
        : stated;
    if (role !== '') groups.push(group(role, mention, kind, true, line));
    return;
  }
  const mentions = mentionsOf(reading, line.index);
  for (const piece of line.text.split(/,\s+(?:serta|dan|and)?\s*|;\s*|\s(?:dan|serta|and)\s/iu)) {
    const at = line.text.indexOf(piece);
    const mention =
      mentions.find(
        (item) =>
          item.start >= at &&
          item.start < at + piece.length &&
          (item.kind === 'people' || item.kind === 'thing' || item.kind === 'bare'),
      ) ?? null;
    const plain = cleanRole(
      mention === null
        ? piece
        : mention.counts === ''
          ? piece.replace(mention.asWritten, '')
          : mention.counts,
    );
    const role = plain
      .replace(/\s+(?:di|pada|dari|yang|in|of|at|who)\s.*$/iu, '')
      .replace(/\([^)]*\)/gu, '')
      .trim();
    if (role === '' || role.split(/\s+/u).length > 6 || isEmploymentClass(role)) continue;
    if (mention !== null) {
      if (/^(?:peserta|participants?|orang|people)$/iu.test(role)) continue;
      if (mention.counts === '') mention.counts = role;
      claim(reading, mention, 'headcount');
    } else if (!isRole(role) && !isBeneficiary(role)) continue;
    const known = groups.find((item) => sameRole(item.role, role));
    const kind = isSupervisorRole(role) ? 'supervisor' : stated;
    if (known === undefined) groups.push(group(role, mention, kind, true, line));
    else {
      known.explicit = true;
      if (mention !== null) known.headcount ??= quantityOf(mention);
    }
  }
}

/** Numbers of role nouns in running text. */
function readCounted(line: Line, reading: Reading, groups: AudienceFact[]): void {
  for (const mention of mentionsOf(reading, line.index)) {
    if (mention.elliptic || reading.roles.has(mention) || !Number.isInteger(mention.value))
      continue;
    if (mention.kind !== 'thing' && mention.kind !== 'people' && mention.kind !== 'bare') continue;
    const before = line.text.slice(0, mention.start);
    const after = line.text.slice(mention.end);
    const role = roleOf(mention, after);
    if (role === null) continue;
    // 'terbagi dalam dua regu' counts teams, not people.
    if (mention.kind !== 'people' && /^(?:regu|tim|satgas|kelompok|crew|teams?)\b/iu.test(role))
      continue;
    if (
      finding.test(before) &&
      !/^\s*\p{L}+(?:\s\p{L}+)*\s*$/u.test(after) &&
      !/\b(?:hanya|only)\s*$/iu.test(before)
    ) {
      if (groups.some((item) => sameRole(item.role, role)) || !/\b(?:dari|of)\s*$/iu.test(before))
        continue;
    }
    const known = groups.find((item) => sameRole(item.role, role));
    if (known !== undefined) {
      if (known.headcount === null && !partOf(role, known.role)) {
        known.headcount = quantityOf(mention);
        claim(reading, mention, 'headcount');
      }
      continue;
    }
    if (/^\s*(?:champion|pemenang)\b/iu.test(after) || /\bchampions?\b/iu.test(role)) continue;
    if (
      /\b(?:bersedia|siap|mau|willing|sukarela)\b/iu.test(after.split(/[.;]/u)[0] ?? '') &&
      !isSupervisorRole(role)
    )
      continue;
    const part = groups.find(
      (item) =>
        partOf(role, item.role) && item.headcount !== null && item.headcount.value > mention.value,
    );
    if (part !== undefined && !/\bsenior\b/iu.test(role)) continue;
    const kind =
      isSupervisorRole(role) ||
      ledBy.test(before) ||
      (/\bsenior\b/iu.test(role) && /\b(?:coach|mentor|guide|membimbing|mendampingi)/iu.test(after))
        ? 'supervisor'
        : 'participant';
    groups.push(group(role, mention, kind, false, line));
    claim(reading, mention, 'headcount');
  }
}

function roleOf(mention: Mention, after: string): string | null {
  const apposition =
    /^[\s,]*(?:yaitu|yakni|namely)\s+(?:an?\s+)?([\p{L}\s]+?)(?:\s+(?:yang|who|di|pada)\b|[,.;(]|$)/iu.exec(
      after,
    );
  if (apposition?.[1] !== undefined && isRole(apposition[1].trim()))
    return cleanRole(apposition[1]);
  const counts = mention.counts.replace(/^(?:penyebab(?:\s?nya)?|soalnya|masalahnya)\s+/iu, '');
  const alternatives = counts.split(/\s(?:dan|and)\s/iu);
  if (!alternatives.some((part) => isRole(part)) || isEmploymentClass(counts)) return null;
  return cleanRole(counts.replace(/^(?:peserta|jumlah)\s+/iu, ''));
}

/** 'penyuluh PPPK baru' is part of 'penyuluh'; 'new officers' of 'intake officers'. */
function partOf(role: string, whole: string): boolean {
  const words = role.split(/\s+/u);
  const other = whole.split(/\s+/u);
  return (
    stemOf(words[0] ?? '') === stemOf(other[0] ?? '') ||
    stemOf(words.at(-1) ?? '') === stemOf(other.at(-1) ?? '')
  );
}

function sameRole(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** A supervisor alone is the audience; small parts of a bigger group with the same head are not groups. */
function dropMinor(groups: AudienceFact[]): void {
  if (groups.length > 0 && !groups.some((item) => item.kind === 'participant')) {
    const biggest = groups.reduce((a, b) =>
      (b.headcount?.value ?? 0) > (a.headcount?.value ?? 0) ? b : a,
    );
    biggest.kind = 'participant';
  }
  const said = groups.some((item) => item.explicit && item.kind === 'participant');
  for (let index = groups.length - 1; index >= 0; index -= 1) {
    const item = groups[index];
    if (said && item !== undefined && !item.explicit && item.kind === 'participant') {
      groups.splice(index, 1);
      continue;
    }
    if (item === undefined || item.explicit || /\bsenior\b/iu.test(item.role)) continue;
    const whole = groups.find(
      (other) =>
        other !== item &&
        other.kind === item.kind &&
        partOf(item.role, other.role) &&
        !isSupervisorRole(item.role) &&
        (other.explicit || (other.headcount?.value ?? 0) > (item.headcount?.value ?? 0)),
    );
    if (whole === undefined) continue;
    if (whole.headcount === null) whole.headcount = item.headcount;
    groups.splice(index, 1);
  }
}
