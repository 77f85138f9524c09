/** Puts the series to an activity of a journey: which design, which activity, which units. */
import { Button, Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'lucide-react';
import { useState } from 'react';
import { entries } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import { attachment } from '../../../design/micro/attach.ts';
import type { Design } from '../../../design/model/design.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { api } from '../../rpc/client.ts';
import { failureOf } from '../../rpc/failure.ts';
import { titleText } from '../../steps/journey/activity-facts.ts';
import { useSeries } from '../../store/use-document.tsx';
import { AttachEffect } from './attach-effect.tsx';
import { rememberDesign, useAttachTarget } from './attach-state.ts';
import { AttachedList } from './attached-list.tsx';
import { UnitPick } from './unit-pick.tsx';
import { useAttach } from './use-attach.ts';

/** Activities under the names of their stages. */
function useActivityChoices(design: Design | null) {
  const t = useT();
  if (design === null) return [];
  const { stages, activities } = design.journey;
  return entries(stages).flatMap(([stageId, { name }]) => {
    const items = entries(activities)
      .filter(([, activity]) => activity.stageId === stageId)
      .map(([value, activity]) => ({ value, label: titleText(activity, t) }));
    return items.length === 0 ? [] : [{ group: name.text || t('shell.part.untitled'), items }];
  });
}

export function AttachSection({ seriesId }: { seriesId: string }) {
  const t = useT();
  const series = useSeries((whole) => whole);
  const designs = useQuery(
    api.designs.list.queryOptions({
      input: { sort: 'updated', descending: true, limit: 1000 },
      select: ({ rows }) =>
        rows.map(({ id, title }) => ({ value: id, label: title || t('shell.part.untitled') })),
    }),
  );
  const remembered = useAttachTarget((state) => state.designs[seriesId] ?? null);
  const designId = designs.data?.some(({ value }) => value === remembered) ? remembered : null;
  const { design, error, isBusy, attach, detach } = useAttach(seriesId, designId);
  const [activityId, setActivityId] = useState<PartId | null>(null);
  const [unitIds, setUnitIds] = useState<readonly PartId[] | null>(null);
  const choices = useActivityChoices(design);
  const target =
    activityId !== null && design?.journey.activities.items[activityId] !== undefined
      ? activityId
      : null;
  const attached = attachment(seriesId, series, unitIds);
  return (
    <Section title={t('microExport.attach.title')} hint={t('microExport.attach.hint')}>
      {designs.data?.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('microExport.attach.noDesigns')}
        </Text>
      ) : (
        <Select
          size="sm"
          label={t('microExport.attach.design')}
          placeholder={t('microExport.attach.pickDesign')}
          data={designs.data ?? []}
          value={designId}
          searchable
          allowDeselect={false}
          onChange={(value) => {
            if (value !== null) rememberDesign(seriesId, value);
          }}
        />
      )}
      {error !== null && (
        <Text size="sm" c="var(--error)" role="alert">
          {failureOf(error, t).message}
        </Text>
      )}
      {design !== null && choices.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('microExport.attach.noActivities')}
        </Text>
      )}
      {design !== null && choices.length > 0 && (
        <>
          <Select
            size="sm"
            label={t('microExport.attach.activity')}
            placeholder={t('microExport.attach.pickActivity')}
            data={choices}
            value={target}
            searchable
            allowDeselect={false}
            onChange={setActivityId}
          />
          <UnitPick value={unitIds} onChange={setUnitIds} />
          {target !== null && attached !== null && (
            <AttachEffect design={design} activityId={target} attached={attached} />
          )}
          <Button
            size="sm"
            style={{ justifySelf: 'start' }}
            leftSection={<Link size={15} aria-hidden />}
            loading={isBusy}
            disabled={target === null || attached === null}
            onClick={() => {
              if (target !== null) void attach(target, unitIds);
            }}
          >
            {t('microExport.attach.attach')}
          </Button>
          <AttachedList
            design={design}
            isBusy={isBusy}
            onUpdate={(id, units) => void attach(id, units)}
            onDetach={(id) => void detach(id)}
          />
        </>
      )}
    </Section>
  );
}
