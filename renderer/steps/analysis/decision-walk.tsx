/** The visible decision walk: nine questions, environment first, answered yes, no or not known. */
import { SegmentedControl, Text } from '@mantine/core';
import { useId } from 'react';
import { answerSchema } from '../../../design/enums.ts';
import { decisionWalkSchema } from '../../../design/model/analysis.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useEdit, useIsLocked, useValue } from '../../store/use-document.tsx';
import classes from './fishbone.module.css';

const questions = decisionWalkSchema.keyof().options;

export function DecisionWalk({ path }: { path: string }) {
  const t = useT();
  const edit = useEdit();
  const id = useId();
  const isLocked = useIsLocked(path);
  const walk = decisionWalkSchema.parse(useValue(path));
  return (
    <div>
      <Text size="sm" fw={600} mb={4}>
        {t('analysis.walk')}
      </Text>
      <ol className={classes.walk}>
        {questions.map((question, index) => (
          <li key={question} className={classes.walkRow}>
            <span className={classes.walkNumber}>{index + 1}</span>
            <span id={`${id}-${question}`}>{t(`fields.walk.${question}`)}</span>
            <SegmentedControl
              size="xs"
              data-path={`${path}/${question}`}
              disabled={isLocked}
              aria-labelledby={`${id}-${question}`}
              value={walk[question]}
              onChange={(value) => edit.set(`${path}/${question}`, value)}
              data={answerSchema.options.map((answer) => ({
                value: answer,
                label: answer === 'unknown' ? '?' : t(`enums.answer.${answer}`),
              }))}
            />
          </li>
        ))}
      </ol>
    </div>
  );
}
