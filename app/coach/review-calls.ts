/** The calls of a critical reading, one for each step: the same for the preview and for the reading. */
import type { Design } from '../../design/model/design.ts';
import { designSteps } from '../../design/steps.ts';
import type { Gate } from '../../pipeline/model/gate.ts';
import type { ModelStep } from '../../pipeline/run/types.ts';
import {
  type ComposedUnit,
  composeCritique,
  critiqueTargets,
  type ReferredTarget,
} from '../../pipeline/stages/index.ts';
import { seededMarks } from '../drafting/marks.ts';
import { regionsOf } from '../drafting/regions.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import { type Material, materialOf, recording } from './material.ts';

export interface ReviewCall {
  readonly step: ModelStep;
  readonly composed: ComposedUnit;
  readonly targets: readonly ReferredTarget[];
  /** Delimiters in its messages. */
  readonly marks: readonly string[];
}

export interface ReviewMaterial {
  readonly calls: readonly ReviewCall[];
  readonly material: Material;
  readonly gate: Gate;
}

const modelSteps = designSteps.filter((step): step is ModelStep => step !== 'review');

/** Errors: NOT_NOW `no-such-text` for a step that does not exist. */
function stepsOf(wanted: string | null): readonly ModelStep[] {
  if (wanted === null || wanted === 'review') return modelSteps;
  const found = modelSteps.filter((step) => step === wanted);
  if (found.length === 0) throw notNow('no-such-text');
  return found;
}

/** Errors: as `stepsOf`; the signal's reason. Sends nothing. */
export async function reviewCalls(
  services: Services,
  design: Design,
  step: string | null,
  signal?: AbortSignal,
): Promise<ReviewMaterial> {
  const steps = stepsOf(step);
  const material = materialOf(services, design);
  const check = { design, language: design.language };
  const findings = await services.tasks.run('check', check, signal);
  const source = seededMarks(design);
  const calls = steps.flatMap((one): ReviewCall[] => {
    const targets = critiqueTargets(material.masked, one);
    if (targets.length === 0) return [];
    const regions = regionsOf({ kind: 'step', step: one });
    const own = findings.filter(({ path }) => regions.some((region) => path.startsWith(region)));
    const marks = recording(source);
    const composed = composeCritique({
      masked: material.masked,
      targets,
      findings: material.masker.texts(own.map(({ message }) => message)),
      marks: marks.next,
    });
    return [{ step: one, composed, targets, marks: marks.given }];
  });
  return { calls, material, gate: material.gate() };
}
