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
  guide: {
    opening:
      'Participants learn while they work. Whether it lasts depends on the opportunities, observation and feedback that you give. This sheet says what they do and what you do, week by week.',
    readers: 'For',
    readersNone: "The participants' direct superior",
    agreed: 'What you agreed to',
    phases: 'Before, during and after',
    stepsTable: 'Who does what so that learning is put to use',
    ask: 'Questions for your conversations',
    askBefore: 'Which piece of work will use this, and what do you need from me?',
    askDuring: 'What have you tried, what came of it, and what stands in the way?',
    askAfter: 'What do you do differently now, and what shows it?',
    askNote:
      "The first three questions are general; those by stage come from the participants' reflections.",
    calendar: 'Calendar by week',
    calendarTable: 'What participants do, and your part',
    participant: 'Participants do',
    yourRole: 'Your part',
    support: 'Support {{code}}',
    reflection: 'Reflection, {{stage}}',
    times: '{{sessions}} × {{minutes}}',
    activities: 'Activities that you support',
    activitiesTable: 'How to support, and the evidence to look at',
    activitiesAll: 'Guidance for the superior by activity',
    how: 'What you do',
    proof: 'Evidence to look at',
    watch: 'What to watch for',
    success: 'Signs of success',
    risk: 'Warning signs and what to do',
    empty: 'The design holds no activities and no transfer steps yet.',
  },
} satisfies Translated<typeof source>;
