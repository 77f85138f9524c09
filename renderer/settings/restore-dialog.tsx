/** Asks before a backup takes the place of the present data. */
import { Button, Group, Modal, Text } from '@mantine/core';
import type { Backup } from '../../contract/index.ts';
import { formatInstant } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';

export function RestoreDialog(props: {
  backup: Backup | null;
  onClose: () => void;
  onRestore: (backup: Backup) => void;
}) {
  const t = useT();
  const { backup } = props;
  return (
    <Modal
      opened={backup !== null}
      onClose={props.onClose}
      title={t('settings.restoreTitle')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {backup !== null && (
        <>
          <Text size="sm">
            {t('settings.restoreText', { when: formatInstant(backup.at, t.language) })}
          </Text>
          <Group justify="flex-end" mt="md">
            <Button variant="default" onClick={props.onClose} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button color="red" onClick={() => props.onRestore(backup)}>
              {t('settings.restore')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
