/** A verdict as sign, word and colour. */
import { CircleDashed, CircleDot, CircleSlash2, GraduationCap } from 'lucide-react';
import type { Verdict } from '../../../design/enums.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './fishbone.module.css';

const icons = {
  learning: GraduationCap,
  'non-learning': CircleSlash2,
  mixed: CircleDot,
  undecided: CircleDashed,
};

export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useT();
  const Icon = icons[verdict];
  return (
    <span className={classes.verdict} data-verdict={verdict}>
      <Icon size={12} aria-hidden />
      {t(`enums.verdict.${verdict}`)}
    </span>
  );
}
