/** Marks a sentence in the brief's text, as the browser marks a selection. */
import { useCallback } from 'react';
import { useDesignStore } from '../../store/use-document.tsx';

export function useSentenceJump(): (sentenceId: string) => void {
  const store = useDesignStore();
  return useCallback(
    (sentenceId) => {
      const { brief } = store.getState().document;
      const sentence = brief.sentences.items[sentenceId]?.text ?? '';
      const box = document.querySelector('[data-path="/brief/text"]');
      const text = box?.firstChild;
      const start = brief.text.indexOf(sentence);
      if (box === null || text === null || text === undefined || start < 0) return;
      box.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + sentence.length);
      const selection = window.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
    },
    [store],
  );
}
