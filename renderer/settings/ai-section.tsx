/** The AI connection: off until the user turns it on. */
import { Alert, Button, Group, PasswordInput, Switch, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Settings } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { Columns } from '../kit/columns.tsx';
import { Section } from '../kit/section.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { SettingsText } from './settings-text.tsx';
import { useChangeSettings } from './use-change-settings.ts';

export function AiSection({ settings }: { settings: Settings }) {
  const t = useT();
  const change = useChangeSettings();
  const queries = useQueryClient();
  const keyState = useQuery(api.settings.keyState.queryOptions());
  const [key, setKey] = useState('');
  const { connection, enabled } = settings.ai;
  const [draft, setDraft] = useState({
    baseUrl: connection?.baseUrl ?? '',
    model: connection?.model ?? '',
  });
  const store = async (next: typeof draft): Promise<void> => {
    setDraft(next);
    const isEmpty = next.baseUrl.trim() === '' && next.model.trim() === '';
    if (isEmpty) await change({ ai: { connection: null } });
    else if (URL.canParse(next.baseUrl) && next.model.trim() !== '')
      await change({ ai: { connection: next } });
  };
  const putKey = async (value: string | null): Promise<void> => {
    try {
      await core.settings.putKey({ key: value });
      setKey('');
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await queries.invalidateQueries({ queryKey: api.settings.keyState.key() });
  };
  const isBadUrl = draft.baseUrl !== '' && !URL.canParse(draft.baseUrl);
  return (
    <Section title={t('settings.ai')} hint={t('settings.aiHint')}>
      <Switch
        checked={enabled}
        onChange={(event) => void change({ ai: { enabled: event.currentTarget.checked } })}
        label={t('settings.aiEnabled')}
      />
      {enabled && (
        <>
          <Columns min={260}>
            <SettingsText
              label={t('settings.aiUrl')}
              placeholder="http://localhost:11434/v1"
              stored={draft.baseUrl}
              maxLength={2000}
              error={isBadUrl ? t('settings.aiBadUrl') : undefined}
              onStore={(baseUrl) => void store({ ...draft, baseUrl: baseUrl.trim() })}
            />
            <SettingsText
              label={t('settings.aiModel')}
              stored={draft.model}
              maxLength={200}
              onStore={(model) => void store({ ...draft, model: model.trim() })}
            />
          </Columns>
          <Group align="flex-end">
            <PasswordInput
              label={t('settings.aiKey')}
              style={{ flex: '1 1 260px' }}
              value={key}
              autoComplete="off"
              placeholder={keyState.data?.present === true ? t('settings.aiKeyPresent') : ''}
              onChange={(event) => setKey(event.currentTarget.value)}
              visibilityToggleButtonProps={{ 'aria-label': t('settings.aiKeyShow') }}
            />
            <Button variant="default" disabled={key === ''} onClick={() => void putKey(key)}>
              {t('settings.aiKeyStore')}
            </Button>
            {keyState.data?.present === true && (
              <Button variant="subtle" color="red" onClick={() => void putKey(null)}>
                {t('settings.aiKeyForget')}
              </Button>
            )}
          </Group>
          {keyState.data?.kept === false && (
            <Text size="xs" c="dimmed">
              {t('settings.aiKeyMemory')}
            </Text>
          )}
          <Alert color="ink">{t('settings.aiPrivacy')}</Alert>
        </>
      )}
    </Section>
  );
}
