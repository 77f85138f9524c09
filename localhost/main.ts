/**
 * The localhost shell as a process: `node localhost/main.ts [--data <folder>] [--port N]
 * [--until-closed]`. Prints the opening address on stdout; the start script opens the window.
 * Exit codes: 0 ended, 2 usage, 3 the data folder or port cannot be had.
 */
import { parseArgs } from 'node:util';
import { dataFolder } from '../app/data-folder.ts';
import { startProblem } from '../app/start-problems.ts';
import { translator } from '../messages/index.ts';
import { serve } from './serve.ts';
import { untilStopped } from './stop-signals.ts';

const t = translator('id');

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        data: { type: 'string' },
        port: { type: 'string' },
        pages: { type: 'string' },
        'until-closed': { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65_535)) return null;
    return { ...values, port };
  } catch {
    return null;
  }
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === null) {
    process.stderr.write(
      'node localhost/main.ts [--data <folder>] [--port <0-65535>] [--until-closed]\n',
    );
    return 2;
  }
  const dataDir = dataFolder(options.data);
  try {
    const served = await serve({
      dataDir,
      port: options.port,
      ...(options.pages === undefined ? {} : { pagesDir: options.pages }),
    });
    if ('alreadyOpen' in served) {
      process.stderr.write(`${t.dynamic('errors.start.already-open', { folder: dataDir })}\n`);
      if (served.url === null) return 3;
      process.stdout.write(`${served.url}\n`);
      return 0;
    }
    const asked = untilStopped();
    process.stdout.write(`${served.openingUrl()}\n`);
    const code =
      options['until-closed'] === true
        ? await Promise.race([asked, served.untilClosed().then(() => 0)])
        : await asked;
    await served.close();
    return code;
  } catch (error) {
    const problem = startProblem(error, dataDir);
    if (problem === null) throw error;
    process.stderr.write(`${t.dynamic(problem.key, { ...problem.params })}\n`);
    return 3;
  }
}

process.exitCode = await main();
