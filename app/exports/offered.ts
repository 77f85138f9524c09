/** What a stored design can be exported as here and now, and refusing what it cannot. */
import type { Message } from '../../contract/errors.ts';
import type { Offer } from '../../contract/exports.ts';
import { type ExportItem, exportKindSchema } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { notNow, refused } from '../failures.ts';
import type { Services } from '../services.ts';

type Means = Pick<Services, 'store' | 'tasks' | 'ports'>;

/** `design` is a stored state of that design. Errors: NOT_FOUND. */
export async function whatIsOffered(
  { store, tasks, ports }: Means,
  design: Design,
  signal?: AbortSignal,
): Promise<{ offers: Offer[]; blocking: number }> {
  const approvals = store.approvals.list(design.id);
  const last = approvals.at(-1);
  const isChanged =
    last === undefined || last.contentHash !== (await tasks.run('contentHash', { design }, signal));
  const templates = store.templates.list().flatMap(({ id, kind }) => {
    const known = exportKindSchema.safeParse(kind);
    return known.success ? [[known.data, id] as const] : [];
  });
  return tasks.run(
    'offers',
    {
      design,
      approvals: approvals.length,
      isChanged,
      hasPrinter: ports.printPdf !== null,
      templates: Object.fromEntries(templates),
      regulations: store.sources.regulations(design.id),
    },
    signal,
  );
}

function reasonAgainst(item: ExportItem, offers: readonly Offer[]): Message | null {
  const offer = offers.find(({ kind }) => kind === item.kind);
  const format = offer?.formats.find((one) => one.format === item.format);
  const noWriter = { key: 'errors.exports.noWriter', params: {} };
  return offer?.empty ?? (format === undefined ? noWriter : format.missing);
}

/** Errors: NOT_NOW: `empty`, `missing`; `findings` for a final export of a design with open errors. */
export async function mustBeOffered(
  means: Means,
  design: Design,
  { items, isFinal }: { items: readonly ExportItem[]; isFinal: boolean },
  signal?: AbortSignal,
): Promise<void> {
  const { offers, blocking } = await whatIsOffered(means, design, signal);
  for (const item of items) {
    const against = reasonAgainst(item, offers);
    if (against === null) continue;
    const isEmpty = offers.some(({ kind, empty }) => kind === item.kind && empty !== null);
    throw refused(isEmpty ? 'empty' : 'missing', against);
  }
  // The sheet of an approved version is about what was judged then.
  const isAboutNow = items.some(({ kind }) => kind !== 'approval');
  if (isFinal && isAboutNow && blocking > 0) throw notNow('findings');
}

/** Each file once. */
export function distinct(items: readonly ExportItem[]): ExportItem[] {
  return [...new Map(items.map((item) => [`${item.kind}.${item.format}`, item])).values()];
}
