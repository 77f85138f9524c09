/** Where in a design the texts of a step stand. */
import type { DraftScope } from '../../contract/drafting.ts';
import type { ModelStep } from '../../pipeline/run/types.ts';

const stepRegions: Readonly<Record<ModelStep, readonly string[]>> = {
  problem: ['/title', '/agency', '/problem'],
  analysis: ['/analysis'],
  learners: ['/learners'],
  journey: ['/journey'],
  project: ['/project'],
  support: ['/transfer', '/ecosystem', '/evaluation', '/courseUnits'],
};

/** Pointers that a scope is about; '' is the whole design. */
export function regionsOf(scope: DraftScope): readonly string[] {
  if (scope.kind === 'whole') return [''];
  return scope.kind === 'step' ? stepRegions[scope.step] : [scope.path];
}
