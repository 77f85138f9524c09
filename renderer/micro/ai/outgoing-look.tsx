/** Beside the choice who drafts: the exact text that a model would be sent now. */
import { Button } from '@mantine/core';
import { Eye } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import { useDraftsWith } from '../jobs/draft-by.tsx';

export function OutgoingLook({ isDisabled, onLook }: { isDisabled: boolean; onLook: () => void }) {
  const t = useT();
  if (useDraftsWith() === 'builtin') return null;
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      leftSection={<Eye size={14} aria-hidden />}
      disabled={isDisabled}
      onClick={onLook}
    >
      {t('microExport.ai.look')}
    </Button>
  );
}
