/** The community of practice: purpose, host, rhythm, first agendas. */
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const at = '/ecosystem/community';

export function CommunitySection() {
  const t = useT();
  return (
    <Section title={t('support.community')}>
      <SlotField path={`${at}/purpose`} />
      <Columns min={220}>
        <SlotField path={`${at}/host`} isLine />
        <SlotField path={`${at}/rhythm`} isLine />
      </Columns>
      <CollectionEditor
        path={`${at}/agendas`}
        kind="agenda"
        create={() => ({ topic: emptySlot() })}
        title={(agenda) => agenda.topic.text}
        addLabel={t('support.addAgenda')}
        emptyText={t('support.noAgendas')}
        isFlat
      >
        {(path) => <SlotField path={`${path}/topic`} isLabelHidden />}
      </CollectionEditor>
    </Section>
  );
}
