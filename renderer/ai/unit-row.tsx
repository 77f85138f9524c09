/** One request of a run: state with icon and words, what came of it, its text as it is written. */
import { Text, UnstyledButton } from '@mantine/core';
import {
  ChevronRight,
  CircleCheck,
  CircleDashed,
  CirclePause,
  CircleSlash,
  CircleX,
  LoaderCircle,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { RunUnit } from '../../contract/index.ts';
import { formatRupiah } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './ai.module.css';
import { numberText } from './amounts.ts';

const icons = {
  waiting: CircleDashed,
  running: LoaderCircle,
  done: CircleCheck,
  kept: CirclePause,
  failed: CircleX,
  stopped: CircleSlash,
} as const;

export function UnitRow(props: {
  unit: RunUnit;
  text: string | undefined;
  /** Why the whole run ended: what is said once is not said in every row. */
  ended: string | null;
}) {
  const { unit, text } = props;
  const t = useT();
  // What is being written is open; what is finished makes room, unless somebody wants to read it.
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isOpen = chosen ?? unit.state === 'running';
  const live = useRef<HTMLDivElement>(null);
  // The newest words stay in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new piece of text scrolls.
  useEffect(() => {
    live.current?.scrollTo(0, live.current.scrollHeight);
  }, [text, isOpen]);
  const Icon = icons[unit.state];
  const title = t.dynamic(unit.title.key, unit.title.params);
  const tokens = unit.tokens.input + unit.tokens.output;
  const facts = [
    t(`ai.run.state.${unit.state}`),
    unit.written > 0 ? t('ai.run.slots', { count: unit.written }) : '',
    unit.kept > 0 && unit.state !== 'kept' ? t('ai.run.kept', { count: unit.kept }) : '',
    tokens > 0 ? t('ai.estimate.tokens', { range: numberText(tokens, t) }) : '',
    unit.cost !== null && unit.cost > 0 ? formatRupiah(unit.cost, t.language) : '',
    unit.attempts > 1 ? t('ai.run.attempts', { count: unit.attempts }) : '',
  ].filter((words) => words !== '');
  const hasText = text !== undefined && text !== '';
  return (
    <li className={classes.unit} data-state={unit.state}>
      <Icon size={16} aria-hidden className={classes.unitIcon} />
      <div className={classes.unitBody}>
        {hasText ? (
          <UnstyledButton
            className={classes.unitTitle}
            aria-expanded={isOpen}
            aria-label={t('ai.run.showText', { title })}
            onClick={() => setChosen(!isOpen)}
          >
            {title}
            <ChevronRight size={14} aria-hidden className={classes.chevron} data-open={isOpen} />
          </UnstyledButton>
        ) : (
          <span className={classes.unitTitle}>{title}</span>
        )}
        <Text size="xs" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {unit.error !== null && unit.error.key !== props.ended && (
          <Text size="xs" c="var(--error)">
            {t.dynamic(unit.error.key, unit.error.params)}
          </Text>
        )}
        {hasText && isOpen && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard.
          <section ref={live} className={classes.live} tabIndex={0} aria-label={t('ai.run.text')}>
            {text}
          </section>
        )}
      </div>
    </li>
  );
}
