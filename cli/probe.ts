/** `jelajah probe`: what a connection can do, found out with a few small questions. */
import { headlessConnection } from '../app/headless/connection.ts';
import { probeHeadless } from '../app/headless/model.ts';
import type { Translate } from '../messages/index.ts';
import type { Command } from './arguments.ts';

type ProbeCommand = Extract<Command, { name: 'probe' }>;

/** Errors: Problem. */
export async function probe(command: ProbeCommand, t: Translate): Promise<string[]> {
  const reached = await headlessConnection(command.model, command.data, process.env);
  const found = await probeHeadless(reached);
  if (command.json) return [JSON.stringify(found, null, 2)];
  const { model, baseUrl } = reached.connection;
  return [
    `${model} (${baseUrl})`,
    t(`cli.probe.enforcement.${found.enforcement}`),
    found.contextTokens === null
      ? t('cli.probe.contextUnknown')
      : t('cli.probe.context', { tokens: found.contextTokens }),
    t(found.readsLongText ? 'cli.probe.readsLong' : 'cli.probe.losesLong'),
    t('cli.probe.parallel', { count: found.parallel }),
    t('cli.probe.speed', {
      seconds: found.firstTokenMs / 1000,
      tokens: found.tokensPerSecond,
    }),
    t(found.hasUsage ? 'cli.probe.usage' : 'cli.probe.noUsage'),
  ];
}
