/** The findings of the open document, computed here after a pause in typing, shared by rail, bar and panel. */
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { checkDesign, checkSeries, type Finding } from '../../design/checks/index.ts';
import { api } from '../rpc/client.ts';
import { useDesign, useSeries } from '../store/use-document.tsx';

const FindingsContext = createContext<readonly Finding[]>([]);

const pauseMs = 250;

const none: readonly string[] = [];

/** Regulations named in the design's attachments count as known. */
function useRegulations(designId: string): readonly string[] {
  const { data } = useQuery(
    api.sources.list.queryOptions({
      input: { designId },
      select: (rows) => rows.flatMap(({ regulations }) => regulations),
    }),
  );
  return data ?? none;
}

export function FindingsProvider({ children }: { children: ReactNode }) {
  const design = useDesign((whole) => whole);
  const regulations = useRegulations(design.id);
  const [findings, setFindings] = useState<readonly Finding[]>(() =>
    checkDesign(design, { regulations }),
  );
  useEffect(() => {
    const timer = setTimeout(() => setFindings(checkDesign(design, { regulations })), pauseMs);
    return () => clearTimeout(timer);
  }, [design, regulations]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

/** The same of a micro series. */
export function SeriesFindingsProvider({ children }: { children: ReactNode }) {
  const series = useSeries((whole) => whole);
  const [findings, setFindings] = useState<readonly Finding[]>(() => checkSeries(series));
  useEffect(() => {
    const timer = setTimeout(() => setFindings(checkSeries(series)), pauseMs);
    return () => clearTimeout(timer);
  }, [series]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

export function useFindings(): readonly Finding[] {
  return useContext(FindingsContext);
}
