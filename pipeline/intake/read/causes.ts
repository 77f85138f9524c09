/** Why the work falls short, clause by clause, with the rule that placed each. */
import type { CauseFact } from '../facts.ts';
import { type CauseRule, defectRules, outrightRules } from '../lexicon/cause-rules.ts';
import { lackRules } from '../lexicon/lack-rules.ts';
import { meaningRules } from '../lexicon/meaning-rules.ts';
import { isBeneficiary, isRole } from '../lexicon/roles.ts';
import { quantityOf } from '../numbers/mentions.ts';
import type { Line } from '../text/document.ts';
import { contentStems, lowerFirst, overlap, tidy } from '../text/words.ts';
import { type Clause, clausesOf } from './cause-clauses.ts';
import { mayBeCause } from './cause-limits.ts';
import { isTargetLine } from './indicators.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';
import { taskOf } from './tasks.ts';
import { causesByPlace } from './uncued-causes.ts';

const causeRules: readonly CauseRule[] = [
  ...outrightRules,
  ...meaningRules,
  ...lackRules,
  ...defectRules,
];

const otherTopics = new Set<string | null>([
  'target',
  'budget',
  'time',
  'request',
  'wish',
  'audience',
  'supervisor',
  'connectivity',
  'constraint',
  'stakeholder',
  'deadline',
  'source',
  'supporter',
  'indicator',
  'impact',
  'resource',
]);
/** People outside: what they fail to get is an effect. What they themselves do can be a cause. */
const unserved =
  /\b(?:tidak|belum)\s+(?:menerima|mendapat(?:kan)?|memperoleh|dilayani|terlayani)\b/iu;

/** Lines that other readers own as a whole (wishes, stakeholders, supporters, constraints on the design). */
export interface Owned {
  sentences: ReadonlySet<number>;
  /** Clause texts of constraints, which are conditions and not causes. */
  constraintTexts: readonly string[];
  /** Names of the indicators: a clause that says the same is the gap, not its cause. */
  measured: readonly string[];
}

function sameThing(name: string, clause: string): boolean {
  return contentStems(name).size >= 2 && overlap(name, clause) >= 0.8;
}

/** 'rekaman tidak terdengar karena mikrofon rusak': a thing's fault with its reason beside it is the symptom. */
function isSymptom(cause: CauseFact, next: Clause | undefined): boolean {
  return (
    next?.reason === true &&
    cause.subject === null &&
    /\b(?:tidak|tak|not) /iu.test(cause.statement) &&
    (cause.rule === 'defect-in-work' || cause.rule === 'tool-failing')
  );
}

export function readCauses(
  reading: Reading,
  organisation: string | null,
  owned: Owned,
): CauseFact[] {
  const causes: CauseFact[] = [];
  const told = new Map<string, boolean>();
  const tells = (piece: string) => {
    const known = told.get(piece);
    if (known !== undefined) return known;
    const says = causeRules.some((rule) => rule.pattern.test(piece));
    told.set(piece, says);
    return says;
  };
  for (const line of reading.lines) {
    const stated = line.topic === 'cause';
    if (
      !stated &&
      (otherTopics.has(line.topic) || isTargetLine(line) || owned.sentences.has(line.index))
    )
      continue;
    if (line.fields !== null && !stated) continue;
    const text = line.fields === null ? line.text : (line.fields.name ?? line.text);
    let any = false;
    const clauses = clausesOf(text, reading.language, tells);
    for (const [at, clause] of clauses.entries()) {
      const cause = causeIn(clause, line, reading, organisation, owned, stated);
      if (cause !== null && isSymptom(cause, clauses[at + 1])) continue;
      if (cause !== null && !stated && owned.measured.some((name) => sameThing(name, clause.full)))
        continue;
      if (cause === null || causes.some((other) => other.statement === cause.statement)) continue;
      causes.push(cause);
      any = true;
    }
    if (stated && !any) causes.push(fallback(line, text, reading));
    if (any || stated) reading.used.add(line.index);
  }
  causes.push(...causesByPlace(reading, causes));
  return causes.sort((a, b) => a.sentence - b.sentence);
}

function causeIn(
  clause: Clause,
  line: Line,
  reading: Reading,
  organisation: string | null,
  owned: Owned,
  stated: boolean,
): CauseFact | null {
  if (!stated && excluded(clause, line, reading, organisation, owned)) return null;
  const subject = clause.subject;
  const rule = causeRules.find(
    (item) => item.pattern.test(clause.full) && fits(item, subject, clause),
  );
  if (rule === undefined) return null;
  // 'Seorang bendahara melayani 40 sekolah' tells who the audience is, not that it is too much.
  if (rule.name === 'too-much-for-one' && !stated && countsHeads(clause, line, reading))
    return null;
  if (clause.effect && rule.cell !== 'motives' && !stated) return null;
  return factOf(clause, line, reading, rule);
}

function countsHeads(clause: Clause, line: Line, reading: Reading): boolean {
  return mentionsOf(reading, line.index).some(
    (mention) =>
      mention.start >= clause.start &&
      mention.start < clause.end &&
      reading.roles.get(mention) === 'headcount',
  );
}

