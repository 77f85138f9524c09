/** The team with skill and will, and how each is developed. */
import { skillWillSchema } from '../../../design/enums.ts';
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { EnumField } from '../../kit/enum-field.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = () => ({
  role: emptySlot(),
  name: emptySlot(),
  duty: emptySlot(),
  skill: 'unknown' as const,
  will: 'unknown' as const,
  strategy: emptySlot(),
});

export function TeamSection() {
  const t = useT();
  return (
    <Section title={t('project.team')}>
      <CollectionEditor
        path="/project/team"
        kind="teamMember"
        create={create}
        title={(member) =>
          [member.role.text, member.name.text].filter((text) => text !== '').join(' · ')
        }
        addLabel={t('project.addMember')}
        emptyText={t('project.noTeam')}
      >
        {(path) => (
          <>
            <Columns min={220}>
              <SlotField path={`${path}/role`} isLine />
              <SlotField path={`${path}/name`} isLine />
            </Columns>
            <SlotField path={`${path}/duty`} />
            <Columns min={180}>
              <EnumField
                path={`${path}/skill`}
                list="skillWill"
                options={skillWillSchema.options}
              />
              <EnumField path={`${path}/will`} list="skillWill" options={skillWillSchema.options} />
            </Columns>
            <SlotField path={`${path}/strategy`} />
          </>
        )}
      </CollectionEditor>
    </Section>
  );
}
