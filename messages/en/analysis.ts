/** English texts of step 2, Analysis. */
import type { analysis as source } from '../id/analysis.ts';
import type { Translated } from '../shape.ts';

export const analysis = {
  fishbone: 'Fishbone diagram',
  fishboneHint:
    'Click a category to add a cause; click a cause to change it; drag it to another bone to move it.',
  head: 'Problem',
  addTo: 'Add a cause to {{name}}',
  quickEdit: 'Change the cause',
  details: 'Open details',
  dragHint: 'Press Enter to change this cause, its category included.',
  conclusion: 'Is this a learning problem?',
  conclusionHint:
    'Where no cause can be mended by learning, the outcome is a recommendation memo, not a journey.',
  memoTitle: 'This design ends in a recommendation memo',
  memoText:
    'No cause can be mended by learning, so this step needs nothing. Change the outcome on the Analysis step if that judgement changes.',
  causes: 'Root causes',
  causesHint: 'The environment comes first: information, resources, incentives; then the person.',
  addCause: 'Add a root cause',
  noCauses: 'No root causes yet.',
  whys: 'Chain of whys',
  addWhy: 'Add a why',
  noWhys: 'Ask why until you reach the root.',
  walk: 'Decision walk',
  actions: 'Actions outside learning',
  actionsHint: 'Every non-learning cause needs an action, an owner and a deadline.',
  addAction: 'Add an action',
  noActions: 'No actions yet.',
  noDeadline: 'No deadline yet',
} as const satisfies Translated<typeof source>;
