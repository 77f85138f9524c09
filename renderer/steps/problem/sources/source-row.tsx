/** One attached document: what was read of it, what to know, open, remove. */
import { Button, Group, Text } from '@mantine/core';
import { BookOpen, FileText, TriangleAlert, Unlink } from 'lucide-react';
import type { SourceRow as Row } from '../../../../contract/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { warningTexts } from './places.ts';
import classes from './sources.module.css';

export function SourceRow(props: { row: Row; onOpen: () => void; onRemove: () => void }) {
  const t = useT();
  const { row } = props;
  const unit = row.mediaType === 'application/pdf' ? 'pages' : 'sections';
  const facts = [
    t(`sources.${unit}`, { count: row.containers }),
    t('sources.sentences', { count: row.sentences }),
    ...(row.regulations.length === 0
      ? []
      : [t('sources.regulations', { count: row.regulations.length })]),
  ];
  const warnings = warningTexts(t, row.warnings);
  return (
    <li className={classes.row}>
      <FileText size={20} aria-hidden className={classes.icon} />
      <div className={classes.facts}>
        <Text size="sm" fw={600} className={classes.name}>
          {row.name}
        </Text>
        <Text size="xs" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {warnings.length > 0 && (
          <ul className={classes.warnings} aria-label={t('sources.warningsTitle')}>
            {warnings.map((text) => (
              <li key={text}>
                <TriangleAlert size={14} aria-hidden />
                {text}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Group gap={6} wrap="nowrap">
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<BookOpen size={14} aria-hidden />}
          aria-label={t('sources.openNamed', { name: row.name })}
          onClick={props.onOpen}
        >
          {t('sources.open')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<Unlink size={14} aria-hidden />}
          aria-label={t('sources.removeNamed', { name: row.name })}
          onClick={props.onRemove}
        >
          {t('sources.remove')}
        </Button>
      </Group>
    </li>
  );
}
