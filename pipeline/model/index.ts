/** The model side of the pipeline, as the use cases see it. */
export { defaultRetry, type RetryPolicy } from './ask.ts';
export { refuseOpenHttp } from './endpoint.ts';
export { ModelError, type ModelErrorCode, modelErrorCodes } from './model-error.ts';
export { openAiModel } from './open-ai.ts';
export type { Limits, ModelPort, Usage } from './port.ts';
export { type PerformanceAnalysis, performanceAnalysisSchema } from './s1/answer-schema.ts';
export { type ModelPiece, proposeS1 } from './s1/propose.ts';
export { askS1, type PreparedS1, prepareS1, s1Key } from './s1/stage.ts';
export { refuseTracing } from './tracing.ts';
