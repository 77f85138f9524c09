/** Parts as choices in links, by their titles. */
import { useMemo } from 'react';
import { type Collection, entries } from '../../../design/collection.ts';
import type { Design } from '../../../design/model/design.ts';
import type { PartOption } from '../../kit/refs-field.tsx';
import { useDesign } from '../../store/use-document.tsx';

function useOptions<T>(
  collectionOf: (design: Design) => Collection<T>,
  titleOf: (item: T) => string,
  prefix: string,
): PartOption[] {
  const collection = useDesign(collectionOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: titleOf and prefix are the same at every call.
  return useMemo(
    () =>
      entries(collection).map(([id, item], index) => ({
        id,
        title: `${prefix}${index + 1} ${titleOf(item)}`.trim(),
      })),
    [collection],
  );
}

export function useCauseOptions(): PartOption[] {
  return useOptions(
    (design) => design.analysis.causes,
    ({ statement }) => statement.text,
    'S',
  );
}

export function useEvidenceOptions(): PartOption[] {
  return useOptions(
    (design) => design.problem.evidence,
    ({ statement }) => statement.text,
    'B',
  );
}

export function useIndicatorOptions(): PartOption[] {
  return useOptions(
    (design) => design.problem.indicators,
    ({ name }) => name.text,
    'I',
  );
}

export function useNeedOptions(): PartOption[] {
  return useOptions(
    (design) => design.learners.needs,
    ({ competency }) => competency.text,
    'K',
  );
}

export function useOutcomeOptions(): PartOption[] {
  return useOptions(
    (design) => design.learners.outcomes,
    ({ behaviour }) => behaviour.text,
    'T',
  );
}

export function useStageOptions(): PartOption[] {
  return useOptions(
    (design) => design.journey.stages,
    ({ name }) => name.text,
    '',
  );
}

export function useActivityOptions(): PartOption[] {
  return useOptions(
    (design) => design.journey.activities,
    ({ title }) => title.text,
    'A',
  );
}
