/** Beside a text: where it came from while nobody has confirmed it, and the button that confirms. */
import { Check, CircleAlert, Sparkles } from 'lucide-react';
import { hasPlaceholder, type TextSlot } from '../../design/slot.ts';
import { useT } from '../i18n/use-t.tsx';
import { useSidePanel } from '../store/side-panel.ts';
import { useEdit, useIsLocked } from '../store/use-document.tsx';
import classes from './field.module.css';
import { usePersonName } from './person-name.tsx';

/** True for text of a pattern, a model or the brief that no person has confirmed or rewritten. */
export function isUnconfirmed(slot: TextSlot): boolean {
  return slot.confirmed === null && slot.origin.kind !== 'person' && slot.text.trim() !== '';
}

export function SlotAside({ path, slot, label }: { path: string; slot: TextSlot; label: string }) {
  const t = useT();
  const edit = useEdit();
  const name = usePersonName();
  const isLocked = useIsLocked(path);
  const canRedo = useSidePanel((state) => state.isAiReady) && !isLocked;
  if (hasPlaceholder(slot.text)) {
    return (
      <span className={classes.asideTodo}>
        <CircleAlert size={13} aria-hidden />
        {t('shell.slot.todo')}
      </span>
    );
  }
  if (!isUnconfirmed(slot)) return null;
  return (
    <span className={classes.aside}>
      {t.dynamic(`enums.origin.${slot.origin.kind}`)}
      {canRedo && (
        <button
          type="button"
          className={classes.confirm}
          aria-label={t('ai.draft.redoNamed', { title: label })}
          title={t('ai.draft.redo')}
          onClick={() => useSidePanel.getState().openDraft('part', path)}
        >
          <Sparkles size={13} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={classes.confirm}
        aria-label={t('shell.slot.confirmNamed', { label })}
        title={t('shell.slot.confirmHint')}
        onClick={() => edit.confirm(path, name)}
      >
        <Check size={13} aria-hidden />
        {t('shell.slot.confirm')}
      </button>
    </span>
  );
}
