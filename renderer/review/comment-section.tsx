/** All comments as threads, by reviewer, status, round and step. */
import { Select, Text } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { entries } from '../../design/collection.ts';
import { reviewStatusSchema } from '../../design/enums.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { type StepName, stepNames } from '../steps/step-names.ts';
import { useFocus } from '../store/focus.ts';
import { useDesign } from '../store/use-document.tsx';
import { CommentComposer } from './comment-composer.tsx';
import classes from './review-desk.module.css';
import { ThreadCard } from './thread-card.tsx';
import { passes, type ThreadFilter, threadsOf } from './threads.ts';

const noFilter: ThreadFilter = { status: null, reviewer: null, roundId: null, step: null };

/** The value of "all", and of "outside rounds": no name and no id looks like either. */
const any = '*';
const outside = '-';

function Filter(props: {
  label: string;
  value: string | null;
  data: ReadonlyArray<{ value: string; label: string }>;
  onChange: (value: string | null) => void;
}) {
  const t = useT();
  return (
    <Select
      size="xs"
      label={props.label}
      data={[{ value: any, label: t('reviewDesk.comments.filter.any') }, ...props.data]}
      value={props.value ?? any}
      allowDeselect={false}
      style={{ flex: '1 1 8.5rem', maxWidth: '15rem' }}
      onChange={(value) => props.onChange(value === any ? null : value)}
    />
  );
}

export function CommentSection({ designId }: { designId: string }) {
  const t = useT();
  const design = useDesign((whole) => whole);
  const threads = useMemo(() => threadsOf(design), [design]);
  const [filter, setFilter] = useState(noFilter);
  const wanted = useFocus((state) => state.path);
  // What is jumped to must not be hidden by a filter.
  useEffect(() => {
    if (wanted?.startsWith('/reviewItems') === true) setFilter(noFilter);
  }, [wanted]);
  const shown = threads.filter((thread) => passes(thread, filter));
  const reviewers = [...new Set(threads.map(({ item }) => item.reviewer))].sort((a, b) =>
    a.localeCompare(b),
  );
  const rounds = design.review === undefined ? [] : entries(design.review.rounds);
  return (
    <Section
      path="/reviewItems"
      title={t('reviewDesk.comments.title')}
      hint={t('reviewDesk.comments.hint')}
    >
      {threads.length > 0 && (
        <fieldset className={classes.filters}>
          <legend className={classes.hidden}>{t('reviewDesk.comments.filter.label')}</legend>
          <Filter
            label={t('reviewDesk.comments.filter.status')}
            value={filter.status}
            data={reviewStatusSchema.options.map((value) => ({
              value,
              label: t(`enums.reviewStatus.${value}`),
            }))}
            onChange={(value) =>
              setFilter({
                ...filter,
                status: reviewStatusSchema.options.find((one) => one === value) ?? null,
              })
            }
          />
          <Filter
            label={t('reviewDesk.comments.filter.reviewer')}
            value={filter.reviewer === null ? null : filter.reviewer || outside}
            data={reviewers.map((name) => ({
              value: name || outside,
              label: name || t('reviewDesk.comments.unnamed'),
            }))}
            onChange={(value) => setFilter({ ...filter, reviewer: value === outside ? '' : value })}
          />
          {rounds.length > 0 && (
            <Filter
              label={t('reviewDesk.comments.filter.round')}
              value={filter.roundId === null ? null : filter.roundId || outside}
              data={[
                ...rounds.map(([id, { name }]) => ({ value: id, label: name })),
                { value: outside, label: t('reviewDesk.comments.filter.outside') },
              ]}
              onChange={(value) =>
                setFilter({ ...filter, roundId: value === outside ? '' : value })
              }
            />
          )}
          <Filter
            label={t('reviewDesk.comments.filter.step')}
            value={filter.step}
            data={stepNames.map((value: StepName) => ({
              value,
              label: t(`shell.step.${value}`),
            }))}
            onChange={(value) =>
              setFilter({ ...filter, step: stepNames.find((one) => one === value) ?? null })
            }
          />
        </fieldset>
      )}
      <Text size="sm" c="dimmed" role="status">
        {threads.length === 0
          ? t('reviewDesk.comments.none')
          : shown.length === 0
            ? t('reviewDesk.comments.noneFiltered')
            : t('reviewDesk.comments.shown', { count: shown.length })}
      </Text>
      {shown.map((thread) => (
        <ThreadCard key={thread.id} designId={designId} thread={thread} isEditable />
      ))}
      <CommentComposer path={null} label={t('reviewDesk.comments.newWhole')} />
    </Section>
  );
}
