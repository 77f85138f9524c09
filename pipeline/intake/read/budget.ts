/** What may be spent. 'none' only when said; other amounts are costs. */
import type { BudgetFact, Facts } from '../facts.ts';
import { readMoney } from '../numbers/money.ts';
import { readNumeral } from '../numbers/numerals.ts';
import type { Line } from '../text/document.ts';
import { tidy } from '../text/words.ts';
import type { Reading } from './reading.ts';

const about =
  /\b(?:anggaran|dana|biaya|budget|dipa|dpa|pagu|duit|uang|hibah|funds?|funding|rp|idr|pendanaan|ongkos|uang)\b|rp\s?\d/iu;
const none =
  /^(?:(?:saat ini|sayangnya|namun|but|kegiatan|harus|dan|tetapi|currently|[\p{L}]+)[\s,]+){0,3}?(?:tidak ada|tidak tersedia|tak ada|gak ada|tanpa|nihil|there is no|no|without|zero|dilaksanakan tanpa|berjalan tanpa)\s+(?:satu pun\s+|tambahan\s+|additional\s+|extra\s+|any\s+)?(?:anggaran|dana|biaya|budget|funds?|funding|money)\b(?:\s+(?:are|is))?(?:\s+(?:available|tersedia))?(?!\s+(?:untuk|for)\s+(?!kegiatan|pelatihan|pembelajaran|program|ini|itu|this|training|the))/iu;
const noneAfter =
  /\b(?:anggaran|dana|biaya|budget|uang|duit)\b(?:\s+\p{L}+){0,2}\s*(?::|=)?\s*(?:nol|0|nihil|tidak ada|tidak tersedia|(?:sudah )?habis|zero|none)(?:\s+rupiah)?\s*(?:$|[.,;]|\s+untuk tahun)/iu;
const unknown =
  /\b(?:belum (?:ditetapkan|ditentukan|diketahui|ada kepastian|dialokasikan|jelas|pasti|disetujui)|blm (?:ada kepastian|jelas|pasti)|(?:msh|masih)? ?nunggu|(?:masih )?menunggu|masih (?:dibahas|dihitung|menunggu|diusulkan)|(?:has )?not (?:yet )?(?:been )?(?:decided|fixed|set|known|approved)|to be (?:decided|confirmed)|unknown|tbd)\b/iu;
const spent =
  /\b(?:menelan|memerlukan|membutuhkan|menghabiskan|target|penerimaan|kerugian|tunggakan|denda|piutang|pajak|would cost|costs|needs?|loss|nilai kontrak|per orang|per peserta|habis)\b/iu;
const available =
  /\b(?:tersedia|tersisa|sisa|sebesar|anggaran|dana|pagu|dipa|dpa|budget|available|remaining|hibah|ada|dialokasikan|disiapkan|biaya|duit|we have|set aside|allocated)\b/iu;

export interface BudgetRead {
  budget: BudgetFact;
  costs: Facts['costs'];
}

export function readBudget(reading: Reading): BudgetRead {
  let budget: BudgetFact = { status: 'unknown', amount: null, asWritten: null, sentence: null };
  const costs: BudgetRead['costs'] = [];
  for (const line of reading.lines) {
    const stated = line.topic === 'budget';
    if (!stated && !about.test(line.text)) continue;
    const amounts = readMoney(line.text, reading.language, stated || about.test(line.text));
    const plain = stated && amounts.length === 0 ? plainAmount(line, reading) : null;
    if (plain !== null) {
      budget = {
        status: plain === 0 ? 'none' : 'amount',
        amount: plain === 0 ? null : plain,
        asWritten: line.text,
        sentence: line.index,
      };
      reading.used.add(line.index);
      continue;
    }
    for (const money of amounts) {
      const before = clauseBefore(line.text, money.start);
      const own =
        stated ||
        (available.test(before) &&
          !spent.test(before.slice(Math.max(0, before.search(available) - 1))));
      if (own && money.amount > 0 && budget.status !== 'amount') {
        budget = {
          status: 'amount',
          amount: money.amount,
          asWritten: money.asWritten,
          sentence: line.index,
        };
      } else if (money.amount > 0) {
        costs.push({
          amount: money.amount,
          asWritten: money.asWritten,
          text: tidy(line.text),
          sentence: line.index,
        });
      }
      reading.used.add(line.index);
    }
    if (budget.status !== 'unknown' || amounts.some((money) => money.amount > 0)) continue;
    const absent = stated
      ? /^(?:tidak ada|habis|nol|nihil|none|tanpa|0|zero)\b/iu.test(line.text.trim()) ||
        none.test(line.text)
      : none.test(line.text) || noneAfter.test(line.text);
    if (absent) {
      budget = { status: 'none', amount: null, asWritten: tidy(line.text), sentence: line.index };
      reading.used.add(line.index);
    } else if (
      unknown.test(line.text) &&
      budget.asWritten === null &&
      (stated || /\b(?:anggaran|dana|biaya|budget|duit|funds?)\b/iu.test(line.text))
    ) {
      budget = {
        status: 'unknown',
        amount: null,
        asWritten: tidy(line.text),
        sentence: line.index,
      };
      reading.used.add(line.index);
    }
  }
  return { budget, costs };
}

/** A form's bare number in its budget field is rupiah. */
function plainAmount(line: Line, reading: Reading): number | null {
  const value = readNumeral(line.text.trim(), reading.language);
  return value !== null && Number.isInteger(value) && value < 1e15 ? value : null;
}

function clauseBefore(text: string, at: number): string {
  const before = text.slice(0, at);
  const stop = Math.max(
    before.lastIndexOf(';'),
    before.search(
      /(?:sedangkan|sementara|tetapi|while|but)(?!.*(?:sedangkan|sementara|tetapi|while|but))/iu,
    ),
  );
  return stop > 0 ? before.slice(stop) : before;
}
