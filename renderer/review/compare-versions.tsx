/** Two approved versions side by side, or the last one and the present state, as a document. */
import { Button, Select } from '@mantine/core';
import { GitCompare } from 'lucide-react';
import { useState } from 'react';
import type { Approval } from '../../contract/index.ts';
import { openExport } from '../export/export-state.ts';
import { useT } from '../i18n/use-t.tsx';
import { Section } from '../kit/section.tsx';
import classes from './review-desk.module.css';

/** `approvals`: newest first; with what is to be compared at least two. `isChanged`: since the newest of them. */
export function CompareVersions(props: { approvals: readonly Approval[]; isChanged: boolean }) {
  const t = useT();
  const approved = props.approvals.map(({ number }) => number);
  const newest = approved[0] ?? 0;
  // One above the newest is the state in hand.
  const numbers = props.isChanged ? [newest + 1, ...approved] : approved;
  const [chosenTo, setTo] = useState<number | null>(null);
  const [chosenFrom, setFrom] = useState<number | null>(null);
  const to = chosenTo ?? numbers[0] ?? 1;
  const before = numbers.filter((number) => number < to);
  const from = chosenFrom !== null && chosenFrom < to ? chosenFrom : (before[0] ?? null);
  const choice = (number: number) => ({
    value: String(number),
    label:
      number > newest
        ? t('reviewDesk.approval.inHand')
        : t('reviewDesk.approval.number', { number }),
  });
  return (
    <Section title={t('reviewDesk.approval.compare')}>
      <div className={classes.compare}>
        <Select
          label={t('reviewDesk.approval.from')}
          data={before.map(choice)}
          value={from === null ? null : String(from)}
          allowDeselect={false}
          onChange={(value) => setFrom(Number(value))}
        />
        <Select
          label={t('reviewDesk.approval.to')}
          data={numbers.slice(0, -1).map(choice)}
          value={String(to)}
          allowDeselect={false}
          onChange={(value) => setTo(Number(value))}
        />
        <Button
          variant="default"
          leftSection={<GitCompare size={16} aria-hidden />}
          disabled={from === null}
          onClick={() => openExport({ kind: 'difference', versions: { from, to } })}
        >
          {t('reviewDesk.approval.show')}
        </Button>
      </div>
    </Section>
  );
}
