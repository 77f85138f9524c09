/** The keys of the app; opens with `?`. */
import { Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useT } from '../i18n/use-t.tsx';

const keys = [
  ['Ctrl + K', 'search'],
  ['Ctrl + Z', 'undo'],
  ['Ctrl + Y', 'redo'],
  ['Ctrl + S', 'save'],
  ['Ctrl + J', 'ai'],
  ['Ctrl + Alt + M', 'comments'],
  ['?', 'help'],
] as const;

export function ShortcutSheet() {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  useHotkeys([['shift+?', open]]);
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      title={t('shell.keys.title')}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Table>
        <Table.Tbody>
          {keys.map(([key, name]) => (
            <Table.Tr key={key}>
              <Table.Td w={130}>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{t(`shell.keys.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
