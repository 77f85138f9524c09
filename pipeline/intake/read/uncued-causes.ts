/**
 * Causes that no rule knows, by where they stand: a point of a list of problems most of whose points are causes,
 * or a sentence between two causes of the same paragraph. Only lines that no other fact stands in.
 */
import type { CauseFact } from '../facts.ts';
import { isBeneficiary, isRole, isSupervisorRole } from '../lexicon/roles.ts';
import type { Line } from '../text/document.ts';
import { lowerFirst, tidy } from '../text/words.ts';
import { clausesOf } from './cause-clauses.ts';
import { impactCue, mayBeCause } from './cause-limits.ts';
import { mentionsOf, type Reading } from './reading.ts';

const lists = new Set<string | null>(['problem', 'evidence']);
/** What is good, is wished for, or only opens a list. */
const noFault =
  /\b(?:sudah|telah|tersedia|memadai|baik|siap|cukup|mampu|berhasil|bersedia|mendukung|perlu|harus|wajib|butuh|ingin|mohon|diharapkan|disepakati|diusulkan|berikut|terima kasih|available|good|ready|willing|should|must|please|supports?|following|agreed)\b/iu;
const elsewhere =
  /\b(?:sinyal|internet|signal|network|anggaran|dana|budget|target|sasaran|rapat|apel|meeting)\b|[:?]\s*$/iu;

/** Small words of fault. */
const fault =
  /\b(?:tidak|belum|tak|jarang|hanya|tanpa|sulit|sukar|sering|kerap|terlambat|malah|justru|ragu\p{L}*|masih|kurang|terlalu|harus|not|never|only|nobody|no one|without|late|too|still|rarely|cannot|hardly)\b/iu;

/** `known` are the causes that rules found; the result names the lines that stand among them. */
export function causesByPlace(reading: Reading, known: readonly CauseFact[]): CauseFact[] {
  const bearing = new Set(known.map((cause) => cause.sentence));
  const lines = reading.lines;
  return lines.flatMap((line, at) => {
    if (bearing.has(line.index) || reading.used.has(line.index) || !fitsAlone(line, reading))
      return [];
    const placed =
      (line.kind === 'bullet' && inList(line, lines, bearing)) ||
      (beside(at, lines, bearing) && fault.test(line.text)) ||
      between(at, lines, bearing);
    if (!placed) return [];
    reading.used.add(line.index);
    return [causeOf(line, reading)];
  });
}

function fitsAlone(line: Line, reading: Reading): boolean {
  if (line.fields !== null || line.kind === 'field') return false;
  const words = line.text.split(/\s+/u).length;
  if (words < 4 || words > 24) return false;
  if (noFault.test(line.text) || elsewhere.test(line.text) || impactCue.test(line.text))
    return false;
  if (mentionsOf(reading, line.index).some((mention) => reading.roles.has(mention))) return false;
  return mayBeCause(line.text);
}

/** At least two of the other points are causes, and at least half of all. */
function inList(line: Line, lines: readonly Line[], bearing: ReadonlySet<number>): boolean {
  if (!lists.has(line.topic)) return false;
  const others = lines.filter(
    (other) => other !== line && other.kind === 'bullet' && other.section === line.section,
  );
  const causes = others.filter((other) => bearing.has(other.index)).length;
  return causes >= 2 && causes * 2 >= others.length;
}

/** A sentence that says what is missing, next to a cause of the same paragraph or list. */
function beside(at: number, lines: readonly Line[], bearing: ReadonlySet<number>): boolean {
  const line = lines[at];
  return [lines[at - 1], lines[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.section === line?.section &&
      other.kind === line.kind &&
      bearing.has(other.index),
  );
}

function between(at: number, lines: readonly Line[], bearing: ReadonlySet<number>): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  const after = lines[at + 1];
  if (line === undefined || before === undefined || after === undefined) return false;
  if (before.section !== line.section || after.section !== line.section) return false;
  return bearing.has(before.index) && bearing.has(after.index);
}

/** A leader's doing is guessed as missing information, a learner's as skill, a thing's as resources. */
function causeOf(line: Line, reading: Reading): CauseFact {
  const subject = clausesOf(line.text, reading.language)[0]?.subject ?? '';
  const person = isRole(subject) && !isBeneficiary(subject);
  const leader = person && isSupervisorRole(subject);
  return {
    statement: lowerFirst(tidy(line.text)),
    sentence: line.index,
    evidence: [],
    quantity: null,
    category: leader ? 'measurement' : person ? 'people' : 'environment',
    cell: leader ? 'information' : person ? 'knowledge' : 'resources',
    rule: 'by-place',
    hints: leader ? ['no-feedback'] : person ? ['quality-of-work'] : ['obstacle'],
    subject: person ? lowerFirst(subject) : null,
    task: null,
  };
}
