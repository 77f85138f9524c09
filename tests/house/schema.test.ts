/** The published schemas are those of the code. When this fails: `npm run schema`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { jsonSchemas } from '../../design/json-schema/json-schema.ts';

const folder = fileURLToPath(new URL('../../docs/schema', import.meta.url));

it.each(Object.entries(jsonSchemas()))('docs/schema/%s is up to date', (name, schema) => {
  const published = readFileSync(join(folder, name), 'utf8');
  expect(published === canonicalJsonPretty(schema), 'stale: run npm run schema').toBe(true);
  expect(published).toContain('"TextSlot"');
});
