/** The micro drafter with a model, as the use cases see it. */
export { isOfPoints } from './call-store.ts';
export { type MicroPart, microPartOf } from './material.ts';
export { type MaskedModule, maskModules } from './module-text.ts';
export { prepareMicro } from './prepare.ts';
export { runMicro } from './run-micro.ts';
export type {
  MicroOutcome,
  MicroReason,
  MicroRefused,
  MicroRunInput,
  MicroRunScope,
} from './types.ts';
