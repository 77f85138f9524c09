/** "Tambah dari pola": the way from the journey to the patterns that are here. */
import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Shapes } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { Loading } from '../shell/loading.tsx';

const PatternBody = lazy(async () => ({
  default: (await import('./pattern-body.tsx')).PatternBody,
}));

export function PatternButton() {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<Shapes size={15} aria-hidden />}
        onClick={open}
      >
        {t('exchange.patterns.open')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t('exchange.patterns.title')}
        size="min(46rem, 96vw)"
        closeButtonProps={{ 'aria-label': t('shell.close') }}
      >
        {isOpen && (
          <Suspense fallback={<Loading />}>
            <PatternBody onClose={close} />
          </Suspense>
        )}
      </Modal>
    </>
  );
}
