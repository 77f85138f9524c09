/** Libraries that send every prompt to a tracing service when a variable of the environment says so. */
import { ModelError } from './model-error.ts';

const off = /^(?:|0|false|no|off)$/i;

/** Errors: ModelError `traced`, while such a variable is set. */
export function refuseTracing(env: Readonly<Record<string, string | undefined>>): void {
  const isOn = Object.entries(env).some(
    ([name, value]) =>
      /^(?:LANGSMITH|LANGCHAIN)_TRACING/.test(name) && !off.test(value?.trim() ?? ''),
  );
  if (isOn) throw new ModelError('traced');
}
