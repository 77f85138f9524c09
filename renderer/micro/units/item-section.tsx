/** Questions that make one recall, each with its options and what is told afterwards. */
import { Text } from '@mantine/core';
import type { RetrievalItem } from '../../../design/model/series.ts';
import { newItem } from '../../../design/new-series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Section } from '../../kit/section.tsx';
import { ItemForm } from './item-form.tsx';
import { RedoButton } from './redo-button.tsx';

export function ItemSection({ seriesId, path }: { seriesId: string; path: string }) {
  const t = useT();
  return (
    <Section title={t('fields.microUnit.items')} hint={t('micro.item.hint')}>
      <CollectionEditor<RetrievalItem>
        path={`${path}/items`}
        kind="retrievalItem"
        create={newItem}
        title={(item) => item.stem.text}
        aside={(item, id) => (
          <>
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {t(`enums.itemKind.${item.kind}`)}
            </Text>
            <RedoButton
              seriesId={seriesId}
              path={`${path}/items/items/${id}`}
              title={item.stem.text || t('shell.part.untitled')}
            />
          </>
        )}
        addLabel={t('micro.item.add')}
        emptyText={t('micro.item.none')}
      >
        {(at, item) => <ItemForm seriesId={seriesId} path={at} item={item} />}
      </CollectionEditor>
    </Section>
  );
}
