/** The larger parts of a design as choices for a reviewer's note. */
import { useMemo } from 'react';
import type { PartOption } from '../../kit/refs-field.tsx';
import {
  useActivityOptions,
  useCauseOptions,
  useIndicatorOptions,
  useOutcomeOptions,
  useStageOptions,
} from '../pieces/part-options.ts';

export function useAllPartOptions(): PartOption[] {
  const indicators = useIndicatorOptions();
  const causes = useCauseOptions();
  const outcomes = useOutcomeOptions();
  const stages = useStageOptions();
  const activities = useActivityOptions();
  return useMemo(
    () => [...indicators, ...causes, ...outcomes, ...stages, ...activities],
    [indicators, causes, outcomes, stages, activities],
  );
}
