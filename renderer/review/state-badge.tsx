/** *Draf*, *ditelaah*, *dikembalikan*, *disetujui*: as icon, word and colour. */
import { BadgeCheck, Eye, PencilLine, Undo2 } from 'lucide-react';
import type { ReviewState } from '../../design/review-state.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './review-desk.module.css';

const icons = { draft: PencilLine, 'in-review': Eye, returned: Undo2, approved: BadgeCheck };

export function StateBadge({ state }: { state: ReviewState }) {
  const t = useT();
  const Icon = icons[state];
  return (
    <span className={classes.state} data-state={state}>
      <Icon size={15} aria-hidden />
      {t(`enums.reviewState.${state}`)}
    </span>
  );
}
