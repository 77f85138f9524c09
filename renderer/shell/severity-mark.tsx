/** Severity as icon and word; colour alone says nothing. */
import { CircleX, Info, TriangleAlert } from 'lucide-react';
import type { Severity } from '../../design/enums.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './severity-mark.module.css';

const icons = { error: CircleX, warning: TriangleAlert, info: Info };

export function SeverityMark({ severity, count }: { severity: Severity; count?: number }) {
  const t = useT();
  const Icon = icons[severity];
  const word = t(`enums.severity.${severity}`);
  return (
    <span className={classes.mark} data-severity={severity} title={word}>
      <Icon size={13} aria-hidden />
      {count === undefined ? word : count}
      {count !== undefined && <span className={classes.hidden}>{word}</span>}
    </span>
  );
}
