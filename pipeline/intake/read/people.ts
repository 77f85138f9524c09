/** Those who can help others learn, and those who support or oppose. */
import type { AudienceFact, StakeholderFact, SupporterFact } from '../facts.ts';
import { isRole } from '../lexicon/roles.ts';
import { quantityOf } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { isNounish } from '../text/noun-words.ts';
import { lowerFirst, tidy, wordsOf } from '../text/words.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

const willing =
  /\b(?:bersedia|siap|mau|sanggup|rela|(?:is|are) (?:willing|ready|available)|willing to|offers? to|volunteer(?:s|ed)? to)\b\s*(?:to\s+)?(?:untuk\s+)?(?:menjadi|jadi|mendampingi|membimbing|melatih|berbagi|membantu|mengajar|coach|mentor|help|teach|guide|share|support)?/iu;
const helps = /\b(?:who|yang)\s+(?:coach|mentor|guide|train|mendampingi|membimbing)\b/iu;
const capable =
  /\b(?:mampu|mengenali|menguasai|tepat|terampil|berpengalaman|bisa|dapat|mahir|can|able to|know how|correctly)\b/iu;
const notWilling =
  /\b(?:tidak|belum|kurang|not)\s+(?:bersedia|siap|mau|sanggup|willing|mampu|bisa|dapat|able)\b/iu;

export function readSupporters(
  reading: Reading,
  audiences: readonly AudienceFact[],
): SupporterFact[] {
  const found: SupporterFact[] = [];
  for (const line of reading.lines) {
    for (const clause of line.text.split(
      /;\s|\.\s|,\s(?:tetapi|namun|sedangkan|but|while)\s|\s(?:tetapi|namun|sedangkan)\s/iu,
    )) {
      const fact = supporterIn(clause, line, reading, audiences);
      if (
        fact === null ||
        found.some((other) => other.role.toLowerCase() === fact.role.toLowerCase())
      )
        continue;
      found.push(fact);
      reading.used.add(line.index);
    }
  }
  for (const group of audiences) {
    if (group.kind !== 'supervisor' || !/^(?:koordinator|coordinators?)/iu.test(group.role))
      continue;
    if (found.some((other) => other.role === group.role)) continue;
    if (!group.explicit) continue;
    found.push({
      role: group.role,
      headcount: group.headcount,
      kind: 'coordinator',
      text: group.role,
      sentence: group.sentence,
    });
  }
  return found;
}

function supporterIn(
  clause: string,
  line: Line,
  reading: Reading,
  audiences: readonly AudienceFact[],
): SupporterFact | null {
  if (notWilling.test(clause)) return null;
  const will = willing.exec(clause);
  const help = helps.exec(clause);
  const can =
    /\bsenior\b/iu.test(clause) && capable.test(clause)
      ? /\bsenior\s+\p{L}+|\p{L}+(?:\s\p{L}+)?\s+senior\b/iu.exec(clause)
      : null;
  const leader =
    capable.test(clause) && /\b(?:diuji|uji|tested?|simulasi|test)\b/iu.test(clause)
      ? audiences.find(
          (group) =>
            group.kind === 'supervisor' &&
            clause.toLowerCase().includes(group.role.split(' ').slice(0, 2).join(' ')),
        )
      : undefined;
  if (will === null && help === null && can === null && leader === undefined) return null;
  const until = will?.index ?? help?.index ?? (can === null ? 0 : can.index + can[0].length);
  const role = leader?.role ?? roleBefore(clause.slice(0, until), reading);
  if (role === '') return null;
  const mention = mentionsOf(reading, line.index).find(
    (item) =>
      item.counts !== '' &&
      clause.includes(item.asWritten) &&
      role.toLowerCase().startsWith(item.counts.toLowerCase().split(' ')[0] ?? ' '),
  );
  if (mention !== undefined) claim(reading, mention, 'headcount');
  const kind: SupporterFact['kind'] = /^(?:koordinator|coordinator)/iu.test(role)
    ? 'coordinator'
    : /champion/iu.test(role)
      ? 'champion'
      : can !== null || leader !== undefined
        ? 'expert-peer'
        : /mentor|membimbing|coach/iu.test(clause)
          ? 'mentor'
          : 'partner';
  return {
    role: lowerFirst(role),
    headcount: mention === undefined ? (leader?.headcount ?? null) : quantityOf(mention),
    kind,
    text: tidy(clause),
    sentence: line.index,
  };
}

