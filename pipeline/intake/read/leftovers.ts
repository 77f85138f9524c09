/** Numbers as facts, and what was recognised but placed nowhere ('tidak terpakai'). */
import type { NumberFact, NumberRole, UnusedFact } from '../facts.ts';
import { type Mention, quantityOf } from '../numbers/mentions.ts';
import { tidy } from '../text/words.ts';
import type { Reading } from './reading.ts';

export function readNumbers(reading: Reading): NumberFact[] {
  const numbers: NumberFact[] = [];
  for (const mention of reading.mentions) {
    const line = reading.document.lines[mention.line];
    if (line === undefined || line.topic === 'meta' || line.topic === 'budget') continue;
    const role = reading.roles.get(mention) ?? defaultRole(mention);
    const quantity = quantityOf(mention);
    numbers.push({ quantity, counts: mention.counts, role, sentence: mention.line });
    if (mention.upper !== null) {
      numbers.push({
        quantity: { ...quantity, value: mention.upper },
        counts: mention.counts,
        role,
        sentence: mention.line,
      });
    }
  }
  return numbers;
}

function defaultRole(mention: Mention): NumberRole {
  if (mention.kind === 'time') return 'duration';
  if (mention.kind === 'frequency') return 'frequency';
  return 'other';
}

/** Numbers without a place, and content sentences that no fact stands in. Nothing of a brief is lost silently. */
export function readUnused(reading: Reading): UnusedFact[] {
  const unused: UnusedFact[] = [];
  const listed = new Set<number>();
  for (const mention of reading.mentions) {
    const line = reading.document.lines[mention.line];
    if (line === undefined || line.topic === 'meta' || reading.roles.has(mention)) continue;
    if (line.topic === 'budget' && reading.used.has(line.index)) continue;
    // 'dua tahun lalu' goes with the cause or finding that quotes its sentence.
    const passing = mention.kind === 'time' || mention.kind === 'frequency';
    if (passing && reading.used.has(line.index)) continue;
    unused.push({
      sentence: mention.line,
      text: tidy(`${mention.asWritten} ${mention.counts}`),
      why: 'no-role',
    });
    listed.add(mention.line);
  }
  for (const line of reading.lines) {
    if (reading.used.has(line.index) || listed.has(line.index)) continue;
    unused.push({ sentence: line.index, text: tidy(line.text), why: 'not-understood' });
  }
  return unused.sort((a, b) => a.sentence - b.sentence);
}
