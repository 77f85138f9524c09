/** Asks the core as the page does, to compare what is stored with what was typed. */
import type { Page } from '@playwright/test';
import type { Design } from '../../../design/model/design.ts';
import { parseDesign } from '../../../design/parse.ts';

export async function storedDesign(page: Page): Promise<Design> {
  const designId = /dsn_[a-z2-7]{10}/.exec(page.url())?.[0] ?? '';
  const answer: unknown = await page.evaluate(async (id) => {
    const response = await fetch('/rpc/designs/get', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ json: { designId: id } }),
    });
    const { json } = await response.json();
    return json.document;
  }, designId);
  const parsed = parseDesign(answer);
  if (!parsed.ok)
    throw new Error(`the stored design is not valid: ${parsed.error.path} ${parsed.error.detail}`);
  return parsed.value;
}
