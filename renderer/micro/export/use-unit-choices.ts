/** The series and its written units as something to choose from. */
import { useMemo } from 'react';
import { entries } from '../../../design/collection.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useSeries } from '../../store/use-document.tsx';

export const wholeSeries = 'all';

export function useUnitChoices(): Array<{ value: string; label: string }> {
  const t = useT();
  const units = useSeries((series) => series.units);
  return useMemo(
    () => [
      { value: wholeSeries, label: t('microExport.whole') },
      ...entries(units).flatMap(([value, { title, isWritten }], index) => {
        const name = title.text.trim() || t('shell.part.untitled');
        const label = t('microExport.unitOption', { number: index + 1, title: name });
        return isWritten ? [{ value, label }] : [];
      }),
    ],
    [units, t],
  );
}
