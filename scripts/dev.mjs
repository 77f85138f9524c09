/**
 * `npm run dev`: builds the pages at every change and serves them through the localhost shell, so
 * that one develops against the same origin, cookie and content policy that users get. Reload the
 * page to see a change; Ctrl+C ends both.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildPages } from './build.mjs';
import { childEnv, EnvironmentProblem, findNode24, main, root, run, setUp } from './setup.mjs';

await main(async () => {
  await setUp();
  if ((await buildPages()) === 'absent') throw new EnvironmentProblem('The pages are not there.');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const watcher = spawn(findNode24(), [vite, 'build', '--watch', '--logLevel', 'warn'], {
    cwd: root,
    env: childEnv(),
    stdio: ['ignore', 2, 2],
  });
  try {
    return await run(findNode24(), [
      '--watch-path=app',
      '--watch-path=design',
      '--watch-path=localhost',
      join(root, 'localhost', 'main.ts'),
      '--data',
      join(root, '.cache', 'dev-data'),
      ...process.argv.slice(2),
    ]);
  } finally {
    watcher.kill();
  }
});
