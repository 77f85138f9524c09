/** Learning technology per activity, with what to do when it is not there. */
import { Text } from '@mantine/core';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { RefField } from '../../kit/ref-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useActivityOptions } from '../pieces/part-options.ts';

export function TechnologySection() {
  const t = useT();
  const activities = useActivityOptions();
  const first = activities[0];
  if (first === undefined) {
    return (
      <Section title={t('support.technology')} path="/ecosystem/technology">
        <Text size="sm" c="dimmed">
          {t('support.noActivities')}
        </Text>
      </Section>
    );
  }
  return (
    <Section title={t('support.technology')} hint={t('support.technologyHint')}>
      <CollectionEditor
        path="/ecosystem/technology"
        kind="technology"
        create={() => ({
          activityId: first.id,
          tool: emptySlot(),
          purpose: emptySlot(),
          fallback: emptySlot(),
        })}
        title={(item) => item.tool.text}
        addLabel={t('support.addTechnology')}
        emptyText={t('support.noTechnology')}
      >
        {(path) => (
          <>
            <RefField path={`${path}/activityId`} options={activities} />
            <Columns min={200}>
              <SlotField path={`${path}/tool`} />
              <SlotField path={`${path}/purpose`} />
              <SlotField path={`${path}/fallback`} />
            </Columns>
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
