/** Left: what to take out. Right: what that changes, what may still be a name, what is not shared at all. */
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { FileDown, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { saveFile } from '../kit/save-file.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';
import { Loading } from '../shell/loading.tsx';
import { ChangeList } from './change-list.tsx';
import classes from './exchange.module.css';
import type { ShareTarget } from './share-state.ts';
import { useShareWords } from './use-share-words.ts';
import { WordFields } from './word-fields.tsx';

const nothing = { agency: [], unit: [], person: [], place: [] };
const mostSuspects = 40;

export function ShareBody(props: { target: ShareTarget; onClose: () => void }) {
  const t = useT();
  const { target, onClose } = props;
  const words = useShareWords(target);
  const { names, keep, document } = words;
  const [author, setAuthor] = useState('');
  const [isBusy, setBusy] = useState(false);
  const asked = { ...target, names: names ?? nothing, keep: [...keep] };
  const [settled] = useDebouncedValue(asked, 300);
  const isSettled = JSON.stringify(settled) === JSON.stringify(asked);
  const preview = useQuery(
    api.exchange.preview.queryOptions({
      input: settled,
      enabled: names !== null && isSettled,
      placeholderData: (before) => before,
      gcTime: 0,
    }),
  );
  const shown = names === null ? undefined : preview.data;
  const error = words.error ?? preview.error;
  const isStale = !isSettled || preview.isFetching;
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const { fileId, name } = await core.exchange.write({
        ...asked,
        author: author.trim(),
      });
      saveFile(await core.files.get({ fileId }), name);
      notifications.show({ message: t('exchange.saved', { name }) });
      onClose();
    } catch (failure) {
      notifications.show({ color: 'red', message: failureOf(failure, t).message });
      setBusy(false);
    }
  };
  return (
    <>
      <div className={classes.room}>
        <div className={classes.left}>
          <p className={classes.hint}>
            {t(target.partId === null ? 'exchange.hint' : 'exchange.hintPattern')}
          </p>
          {names !== null && <WordFields names={names} onChange={words.put} />}
          {shown !== undefined && shown.found.length > 0 && (
            <section>
              <h3>{t('exchange.found')}</h3>
              <ul className={classes.chips}>
                {shown.found.map((name) => (
                  <li key={name}>
                    <Button
                      size="compact-sm"
                      variant="default"
                      rightSection={<X size={13} aria-hidden />}
                      aria-label={t('exchange.keep', { name })}
                      onClick={() => words.leave(name)}
                    >
                      {name}
                    </Button>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <TextInput
            label={t('exchange.author')}
            description={t('exchange.authorHint')}
            value={author}
            maxLength={200}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
        </div>
        <section
          className={classes.right}
          aria-busy={isStale}
          aria-label={t('exchange.preview')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard.
          tabIndex={0}
        >
          {error !== null && (
            <Alert color="red" role="alert">
              {failureOf(error, t).message}
            </Alert>
          )}
          {shown === undefined && error === null && <Loading />}
          {shown !== undefined && document !== undefined && (
            <>
              <section>
                <h3>{t('exchange.suspects', { count: shown.suspects.length })}</h3>
                <p className={classes.hint}>
                  {t(shown.suspects.length === 0 ? 'exchange.noSuspects' : 'exchange.suspectsHint')}
                </p>
                <ul className={classes.chips}>
                  {shown.suspects.slice(0, mostSuspects).map(({ text, kind, count }) => (
                    <li key={text}>
                      <Button
                        size="compact-sm"
                        variant="default"
                        leftSection={<Plus size={13} aria-hidden />}
                        aria-label={t('exchange.suspect', {
                          text,
                          kind: t(`exchange.kind.${kind}`),
                        })}
                        onClick={() => words.add(kind, text)}
                      >
                        {count > 1 ? `${text} ×${count}` : text}
                      </Button>
                    </li>
                  ))}
                  {shown.suspects.length > mostSuspects && (
                    <li className={classes.hint}>
                      {t('exchange.more', { count: shown.suspects.length - mostSuspects })}
                    </li>
                  )}
                </ul>
              </section>
              <section>
                <h3>{t('exchange.changes', { count: shown.changes.length })}</h3>
                <ChangeList changes={shown.changes} document={document} />
              </section>
              {shown.removed.length > 0 && (
                <section>
                  <h3>{t('exchange.removedTitle')}</h3>
                  <ul className={classes.removed}>
                    {shown.removed.map(({ key, params }) => (
                      <li key={key}>{t.dynamic(key, params)}</li>
                    ))}
                  </ul>
                </section>
              )}
            </>
          )}
        </section>
      </div>
      <Group className={classes.foot} justify="flex-end" gap={8}>
        <span className={classes.state} role="status">
          {isStale && shown !== undefined ? t('exchange.checking') : ''}
        </span>
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          leftSection={<FileDown size={16} aria-hidden />}
          // What is saved is what was shown.
          disabled={shown === undefined || isStale || error !== null}
          loading={isBusy}
          onClick={() => void save()}
        >
          {t('exchange.save')}
        </Button>
      </Group>
    </>
  );
}