function excluded(
  clause: Clause,
  line: Line,
  reading: Reading,
  organisation: string | null,
  owned: Owned,
): boolean {
  if (!mayBeCause(clause.text)) return true;
  // What the organisation as a whole fails to do is the gap; what its people do can be a cause.
  const whole =
    organisation !== null &&
    /^(?:the\s+)?/iu.exec(clause.text)?.[0].length === clause.text.indexOf(organisation);
  if (whole && !clause.reason) return true;
  if (
    unserved.test(clause.text) &&
    !/\b(?:umpan balik|daftar|informasi|pemberitahuan|teguran|apresiasi|salinan|petunjuk|honor|insentif|upah|uang|transpor|tunjangan|imbalan|bonus|penghargaan|pengakuan|pelatihan|pembekalan|bimbingan|arahan|contoh|fasilitas|balasan|tanggapan|jawaban|kabar|koreksi|masukan|penjelasan)\b/iu.test(
      clause.text,
    )
  )
    return true;
  if (
    owned.constraintTexts.some(
      (text) => text !== '' && (text.includes(clause.text) || clause.text.includes(text)),
    )
  )
    return true;
  return mentionsOf(reading, line.index).some((mention) => {
    const inside = mention.start >= clause.start && mention.start < clause.end;
    const role = reading.roles.get(mention);
    return (
      inside &&
      !clause.reason &&
      (role === 'baseline' ||
        role === 'target' ||
        role === 'standard' ||
        role === 'budget' ||
        role === 'time-window')
    );
  });
}

function fits(rule: CauseRule, subject: string, clause: Clause): boolean {
  if (rule.thing === true && isRole(subject)) return false;
  if (rule.person !== true) return true;
  if (isBeneficiary(subject)) return false;
  // English puts the verb beside its subject: 'nurses mix up' is still about nurses.
  const first = subject.split(/\s+/u);
  return (
    subject === '' ||
    isRole(subject) ||
    isRole(first[0] ?? '') ||
    isRole(first.slice(0, 2).join(' ')) ||
    /^(?:ia|mereka|they|he|she|pejabat|pengurus|sebagian)\b/iu.test(subject) ||
    /\bme\p{L}{3,}/iu.test(clause.text)
  );
}

function factOf(clause: Clause, line: Line, reading: Reading, rule: CauseRule): CauseFact {
  const mentions = mentionsOf(reading, line.index).filter(
    (mention) =>
      mention.start >= clause.start && mention.start < clause.end && !reading.roles.has(mention),
  );
  const counted =
    mentions.find((mention) => mention.kind !== 'time' && mention.kind !== 'frequency') ?? null;
  for (const mention of mentions)
    claim(
      reading,
      mention,
      mention.kind === 'frequency'
        ? 'frequency'
        : mention.kind === 'time'
          ? 'duration'
          : 'evidence',
    );
  const hints = new Set(rule.hints);
  if (/\b(?:baru|new|newly)\b/iu.test(clause.subject)) hints.add('newcomer');
  if (/\b(?:dulu|dahulu|sebelumnya|pernah .{0,20}tetapi|used to)\b/iu.test(clause.text))
    hints.add('used-to-do');
  const person = isRole(
    clause.subject.replace(
      /^(?:sebagian besar|sebagian|para|semua|seluruh|banyak|most|many|the)\s+/iu,
      '',
    ),
  );
  return {
    statement: statementOf(
      clause,
      counted?.elliptic === true &&
        clause.text.startsWith(counted.asWritten) &&
        !/^\S+\s+(?:dari|of|out of)\b/iu.test(clause.text)
        ? counted.counts
        : null,
    ),
    sentence: line.index,
    evidence: [],
    quantity: counted === null ? null : quantityOf(counted),
    category: rule.category,
    cell: rule.cell,
    rule: rule.name,
    hints: [...hints],
    subject: person ? lowerFirst(clause.subject) : null,
    task: rule.cell === 'knowledge' ? taskOf(clause.full) : null,
  };
}

/** '28 tidak menyebut pihak' of 50 rekomendasi -> 'rekomendasi tidak menyebut pihak'. */
function statementOf(clause: Clause, counts: string | null): string {
  const text =
    counts === null
      ? clause.full
      : `${counts} ${clause.text.replace(/^\S+\s+(?:di antaranya\s+|of them\s+)?/iu, '')}`;
  return lowerFirst(
    tidy(
      text
        .replace(
          /^(?:karena|krn|tetapi|namun|dan|sedangkan|because|but|and|yang|yg|trus|akibatnya|penyebab[^:]*?adalah)\s+/iu,
          '',
        )
        // What a complaint names is the cause, not that somebody complained.
        .replace(
          /^(?:aduan|pengaduan|keluhan|pelapor|complaints?)\s+(?:menyebut|menyoal|mengeluhkan|menyangkut|mention(?:ed|s)?|cited?)\s+/iu,
          '',
        )
        .replace(/\s+(?:dan|serta|and)$/iu, ''),
    ),
  );
}

/** Stated under a heading of causes, but no rule knows it: people's doing is guessed as skill, things as resources. */
function fallback(line: Line, text: string, reading: Reading): CauseFact {
  const clause = clausesOf(text, reading.language)[0];
  const subject = clause?.subject ?? '';
  const person = isRole(subject);
  reading.used.add(line.index);
  return {
    statement: lowerFirst(tidy(text)),
    sentence: line.index,
    evidence: [],
    quantity: null,
    category: person ? 'people' : 'environment',
    cell: person ? 'knowledge' : 'resources',
    rule: 'stated-only',
    hints: person ? ['quality-of-work'] : ['obstacle'],
    subject: person ? lowerFirst(subject) : null,
    task: null,
  };
}
