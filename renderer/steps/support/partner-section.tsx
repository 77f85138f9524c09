/** Internal and external partners with role and contribution. */
import { Badge } from '@mantine/core';
import { partnerKindSchema } from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = () => ({
  kind: 'internal' as const,
  name: emptySlot(),
  role: emptySlot(),
  contribution: emptySlot(),
});

export function PartnerSection() {
  const t = useT();
  return (
    <Section title={t('support.partners')}>
      <CollectionEditor
        path="/ecosystem/partners"
        kind="partner"
        create={create}
        title={(partner) => partner.name.text}
        aside={(partner) => (
          <Badge variant="light" tt="none">
            {t(`enums.partnerKind.${partner.kind}`)}
          </Badge>
        )}
        addLabel={t('support.addPartner')}
        emptyText={t('support.noPartners')}
      >
        {(path) => (
          <>
            <Columns min={180}>
              <EnumField
                path={`${path}/kind`}
                list="partnerKind"
                options={partnerKindSchema.options}
              />
              <SlotField path={`${path}/name`} isLine />
              <SlotField path={`${path}/role`} isLine />
            </Columns>
            <SlotField path={`${path}/contribution`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
