/**
 * Every control of every step, not one of each kind: the browser test of all fields at full count; and
 * the AI drawer in the dark.
 * The pages must have been built (`npm run build`).
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    'field-coverage',
    'ai-accessibility',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, JELAJAH_PROOF: 'full' } },
);
process.exitCode = status ?? 1;
