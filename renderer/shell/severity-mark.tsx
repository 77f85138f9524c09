/** Severity as icon and word; colour alone says nothing. What only people know is "to be filled in", not an error. */
import { CircleX, Info, PencilLine, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../design/enums.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './severity-mark.module.css';

const icons = { error: CircleX, warning: TriangleAlert, info: Info };

export function SeverityMark(props: { severity: Severity; isMissing?: boolean; count?: number }) {
  const t = useT();
  const { severity, count } = props;
  const isMissing = props.isMissing === true;
  const Icon = isMissing ? PencilLine : icons[severity];
  const word = isMissing ? t('shell.slot.todo') : t(`enums.severity.${severity}`);
  return (
    <span className={classes.mark} data-severity={isMissing ? 'missing' : severity} title={word}>
      <Icon size={13} aria-hidden />
      {count === undefined ? word : count}
      {count !== undefined && <span className={classes.hidden}>{word}</span>}
    </span>
  );
}
