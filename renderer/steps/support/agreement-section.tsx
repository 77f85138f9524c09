/** The supervisor agreement: who, what, when, signature. */
import { Group } from '@mantine/core';
import { partySchema } from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { BoolField } from '../../kit/bool-field.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { DateField } from '../../kit/date-field.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = () => ({ party: 'supervisor' as const, what: emptySlot(), when: emptySlot() });
const at = '/transfer/agreement';

export function AgreementSection() {
  const t = useT();
  return (
    <Section title={t('support.agreement')} hint={t('support.agreementHint')}>
      <Columns min={220}>
        <SlotField path={`${at}/supervisor`} isLine />
        <SlotField path={`${at}/participant`} isLine />
      </Columns>
      <CollectionEditor
        path={`${at}/commitments`}
        kind="commitment"
        create={create}
        title={(commitment) => commitment.what.text}
        addLabel={t('support.addCommitment')}
        emptyText={t('support.noCommitments')}
      >
        {(path) => (
          <>
            <Columns min={180}>
              <EnumField path={`${path}/party`} list="party" options={partySchema.options} />
              <SlotField path={`${path}/when`} isLine />
            </Columns>
            <SlotField path={`${path}/what`} />
          </>
        )}
      </CollectionEditor>
      <Columns min={200}>
        <SlotField path={`${at}/place`} isLine />
        <DateField path={`${at}/date`} />
      </Columns>
      <Group>
        <BoolField path={`${at}/signed/supervisor`} />
        <BoolField path={`${at}/signed/participant`} />
      </Group>
    </Section>
  );
}
