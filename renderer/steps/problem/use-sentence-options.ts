/** The sentences of the brief as choices. */
import { useMemo } from 'react';
import { entries } from '../../../design/collection.ts';
import type { PartOption } from '../../kit/refs-field.tsx';
import { useDesign } from '../../store/use-document.tsx';

export function useSentenceOptions(): PartOption[] {
  const sentences = useDesign((design) => design.brief.sentences);
  return useMemo(
    () => entries(sentences).map(([id, { text }]) => ({ id, title: text })),
    [sentences],
  );
}
