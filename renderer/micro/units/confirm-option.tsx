/** Confirms an answer together with what it is told: one statement that a person stands behind. */
import { Check } from 'lucide-react';
import { useT } from '../../i18n/use-t.tsx';
import classes from '../../kit/field.module.css';
import { useIsLocked } from '../../store/use-document.tsx';
import { useConfirmAll } from './use-confirm-all.ts';

export function ConfirmOption(props: { path: string; origin: string; label: string }) {
  const t = useT();
  const isLocked = useIsLocked(props.path);
  const { count, confirmAll } = useConfirmAll(props.path);
  if (count === 0 || isLocked) return null;
  return (
    <span className={classes.aside}>
      {t.dynamic(`enums.origin.${props.origin}`)}
      <button
        type="button"
        className={classes.confirm}
        aria-label={t('shell.slot.confirmNamed', { label: props.label })}
        title={t('shell.slot.confirmHint')}
        onClick={confirmAll}
      >
        <Check size={13} aria-hidden />
        {t('shell.slot.confirm')}
      </button>
    </span>
  );
}
