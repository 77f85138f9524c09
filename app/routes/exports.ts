/** Documents out. */
import type { ExportChoice } from '../../contract/exports.ts';
import { asDesign } from '../designs.ts';
import type { ExportJobInput } from '../exports/export-job.ts';
import { gatherExport } from '../exports/gather.ts';
import { distinct, mustBeOffered, whatIsOffered } from '../exports/offered.ts';
import { refused } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';
import { templateRoutes } from './templates.ts';

export function exportRoutes(os: Implementer, services: Services) {
  const { store, jobs, ports, tasks } = services;

  /** The choice with everything settled. Errors: NOT_FOUND. */
  const wishOf = (choice: ExportChoice, revision: number): ExportJobInput => ({
    designId: choice.designId,
    items: distinct(choice.items),
    revision,
    isFinal: choice.isFinal,
    provenance: choice.provenance ?? true,
    isForReview: choice.isForReview ?? false,
    zone: choice.zone ?? 'WIB',
    versions: choice.versions ?? null,
    madeAt: ports.now().toISOString(),
  });

  return os.exports.router({
    catalogue: os.exports.catalogue.handler(async ({ input: { designId }, signal }) => {
      const design = asDesign(store.designs.get(designId).document);
      const { offers, blocking } = await whatIsOffered(services, design, signal);
      return { offers, blocking, printer: ports.printPdf?.name ?? null };
    }),
    preview: os.exports.preview.handler(async ({ input, signal }) => {
      const { designId, kind } = input;
      const { revision } = store.designs.row(designId);
      const wish = wishOf({ ...input, items: [{ kind, format: 'pdf' }] }, revision);
      const { design, taskOf } = await gatherExport(services, wish);
      const { offers } = await whatIsOffered(services, design, signal);
      const empty = offers.find((one) => one.kind === kind)?.empty ?? null;
      if (empty !== null) throw refused('empty', empty);
      const html = await tasks.run(
        'exportPage',
        { ...taskOf(kind), kind, mode: 'preview' },
        signal,
      );
      return { html };
    }),
    start: os.exports.start.handler(async ({ input, signal }) => {
      const { designId } = input;
      store.designs.row(designId);
      // The file names a revision: that number must stay.
      const revision = input.revision ?? store.history.seal(designId);
      const wish = wishOf(input, revision);
      // What the versions name must be there before a job begins.
      const { design, taskOf } = await gatherExport(services, wish);
      for (const { kind } of wish.items) taskOf(kind);
      await mustBeOffered(services, design, wish, signal);
      return { jobId: jobs.start('export', wish).id };
    }),
    signing: {
      get: os.exports.signing.get.handler(({ input }) => store.signing.get(input.designId)),
      put: os.exports.signing.put.handler(({ input }) => {
        store.signing.put(input.designId, input.signing);
        return store.signing.get(input.designId);
      }),
    },
    templates: templateRoutes(os, services),
  });
}
