/**
 * The command line. Results go to stdout, problems to stderr as one sentence with what to do.
 * Exit codes: 0 done, 1 defects (`check`, `export --final`), 2 bad input or usage, 3 the machine lacks something,
 * 70 a fault of the program, 130 stopped.
 */
import { Problem } from '../app/headless/index.ts';
import { cloneVersion } from '../app/version.ts';
import { type Translate, translator } from '../messages/index.ts';
import { type Command, languageOf, readArguments } from './arguments.ts';

async function run(command: Command, t: Translate): Promise<number> {
  const print = (lines: readonly string[]): void => {
    process.stdout.write(`${lines.join('\n')}\n`);
  };
  switch (command.name) {
    case 'help':
      print([t.dynamic(helpKey(command.of, t))]);
      return 0;
    case 'version':
      print([cloneVersion()]);
      return 0;
    case 'draft':
      print(await (await import('./draft.ts')).draft(command, t));
      return 0;
    case 'convert':
      print(await (await import('./convert.ts')).convert(command, t));
      return 0;
    case 'check': {
      const { lines, code } = await (await import('./check.ts')).check(command, t);
      print(lines);
      return code;
    }
    case 'review':
      print(await (await import('./review.ts')).reviewImport(command, t));
      return 0;
    case 'export':
      print(await (await import('./export.ts')).exportDesign(command, t));
      return 0;
    case 'probe':
      print(await (await import('./probe.ts')).probe(command, t));
      return 0;
    case 'serve':
      return (await import('./serve.ts')).serve(command, t);
  }
}

/** A reason within a sentence is a key of messages/ itself. */
function sentenceOf({ text: { key, params } }: Problem, t: Translate): string {
  const { why } = params;
  const isKey = typeof why === 'string' && t.has(why);
  return t.dynamic(key, isKey ? { ...params, why: t.dynamic(why) } : params);
}

function helpKey(of: string | null, t: Translate): string {
  const key = `cli.help.${of ?? 'all'}`;
  return t.has(key) ? key : 'cli.help.all';
}

const exitCodes = { defects: 1, input: 2, environment: 3 } as const;

const t = translator(languageOf(process.argv.slice(2)));
// A reader that has seen enough (`| head`) closes the pipe: no problem of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 3);
});
try {
  process.exitCode = await run(readArguments(process.argv.slice(2)), t);
} catch (error) {
  if (error instanceof Problem) {
    process.stderr.write(`${sentenceOf(error, t)}\n`);
    process.exitCode = exitCodes[error.kind];
  } else {
    process.stderr.write(`${t('cli.problem.fault')}\n`);
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
    process.exitCode = 70;
  }
}
