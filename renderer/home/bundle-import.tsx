/** The way in for files of other computers: a `.jelajah` is looked into first, a `design.json` taken in at once. */
import { Button, FileButton } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { BundleDialog, type BundleItem } from './bundle-dialog.tsx';
import { useCreate } from './use-create.ts';

export function BundleImport() {
  const t = useT();
  const create = useCreate();
  const reset = useRef<() => void>(null);
  const [isBusy, setBusy] = useState(false);
  const [found, setFound] = useState<{ fileId: string; items: readonly BundleItem[] } | null>(null);
  const take = async (file: File | null): Promise<void> => {
    // The same file can be chosen again.
    reset.current?.();
    if (file === null) return;
    const name = file.name.toLowerCase();
    if (name.endsWith('.json')) {
      await create.fromFile(file);
      return;
    }
    if (!name.endsWith('.jelajah')) {
      notifications.show({ color: 'red', message: t('home.bundle.wrong', { name: file.name }) });
      return;
    }
    setBusy(true);
    try {
      const { id: fileId } = await core.files.put(file);
      const { items } = await core.exchange.inspect({ fileId });
      setFound({ fileId, items });
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    setBusy(false);
  };
  return (
    <>
      <FileButton accept=".jelajah,.json" resetRef={reset} onChange={(file) => void take(file)}>
        {(button) => (
          <Button
            {...button}
            size="md"
            variant="default"
            loading={isBusy}
            leftSection={<FileUp size={17} aria-hidden />}
          >
            {t('home.bundle.import')}
          </Button>
        )}
      </FileButton>
      <BundleDialog
        fileId={found?.fileId ?? ''}
        items={found?.items ?? []}
        isOpen={found !== null}
        onClose={() => setFound(null)}
      />
    </>
  );
}
