/** A new micro series: drop the modules, see them being read. */
import { Alert, Button, Text, Title } from '@mantine/core';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { SourceDrop } from '../steps/problem/sources/source-drop.tsx';
import classes from './home.module.css';
import { HomeHeader } from './home-header.tsx';
import { useCreateSeries } from './use-create-series.ts';

export function NewSeriesPage() {
  const t = useT();
  const [problem, setProblem] = useState<string | null>(null);
  const create = useCreateSeries(setProblem);
  return (
    <div className={classes.page}>
      <HomeHeader />
      <main className={classes.main}>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<ArrowLeft size={15} aria-hidden />}
          style={{ justifySelf: 'start' }}
          onClick={() => go({ at: 'home' })}
        >
          {t('shell.toHome')}
        </Button>
        <div>
          <Title order={1} size="1.6rem">
            {t('home.seriesPage.title')}
          </Title>
          <Text c="dimmed" mt={4} maw={720}>
            {t('home.seriesPage.hint')}
          </Text>
        </div>
        <div className={classes.moduleDrop}>
          <SourceDrop
            text={t('micro.sources.drop')}
            moreTypes=",.json"
            onFiles={(files) => void create(files)}
          />
        </div>
        {problem !== null && (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <ol className={classes.steps}>
          <li>{t('micro.sources.how1')}</li>
          <li>{t('micro.sources.how2')}</li>
          <li>{t('micro.sources.how3')}</li>
          <li>{t('micro.sources.how4')}</li>
        </ol>
        <Text size="sm" c="dimmed">
          {t('micro.sources.privacy')}
        </Text>
      </main>
    </div>
  );
}
