/** What would be sent, and what was sent last: beside the button that sends. */
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Eye } from 'lucide-react';
import { useT } from '../i18n/use-t.tsx';
import { SentModal } from './sent-modal.tsx';

export function LookButton({ isDisabled, onLook }: { isDisabled?: boolean; onLook: () => void }) {
  const t = useT();
  return (
    <Button
      size="xs"
      variant="subtle"
      leftSection={<Eye size={14} aria-hidden />}
      disabled={isDisabled === true}
      onClick={onLook}
    >
      {t('ai.draft.preview')}
    </Button>
  );
}

export function SentButton({ jobId }: { jobId: string | null }) {
  const t = useT();
  const [isOpen, sent] = useDisclosure(false);
  if (jobId === null) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        style={{ justifySelf: 'start', alignSelf: 'start' }}
        leftSection={<Eye size={14} aria-hidden />}
        onClick={sent.open}
      >
        {t('ai.draft.sent')}
      </Button>
      <SentModal jobId={jobId} isOpen={isOpen} onClose={sent.close} />
    </>
  );
}
