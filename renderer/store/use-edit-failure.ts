/** Says in the user's language why an edit was refused. */
import { notifications } from '@mantine/notifications';
import { useCallback } from 'react';
import type { EditError } from '../../design/edit.ts';
import { useT } from '../i18n/use-t.tsx';

export function useEditFailure(): (error: EditError) => void {
  const t = useT();
  return useCallback(
    (error) => {
      const message =
        error.kind === 'locked'
          ? t('shell.edit.locked')
          : error.kind === 'document' && error.error.code === 'invalid'
            ? t('shell.edit.invalid')
            : t('shell.edit.refused');
      notifications.show({ color: 'red', title: t('shell.edit.title'), message });
    },
    [t],
  );
}
