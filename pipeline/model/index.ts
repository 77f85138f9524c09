/** The model side of the pipeline, as the use cases see it. */
export { parseAnswer, readAnswer } from './answer.ts';
export {
  type AttemptOptions,
  defaultRetry,
  pause,
  type RetryPolicy,
  withAttempts,
} from './attempts.ts';
export { type Circuit, type CircuitOptions, createCircuit } from './circuit.ts';
export { type Access, createPort, openAiModel } from './create-port.ts';
export { isLocalConnection, refuseOpenHttp } from './endpoint.ts';
export { ModelError, type ModelErrorCode, modelErrorCodes } from './model-error.ts';
export type { Enforcement, Limits, ModelChunk, ModelPort, ModelRequest, Usage } from './port.ts';
export {
  type ProbeEvent,
  type ProbeOptions,
  type ProbeStep,
  probeConnection,
  probeSteps,
} from './probe.ts';
export { emitSchema, type JsonSchema } from './schema.ts';
export { addTokens, estimateTokens, noTokens, tokensOf } from './tokens.ts';
export { refuseTracing } from './tracing.ts';
export { type ValuePath, type ValuePiece, type ValueStream, valueStream } from './value-stream.ts';
