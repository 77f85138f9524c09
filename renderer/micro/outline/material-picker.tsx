/** Which headings and sentences of the modules a unit is made from. */
import { Button, Group, Modal, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit } from '../../store/use-document.tsx';
import { useSourceDocuments } from '../source/use-source-documents.ts';
import classes from './material.module.css';
import { materialEntries } from './material-entries.ts';
import { MaterialSection } from './material-section.tsx';

export function MaterialPicker(props: {
  /** Pointer of the unit. */
  path: string;
  title: string;
  material: readonly string[];
  isWritten: boolean;
  onClose: () => void;
}) {
  const t = useT();
  const edit = useEdit();
  const documents = useSourceDocuments();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(props.material));
  const modules = useMemo(
    () =>
      documents.map((source) => ({
        source,
        entries: materialEntries(source).filter(({ locators }) => locators.length > 0),
      })),
    [documents],
  );
  const toggle = (locators: readonly string[], isWanted: boolean): void => {
    const next = new Set(chosen);
    for (const locator of locators) {
      if (isWanted) next.add(locator);
      else next.delete(locator);
    }
    setChosen(next);
  };
  const save = (): void => {
    // In reading order, whatever the order of the clicks.
    const all = documents.flatMap((source) =>
      source.blocks.flatMap((block) => block.sentences.map(({ id }) => `${source.id}.${id}`)),
    );
    edit.set(
      `${props.path}/material`,
      all.filter((locator) => chosen.has(locator)),
    );
    props.onClose();
  };
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="xl"
      title={t('micro.material.title', { title: props.title })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Text size="sm" c="dimmed" mb="xs">
        {t(props.isWritten ? 'micro.material.hintWritten' : 'micro.material.hint')}
      </Text>
      <div className={classes.modules}>
        {modules.map(({ source, entries }) => (
          <div key={source.id}>
            {modules.length > 1 && (
              <Text size="xs" fw={600} mt="xs">
                {source.name}
              </Text>
            )}
            <ul className={classes.list}>
              {entries.map((entry) => (
                <MaterialSection key={entry.id} entry={entry} chosen={chosen} onToggle={toggle} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Group justify="space-between" className={classes.foot}>
        <Text size="sm" role="status">
          {t('micro.material.chosen', { count: chosen.size })}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={save}>{t('micro.material.use')}</Button>
        </Group>
      </Group>
    </Modal>
  );
}
