/** The dialog that takes an AKPK or LeNA table into the design. */
import { Alert, Button, FileButton, Group, Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FileSpreadsheet, FileUp, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { values } from '../../../../design/collection.ts';
import { gapRowsPatch } from '../../../../design/gap-table/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { Loading } from '../../../shell/loading.tsx';
import { useDesign, useDesignStore, useEdit } from '../../../store/use-document.tsx';
import classes from './gap-import.module.css';
import { ImportBody, type Mode } from './import-body.tsx';
import { useGapTable } from './use-gap-table.ts';

const types = '.xlsx,.csv,.txt,.tsv';

export function GapImport(props: { isOpen: boolean; onClose: () => void }) {
  const t = useT();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      size="64rem"
      title={t('workbook.import.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Inside onClose={props.onClose} />
    </Modal>
  );
}

/** Begins anew whenever the dialog is opened. */
function Inside({ onClose }: { onClose: () => void }) {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const present = useDesign(({ learners }) => learners.gapRows.order.length);
  const [isOver, setOver] = useState(false);
  const [mode, setMode] = useState<Mode>('replace');
  /**
   * Pseudonyms that must not be given to others. A table that takes the place of the rows gives the same people the
   * same ones again, so only those that somebody chose are kept.
   */
  const knownIn = (wanted: Mode): string[] => {
    const rows = values(store.getState().document.learners.gapRows);
    const all = new Set(rows.map(({ person }) => person).filter((one) => one !== ''));
    return [...all].filter((one) => wanted === 'add' || !/^P-\d+$/u.test(one));
  };
  const { state, take, again, clear } = useGapTable();
  const { name, isReading, table, failure } = state;
  return (
    <div className={classes.body}>
      <Group gap={8} wrap="nowrap" align="flex-start" c="dimmed">
        <ShieldCheck size={16} aria-hidden style={{ flex: 'none', marginTop: 2 }} />
        <Text size="sm">{t('workbook.import.privacy')}</Text>
      </Group>
      {failure !== null && (
        <Alert color="red" role="alert">
          {failure.message}
        </Alert>
      )}
      {table === null && !isReading && (
        // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an addition to the button inside, which the keyboard reaches.
        <div
          className={classes.drop}
          data-over={isOver}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const [file] = event.dataTransfer.files;
            if (file !== undefined) take(file, knownIn(mode));
          }}
        >
          <FileSpreadsheet size={30} strokeWidth={1.4} aria-hidden />
          <Text size="sm">{t('workbook.import.drop')}</Text>
          <FileButton
            accept={types}
            onChange={(file) => file !== null && take(file, knownIn(mode))}
          >
            {(button) => (
              <Button {...button} variant="default" leftSection={<FileUp size={15} aria-hidden />}>
                {t('workbook.import.choose')}
              </Button>
            )}
          </FileButton>
          <Text size="xs">{t('workbook.import.limits')}</Text>
        </div>
      )}
      {isReading && table === null && (
        <div role="status">
          <Loading />
          <Text size="sm" c="dimmed" ta="center">
            {t('workbook.import.reading', { name })}
          </Text>
        </div>
      )}
      {table !== null && (
        <>
          <Group justify="space-between" wrap="nowrap">
            <Text fw={600} size="sm" style={{ overflowWrap: 'anywhere' }}>
              {name}
            </Text>
            <Button variant="subtle" size="compact-sm" onClick={clear}>
              {t('workbook.import.another')}
            </Button>
          </Group>
          <ImportBody
            table={table}
            isBusy={isReading}
            present={present}
            mode={mode}
            onMode={(wanted) => {
              setMode(wanted);
              again({ sheet: table.sheet, mapping: table.mapping, known: knownIn(wanted) });
            }}
            onAgain={(choice) => again({ ...choice, known: knownIn(mode) })}
            onTake={(rows) => {
              const way = present === 0 ? 'add' : mode;
              if (!edit.apply(gapRowsPatch(store.getState().document, rows, way))) return;
              notifications.show({ message: t('workbook.import.done', { count: rows.length }) });
              onClose();
            }}
          />
        </>
      )}
    </div>
  );
}
