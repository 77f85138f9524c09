/** One lane of one stage: its cards, the gaps between them, and the button that adds one. */
import { UnstyledButton } from '@mantine/core';
import { Plus } from 'lucide-react';
import type { Finding } from '../../../../design/checks/index.ts';
import type { Mode } from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { ModeIcon } from '../mode-icon.tsx';
import { ActivityCard } from './activity-card.tsx';
import classes from './board.module.css';
import { DropSlot } from './drop-slot.tsx';
import { useMove } from './use-move.ts';

const none: readonly Finding[] = [];

export function BoardCell(props: {
  stageId: PartId;
  stageName: string;
  mode: Mode;
  row: number;
  column: number;
  cards: ReadonlyArray<readonly [PartId, Activity]>;
  draggedId: PartId | null;
  findings: ReadonlyMap<string, readonly Finding[]>;
}) {
  const t = useT();
  const { add } = useMove();
  const { stageId, stageName, mode, row, column, cards, draggedId } = props;
  const modeName = t(`enums.mode.${mode}`);
  const slot = (before: PartId | null, place: number) => (
    <DropSlot
      slot={{ stageId, mode, before, row, column, place }}
      // Directly behind the lifted card is where it came from; one place of the two is enough.
      isOff={draggedId === null || (place > 0 && cards[place - 1]?.[0] === draggedId)}
      isLast={before === null}
    />
  );
  return (
    <div className={classes.cell} data-mode={mode} data-empty={cards.length === 0}>
      <p className={classes.cellName}>
        <ModeIcon mode={mode} size={13} />
        {modeName}
      </p>
      {cards.length > 0 && (
        <ul className={classes.cards} aria-label={`${stageName}: ${modeName}`}>
          {cards.map(([id, activity], place) => (
            <li key={id}>
              {slot(id, place)}
              <ActivityCard id={id} activity={activity} findings={props.findings.get(id) ?? none} />
            </li>
          ))}
        </ul>
      )}
      {slot(null, cards.length)}
      <UnstyledButton
        className={classes.add}
        aria-label={t('journey.board.addIn', { stage: stageName, mode: modeName })}
        onClick={() => add(stageId, mode)}
      >
        <Plus size={13} aria-hidden />
        {t('journey.board.add')}
      </UnstyledButton>
    </div>
  );
}
