/** English: texts inside the forms: RBPMP, RP, KAK, AKPK and evaluation matrices. */
import type { forms as source } from '../id/forms.ts';
import type { Translated } from '../shape.ts';

export const forms = {
  title: 'Forms',
} satisfies Translated<typeof source>;
