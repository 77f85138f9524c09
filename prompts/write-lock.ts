/**
 * Writes prompts.lock.json: `node scripts/run.mjs prompts/write-lock.ts`. Refuses while a text changed
 * and its version did not.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type LoadedPrompt, loadAll } from './index.ts';
import { lockProblems, lockSchema, type PromptLock } from './lock.ts';

const path = new URL('./prompts.lock.json', import.meta.url);

const now: PromptLock = Object.fromEntries(
  loadAll().map(({ name, head, hash }: LoadedPrompt) => [
    name,
    { version: head.version, sha256: hash },
  ]),
);
const lock = existsSync(path) ? lockSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
const unbumped = lockProblems(lock, now).filter(({ what }) => what === 'unbumped');
if (unbumped.length > 0) {
  const names = unbumped.map(({ name }) => name).join(', ');
  process.stderr.write(`Raise the version of ${names} and say why in its changelog.\n`);
  process.exitCode = 1;
} else {
  writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
  process.stderr.write(`Locked ${Object.keys(now).length} prompts.\n`);
}
