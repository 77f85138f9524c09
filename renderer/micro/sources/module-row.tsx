/** One module: what was read of it; open, replace by a newer file, take off. */
import { ActionIcon, Button, FileButton, Group, Text, Tooltip } from '@mantine/core';
import { BookOpen, FileText, RefreshCw, Unlink } from 'lucide-react';
import type { SourceRow } from '../../../contract/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { sourceTypes } from '../../steps/problem/sources/source-drop.tsx';
import classes from '../../steps/problem/sources/sources.module.css';
import { unitOfModule } from './unit-of-module.ts';

export function ModuleRow(props: {
  row: SourceRow;
  onOpen: () => void;
  onReplace: (file: File) => void;
  onRemove: () => void;
}) {
  const t = useT();
  const { row } = props;
  const { name } = row;
  const facts = [
    t(unitOfModule(row.mediaType), { count: row.containers }),
    t('sources.sentences', { count: row.sentences }),
  ];
  return (
    <li className={classes.row}>
      <FileText size={20} aria-hidden className={classes.icon} />
      <div className={classes.facts}>
        <Text size="sm" fw={600} className={classes.name}>
          {name}
        </Text>
        <Text size="xs" c="dimmed">
          {facts.join(' · ')}
        </Text>
      </div>
      <Group gap={4} wrap="nowrap">
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<BookOpen size={14} aria-hidden />}
          aria-label={t('sources.openNamed', { name })}
          onClick={props.onOpen}
        >
          {t('sources.open')}
        </Button>
        <FileButton
          accept={sourceTypes}
          onChange={(file) => {
            if (file !== null) props.onReplace(file);
          }}
        >
          {(button) => (
            <Tooltip label={t('micro.sources.replaceHint')} multiline w={260}>
              <Button
                {...button}
                size="compact-sm"
                variant="subtle"
                color="gray"
                leftSection={<RefreshCw size={14} aria-hidden />}
                aria-label={t('micro.sources.replaceNamed', { name })}
              >
                {t('micro.sources.replace')}
              </Button>
            </Tooltip>
          )}
        </FileButton>
        <Tooltip label={t('sources.remove')}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('sources.removeNamed', { name })}
            onClick={props.onRemove}
          >
            <Unlink size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </li>
  );
}
