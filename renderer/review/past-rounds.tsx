/** The rounds that are closed, the last one first. */
import type { PartId } from '../../design/ids.ts';
import type { ReviewRound } from '../../design/model/review.ts';
import { dayOf } from '../../design/review-state.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import classes from './review-desk.module.css';
import { StateBadge } from './state-badge.tsx';

export function PastRounds({ rounds }: { rounds: ReadonlyArray<readonly [PartId, ReviewRound]> }) {
  const t = useT();
  return (
    <Section title={t('reviewDesk.round.past')}>
      <ul className={classes.past}>
        {rounds.toReversed().map(([id, round]) => (
          <li key={id}>
            <StateBadge state={round.state} />
            <div>
              <strong>{round.name}</strong>
              <span>
                {[round.openedAt, ...(round.closedAt === null ? [] : [round.closedAt])]
                  .map((at) => formatDate(dayOf(at), t.language))
                  .join(' – ')}
                {round.reviewers.length > 0 && ` · ${round.reviewers.join(', ')}`}
              </span>
              {round.reason !== '' && <p>{round.reason}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
