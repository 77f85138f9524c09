/** Total minutes of an activity, written into its sittings in their proportions. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { newId, type PartId } from '../../../../design/ids.ts';
import { setTotalMinutes } from '../../../../design/journey-edit.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign, useDocumentStore, useEdit } from '../../../store/use-document.tsx';
import { titleText } from '../activity-facts.ts';

export function MinutesCell({ id, activity }: { id: PartId; activity: Activity }) {
  const t = useT();
  const edit = useEdit();
  const store = useDocumentStore();
  const isLocked = useDesign((design) => design.locks.includes(id));
  const stored = activityMinutes(activity);
  const [draft, setDraft] = useState<number | string>(stored);
  useEffect(() => setDraft(stored), [stored]);
  const commit = (): void => {
    const total = Number(draft);
    if (draft === '' || !Number.isFinite(total) || total === stored) {
      setDraft(stored);
      return;
    }
    const patch = setTotalMinutes(store.getState().design, id, total, newId('occurrence'));
    if (patch.length === 0 || !edit.apply(patch)) setDraft(stored);
  };
  return (
    <NumberInput
      size="xs"
      hideControls
      min={0}
      max={1_000_000}
      disabled={isLocked}
      aria-label={t('journey.table.minutesOf', { title: titleText(activity, t) })}
      thousandSeparator={t.language === 'id' ? '.' : ','}
      decimalSeparator={t.language === 'id' ? ',' : '.'}
      allowDecimal={false}
      value={draft}
      onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
