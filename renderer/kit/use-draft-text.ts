/**
 * A text as it is being typed: it goes to the design after a pause and when the field is left,
 * so that each burst of typing is one edit. What comes from elsewhere replaces it when it is not being typed in.
 */
import { useCallback, useEffect, useRef, useState } from 'react';

const pauseMs = 600;

export function useDraftText(stored: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef<{ draft: string | null; commit: (text: string) => void }>({
    draft,
    commit,
  });
  latest.current = { draft, commit };

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { draft: text, commit: send } = latest.current;
    if (text !== null) {
      send(text);
      setDraft(null);
    }
  }, []);

  useEffect(() => {
    window.addEventListener('jelajah:flush', flush);
    return () => {
      window.removeEventListener('jelajah:flush', flush);
      clearTimeout(timer.current);
      const { draft: text, commit: send } = latest.current;
      if (text !== null) send(text);
    };
  }, [flush]);

  const onChange = useCallback((text: string) => {
    setDraft(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current.commit(text);
    }, pauseMs);
  }, []);

  return { value: draft ?? stored, onChange, onBlur: flush };
}

/** Makes every field hand over what is being typed (before undo, closing, exporting). */
export function flushDrafts(): void {
  window.dispatchEvent(new Event('jelajah:flush'));
}
