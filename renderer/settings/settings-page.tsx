/** Pengaturan: display, profile, AI, data. */
import { Button, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import homeClasses from '../home/home.module.css';
import { HomeHeader } from '../home/home-header.tsx';
import { useT } from '../i18n/use-t.tsx';
import { api } from '../rpc/client.ts';
import { JobDialog } from '../shell/job-dialog.tsx';
import { Loading } from '../shell/loading.tsx';
import { AiSection } from './ai-section.tsx';
import { DataSection } from './data-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { UsageSection } from './usage-section.tsx';

export function SettingsPage() {
  const t = useT();
  const settings = useQuery(api.settings.get.queryOptions());
  return (
    <div className={homeClasses.page}>
      <HomeHeader />
      <main className={homeClasses.main}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<ArrowLeft size={15} aria-hidden />}
          style={{ justifySelf: 'start' }}
          onClick={() => window.history.back()}
        >
          {t('settings.back')}
        </Button>
        <Title order={1} size="1.6rem">
          {t('shell.settings')}
        </Title>
        {settings.data === undefined ? (
          <Loading />
        ) : (
          <>
            <DisplaySection settings={settings.data} />
            <ProfileSection settings={settings.data} />
            <RulesSection settings={settings.data} />
            <AiSection settings={settings.data} />
            <UsageSection />
            <DataSection />
          </>
        )}
      </main>
      <JobDialog />
    </div>
  );
}
