/** Actions for causes that learning cannot mend: what, who, until when. */
import { Badge, Group } from '@mantine/core';
import { newAction } from '../../../design/new-design.ts';
import { isMissing } from '../../../design/slot.ts';
import { formatDate } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { RefsField } from '../../kit/refs-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { SeverityMark } from '../../shell/severity-mark.tsx';
import { useCauseOptions } from '../pieces/part-options.ts';

export function ActionSection() {
  const t = useT();
  const causes = useCauseOptions();
  return (
    <Section title={t('analysis.actions')} hint={t('analysis.actionsHint')}>
      <CollectionEditor
        path="/analysis/actions"
        kind="action"
        create={newAction}
        title={(action) => action.description.text}
        aside={(action) => (
          <Group gap={8} wrap="nowrap">
            {isMissing(action.owner) && <SeverityMark severity="error" isMissing />}
            <Badge variant="light" tt="none">
              {action.deadline === null
                ? t('analysis.noDeadline')
                : formatDate(action.deadline, t.language)}
            </Badge>
          </Group>
        )}
        addLabel={t('analysis.addAction')}
        emptyText={t('analysis.noActions')}
      >
        {(path) => (
          <>
            <SlotField path={`${path}/description`} minRows={2} />
            <Columns min={220}>
              <SlotField path={`${path}/owner`} />
              <DateField path={`${path}/deadline`} />
            </Columns>
            <RefsField path={`${path}/causeIds`} options={causes} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
