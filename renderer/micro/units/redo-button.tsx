/** Has one scene, question or unit written anew; what comes is a proposal beside the old text. */
import { ActionIcon, Button, Popover, Stack, Textarea, Tooltip } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { useFocus } from '../../store/focus.ts';
import { useIsLocked } from '../../store/use-document.tsx';
import { DraftBy, useDraftsWith } from '../jobs/draft-by.tsx';
import { useIsSeriesDrafting } from '../jobs/series-jobs.ts';
import { useDraftWith } from '../jobs/use-draft-with.tsx';

export function RedoButton(props: { seriesId: string; path: string; title: string }) {
  const t = useT();
  const { seriesId, path, title } = props;
  const isLocked = useIsLocked(path);
  const isDrafting = useIsSeriesDrafting(seriesId);
  const { draft, preview } = useDraftWith(seriesId);
  const by = useDraftsWith();
  const [isOpen, setOpen] = useState(false);
  const [instruction, setInstruction] = useState('');
  const redo = (): void => {
    setOpen(false);
    draft({ kind: 'part', path, instruction: by === 'model' ? instruction : '' }, (job) => {
      if (job.result?.kind !== 'microDraft') return;
      if (job.result.proposals > 0) useFocus.getState().request(`${path}#proposals`);
      else notifications.show({ message: t('micro.redo.nothing') });
    });
  };
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="bottom-end" withinPortal trapFocus>
        <Popover.Target>
          <Tooltip label={t('micro.redo.short')}>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('micro.redo.named', { title })}
              aria-expanded={isOpen}
              disabled={isLocked || isDrafting}
              onClick={() => setOpen(!isOpen)}
            >
              <RefreshCw size={15} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </Popover.Target>
        <Popover.Dropdown w={320}>
          <Stack gap="sm">
            <DraftBy />
            {by === 'model' ? (
              <Textarea
                size="sm"
                label={t('micro.redo.instruction')}
                placeholder={t('micro.redo.placeholder')}
                autosize
                minRows={2}
                maxLength={1000}
                value={instruction}
                onChange={(event) => setInstruction(event.currentTarget.value)}
              />
            ) : (
              <span style={{ fontSize: '0.8125rem' }}>{t('micro.redo.builtin')}</span>
            )}
            <Button size="xs" leftSection={<RefreshCw size={14} aria-hidden />} onClick={redo}>
              {t('micro.redo.start')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      {preview}
    </>
  );
}
