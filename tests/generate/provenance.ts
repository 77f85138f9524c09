/** Adds what a draft from a brief holds beside its texts: sentences, unused facts, citations, origins, locks. */
import { collect } from '../../design/collection.ts';
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import { many } from './problem-part.ts';
import type { Random } from './random.ts';

export function addProvenance(design: Design, random: Random): Design {
  const texts = design.brief.text.split('. ').filter((text) => text !== '');
  design.brief.sentences = many(texts.length, (index) => [
    random.id('sentence'),
    { text: texts[index] ?? '' },
  ]);
  const sentences = design.brief.sentences.order;
  design.brief.unused = many(random.int(1, 2), () => [
    random.id('unusedFact'),
    { sentenceId: random.pick(sentences), text: 'tiga loket', reason: 'tidak terpakai' },
  ]);
  const sourceId = random.id('source');
  const citationId = random.id('citation');
  design.citations = collect([
    [
      citationId,
      {
        sourceId,
        sourceName: 'SOP rekaan',
        sentences: [`${sourceId}.p001.s01`],
        quote: 'Berkas diperiksa di loket.',
        label: 'quotation',
      },
    ],
  ]);
  for (const { slot } of slotsOf(design)) {
    const brief = { kind: 'brief', sentenceId: random.pick(sentences) } as const;
    const source = { kind: 'source', citationId } as const;
    const pattern = { kind: 'pattern', id: 'shadowing', version: '1' } as const;
    slot.origin = random.pick([
      { kind: 'person' },
      pattern,
      brief,
      source,
      { kind: 'person', basedOn: random.pick([brief, source, pattern]) },
    ] as const);
  }
  for (const evidence of Object.values(design.problem.evidence.items))
    evidence.sentenceId = random.chance(0.5) ? random.pick(sentences) : null;
  return design;
}
