/** The words to take out: what design and profile suggest, and what the user makes of it. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type NameKind, suggestedNames } from '../../design/exchange/index.ts';
import { api } from '../rpc/client.ts';
import type { ShareTarget } from './share-state.ts';

export const nameKinds: readonly NameKind[] = ['agency', 'unit', 'person', 'place'];

export type ShareWords = Record<NameKind, string[]>;

/** Longest word and most of a kind that the core takes. */
export const longestWord = 300;
const mostWords = 200;

export function useShareWords({ designId }: ShareTarget) {
  // As it is now, not as it was when the window last asked.
  const design = useQuery(
    api.designs.get.queryOptions({ input: { designId }, staleTime: 0, gcTime: 0 }),
  );
  const settings = useQuery(api.settings.get.queryOptions());
  const [own, setOwn] = useState<ShareWords | null>(null);
  const [keep, setKeep] = useState<readonly string[]>([]);
  const document = design.data?.document;
  const profile = settings.data?.profile;
  const [begun, setBegun] = useState<ShareWords | null>(null);
  if (begun === null && document !== undefined && profile !== undefined && !design.isFetching) {
    setBegun(suggestedNames(document, profile));
  }
  const names = own ?? begun;
  const put = (kind: NameKind, words: readonly string[]): void => {
    if (names === null) return;
    const clean = words.map((word) => word.trim().slice(0, longestWord)).filter(Boolean);
    setOwn({ ...names, [kind]: [...new Set(clean)].slice(0, mostWords) });
  };
  return {
    document,
    names,
    keep,
    put,
    add: (kind: NameKind, word: string) => put(kind, [...(names?.[kind] ?? []), word]),
    leave: (word: string) => setKeep([...keep, word].slice(-mostWords)),
    error: design.error ?? settings.error,
  };
}
