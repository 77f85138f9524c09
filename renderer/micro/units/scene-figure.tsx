/** A picture of the module in a scene, with its text alternative. */
import { Button, Group } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { Scene } from '../../../design/model/series.ts';
import { useT } from '../../i18n/use-t.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { FigurePicture } from '../../steps/problem/sources/source-figure.tsx';
import { useEdit, useIsLocked } from '../../store/use-document.tsx';
import classes from './units.module.css';

export function SceneFigure(props: { path: string; figure: NonNullable<Scene['figure']> }) {
  const t = useT();
  const edit = useEdit();
  const isLocked = useIsLocked(props.path);
  const { imageHash, caption, alt } = props.figure;
  return (
    <div className={classes.figure} data-path={props.path}>
      <Group justify="space-between" gap="xs">
        <p className={classes.groupLabel}>{caption === '' ? t('fields.scene.figure') : caption}</p>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          leftSection={<Trash2 size={13} aria-hidden />}
          disabled={isLocked}
          onClick={() => edit.set(props.path, null)}
        >
          {t('micro.scene.removeFigure')}
        </Button>
      </Group>
      {imageHash !== null && <FigurePicture hash={imageHash} alt={alt.text || caption} />}
      <SlotField path={`${props.path}/alt`} label="micro.scene.alt" help="micro.scene.altHint" />
    </div>
  );
}
