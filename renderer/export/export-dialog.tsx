/** The one place where documents leave the app: what, as what, draft or final, with whose names. */
import { Modal } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import classes from './export.module.css';
import { ExportBody } from './export-body.tsx';
import { returnFocus, useExportDialog } from './export-state.ts';

export function ExportDialog({ designId }: { designId: string }) {
  const t = useT();
  const { isOpen, wish, close } = useExportDialog();
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('exportDialog.title')}
      size="min(80rem, 96vw)"
      centered
      // It comes with its own code: the library's own way back would have missed the beginning.
      returnFocus={false}
      onExitTransitionEnd={returnFocus}
      padding={0}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      classNames={{
        content: classes.dialog ?? '',
        header: classes.dialogHead ?? '',
        body: classes.dialogBody ?? '',
      }}
    >
      {isOpen && <ExportBody designId={designId} wish={wish} onClose={close} />}
    </Modal>
  );
}
