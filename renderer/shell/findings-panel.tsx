/** The list of findings beside the step or view. */
import { ActionIcon, Group, Title } from '@mantine/core';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Finding } from '../../design/checks/index.ts';
import { useT } from '../i18n/use-t.tsx';
import { FindingsList } from './findings-list.tsx';
import classes from './findings-panel.module.css';

export function FindingsPanel(props: {
  card: (finding: Finding) => ReactNode;
  onClose: () => void;
}) {
  const t = useT();
  return (
    <aside className={classes.panel} aria-label={t('shell.findings.title')}>
      <Group justify="space-between" mb="xs">
        <Title order={2} size="1rem">
          {t('shell.findings.title')}
        </Title>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t('shell.findings.close')}
          onClick={props.onClose}
        >
          <X size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <FindingsList card={props.card} />
    </aside>
  );
}
