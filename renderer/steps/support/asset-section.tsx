/** Knowledge assets to keep: name, keeper, place. */
import { emptySlot } from '../../../design/slot.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Columns } from '../../kit/columns.tsx';
import { Section } from '../../kit/section.tsx';
import { SlotField } from '../../kit/slot-field.tsx';

const create = () => ({ name: emptySlot(), keeper: emptySlot(), location: emptySlot() });

export function AssetSection() {
  const t = useT();
  return (
    <Section title={t('support.assets')}>
      <CollectionEditor
        path="/ecosystem/assets"
        kind="asset"
        create={create}
        title={(asset) => asset.name.text}
        addLabel={t('support.addAsset')}
        emptyText={t('support.noAssets')}
      >
        {(path) => (
          <Columns min={200}>
            <SlotField path={`${path}/name`} />
            <SlotField path={`${path}/keeper`} />
            <SlotField path={`${path}/location`} />
          </Columns>
        )}
      </CollectionEditor>
    </Section>
  );
}
