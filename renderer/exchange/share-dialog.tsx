/** A design or a part of it leaves without names: looked at first, then saved as a file. */
import { Modal } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { Loading } from '../shell/loading.tsx';
import classes from './exchange.module.css';
import { returnFocus, useShare } from './share-state.ts';

const ShareBody = lazy(async () => ({ default: (await import('./share-body.tsx')).ShareBody }));

export function ShareDialog() {
  const t = useT();
  const { target, close } = useShare();
  return (
    <Modal
      opened={target !== null}
      onClose={close}
      title={t(target?.partId == null ? 'exchange.title' : 'exchange.titlePattern')}
      size="min(72rem, 96vw)"
      centered
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
      {target !== null && (
        <Suspense fallback={<Loading />}>
          <ShareBody target={target} onClose={close} />
        </Suspense>
      )}
    </Modal>
  );
}
