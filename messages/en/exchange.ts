/** English: exchange between agencies. */
import type { exchange as source } from '../id/exchange.ts';
import type { Translated } from '../shape.ts';

export const exchange = {
  title: 'Exchange',
} satisfies Translated<typeof source>;
