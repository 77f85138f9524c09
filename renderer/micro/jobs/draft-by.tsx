/** Who drafts: the built-in rules or the active connection. Silent where no connection is ready. */
import { SegmentedControl } from '@mantine/core';
import { create } from 'zustand';
import { useAi } from '../../ai/use-ai.ts';
import { useT } from '../../i18n/use-t.tsx';

const useChoice = create<{ by: 'builtin' | 'model' }>(() => ({ by: 'builtin' }));

/** The connection that the next draft takes. */
export function useDraftsWith(): 'builtin' | 'model' {
  const { connection } = useAi();
  const by = useChoice((state) => state.by);
  return connection === null ? 'builtin' : by;
}

export function DraftBy() {
  const t = useT();
  const { connection } = useAi();
  const by = useDraftsWith();
  if (connection === null) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('home.newPage.by')}
      value={by}
      onChange={(value) => useChoice.setState({ by: value === 'model' ? 'model' : 'builtin' })}
      data={[
        { value: 'builtin', label: t('home.newPage.builtin') },
        { value: 'model', label: connection.name },
      ]}
    />
  );
}
