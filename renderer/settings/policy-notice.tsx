/** What an administrator's policy allows on this computer: said calmly, before something is refused. */
import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import type { AiPolicy, Settings } from '../../contract/index.ts';
import type { Translate } from '../../messages/index.ts';
import { numberText } from '../ai/amounts.ts';
import { formatRupiah } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import classes from './settings.module.css';

/** Asked again whenever the settings of AI change: the policy is read anew each time. */
export function usePolicy(ai: Settings['ai']): AiPolicy | undefined {
  return useQuery({
    ...api.ai.policy.queryOptions({ staleTime: 0 }),
    queryKey: [...api.ai.policy.queryKey(), ai],
    placeholderData: (before) => before,
  }).data;
}

function linesOf(policy: AiPolicy, t: Translate): string[] {
  const { allowedProviders, allowedHosts, localOnly, ceiling } = policy;
  const limits = [
    ceiling.runRupiah === null
      ? ''
      : t('settings.aiPolicy.perRun', { value: formatRupiah(ceiling.runRupiah, t.language) }),
    ceiling.runTokens === null
      ? ''
      : t('settings.aiPolicy.perRun', {
          value: t('ai.estimate.tokens', { range: numberText(ceiling.runTokens, t) }),
        }),
    ceiling.monthRupiah === null
      ? ''
      : t('settings.aiPolicy.perMonth', { value: formatRupiah(ceiling.monthRupiah, t.language) }),
  ].filter((words) => words !== '');
  return [
    localOnly ? t('settings.aiPolicy.localOnly') : '',
    allowedProviders === null
      ? ''
      : t('settings.aiPolicy.providers', {
          list: allowedProviders.map((one) => t(`settings.aiProviders.${one}`)).join(', ') || '–',
        }),
    allowedHosts === null
      ? ''
      : t('settings.aiPolicy.hosts', { list: allowedHosts.join(', ') || '–' }),
    limits.length === 0 ? '' : t('settings.aiPolicy.limits', { list: limits.join(', ') }),
  ].filter((words) => words !== '');
}

export function PolicyNotice({ policy }: { policy: AiPolicy | undefined }) {
  const t = useT();
  if (policy === undefined || policy.state === 'none') return null;
  const lines = policy.state === 'unreadable' ? [] : linesOf(policy, t);
  return (
    <Alert
      color="gray"
      role="status"
      icon={<Building2 size={17} aria-hidden />}
      title={t('settings.aiPolicy.title')}
    >
      {policy.state === 'unreadable' ? (
        <Text size="sm">{t('errors.notNow.policy-unreadable')}</Text>
      ) : lines.length === 0 ? (
        <Text size="sm">{t('settings.aiPolicy.nothing')}</Text>
      ) : (
        <ul className={classes.policy}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
