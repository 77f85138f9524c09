/** Reading, drafting, proposals, checks, examples. */
import { describe, expect, test } from 'vitest';
import type { Context } from './context.ts';

export function draftCases(context: () => Context): void {
  const client = () => context().at.client;

  describe('checks', () => {
    test('an empty design has findings in either language', async () => {
      const { document } = await client().designs.create({ from: 'empty', language: 'id' });
      const run = await client().checks.run({ designId: document.id, language: 'en' });
      expect(run.revision).toBe(1);
    });
  });
}
