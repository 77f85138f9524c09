/** Text for a page that is only a picture: typed or pasted by a person, then read like any other page. */
import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { create } from 'zustand';
import { useT } from '../../i18n/use-t.tsx';
import { flushDrafts } from '../../kit/use-draft-text.ts';
import { core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { useSeries, useSeriesStore } from '../../store/use-document.tsx';
import { useSettleSeries } from '../jobs/series-jobs.ts';
import { placeLabel } from '../sources/place-label.ts';
import { useSourcePane } from './source-pane-state.ts';

interface Wanted {
  readonly sourceId: string;
  readonly name: string;
  readonly container: string;
}

const useWanted = create<{ wanted: Wanted | null }>(() => ({ wanted: null }));

/** Asks for the text of a page or slide. */
export function askForText(wanted: Wanted): void {
  useWanted.setState({ wanted });
}

export function SupplyText() {
  const t = useT();
  const { wanted } = useWanted();
  const seriesId = useSeries(({ id }) => id);
  const store = useSeriesStore();
  const settle = useSettleSeries();
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (wanted === null) return null;
  const place = placeLabel(t, wanted.container);
  const close = (): void => {
    useWanted.setState({ wanted: null });
    setText('');
    setProblem(null);
  };
  const save = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      flushDrafts();
      await store.flush();
      const { sourceId } = await core.sources.supplyText({
        designId: seriesId,
        sourceId: wanted.sourceId,
        container: wanted.container,
        text,
      });
      await settle();
      close();
      useSourcePane.getState().show(sourceId, wanted.container);
      notifications.show({ message: t('micro.supply.done', { place }) });
    } catch (error) {
      // What was typed stays in the box.
      setProblem(failureOf(error, t).message);
    }
    setBusy(false);
  };
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      centered
      title={t('micro.supply.title', { place, name: wanted.name })}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('micro.supply.hint')}</Text>
        <Textarea
          label={t('micro.supply.text')}
          autosize
          minRows={10}
          maxRows={18}
          maxLength={200_000}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {problem !== null && (
          <Text size="sm" c="var(--error)" role="alert">
            {problem}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('common.cancel')}
          </Button>
          <Button disabled={text.trim() === ''} loading={isBusy} onClick={() => void save()}>
            {t('micro.supply.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
