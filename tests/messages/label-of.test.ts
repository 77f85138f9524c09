import { expect, it } from 'vitest';
import { slotsOf } from '../../design/texts.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { translator } from '../../messages/index.ts';
import { labelOf } from '../../renderer/store/label-of.ts';

it('finds a label in both languages for every text of a full design', () => {
  for (const language of ['id', 'en'] as const) {
    const t = translator(language);
    const unnamed = slotsOf(sampleDesign())
      .map(({ path }) => labelOf(path))
      .filter((key) => !t.has(key));
    expect(unnamed).toEqual([]);
  }
});
