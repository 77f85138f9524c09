import { describe, expect, it } from 'vitest';
import { entries, values } from '../design/collection.ts';
import type { Activity } from '../design/model/journey.ts';
import { problems } from '../tests/drafts/briefs.ts';
import { sequences, sharedSentences } from '../tests/drafts/sentences.ts';
import { draftDesign } from './draft.ts';

const drafts = problems().map(({ name, text }) => ({ name, ...draftDesign({ brief: { text } }) }));
const pairs = drafts.flatMap((a, index) =>
  drafts
    .slice(index + 1)
    .map((b) => ({ names: `${a.name} and ${b.name}`, a: a.design, b: b.design })),
);

function wordsOf(activity: Activity): string {
  const {
    title,
    steps,
    workTask,
    relevance,
    supporter,
    supervisorGuide,
    peerGuide,
    lowBandwidth,
    accessible,
  } = activity;
  return [
    title,
    steps,
    workTask,
    relevance,
    supporter,
    supervisorGuide,
    peerGuide,
    lowBandwidth,
    accessible,
  ]
    .map(({ text }) => text)
    .concat(values(activity.proofs).map(({ description }) => description.text))
    .join(' | ');
}

describe('wording of the fixture drafts', () => {
  it.each(pairs)('$names share less than 60 % of their sentences', ({ a, b }) => {
    expect(sharedSentences(a, b)).toBeLessThan(0.6);
  });

  it.each(drafts)('$name repeats no seven words in more than two activities', ({ design }) => {
    const seen = new Map<string, number>();
    for (const [, activity] of entries(design.journey.activities)) {
      // A sequence of the brief's own words may recur: it is not the pattern's.
      for (const one of sequences(wordsOf(activity), 7)) seen.set(one, (seen.get(one) ?? 0) + 1);
    }
    const briefWords = design.brief.text.toLowerCase();
    const often = [...seen].filter(([words, count]) => count > 2 && !briefWords.includes(words));
    expect(often).toEqual([]);
  });
});
