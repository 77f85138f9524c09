/**
 * `npm run dist`: packages Jelajah for the system it runs on, with electron-builder, into release/.
 * Ends with 3 and one sentence where Electron's own program cannot be had.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDesktop, buildPages } from './build.mjs';
import { obtainElectron } from './electron-binary.mjs';
import { EnvironmentProblem, findNode24, main, root, run, setUp } from './setup.mjs';

const config = 'electron-builder.json';

await main(async () => {
  await setUp();
  if (!existsSync(join(root, config))) {
    throw new EnvironmentProblem(`There is nothing to package: ${config} is missing.`);
  }
  const electron = await obtainElectron();
  if (electron.path === null) {
    throw new EnvironmentProblem(
      `Jelajah cannot be packaged here, because ${electron.why}: connect to the internet or set ELECTRON_MIRROR, then run npm run dist again.`,
    );
  }
  await buildPages();
  await buildDesktop();
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  // Elsewhere the program lies in the distribution's folder; on macOS in a bundle three deep.
  const dist =
    process.platform === 'darwin'
      ? join(root, 'node_modules', 'electron', 'dist')
      : dirname(electron.path);
  return run(findNode24(), [
    builder,
    '--config',
    config,
    `--config.electronDist=${dist}`,
    '--publish',
    'never',
    ...process.argv.slice(2),
  ]);
});
