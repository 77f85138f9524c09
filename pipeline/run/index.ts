/** Drafting with a model: what would be sent, what it would take, and the run itself. */
export { estimateRun, type RunEstimate } from './estimate.ts';
export type { StageKit } from './kit.ts';
export { fieldNames, namesToMask } from './mask-design.ts';
export type { RunCeiling } from './meter.ts';
export { type PreparedRun, prepareRun } from './prepare.ts';
export { type RunDeps, runDraft } from './run-draft.ts';
export { shapeOf } from './shape.ts';
export type * from './types.ts';
