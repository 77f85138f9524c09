/** Personal data: find, mask, restore. Pure; the map of a masking never leaves the machine. */
export {
  type DetectOptions,
  detectPersonalData,
  type PersonalData,
  type PersonalDataKind,
} from './detect.ts';
export { suggestNames } from './names.ts';
export {
  createRedactor,
  type Masked,
  type RedactionMap,
  type RedactorState,
  redact,
  redactAll,
  restore,
  restoreAll,
  restoreOutput,
} from './redact.ts';
