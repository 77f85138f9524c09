/** Every leaf of the design schema as a pattern of pointers, with `*` in the place of an id. */
import { z } from 'zod';
import { designSchema } from '../../../design/model/design.ts';

interface Node {
  type?: string;
  properties?: Record<string, Node>;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** A text slot is one leaf: its origin and confirmation follow from editing and confirming. */
function isSlot(properties: Record<string, Node>): boolean {
  return 'text' in properties && 'origin' in properties && 'confirmed' in properties;
}

/** Quantities and spans of time have one control for their parts. */
function isMeasure(properties: Record<string, Node>): boolean {
  return 'value' in properties && 'unit' in properties && 'asWritten' in properties;
}

function walk(node: Node, path: string, leaves: Set<string>): void {
  const choices = node.anyOf ?? node.oneOf;
  if (choices !== undefined) {
    const objects = choices.filter(({ properties }) => properties !== undefined);
    const only = objects[0];
    if (only === undefined) leaves.add(path);
    for (const choice of objects) walk(choice, path, leaves);
    return;
  }
  const { properties } = node;
  if (properties === undefined || isSlot(properties) || isMeasure(properties)) {
    leaves.add(path);
    return;
  }
  const items = properties.items?.additionalProperties;
  if ('order' in properties && typeof items === 'object') {
    leaves.add(`${path}/order`);
    walk(items, `${path}/items/*`, leaves);
    return;
  }
  for (const [key, child] of Object.entries(properties)) walk(child, `${path}/${key}`, leaves);
}

export function schemaLeaves(): Set<string> {
  const leaves = new Set<string>();
  walk(z.toJSONSchema(designSchema, { io: 'input', unrepresentable: 'any' }) as Node, '', leaves);
  return leaves;
}

/** The pattern of a pointer: ids become `*`; thresholds are one record whatever their names. */
export function patternOf(pointer: string): string {
  return pointer
    .replace(/\/[a-z]{3}_[a-z2-7]{10}(?=\/|$)/g, '/*')
    .replace(/^\/rules\/thresholds\/.+$/, '/rules/thresholds');
}

/**
 * Leaves without a control of their own, and why. A pattern that ends in `/` covers all below it.
 * `order` of every collection is edited by its cards' move, add and remove buttons.
 */
export const uncontrolled: Readonly<Record<string, string>> = {
  '/format': 'derived: names the file format',
  '/version': 'derived: version of the file format',
  '/id': 'derived: identity never changes',
  '/rulesVersion': 'derived: set by the drafter',
  '/brief/text': 'the brief is kept word for word; shown, not edited',
  '/brief/sentences/': 'derived from the brief',
  '/brief/unused/': 'derived from the brief by the drafter; shown in step 1',
  '/citations/':
    'made by attaching sources, a later screen; the app prints them, nobody types them',
  '/journey/activities/items/*/microSeries':
    'made by attaching a series, which knows its units; shown and taken off, not typed',
  '/review/':
    'made by opening and closing rounds and by files that come back; walked in review.e2e.ts',
  '/reviewItems/items/*/path': 'set by commenting on a text; walked in review.e2e.ts',
  '/reviewItems/items/*/quote': 'set by commenting on a text; walked in review.e2e.ts',
  '/reviewItems/items/*/at': 'set when a comment is made',
  '/reviewItems/items/*/roundId': 'set when a comment is made',
  '/reviewItems/items/*/key': 'set by files that come back',
  '/reviewItems/items/*/replies/': 'made by answering a comment; walked in review.e2e.ts',
  '/locks': 'edited by the lock button of every part',
};

export function reasonFor(leaf: string): string | null {
  if (leaf.endsWith('/order')) return 'edited by add, move and remove of the collection';
  for (const [pattern, reason] of Object.entries(uncontrolled)) {
    if (leaf === pattern || (pattern.endsWith('/') && leaf.startsWith(pattern))) return reason;
  }
  return null;
}
