/** Keys that work everywhere in a design: undo, redo, save, AI, comments. */
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { flushDrafts } from '../kit/use-draft-text.ts';
import { useSidePanel } from '../store/side-panel.ts';
import { useDocumentStore } from '../store/use-document.tsx';

export function useWorkspaceKeys(): void {
  const t = useT();
  const store = useDocumentStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey)) return;
      // As in the word processors that officials know; where Alt makes other letters, the key counts.
      if (event.altKey && (event.code === 'KeyM' || event.key.toLowerCase() === 'm')) {
        event.preventDefault();
        const { openComments, partPath } = useSidePanel.getState();
        openComments(partPath?.startsWith('/reviewItems') === true ? null : partPath);
        return;
      }
      if (event.altKey) return;
      const key = event.key.toLowerCase();
      const isUndo = key === 'z' && !event.shiftKey;
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (isUndo || isRedo) {
        event.preventDefault();
        flushDrafts();
        void (isUndo ? store.undo() : store.redo());
      } else if (key === 'j' && !event.shiftKey) {
        event.preventDefault();
        useSidePanel.getState().toggle('ai');
      } else if (key === 's') {
        event.preventDefault();
        flushDrafts();
        void store.flush().then(() => {
          if (store.getState().save === 'saved') {
            notifications.show({ message: t('shell.save.allSaved'), autoClose: 2000 });
          }
        });
      }
    };
    const onLeave = (event: BeforeUnloadEvent): void => {
      flushDrafts();
      if (store.getState().pendingCount > 0) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [store, t]);
}
