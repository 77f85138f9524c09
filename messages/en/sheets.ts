/** English: texts inside the change project, guides, agreement, transparency, approval and difference documents. */
import type { sheets as source } from '../id/sheets.ts';
import type { Translated } from '../shape.ts';

export const sheets = {
  number: 'Number: {{number}}',
  unknown: 'not known yet',
  agreement: {
    opening:
      'We, the undersigned, agree to put what is learnt to use at work by taking the following steps.',
    change: 'What is to change',
    proof: 'This agreement has worked when it shows at work:',
    target: 'target {{target}}',
    signed: 'According to the design this sheet has been signed by: {{who}}.',
  },
} satisfies Translated<typeof source>;
