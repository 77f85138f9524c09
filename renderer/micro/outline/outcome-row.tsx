/** One outcome: whether units are made for it, its words, where the module says it. */
import { ActionIcon, Checkbox } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { SlotField } from '../../kit/slot-field.tsx';
import { useEdit, useSeries } from '../../store/use-document.tsx';
import { PageChips } from '../source/page-chips.tsx';
import { openSource } from '../source/source-drawer-state.ts';
import { useCitedLocators } from '../source/use-cited-locators.ts';
import classes from './outline.module.css';

const none: readonly string[] = [];

export function OutcomeRow({ id, number }: { id: PartId; number: number }) {
  const t = useT();
  const edit = useEdit();
  const outcome = useSeries((series) => series.outcomes.items[id]);
  const locators = useCitedLocators(outcome?.citationIds ?? none);
  if (outcome === undefined) return null;
  const path = `/outcomes/items/${id}`;
  return (
    <div className={classes.outcome} data-off={!outcome.isChosen}>
      <Checkbox
        mt={4}
        data-path={`${path}/isChosen`}
        aria-label={t('micro.outcomes.choose', { number })}
        checked={outcome.isChosen}
        onChange={(event) => edit.set(`${path}/isChosen`, event.currentTarget.checked)}
      />
      <div className={classes.outcomeText}>
        <SlotField path={`${path}/text`} label="micro.outcomes.text" isLabelHidden />
        <PageChips locators={locators} onOpen={(at) => openSource(locators, at)} />
      </div>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t('micro.outcomes.remove', { number })}
        onClick={() => edit.remove(id)}
      >
        <Trash2 size={15} aria-hidden />
      </ActionIcon>
    </div>
  );
}