/** The noun phrase that ends a text or begins its last clause: 'Koordinator kecamatan, delapan orang,' -> 'Koordinator kecamatan'. */
function roleBefore(text: string, reading: Reading): string {
  const pieces = text
    .split(/,\s*|\s(?:dan|and)\s(?=(?:two|three|dua|tiga|\d))/iu)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  for (const piece of pieces.reverse()) {
    const words = wordsOf(piece.replace(/^(?:the|para|semua|seluruh|beberapa|some)\s+/iu, ''));
    const picked: string[] = [];
    for (const word of words) {
      if (
        /^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|one|two|three|four|five|six|seven|eight|nine|ten|orang|has|have|court)$|^\d/iu.test(
          word.lower,
        )
      ) {
        if (/^(?:has|have)$/iu.test(word.lower)) picked.length = 0;
        continue;
      }
      if (!isNounish(word.lower, reading.language)) {
        if (picked.length > 0 && /^(?:di|pada|in|at|of|is|are)$/iu.test(word.lower)) break;
        if (isRole(picked.join(' '))) break;
        picked.length = 0;
        continue;
      }
      if (picked.length < 4) picked.push(word.raw);
    }
    const role = tidy(picked.join(' '));
    if (
      role !== '' &&
      (isRole(role) ||
        /\b(?:petani|champion|pensiunan|alumni|ahli|pakar|praktisi|kurator|dosen|bendahara)\b/iu.test(
          role,
        ))
    )
      return role;
  }
  return '';
}

const stances: ReadonlyArray<readonly [StakeholderFact['stance'], RegExp]> = [
  [
    'oppose',
    /\b(?:menolak|menentang|keberatan|tidak mendukung|tidak setuju|oppose[sd]?|resists?|rejects?|against)\b(?!\s+(?:me\p{L}{3,}|di\p{L}{4,}|hadir|datang|untuk|to)\b)/iu,
  ],
  [
    'neutral',
    /\b(?:netral|ragu-ragu(?! (?:me|ber)\p{L}+)|menunggu (?:keputusan|arahan|hasil)|neutral|undecided)\b/iu,
  ],
  ['support', /\b(?:mendukung|mendorong|menyetujui|sponsor|supports?|backs|endorses?)\b/iu],
];
const powerful =
  /\b(?:berpengaruh|berkuasa|berwenang|kuat|powerful|influential|berpengaruh besar)\b/iu;

export function readStakeholders(reading: Reading): StakeholderFact[] {
  const found: StakeholderFact[] = [];
  for (const line of reading.lines) {
    if (line.topic === 'target') continue;
    for (const clause of line.text.split(
      /[;,]\s+(?:sedangkan|sementara|tetapi|while|but|and|dan)?\s*|\.\s|\s(?:sedangkan|while)\s/iu,
    )) {
      for (const [stance, pattern] of stances) {
        const match = pattern.exec(clause);
        if (match === null || /\b(?:yang|untuk|agar)\s*$/iu.test(clause.slice(0, match.index)))
          continue;
        const name = stakeholderName(clause.slice(0, match.index), reading);
        if (name === '') continue;
        const power = powerful.test(clause) ? 'high' : 'unknown';
        found.push({ name, stance, power, text: tidy(clause), sentence: line.index });
        reading.used.add(line.index);
        for (const mention of mentionsOf(reading, line.index)) {
          if (
            clause.includes(mention.asWritten) &&
            name.includes(mention.counts.split(' ')[0] ?? ' ')
          )
            claim(reading, mention, 'other');
        }
        break;
      }
    }
  }
  return found;
}

function stakeholderName(before: string, reading: Reading): string {
  const words = wordsOf(before.replace(/^(?:the|some|sebagian|beberapa|para)\s+/iu, ''));
  const picked: string[] = [];
  for (const word of words) {
    if (powerful.test(word.lower) || /^(?:penuh|the)$/iu.test(word.lower)) continue;
    if (!isNounish(word.lower, reading.language)) return '';
    picked.push(word.raw);
  }
  const name = tidy(picked.join(' '));
  const person =
    /\b(?:kepala|sekretaris|tokoh|bupati|camat|lurah|wali|direktur|ketua|pimpinan|dewan|serikat|asosiasi|masyarakat|judge|lawyers?|director|mayor|head|chief|union|council|registrar|board|gubernur|menteri|inspektur|dprd|komisi|koperasi|keuangan|warga|kurator|forum|partners?|secretary)\b/iu;
  return name !== '' && name.split(' ').length <= 6 && (person.test(name) || isRole(name))
    ? lowerFirst(name)
    : '';
}
