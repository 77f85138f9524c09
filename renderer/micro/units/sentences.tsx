/** The sentences of all modules by locator, for everything below that compares texts with them. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type IndexedSentence, sentenceIndex } from '../../../design/micro/sentence-index.ts';
import { useSourceDocuments } from '../source/use-source-documents.ts';

const SentencesContext = createContext<ReadonlyMap<string, IndexedSentence>>(new Map());

export function SentencesProvider({ children }: { children: ReactNode }) {
  const documents = useSourceDocuments();
  const index = useMemo(() => sentenceIndex(documents), [documents]);
  return <SentencesContext value={index}>{children}</SentencesContext>;
}

export function useSentences(): ReadonlyMap<string, IndexedSentence> {
  return useContext(SentencesContext);
}
