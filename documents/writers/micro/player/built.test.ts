/** The page holds the player as its sources are now. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtFile, builtPlayer } from '../../../../tests/tools/build-player.ts';

it('is fresh: else run `npm run player`', async () => {
  expect(readFileSync(builtFile, 'utf8')).toBe(await builtPlayer());
});
