/** Runs one TypeScript file of the project under its Node 24: `node scripts/run.mjs tests/bench/speed.ts`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { enter, root, say } from './setup.mjs';

const [target, ...args] = process.argv.slice(2);
if (target === undefined || !existsSync(join(root, target))) {
  say(`There is no ${target ?? 'file named'} to run.`);
  process.exitCode = 2;
} else {
  await enter(target, args);
}
