/** A round of review: opened, sent out, taken back, decided, closed. */
import { Button, TagsInput, Text, TextInput } from '@mantine/core';
import { FileText, Globe } from 'lucide-react';
import { useState } from 'react';
import { entries } from '../../design/collection.ts';
import { mainKind } from '../../design/export-catalogue.ts';
import { openRound, openRoundOf } from '../../design/review-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import { useDesign, useDesignStore, useEdit } from '../store/use-document.tsx';
import { CloseSection } from './close-section.tsx';
import { DecisionSection } from './decision-section.tsx';
import { PastRounds } from './past-rounds.tsx';
import { ReturnSection } from './return-section.tsx';
import classes from './review-desk.module.css';
import { RoundCard } from './round-card.tsx';
import { useSendFile } from './use-send-file.ts';

function OpenForm() {
  const t = useT();
  const edit = useEdit();
  const store = useDesignStore();
  const count = useDesign((design) => design.review?.rounds.order.length ?? 0);
  const [name, setName] = useState<string | null>(null);
  const [dueDate, setDueDate] = useState('');
  // Those who were asked last time are asked again, unless somebody takes them out.
  const asked = useDesign(({ review }) => {
    const last = review?.rounds.order.at(-1);
    return last === undefined ? undefined : review?.rounds.items[last]?.reviewers;
  });
  const [chosen, setReviewers] = useState<string[] | null>(null);
  const reviewers = chosen ?? asked ?? [];
  const proposed = t('reviewDesk.round.defaultName', { number: count + 1 });
  return (
    <Section title={t('reviewDesk.round.open')} hint={t('reviewDesk.round.openHint')}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          edit.apply(
            openRound(store.getState().document, {
              at: new Date().toISOString(),
              name: (name ?? proposed).trim() || proposed,
              dueDate: dueDate === '' ? null : dueDate,
              reviewers,
            }),
          );
        }}
      >
        <div className={classes.roundFields}>
          <TextInput
            label={t('reviewDesk.round.name')}
            maxLength={200}
            value={name ?? proposed}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('reviewDesk.round.dueDate')}
            min="2000-01-01"
            max="2100-12-31"
            value={dueDate}
            onChange={(event) => setDueDate(event.currentTarget.value)}
          />
        </div>
        <TagsInput
          label={t('reviewDesk.round.reviewers')}
          description={t('reviewDesk.round.reviewersHint')}
          value={reviewers}
          maxTags={50}
          maxLength={200}
          acceptValueOnBlur
          onChange={setReviewers}
        />
        <Button type="submit" style={{ justifySelf: 'start' }}>
          {t('reviewDesk.round.start')}
        </Button>
      </form>
    </Section>
  );
}

function SendSection({ designId }: { designId: string }) {
  const t = useT();
  const send = useSendFile(designId);
  const result = useDesign((design) => design.result);
  return (
    <Section title={t('reviewDesk.round.send')} hint={t('reviewDesk.round.sendHint')}>
      <div className={classes.ways}>
        <div className={classes.way}>
          <FileText size={22} aria-hidden />
          <div>
            <Text size="sm" c="dimmed">
              {t('reviewDesk.round.wordText')}
            </Text>
            <Button size="sm" onClick={() => void send({ kind: mainKind(result), format: 'docx' })}>
              {t('reviewDesk.round.word')}
            </Button>
          </div>
        </div>
        <div className={classes.way}>
          <Globe size={22} aria-hidden />
          <div>
            <Text size="sm" c="dimmed">
              {t('reviewDesk.round.pageText')}
            </Text>
            <Button
              size="sm"
              variant="default"
              onClick={() => void send({ kind: 'review-page', format: 'html' })}
            >
              {t('reviewDesk.round.page')}
            </Button>
          </div>
        </div>
      </div>
    </Section>
  );
}

export function RoundSection({ designId }: { designId: string }) {
  const review = useDesign((design) => design.review);
  const open = openRoundOf(review === undefined ? {} : { review });
  const past =
    review === undefined ? [] : entries(review.rounds).filter(([id]) => id !== open?.[0]);
  return (
    <>
      {open === null ? <OpenForm /> : <RoundCard key={open[0]} roundId={open[0]} round={open[1]} />}
      {open !== null && <SendSection designId={designId} />}
      <ReturnSection designId={designId} />
      <DecisionSection designId={designId} roundId={open?.[0] ?? null} />
      {open !== null && <CloseSection key={open[0]} roundId={open[0]} />}
      {past.length > 0 && <PastRounds rounds={past} />}
    </>
  );
}
