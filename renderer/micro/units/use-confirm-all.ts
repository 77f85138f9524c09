/** Confirms every text below a place that no person stands behind yet, as one edit. */
import { useMemo } from 'react';
import { setValue } from '../../../design/edit.ts';
import { valueAt } from '../../../design/pointer.ts';
import { hasPlaceholder } from '../../../design/slot.ts';
import { slotsOf } from '../../../design/texts.ts';
import { usePersonName } from '../../kit/person-name.tsx';
import { isUnconfirmed } from '../../kit/slot-aside.tsx';
import { useEdit, useSeries } from '../../store/use-document.tsx';

export function useConfirmAll(path: string): { count: number; confirmAll: () => void } {
  const edit = useEdit();
  const name = usePersonName();
  const part = useSeries((series) => valueAt(series, path));
  const open = useMemo(
    () => slotsOf(part).filter(({ slot }) => isUnconfirmed(slot) && !hasPlaceholder(slot.text)),
    [part],
  );
  return {
    count: open.length,
    confirmAll: () => {
      const confirmed = { name, at: new Date().toISOString() };
      edit.apply(open.flatMap((one) => setValue(`${path}${one.path}`, { ...one.slot, confirmed })));
    },
  };
}
