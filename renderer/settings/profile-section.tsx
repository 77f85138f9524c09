/** Who works here: the person's name, agency, unit, logo. */
import { Button, FileButton, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { ImageUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Settings } from '../../contract/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { Columns } from '../kit/columns.tsx';
import { Section } from '../kit/section.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { SettingsText } from './settings-text.tsx';
import { useChangeSettings } from './use-change-settings.ts';

const largestLogo = 2_000_000;

export function ProfileSection({ settings }: { settings: Settings }) {
  const t = useT();
  const change = useChangeSettings();
  const { profile } = settings;
  const logo = useQuery(
    api.files.get.queryOptions({
      input: { fileId: profile.logoFileId ?? '' },
      enabled: profile.logoFileId !== null,
      retry: false,
    }),
  );
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (logo.data === undefined || profile.logoFileId === null) {
      setUrl(null);
      return;
    }
    const next = URL.createObjectURL(logo.data);
    setUrl(next);
    return () => URL.revokeObjectURL(next);
  }, [logo.data, profile.logoFileId]);
  const upload = async (file: File | null): Promise<void> => {
    if (file === null) return;
    if (file.size > largestLogo || !['image/png', 'image/jpeg'].includes(file.type)) {
      notifications.show({ color: 'red', message: t('settings.logoRefused') });
      return;
    }
    try {
      const { id } = await core.files.put(file);
      await change({ profile: { logoFileId: id } });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
  };
  return (
    <Section title={t('settings.profile')} hint={t('settings.profileHint')}>
      <Columns min={240}>
        <SettingsText
          label={t('settings.person')}
          description={t('settings.personHint')}
          stored={profile.person}
          maxLength={200}
          onStore={(person) => void change({ profile: { person } })}
        />
        <SettingsText
          label={t('settings.agency')}
          description={t('settings.agencyHint')}
          stored={profile.agency}
          maxLength={300}
          onStore={(agency) => void change({ profile: { agency } })}
        />
        <SettingsText
          label={t('settings.unit')}
          description={t('settings.unitHint')}
          stored={profile.unit}
          maxLength={300}
          onStore={(unit) => void change({ profile: { unit } })}
        />
      </Columns>
      <Group>
        {url !== null && (
          <img src={url} alt={t('settings.logo')} style={{ maxHeight: 64, maxWidth: 160 }} />
        )}
        <FileButton accept="image/png,image/jpeg" onChange={(file) => void upload(file)}>
          {(button) => (
            <Button
              {...button}
              size="xs"
              variant="default"
              leftSection={<ImageUp size={15} aria-hidden />}
            >
              {t('settings.chooseLogo')}
            </Button>
          )}
        </FileButton>
        {profile.logoFileId !== null && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() => void change({ profile: { logoFileId: null } })}
          >
            {t('settings.removeLogo')}
          </Button>
        )}
        <Text size="xs" c="dimmed">
          {t('settings.logoHint')}
        </Text>
      </Group>
    </Section>
  );
}
