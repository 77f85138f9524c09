/** The office's proxy and its own certificates. */
import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FileKey2 } from 'lucide-react';
import { useState } from 'react';
import type { Network } from '../../design/model-connection.ts';
import { useT } from '../i18n/use-t.tsx';
import { isAddress } from './providers.ts';
import { SettingsText } from './settings-text.tsx';
import { useChangeSettings } from './use-change-settings.ts';

const begin = /-----BEGIN CERTIFICATE-----/g;
const largest = 200_000;

export function AiNetwork({ network }: { network: Network }) {
  const t = useT();
  const change = useChangeSettings();
  const [refused, setRefused] = useState<string | null>(null);
  const put = (part: Partial<Network>): void => {
    void change({ ai: { network: { ...network, ...part } } });
  };
  const readCa = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const text = file.size > largest ? '' : await file.text();
    if (text.match(begin) === null) {
      notifications.show({ color: 'red', message: t('settings.aiCaRefused') });
      return;
    }
    put({ caPem: text });
  };
  const certificates = network.caPem?.match(begin)?.length ?? 0;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('settings.aiNetworkHint')}
      </Text>
      <SettingsText
        label={t('settings.aiProxy')}
        placeholder="http://proxy.instansi.go.id:8080"
        stored={refused ?? network.proxy ?? ''}
        maxLength={2000}
        error={refused === null ? undefined : t('settings.aiBadUrl')}
        onStore={(text) => {
          const proxy = text.trim();
          if (proxy !== '' && !isAddress(proxy)) {
            setRefused(proxy);
            return;
          }
          setRefused(null);
          put({ proxy: proxy === '' ? null : proxy });
        }}
      />
      <div>
        <Text size="sm" fw={500}>
          {t('settings.aiCa')}
        </Text>
        <Text size="xs" c="dimmed" mb={6}>
          {certificates === 0
            ? t('settings.aiCaNone')
            : t('settings.aiCaPresent', { count: certificates })}
        </Text>
        <Group gap="xs">
          <FileButton accept=".pem,.crt,.cer" onChange={(file) => void readCa(file)}>
            {(button) => (
              <Button
                {...button}
                size="xs"
                variant="default"
                leftSection={<FileKey2 size={14} aria-hidden />}
              >
                {t('settings.aiCaChoose')}
              </Button>
            )}
          </FileButton>
          {certificates > 0 && (
            <Button size="xs" variant="subtle" color="red" onClick={() => put({ caPem: null })}>
              {t('settings.aiCaRemove')}
            </Button>
          )}
        </Group>
      </div>
    </Stack>
  );
}
