/** The first page a new user sees: what the app does, and the ways to begin. */
import { Button, Group, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { BookOpen, ClipboardPaste, FilePlus, Layers } from 'lucide-react';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api, core } from '../rpc/client.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { runJob } from '../shell/running-job.ts';
import classes from './home.module.css';
import { useCreate } from './use-create.ts';

/** `isFirst`: designs are there already (the examples), so the page can be put away. */
export function Welcome({ isFirst }: { isFirst: boolean }) {
  const t = useT();
  const queries = useQueryClient();
  const create = useCreate();
  const change = useChangeSettings();
  const install = async (): Promise<void> => {
    await runJob(t('home.examples'), () => core.examples.install());
    await queries.invalidateQueries({ queryKey: api.designs.key() });
  };
  return (
    <section className={classes.welcome}>
      <Title order={1} size="1.9rem" maw={640}>
        {t('home.welcome.title')}
      </Title>
      <p className={classes.lead}>{t('home.welcome.lead')}</p>
      <div className={classes.ways}>
        <article className={classes.way}>
          <ClipboardPaste size={22} aria-hidden />
          <h2>{t('home.welcome.paste')}</h2>
          <p>{t('home.welcome.pasteText')}</p>
          <Button onClick={() => go({ at: 'new' })}>{t('home.welcome.pasteButton')}</Button>
        </article>
        <article className={classes.way}>
          <Layers size={22} aria-hidden />
          <h2>{t('home.welcome.module')}</h2>
          <p>{t('home.welcome.moduleText')}</p>
          <Button variant="default" onClick={() => go({ at: 'new-series' })}>
            {t('home.welcome.moduleButton')}
          </Button>
        </article>
        {!isFirst && (
          <article className={classes.way}>
            <BookOpen size={22} aria-hidden />
            <h2>{t('home.welcome.examples')}</h2>
            <p>{t('home.welcome.examplesText')}</p>
            <Button variant="default" onClick={() => void install()}>
              {t('home.welcome.examplesButton')}
            </Button>
          </article>
        )}
        <article className={classes.way}>
          <FilePlus size={22} aria-hidden />
          <h2>{t('home.welcome.empty')}</h2>
          <p>{t('home.welcome.emptyText')}</p>
          <Button variant="default" onClick={() => void create.empty()}>
            {t('home.welcome.emptyButton')}
          </Button>
        </article>
      </div>
      {isFirst && (
        <Group justify="space-between" mt="md">
          <Text size="sm" c="dimmed">
            {t('home.welcome.examplesBelow')}
          </Text>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => void change({ welcomed: true })}
          >
            {t('home.welcome.dismiss')}
          </Button>
        </Group>
      )}
    </section>
  );
}
