/** Numbers that tell how bad it is, and what the gap leads to. */
import type { CauseFact, EvidenceFact } from '../facts.ts';
import { quantityOf } from '../numbers/mentions.ts';
import { tidy } from '../text/words.ts';
import { impactCue } from './cause-limits.ts';
import { claim, mentionsOf, type Reading } from './reading.ts';

/** Findings with numbers that no other fact took; each is linked to the causes of its own sentence. */
export function readEvidence(reading: Reading, causes: CauseFact[]): EvidenceFact[] {
  const evidence: EvidenceFact[] = [];
  for (const line of reading.lines) {
    if (line.topic === 'budget' || line.topic === 'time' || line.topic === 'target') continue;
    const open = mentionsOf(reading, line.index).filter((mention) => {
      const role = reading.roles.get(mention);
      return (
        (role === undefined || role === 'evidence') &&
        (mention.kind === 'thing' ||
          mention.kind === 'people' ||
          mention.kind === 'percent' ||
          mention.kind === 'bare' ||
          mention.kind === 'scale')
      );
    });
    if (open.length === 0) continue;
    for (const mention of open) claim(reading, mention, 'evidence');
    const first = open[0];
    evidence.push({
      statement: tidy(line.text),
      quantity: first === undefined ? null : quantityOf(first),
      sentence: line.index,
    });
    for (const cause of causes)
      if (cause.sentence === line.index && !cause.evidence.includes(line.index))
        cause.evidence.push(line.index);
  }
  return evidence;
}

/** Sentences that say what the gap leads to. */
export function readImpacts(reading: Reading): Array<{ text: string; sentence: number }> {
  const impacts: Array<{ text: string; sentence: number }> = [];
  for (const line of reading.lines) {
    const said =
      line.topic === 'impact' ||
      /^(?:akibatnya|dampaknya|as a result|consequently)\b/iu.test(line.text) ||
      (impactCue.test(line.text) && line.topic === null);
    if (!said) continue;
    impacts.push({
      text: tidy(
        line.text.replace(/^(?:akibatnya|dampaknya|as a result|consequently)[,\s]+/iu, ''),
      ),
      sentence: line.index,
    });
    reading.used.add(line.index);
  }
  return impacts;
}
