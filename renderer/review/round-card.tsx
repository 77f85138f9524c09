/** The round that is open: who is asked, and who has answered. */
import { CircleCheck, CircleDashed } from 'lucide-react';
import { values } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { ReviewRound } from '../../design/model/review.ts';
import { dayOf } from '../../design/review-state.ts';
import { formatDate } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useDesign } from '../store/use-document.tsx';
import classes from './review-desk.module.css';
import { dueText } from './stand-strip.tsx';

const sameName = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

export function RoundCard({ roundId, round }: { roundId: PartId; round: ReviewRound }) {
  const t = useT();
  const items = useDesign((design) => design.reviewItems);
  const review = useDesign((design) => design.review);
  const comments = values(items).filter((item) => item.roundId === roundId);
  const decisions = review === undefined ? [] : values(review.decisions);
  const answered = [
    ...comments.map(({ reviewer }) => reviewer),
    ...decisions.filter((one) => one.roundId === roundId).map(({ reviewer }) => reviewer),
  ];
  // Somebody who was not asked may answer as well.
  const others = [...new Set(answered)].filter(
    (name) => name.trim() !== '' && !round.reviewers.some((one) => sameName(one, name)),
  );
  return (
    <Section
      title={round.name}
      hint={[
        t('reviewDesk.stand.in-review', {
          name: t('reviewDesk.round.current'),
          opened: formatDate(dayOf(round.openedAt), t.language),
        }),
        dueText(round.dueDate, t),
        t('reviewDesk.round.comments', { count: comments.length }),
      ]
        .filter((word) => word !== '')
        .join(' ')}
    >
      <ul className={classes.reviewers} aria-label={t('reviewDesk.round.reviewers')}>
        {round.reviewers.length + others.length === 0 && (
          <li>{t('reviewDesk.round.noReviewers')}</li>
        )}
        {[...round.reviewers, ...others].map((name) => {
          const hasAnswered = answered.some((one) => sameName(one, name));
          const Icon = hasAnswered ? CircleCheck : CircleDashed;
          return (
            <li key={name} data-answered={hasAnswered}>
              <Icon size={15} aria-hidden />
              {name}
              <span>
                {t(hasAnswered ? 'reviewDesk.round.answered' : 'reviewDesk.round.waiting')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
