/** The seven steps with how far they are filled in and what was found in them. */
import { RingProgress, Text, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { stepProgress } from '../../design/progress.ts';
import { formatShare } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { ringOf } from '../kit/ring.ts';
import { go } from '../router.ts';
import { type StepName, stepNames, stepOf } from '../steps/step-names.ts';
import { useDesign } from '../store/use-document.tsx';
import { useFindings } from './findings.tsx';
import { SeverityMark } from './severity-mark.tsx';
import classes from './step-rail.module.css';

/** A memo of recommendation ends with the analysis. */
const needlessForMemo: ReadonlySet<StepName> = new Set([
  'learners',
  'journey',
  'project',
  'support',
]);

export function StepRail({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const findings = useFindings();
  const design = useDesign((whole) => whole);
  const progress = useMemo(() => stepProgress(design), [design]);
  return (
    <nav className={classes.rail} aria-label={t('shell.steps')}>
      <ol className={classes.list}>
        {stepNames.map((name, index) => {
          const own = findings.filter(
            (finding) => name === 'review' || stepOf(finding.path) === name,
          );
          const isFact = (kind: string): boolean => kind === 'missing-information';
          const errors = own.filter(
            ({ severity, kind }) => severity === 'error' && !isFact(kind),
          ).length;
          const missing = own.filter(({ kind }) => isFact(kind)).length;
          const warnings = own.filter(
            ({ severity, kind }) => severity === 'warning' && !isFact(kind),
          ).length;
          return (
            <li key={name}>
              <UnstyledButton
                className={classes.step}
                data-current={name === step}
                aria-current={name === step ? 'step' : undefined}
                onClick={() => go({ at: 'design', designId, step: name })}
              >
                <RingProgress
                  size={34}
                  thickness={3}
                  roundCaps
                  aria-hidden
                  rootColor="var(--line)"
                  sections={ringOf(progress[name])}
                  label={<span className={classes.number}>{index + 1}</span>}
                />
                <span className={classes.words}>
                  <span className={classes.name}>{t(`shell.step.${name}`)}</span>
                  <Text span size="xs" c="dimmed" className={classes.state}>
                    {design.result === 'memo' && needlessForMemo.has(name)
                      ? t('shell.stepNotNeeded')
                      : t('shell.stepFilled', { share: formatShare(progress[name], t.language) })}
                    {missing > 0 && <SeverityMark severity="error" isMissing count={missing} />}
                    {errors > 0 && <SeverityMark severity="error" count={errors} />}
                    {warnings > 0 && <SeverityMark severity="warning" count={warnings} />}
                  </Text>
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
