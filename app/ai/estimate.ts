/** What one draft would take with a connection. Sends nothing. */
import type { Estimate } from '../../contract/drafting.ts';
import type { Design } from '../../design/model/design.ts';
import { parseDesign } from '../../design/parse.ts';
import { shapeOf } from '../../pipeline/run/index.ts';
import { draftTaskOf } from '../drafting/draft-input.ts';
import { markKey } from '../drafting/marks.ts';
import { prepared, toEstimate } from '../drafting/preview.ts';
import { examples } from '../examples/install.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';

let usual: Promise<Design> | null = null;

/** What the rules make of a finished example's brief: of the size that first drafts have. */
function usualDesign({ tasks, settings }: Services): Promise<Design> {
  const draft = async (): Promise<Design> => {
    const parsed = parseDesign(await examples[0]?.load());
    if (!parsed.ok) throw new Error('the example cannot be read');
    const task = draftTaskOf(parsed.value, settings.get());
    return (await tasks.run('draft', task)).design;
  };
  usual ??= draft().catch((error: unknown) => {
    usual = null;
    throw error;
  });
  return usual;
}

/** Errors: NOT_NOW `no-connection`, IntakeError, NOT_FOUND. */
export async function estimateFor(
  services: Services,
  connectionId: string,
  designId: string | undefined,
): Promise<Estimate> {
  const { connections } = services.settings.get().ai;
  const connection = connections.find(({ id }) => id === connectionId);
  if (connection === undefined) throw notNow('no-connection');
  if (designId !== undefined) {
    const { estimate } = await prepared(services, designId, { kind: 'whole' }, connection);
    return toEstimate(services, estimate);
  }
  const { price, probe } = connection;
  const { estimate } = await services.tasks.run('prepareRun', {
    input: {
      design: await usualDesign(services),
      scope: { kind: 'whole' },
      names: [],
      notNames: [],
      ...shapeOf(probe),
    },
    canReplan: true,
    price,
    probe,
    markKey,
    passages: null,
  });
  return toEstimate(services, estimate);
}
