/** Everything that can be done with a card, without dragging. */
import { ActionIcon, Menu } from '@mantine/core';
import {
  ArrowDown,
  ArrowUp,
  Columns3,
  Copy,
  Ellipsis,
  Lock,
  LockOpen,
  MessageSquarePlus,
  PanelRightOpen,
  Rows3,
  Share2,
  Trash2,
} from 'lucide-react';
import { useRef } from 'react';
import { entries } from '../../../../design/collection.ts';
import { modeSchema } from '../../../../design/enums.ts';
import type { PartId } from '../../../../design/ids.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useSharePart } from '../../../exchange/use-share-part.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useSidePanel } from '../../../store/side-panel.ts';
import { useDesign, useEdit } from '../../../store/use-document.tsx';
import { titleText } from '../activity-facts.ts';
import { ModeIcon } from '../mode-icon.tsx';
import { useJourneyView } from '../use-journey-view.ts';
import { useMove } from './use-move.ts';

const size = 15;

export function CardMenu({ id, activity }: { id: PartId; activity: Activity }) {
  const t = useT();
  const edit = useEdit();
  const { move, duplicate, remove } = useMove();
  const share = useSharePart();
  const target = useRef<HTMLButtonElement>(null);
  const open = useJourneyView((state) => state.open);
  const journey = useDesign((design) => design.journey);
  const isLocked = useDesign((design) => design.locks.includes(id));
  const stages = entries(journey.stages);
  const { stageId, mode } = activity;
  const cell = entries(journey.activities)
    .filter(([, other]) => other.stageId === stageId && other.mode === mode)
    .map(([other]) => other);
  const at = cell.indexOf(id);
  return (
    <Menu position="bottom-end" withinPortal shadow="md" width={240}>
      <Menu.Target>
        <ActionIcon
          ref={target}
          variant="subtle"
          color="gray"
          size={24}
          aria-label={t('journey.card.menu', { title: titleText(activity, t) })}
        >
          <Ellipsis size={15} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<PanelRightOpen size={size} aria-hidden />}
          onClick={() => open(id)}
        >
          {t('journey.card.open')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('journey.card.moveTo')}</Menu.Label>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item disabled={isLocked} leftSection={<Rows3 size={size} aria-hidden />}>
              {t('journey.card.toStage')}
            </Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown mah={320} style={{ overflow: 'auto' }}>
            {stages.map(([target, stage], index) => (
              <Menu.Item
                key={target}
                disabled={target === stageId}
                onClick={() => move(id, { stageId: target, mode, before: null })}
              >
                {`${index + 1}. ${stage.name.text.trim() || t('shell.part.untitled')}`}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item disabled={isLocked} leftSection={<Columns3 size={size} aria-hidden />}>
              {t('journey.card.toMode')}
            </Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {modeSchema.options.map((target) => (
              <Menu.Item
                key={target}
                disabled={target === mode}
                leftSection={<ModeIcon mode={target} />}
                onClick={() => move(id, { stageId, mode: target, before: null })}
              >
                {t(`enums.mode.${target}`)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Item
          disabled={isLocked || at <= 0}
          leftSection={<ArrowUp size={size} aria-hidden />}
          onClick={() => move(id, { stageId, mode, before: cell[at - 1] ?? null })}
        >
          {t('journey.card.up')}
        </Menu.Item>
        <Menu.Item
          disabled={isLocked || at >= cell.length - 1}
          leftSection={<ArrowDown size={size} aria-hidden />}
          onClick={() => move(id, { stageId, mode, before: cell[at + 2] ?? null })}
        >
          {t('journey.card.down')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<MessageSquarePlus size={size} aria-hidden />}
          onClick={() => useSidePanel.getState().openComments(`/journey/activities/items/${id}`)}
        >
          {t('reviewDesk.comments.addShort')}
        </Menu.Item>
        <Menu.Item leftSection={<Copy size={size} aria-hidden />} onClick={() => duplicate(id)}>
          {t('journey.card.duplicate')}
        </Menu.Item>
        <Menu.Item
          leftSection={<Share2 size={size} aria-hidden />}
          onClick={() => share(id, target.current)}
        >
          {t('exchange.sharePattern')}
        </Menu.Item>
        <Menu.Item
          leftSection={
            isLocked ? <LockOpen size={size} aria-hidden /> : <Lock size={size} aria-hidden />
          }
          onClick={() => edit.setLocked(id, !isLocked)}
        >
          {isLocked ? t('journey.card.unlock') : t('journey.card.lock')}
        </Menu.Item>
        <Menu.Item
          disabled={isLocked}
          leftSection={<Trash2 size={size} aria-hidden />}
          onClick={() => remove(id)}
        >
          {t('journey.card.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
