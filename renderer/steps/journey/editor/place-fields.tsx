/** Stage and lane of an activity: choosing another moves it as dragging would, weeks included. */
import { Select } from '@mantine/core';
import { modeSchema } from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { FieldFrame } from '../../../kit/field-frame.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { useStageOptions } from '../../pieces/part-options.ts';
import { useMove } from '../board/use-move.ts';
import { ModeIcon } from '../mode-icon.tsx';

export function StageField({ id, path }: { id: PartId; path: string }) {
  const { move } = useMove();
  const activity = useDesign((design) => design.journey.activities.items[id]);
  const stages = useStageOptions();
  return (
    <FieldFrame path={path}>
      {(control) => (
        <Select
          {...control}
          data={stages.map((stage) => ({ value: stage.id, label: stage.title }))}
          value={activity?.stageId ?? null}
          allowDeselect={false}
          onChange={(stageId) => {
            if (stageId !== null && activity !== undefined)
              move(id, { stageId, mode: activity.mode, before: null });
          }}
        />
      )}
    </FieldFrame>
  );
}

export function ModeField({ id, path }: { id: PartId; path: string }) {
  const t = useT();
  const { move } = useMove();
  const activity = useDesign((design) => design.journey.activities.items[id]);
  return (
    <FieldFrame path={path}>
      {(control) => (
        <Select
          {...control}
          leftSection={activity === undefined ? null : <ModeIcon mode={activity.mode} />}
          data={modeSchema.options.map((mode) => ({ value: mode, label: t(`enums.mode.${mode}`) }))}
          value={activity?.mode ?? null}
          allowDeselect={false}
          onChange={(value) => {
            const mode = modeSchema.safeParse(value);
            if (mode.success && activity !== undefined)
              move(id, { stageId: activity.stageId, mode: mode.data, before: null });
          }}
        />
      )}
    </FieldFrame>
  );
}
