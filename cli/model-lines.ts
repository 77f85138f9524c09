/** What `draft` and `convert` say of a model, and how they reach it. */
import type { HeadlessConnection } from '../app/headless/connection.ts';
import { input } from '../app/headless/index.ts';
import type { DryRun, ModelDraft, UnitStatus } from '../app/headless/model.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';

type DraftCommand = Extract<Command, { name: 'draft' }>;

/** The model's side is loaded only where it is wanted. Errors: Problem. */
export async function connect(
  command: Pick<DraftCommand, 'model' | 'data' | 'maxRupiah'>,
): Promise<HeadlessConnection> {
  const { headlessConnection } = await import('../app/headless/connection.ts');
  const reached = await headlessConnection(command.model, command.data, process.env);
  if (command.maxRupiah !== null && reached.connection.price === null) {
    throw input('cli.problem.noPrice');
  }
  return reached;
}

export function unitLine(
  { title, state, tokens, written, error }: UnitStatus,
  t: Translate,
): string {
  const parts = [
    t.dynamic(title.key, title.params),
    t(`cli.model.state.${state}`),
    t('cli.model.unit', { written, input: tokens.input, output: tokens.output }),
    ...(error === null ? [] : [t.dynamic(`errors.model.${error}`)]),
  ];
  return parts.join(' - ');
}

export function dryRunLines({ payloads, masked, estimate }: DryRun, t: Translate): string[] {
  const { calls, input: asked, output, rupiah } = estimate;
  return [
    ...payloads.flatMap(({ unitId, title, system, user, isProvisional }) => [
      `## ${unitId}: ${t.dynamic(title.key, title.params)}${isProvisional ? ` (${t('cli.model.provisional')})` : ''}`,
      system,
      '',
      user,
      '',
    ]),
    `## ${t('cli.model.masked')}`,
    ...masked.map(({ placeholder, kind }) => `  ${placeholder} (${kind})`),
    '',
    t('cli.model.estimate', {
      calls,
      inputLow: asked.low,
      inputHigh: asked.high,
      outputLow: output.low,
      outputHigh: output.high,
    }),
    ...(rupiah === null ? [] : [t('cli.model.estimateCost', { ...rupiah })]),
  ];
}

/** What a run gave, for stderr. */
export function outcomeLines(
  { written, refused, tokens, cost, ended }: Omit<ModelDraft, 'design' | 'suggestions'>,
  t: Translate,
): string[] {
  return [
    t('cli.model.outcome', { written, refused, input: tokens.input, output: tokens.output }),
    ...(cost === null ? [] : [t('cli.model.cost', { cost })]),
    ...(ended === null ? [] : [t('cli.model.ended', { why: t.dynamic(ended.key, ended.params) })]),
  ];
}
