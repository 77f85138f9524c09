/** The examples are what a finished design should look like. */
import { expect, test } from 'vitest';
import { checkDesign } from '../../design/checks/index.ts';
import { parseDesign } from '../../design/parse.ts';
import { hasPlaceholder, isBlank } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import { examples } from './install.ts';

test.each(examples)('$id is valid, complete, confirmed and marked as invented', async (example) => {
  const parsed = parseDesign(await example.load());
  if (!parsed.ok) throw new Error(`${parsed.error.path} ${parsed.error.detail}`);
  const design = parsed.value;
  expect(design.id).toBe(example.id);
  expect(design.result).toBe('journey');
  const findings = checkDesign(design).filter(({ severity }) => severity !== 'info');
  expect(findings.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  const filled = slotsOf(design).filter(({ slot }) => !isBlank(slot));
  expect(filled.filter(({ slot }) => hasPlaceholder(slot.text))).toEqual([]);
  expect(filled.filter(({ slot }) => slot.confirmed === null)).toEqual([]);
  expect(design.brief.text).toContain('(rekaan)');
});
