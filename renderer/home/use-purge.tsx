/** Asks before a design is deleted for good. */
import { Button, Group, Modal, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useT } from '../i18n/use-t.tsx';

export function usePurge(title: string, purge: () => Promise<void>) {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  const dialog = (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('home.purgeTitle')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Text size="sm">{t('home.purgeText', { title })}</Text>
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={close} data-autofocus>
          {t('common.cancel')}
        </Button>
        <Button
          color="red"
          onClick={() => {
            close();
            void purge();
          }}
        >
          {t('home.purge')}
        </Button>
      </Group>
    </Modal>
  );
  return { confirmPurge: open, dialog };
}
