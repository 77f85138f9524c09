/** The findings of the open design, computed here after a pause in typing, shared by rail, bar and panel. */
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { checkDesign, type Finding } from '../../design/checks/index.ts';
import { useDesign } from '../store/use-document.tsx';

const FindingsContext = createContext<readonly Finding[]>([]);

const pauseMs = 250;

export function FindingsProvider({ children }: { children: ReactNode }) {
  const design = useDesign((whole) => whole);
  const [findings, setFindings] = useState<readonly Finding[]>(() => checkDesign(design));
  useEffect(() => {
    const timer = setTimeout(() => setFindings(checkDesign(design)), pauseMs);
    return () => clearTimeout(timer);
  }, [design]);
  return <FindingsContext value={findings}>{children}</FindingsContext>;
}

export function useFindings(): readonly Finding[] {
  return useContext(FindingsContext);
}
