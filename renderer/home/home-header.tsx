/** Name of the app, what it is, and that everything stays on this computer. */
import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { HardDrive, Settings } from 'lucide-react';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import classes from './home.module.css';

export function HomeHeader() {
  const t = useT();
  return (
    <header className={classes.header}>
      <button type="button" className={classes.brand} onClick={() => go({ at: 'home' })}>
        <img src="/icon.svg" alt="" width={36} height={36} />
        <span className={classes.brandWords}>
          <span className={classes.name}>Jelajah</span>
          <span className={classes.tagline}>{t('home.tagline')}</span>
        </span>
      </button>
      <Group gap="md" wrap="nowrap">
        <span className={classes.local}>
          <HardDrive size={14} aria-hidden />
          {t('home.local')}
        </span>
        <Tooltip label={t('shell.settings')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('shell.settings')}
            onClick={() => go({ at: 'settings' })}
          >
            <Settings size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </header>
  );
}
