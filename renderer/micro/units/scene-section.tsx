/** The storyboard: scenes as cards, moved, written anew one by one, locked, removed. */
import { Text } from '@mantine/core';
import { values } from '../../../design/collection.ts';
import type { Scene } from '../../../design/model/series.ts';
import { newScene } from '../../../design/new-series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { CollectionEditor } from '../../kit/collection-editor.tsx';
import { Section } from '../../kit/section.tsx';
import { RedoButton } from './redo-button.tsx';
import { SceneForm } from './scene-form.tsx';

/** What one recognises a scene by on its folded card. */
function titleOf(scene: Scene): string {
  const texts = [
    scene.screenText.text,
    ...values(scene.narration).map(({ text }) => text.text),
    scene.visual.text,
  ];
  const first = (texts.find((text) => text.trim() !== '') ?? '')
    .replaceAll(/^[-*]\s+/gmu, '')
    .replaceAll(/\s*\n+\s*/gu, ' · ');
  return first.length > 90 ? `${first.slice(0, 88).trimEnd()}…` : first;
}

export function SceneSection({ seriesId, path }: { seriesId: string; path: string }) {
  const t = useT();
  return (
    <Section title={t('fields.microUnit.scenes')} hint={t('micro.scene.hint')}>
      <CollectionEditor<Scene>
        path={`${path}/scenes`}
        kind="scene"
        create={newScene}
        title={titleOf}
        aside={(scene, id) => (
          <>
            <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
              {t('micro.scene.seconds', { count: scene.seconds })}
            </Text>
            <RedoButton
              seriesId={seriesId}
              path={`${path}/scenes/items/${id}`}
              title={titleOf(scene) || t('shell.part.untitled')}
            />
          </>
        )}
        addLabel={t('micro.scene.add')}
        emptyText={t('micro.scene.none')}
      >
        {(at, scene) => <SceneForm seriesId={seriesId} path={at} scene={scene} />}
      </CollectionEditor>
    </Section>
  );
}
