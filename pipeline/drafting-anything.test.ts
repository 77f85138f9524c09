import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { problems } from '../tests/drafts/briefs.ts';
import { draftDesign } from './draft.ts';
import { IntakeError } from './intake/index.ts';

const sentences = problems().flatMap(({ text }) => text.split(/(?<=\.)\s+/u));
const words = fc.constantFrom(
  'Dinas',
  'petugas',
  '37%',
  'target',
  'belum pernah',
  'Rp45 juta',
  'jaringan putus',
  'kader',
  'dalam enam bulan',
  'tidak',
  'SOP',
  'the clerks',
  'never practised',
  '⟨perlu diisi: apa⟩',
  '{{audience}}',
  '51 dari 128',
  'melatih',
  '\n',
  '.',
  ';',
  '"',
  '(rekaan)',
  'tahu cara',
  'lambat',
  '0',
  '-3',
  '1.200.000',
);
const shuffled = fc
  .shuffledSubarray(sentences, { minLength: 1, maxLength: 14 })
  .map((list) => list.join(' '));
const loose = fc.array(words, { minLength: 12, maxLength: 60 }).map((list) => list.join(' '));

describe('whatever intake accepts', () => {
  it('drafts to a valid design without defects', () => {
    fc.assert(
      fc.property(fc.oneof(shuffled, loose), (text) => {
        let result: ReturnType<typeof draftDesign>;
        try {
          result = draftDesign({ brief: { text } });
        } catch (error) {
          expect(error).toBeInstanceOf(IntakeError);
          return;
        }
        const parsed = parseDesign(JSON.parse(JSON.stringify(result.design)));
        expect(parsed.ok ? '' : parsed.error).toBe('');
        const defects = result.findings.filter(
          ({ kind, severity }) => kind === 'defect' && severity === 'error',
        );
        expect(defects).toEqual([]);
      }),
      { numRuns: 60, seed: 20_261_122 },
    );
  });
});
