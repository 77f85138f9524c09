/** `jelajah serve`: the app in a browser of the user's own, until Ctrl+C. */
import { dataFolder } from '../app/data-folder.ts';
import { environment } from '../app/headless/index.ts';
import { startProblem } from '../app/start-problems.ts';
import { serve as serveData } from '../localhost/serve.ts';
import { untilStopped } from '../localhost/stop-signals.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';

type ServeCommand = Extract<Command, { name: 'serve' }>;

/** Errors: Problem. */
export async function serve(command: ServeCommand, t: Translate): Promise<number> {
  const dataDir = dataFolder(command.data);
  try {
    const served = await serveData({ dataDir, port: command.port });
    if ('alreadyOpen' in served) {
      const { url } = served;
      if (url === null) throw environment('errors.start.already-open', { folder: dataDir });
      process.stderr.write(`${t('errors.start.already-open', { folder: dataDir })}\n`);
      process.stdout.write(`${url}\n`);
      return 0;
    }
    const asked = untilStopped();
    process.stdout.write(`${served.openingUrl()}\n`);
    if (process.stderr.isTTY) process.stderr.write(`${t('cli.serve.until')}\n`);
    const code = await asked;
    await served.close();
    return code;
  } catch (error) {
    const problem = startProblem(error, dataDir);
    throw problem === null ? error : environment(problem.key, problem.params);
  }
}
