/** English words that many places use. */
import type { common as source } from '../id/common.ts';
import type { Translated } from '../shape.ts';

export const common = {
  cancel: 'Cancel',
  save: 'Save',
  add: 'Add',
  remove: 'Remove',
  minutes: '{{count}} min',
  weeks: '{{count}} weeks',
  jp: '{{count}} JP',
} as const satisfies Translated<typeof source>;
