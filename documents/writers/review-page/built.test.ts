/** The page holds its script and style as their sources are now. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtReviewFile, builtReviewPage } from '../../../tests/tools/build-player.ts';

it('is fresh: else run `npm run player`', async () => {
  // Compared as a whole: the difference of two minified scripts tells nobody anything.
  expect(readFileSync(builtReviewFile, 'utf8') === (await builtReviewPage())).toBe(true);
});
