/** The signing data of a design as they are typed: stored when a field is left, and before an export. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Signing } from '../../design/signing.ts';
import { useT } from '../i18n/use-t.tsx';
import { api, core } from '../rpc/client.ts';
import { failureOf } from '../rpc/failure.ts';

export interface SigningDraft {
  /** Null until it was read. */
  signing: Signing | null;
  change: (next: Signing) => void;
  /** Stores what was changed; resolves when it is stored. */
  flush: () => Promise<void>;
  state: 'idle' | 'saving' | 'saved';
  problem: string | null;
  /** Counts what was stored. */
  serial: number;
}

export function useSigning(designId: string): SigningDraft {
  const t = useT();
  const queries = useQueryClient();
  const queryKey = api.exports.signing.get.queryKey({ input: { designId } });
  const stored = useQuery(
    api.exports.signing.get.queryOptions({
      input: { designId },
      refetchOnWindowFocus: false,
      retry: false,
    }),
  );
  const [draft, setDraft] = useState<Signing | null>(null);
  const [state, setState] = useState<SigningDraft['state']>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  const [serial, setSerial] = useState(0);
  const waiting = useRef<Signing | null>(null);
  const change = useCallback((next: Signing): void => {
    waiting.current = next;
    setDraft(next);
  }, []);
  const flush = useCallback(async (): Promise<void> => {
    const signing = waiting.current;
    if (signing === null) return;
    waiting.current = null;
    setState('saving');
    try {
      const kept = await core.exports.signing.put({ designId, signing });
      queries.setQueryData(queryKey, kept);
      setProblem(null);
      setState('saved');
      setSerial((count) => count + 1);
    } catch (error) {
      // What was typed stays to be stored at the next try.
      waiting.current ??= signing;
      setState('idle');
      setProblem(failureOf(error, t).message);
    }
  }, [designId, queries, queryKey, t]);
  return {
    signing: draft ?? stored.data ?? null,
    change,
    flush,
    state,
    problem: problem ?? (stored.isError ? failureOf(stored.error, t).message : null),
    serial,
  };
}
