/** Which component shows which step. */
import { Title } from '@mantine/core';
import { type ComponentType, lazy, Suspense } from 'react';
import { useT } from '../i18n/use-t.tsx';
import { Loading } from '../shell/loading.tsx';
import type { StepName } from './step-names.ts';

export interface StepProps {
  designId: string;
}

const steps: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  problem: lazy(async () => ({
    default: (await import('./problem/problem-step.tsx')).ProblemStep,
  })),
  analysis: lazy(async () => ({
    default: (await import('./analysis/analysis-step.tsx')).AnalysisStep,
  })),
  learners: lazy(async () => ({
    default: (await import('./learners/learners-step.tsx')).LearnersStep,
  })),
  journey: lazy(async () => ({
    default: (await import('./journey/journey-step.tsx')).JourneyStep,
  })),
  project: lazy(async () => ({
    default: (await import('./project/project-step.tsx')).ProjectStep,
  })),
  support: lazy(async () => ({
    default: (await import('./support/support-step.tsx')).SupportStep,
  })),
  review: lazy(async () => ({ default: (await import('./review/review-step.tsx')).ReviewStep })),
};

export function StepPage({ designId, step }: { designId: string; step: StepName }) {
  const t = useT();
  const Step = steps[step];
  return (
    <>
      <Title order={1} size="1.5rem">
        {t(`shell.step.${step}`)}
      </Title>
      <Suspense fallback={<Loading />}>
        <Step designId={designId} />
      </Suspense>
    </>
  );
}
