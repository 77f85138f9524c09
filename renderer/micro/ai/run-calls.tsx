/** Requests of a draft with a model, folded: where the list of units stands there is little room. */
import { UnstyledButton } from '@mantine/core';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import aiClasses from '../../ai/ai.module.css';
import type { RunView } from '../../ai/run-state.ts';
import { UnitRow } from '../../ai/unit-row.tsx';
import { useT } from '../../i18n/use-t.tsx';
import classes from './ai.module.css';

export function RunCalls({ run }: { run: RunView }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const { units } = run;
  if (units.length === 0) return null;
  const done = units.filter(({ state }) => state !== 'waiting' && state !== 'running').length;
  const result = run.job?.result?.kind === 'microDraft' ? run.job.result : null;
  const ended = (result?.ended ?? result?.nothing)?.key ?? null;
  return (
    <div>
      <UnstyledButton
        className={classes.fold}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <ChevronRight size={14} aria-hidden className={classes.chevron} data-open={isOpen} />
        <span>
          {t('microExport.ai.calls')}:{' '}
          {t('microExport.ai.callsState', { done, count: units.length })}
        </span>
      </UnstyledButton>
      {isOpen && (
        <ul className={aiClasses.units} aria-label={t('microExport.ai.calls')}>
          {units.map((unit) => (
            <UnitRow key={unit.id} unit={unit} text={run.texts[unit.id]} ended={ended} />
          ))}
        </ul>
      )}
    </div>
  );
}
