/** `npm run schema`: writes the JSON Schemas of the document formats to docs/schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import { jsonSchemas } from '../../design/json-schema/json-schema.ts';

const folder = fileURLToPath(new URL('../../docs/schema', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(folder, name), canonicalJsonPretty(schema));
