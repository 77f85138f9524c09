/** A document as it was read, in a window of its own. */
import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { SourceRow } from '../../../../contract/index.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { api } from '../../../rpc/client.ts';
import { failureOf } from '../../../rpc/failure.ts';
import { Loading } from '../../../shell/loading.tsx';
import { SourceText } from './source-text.tsx';

export function SourceReader({ row, onClose }: { row: SourceRow; onClose: () => void }) {
  const t = useT();
  const source = useQuery(
    api.sources.get.queryOptions({
      input: { sourceId: row.id },
      staleTime: Number.POSITIVE_INFINITY,
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(72rem, 94vw)"
      title={t('sources.reader.title', { name: row.name })}
      closeButtonProps={{ 'aria-label': t('sources.reader.close') }}
    >
      {source.isError && <p role="alert">{failureOf(source.error, t).message}</p>}
      {source.isPending && <Loading />}
      {source.data !== undefined && <SourceText source={source.data} />}
    </Modal>
  );
}
