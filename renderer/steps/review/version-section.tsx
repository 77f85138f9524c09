/** The history: who changed what when, named versions, what differs, bring back. */
import { Badge, Button, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { BookmarkPlus, GitCompare, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import type { HistoryRow } from '../../../contract/index.ts';
import type { Translate } from '../../../messages/index.ts';
import { formatInstant } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { api, core } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { useDocumentState, useDocumentStore } from '../../store/use-document.tsx';
import classes from './review.module.css';
import { VersionDiff } from './version-diff.tsx';

/** What happened in a revision: `Usulan diterima: Akar masalah`. */
function eventText(row: HistoryRow, t: Translate): string {
  const kind = t(
    row.revision === 1 && row.kind === 'edit' ? 'review.begun' : `review.kind.${row.kind}`,
  );
  if (row.label === null) return kind;
  const label = t.dynamic(row.label.key, row.label.params);
  return row.kind === 'proposal' ? `${kind}: ${label}` : label;
}

/** Who made a revision: a person by name; the drafter by where its texts come from. */
function authorText(author: string, t: Translate): string {
  if (author === 'pattern' || author === 'model') return t(`enums.origin.${author}`);
  return author;
}

export function VersionSection({ designId }: { designId: string }) {
  const t = useT();
  const store = useDocumentStore();
  const queries = useQueryClient();
  const revision = useDocumentState((state) => state.revision);
  const [isNamedOnly, setNamedOnly] = useState(false);
  const [name, setName] = useState('');
  const [shown, setShown] = useState<number | null>(null);
  const list = useQuery(
    api.designs.versions.list.queryOptions({
      input: { designId, namedOnly: isNamedOnly, limit: 100 },
      // The list belongs to a revision: a new one makes it old.
      queryKey: [...api.designs.versions.list.key(), designId, isNamedOnly, revision],
    }),
  );
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await store.flush();
      await work();
    } catch (error) {
      notifications.show({ color: 'red', message: failureOf(error, t).message });
    }
    await queries.invalidateQueries({ queryKey: api.designs.versions.list.key() });
  };
  return (
    <Section title={t('review.versions')} hint={t('review.versionsHint')}>
      <Group align="flex-end">
        <TextInput
          label={t('review.versionName')}
          placeholder={t('review.versionPlaceholder')}
          value={name}
          maxLength={120}
          onChange={(event) => setName(event.currentTarget.value)}
          style={{ flex: '1 1 240px' }}
        />
        <Button
          leftSection={<BookmarkPlus size={15} aria-hidden />}
          disabled={name.trim() === ''}
          onClick={() =>
            void guarded(async () => {
              await core.designs.versions.name({
                designId,
                revision: store.getState().revision,
                name,
              });
              setName('');
            })
          }
        >
          {t('review.nameVersion')}
        </Button>
      </Group>
      <SegmentedControl
        size="xs"
        style={{ justifySelf: 'start' }}
        aria-label={t('review.versionsFilter')}
        value={isNamedOnly ? 'named' : 'all'}
        onChange={(value) => setNamedOnly(value === 'named')}
        data={[
          { value: 'all', label: t('review.allVersions') },
          { value: 'named', label: t('review.namedVersions') },
        ]}
      />
      {list.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('review.noVersions')}
        </Text>
      )}
      <ol className={classes.versions}>
        {list.data?.map((row) => (
          <li key={row.revision} className={classes.version}>
            <Group justify="space-between" wrap="nowrap" gap="sm">
              <div className={classes.versionWords}>
                <Text size="sm" fw={row.name === null ? 450 : 650}>
                  {row.name ?? eventText(row, t)}
                </Text>
                <Text size="xs" c="dimmed">
                  {[
                    t('review.revision', { number: row.revision }),
                    formatInstant(row.at, t.language),
                    authorText(row.author, t),
                  ]
                    .filter((word) => word !== '')
                    .join(' · ')}
                </Text>
              </div>
              {row.revision === revision ? (
                <Badge variant="light" tt="none">
                  {t('review.current')}
                </Badge>
              ) : (
                <Group gap={4} wrap="nowrap">
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    leftSection={<GitCompare size={13} aria-hidden />}
                    aria-expanded={shown === row.revision}
                    onClick={() => setShown(shown === row.revision ? null : row.revision)}
                  >
                    {t('review.compare')}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="subtle"
                    leftSection={<RotateCcw size={13} aria-hidden />}
                    onClick={() =>
                      void guarded(async () => {
                        await core.designs.versions.restore({
                          designId,
                          revision: row.revision,
                          baseRevision: store.getState().revision,
                        });
                        await store.reload();
                        notifications.show({ message: t('review.restored') });
                      })
                    }
                  >
                    {t('review.restore')}
                  </Button>
                </Group>
              )}
            </Group>
            {shown === row.revision && <VersionDiff designId={designId} revision={row.revision} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}
