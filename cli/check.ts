/** `jelajah check`: the findings of a design. */
import { describe, type FindingOut, readDesign } from '../app/headless/index.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';
import { readDesignFile } from './files.ts';

type CheckCommand = Extract<Command, { name: 'check' }>;

/** Exit 1 for an error-level defect; with `--strict` also for missing information of that level. */
export async function check(
  command: CheckCommand,
  t: Translate,
): Promise<{ lines: string[]; code: 0 | 1 }> {
  const design = readDesign(await readDesignFile(command.design));
  const { findings } = await describe(design, t.language);
  const ok = !findings.some(
    ({ severity, kind }) => severity === 'error' && (command.strict || kind === 'defect'),
  );
  const count = (severity: FindingOut['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { error: count('error'), warning: count('warning'), info: count('info') };
  const code = ok ? 0 : 1;
  if (command.json) return { lines: [JSON.stringify({ ok, counts, findings }, null, 2)], code };
  const missing = findings.filter(({ kind }) => kind === 'missing-information').length;
  return {
    lines: [
      ...findings.flatMap((finding) => findingLines(finding, t)),
      t('cli.summary.findings', { ...counts, missing }),
      t(ok ? 'cli.check.ok' : 'cli.check.notOk'),
    ],
    code,
  };
}

function findingLines(finding: FindingOut, t: Translate): string[] {
  const { rule, severity, kind, path, message, fix } = finding;
  const label = t.dynamic(`cli.check.${kind === 'missing-information' ? 'missing' : severity}`);
  return [`${rule} ${label}: ${message}`, `    ${path === '' ? '/' : path}`, `    ${fix}`];
}
