/** What a `.jelajah` file holds, and what of it shall be taken in. Nothing is overwritten. */
import { Alert, Button, Group, Modal, SegmentedControl, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { go } from '../router.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import classes from './home.module.css';

export type BundleItem = Awaited<ReturnType<typeof core.exchange.inspect>>['items'][number];

type As = 'new' | 'copy' | 'skip';

/** What can be done with it; the first is proposed. */
const waysOf: Readonly<Record<BundleItem['known'], readonly As[]>> = {
  no: ['new', 'skip'],
  same: ['skip', 'copy'],
  differs: ['copy', 'skip'],
};

export function BundleDialog(props: {
  fileId: string;
  items: readonly BundleItem[];
  isOpen: boolean;
  onClose: () => void;
}) {
  const t = useT();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={t('home.bundle.title')}
      size="min(46rem, 96vw)"
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      {props.isOpen && <BundleForm {...props} />}
    </Modal>
  );
}

function BundleForm(props: { fileId: string; items: readonly BundleItem[]; onClose: () => void }) {
  const t = useT();
  const queries = useQueryClient();
  const change = useChangeSettings();
  const { fileId, items } = props;
  const [choices, setChoices] = useState<Readonly<Record<string, As>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const choiceOf = ({ id, known }: BundleItem): As => choices[id] ?? waysOf[known][0] ?? 'skip';
  const count = items.filter((item) => choiceOf(item) !== 'skip').length;
  const take = async (): Promise<void> => {
    setBusy(true);
    setProblem(null);
    try {
      const { designIds, patternIds } = await core.exchange.take({
        fileId,
        choices: items.map((item) => ({ id: item.id, as: choiceOf(item) })),
      });
      await change({ welcomed: true });
      await Promise.all(
        [api.designs.key(), api.series.list.key(), api.exchange.key()].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      );
      notifications.show({
        message: t('home.bundle.done', {
          count: Math.max(count, designIds.length + patternIds.length),
        }),
      });
      props.onClose();
      const [only] = designIds;
      if (only !== undefined && count === 1) go({ at: 'design', designId: only, step: 'problem' });
    } catch (error) {
      setProblem(failureOf(error, t).message);
    }
    setBusy(false);
  };
  return (
    <form
      className={classes.bundle}
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <Text size="sm" c="dimmed">
        {t(items.length === 0 ? 'home.bundle.empty' : 'home.bundle.hint')}
      </Text>
      <ul className={classes.bundleItems}>
        {items.map((item) => {
          const title = item.title.trim() || t('shell.part.untitled');
          return (
            <li key={item.id} data-known={item.known}>
              <div>
                <strong>{title}</strong>
                <p>
                  {[
                    t(`home.bundle.kind.${item.kind}`),
                    ...(item.author === '' ? [] : [t('home.bundle.author', { name: item.author })]),
                    ...(item.isAnonymous ? [t('home.bundle.anonymous')] : []),
                    ...(item.revisions > 0
                      ? [t('home.bundle.revisions', { count: item.revisions })]
                      : []),
                    ...(item.attachments > 0
                      ? [t('home.bundle.attachments', { count: item.attachments })]
                      : []),
                  ].join(' · ')}
                </p>
                <p>{t(`home.bundle.known.${item.known}`)}</p>
              </div>
              <SegmentedControl
                size="xs"
                aria-label={t('home.bundle.choose', { title })}
                value={choiceOf(item)}
                onChange={(value) => {
                  const as = waysOf[item.known].find((one) => one === value);
                  if (as !== undefined) setChoices({ ...choices, [item.id]: as });
                }}
                data={waysOf[item.known].map((value) => ({
                  value,
                  label: t(`home.bundle.as.${value}`),
                }))}
              />
            </li>
          );
        })}
      </ul>
      {problem !== null && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={props.onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" disabled={count === 0} loading={isBusy}>
          {count === 0 ? t('home.bundle.nothing') : t('home.bundle.take', { count })}
        </Button>
      </Group>
    </form>
  );
}
