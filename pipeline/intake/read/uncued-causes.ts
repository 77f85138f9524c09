/**
 * Causes that no rule knows, by where they stand: the other points of a list of problems, the other sentences of a
 * paragraph that tells of causes. Only lines that no other fact stands in.
 */
import type { CauseFact } from '../facts.ts';
import { isBeneficiary, isRole, isSupervisorRole } from '../lexicon/roles.ts';
import type { Line } from '../text/document.ts';
import { lowerFirst, tidy } from '../text/words.ts';
import { clausesOf } from './cause-clauses.ts';
import { impactCue, mayBeCause } from './cause-limits.ts';
import { mentionsOf, type Reading } from './reading.ts';

const lists = new Set<string | null>(['problem', 'evidence']);
/** A heading or a sentence that opens a list of what goes wrong. */
const opensProblems =
  /\b(?:masalah|permasalahan|persoalan|kendala|hambatan|penghambat|menghambat|menyulitkan|kesulitan|temuan|temui|dapati|keluhan|kelemahan|penyebab|sebab|hasil (?:pemeriksaan|evaluasi|pengamatan|wawancara|reviu)|catatan (?:pemeriksa|pengawas|auditor|lapangan)|(?:we|i) (?:see|saw|heard|found|hear)|problems?|issues|findings|difficulties|obstacles|complaints|what goes wrong)\b/iu;
/** Small words of fault. */
const fault =
  /\b(?:tidak|belum|tak|jarang|hanya|tanpa|sulit|sukar|sering|kerap|terlambat|malah|justru|ragu\p{L}*|masih|kurang|terlalu|harus|bukan|not|never|only|nobody|no one|nothing|without|late|too|still|rarely|cannot|hardly)\b/iu;
/** What is good, is wished for, is agreed, or only opens a list. */
const noFault =
  /\b(?:sudah|telah|tersedia|memadai|baik|siap|cukup|mampu|berhasil|available|good|ready)\b/iu;
const wished =
  /\b(?:bersedia|mendukung|perlu|wajib|butuh|ingin|mohon|diharapkan|disepakati|diusulkan|berikut|terima kasih|kalau bisa|kalo bisa|dibikin\p{L}*|tolong|semoga|if possible|could we|willing|should|must|please|supports?|following|agreed|we|kami)\b/iu;
const elsewhere =
  /\b(?:sinyal|internet|signal|network|anggaran|budget)\b|^(?:target|sasaran|tujuan)\b|[:?]\s*$/iu;
/** What a sample showed is a finding: its number says how bad it is, not why. */
const sampled =
  /^\d|\d\s?%|\b(?:rata-rata|on average)\b|\btakes? [\d.,]+ \p{L}+\.?$|^(?:pada|dari|dalam|sebanyak|in|of|out of)\b[^.]*\b(?:\d+|\p{L}+ kejadian|\p{L}+ desa)\b/iu;

/** `known` are the causes that rules found; the result names the lines that stand among them. */
export function causesByPlace(reading: Reading, known: readonly CauseFact[]): CauseFact[] {
  const bearing = new Set(known.map((cause) => cause.sentence));
  return blocksOf(reading).flatMap((block) => {
    const free = block.lines.filter(
      (line) =>
        !bearing.has(line.index) && !reading.used.has(line.index) && fitsAlone(line, reading),
    );
    const causes = block.lines.filter((line) => bearing.has(line.index)).length;
    const others = block.lines.length - causes - free.length;
    return free
      .filter((line) => placed(line, block, causes, others, free.length))
      .map((line) => {
        reading.used.add(line.index);
        return causeOf(line, reading);
      });
  });
}

/** Lines that stand together: a run of points, or the sentences of a paragraph. */
interface Block {
  lines: Line[];
  /** The points or sentences are announced as problems. */
  announced: boolean;
}

function blocksOf(reading: Reading): Block[] {
  const blocks: Block[] = [];
  let last: Line | null = null;
  for (const line of reading.lines) {
    const block = blocks.at(-1);
    const gap = last === null ? '' : reading.document.text.slice(last.end, line.start);
    const together =
      last !== null &&
      last.kind === line.kind &&
      last.section === line.section &&
      last.topic === line.topic &&
      (line.kind === 'bullet' || !gap.includes('\n\n'));
    if (together && block !== undefined) block.lines.push(line);
    else {
      const intro = last !== null && last.section === line.section ? last.text : '';
      blocks.push({
        lines: [line],
        announced: opensProblems.test(line.section ?? '') || opensProblems.test(intro),
      });
    }
    last = line;
  }
  return blocks;
}

function placed(line: Line, block: Block, causes: number, others: number, free: number): boolean {
  if (line.topic !== null && !lists.has(line.topic)) return false;
  const faulty = fault.test(line.text);
  if (noFault.test(line.text) && !faulty) return false;
  if (block.announced && causes + free > others && (line.kind === 'bullet' || causes > 0))
    return true;
  if (line.kind === 'bullet') return causes >= 2 && causes >= others;
  return causes >= 2 && (causes >= others || faulty);
}

function fitsAlone(line: Line, reading: Reading): boolean {
  if (line.fields !== null || line.kind === 'field') return false;
  const words = line.text.split(/\s+/u).length;
  if (words < 4 || words > 24) return false;
  if (wished.test(line.text) || elsewhere.test(line.text) || impactCue.test(line.text))
    return false;
  if (sampled.test(line.text)) return false;
  if (mentionsOf(reading, line.index).some((mention) => reading.roles.has(mention))) return false;
  return mayBeCause(line.text);
}

const payWords =
  /\b(?:komisi|honor\p{L}*|bonus|upah|dibayar|hadiah|sanksi|promosi|dimutasi|tunjangan|insentif|pay|paid|fee|reward\p{L}*|punish\p{L}*|promotion|difficult case|extra)\b/iu;
const wordsOfRules =
  /\b(?:data|tarif|definisi|kriteria|kartu|daftar|nomor|informasi|syarat|aturan|arti|istilah|kabar|keputusan|argue|counts? as|definitions?|criteria|lists?|rules?|meaning|decisions?)\b/iu;

/** Pay and rules by their words; else a leader's doing is guessed as information, a learner's as skill, a thing as resources. */
function guess(text: string, person: boolean, leader: boolean): Guess {
  if (payWords.test(text))
    return { cell: 'incentives', category: 'environment', hints: ['rewarded-otherwise'] };
  if (leader) return { cell: 'information', category: 'measurement', hints: ['no-feedback'] };
  if (wordsOfRules.test(text))
    return { cell: 'information', category: 'method', hints: ['rule-missing'] };
  return person
    ? { cell: 'knowledge', category: 'people', hints: ['quality-of-work'] }
    : { cell: 'resources', category: 'environment', hints: ['obstacle'] };
}

type Guess = Pick<CauseFact, 'cell' | 'category' | 'hints'>;

function causeOf(line: Line, reading: Reading): CauseFact {
  const subject = clausesOf(line.text, reading.language)[0]?.subject ?? '';
  const first = subject.split(/\s+/u);
  const person =
    (isRole(subject) || isRole(first[0] ?? '') || isRole(first.slice(0, 2).join(' '))) &&
    !isBeneficiary(subject);
  return {
    statement: lowerFirst(tidy(line.text)),
    sentence: line.index,
    evidence: [],
    quantity: null,
    ...guess(line.text, person, person && isSupervisorRole(subject)),
    rule: 'by-place',
    subject: person ? lowerFirst(subject) : null,
    task: null,
  };
}
