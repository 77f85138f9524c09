/** Series: list, document, edits, history, shelf, drafting, exports. */
import type { SeriesProposal } from '../../contract/series.ts';
import type { StoredProposal } from '../../db/proposals.ts';
import { newId } from '../../design/ids.ts';
import { attachment, attachPatch } from '../../design/micro/attach.ts';
import type { Series } from '../../design/model/series.ts';
import { newSeries } from '../../design/new-series.ts';
import { asDesign, toHistoryRow, toSnippets, toStand } from '../designs.ts';
import { documentActions } from '../document-actions.ts';
import { blockedBy } from '../drafting/proposals.ts';
import { invalidDocument, notFound, notNow } from '../failures.ts';
import { findDesigns } from '../find-designs.ts';
import type { Implementer } from '../routes/implementer.ts';
import type { Services } from '../services.ts';
import { asSeries, openSeries, openSeriesOutcome, seriesRow, toSeriesRow } from './documents.ts';
import { splitMicroScope } from './draft-input.ts';
import { mayDraftSeries } from './draft-job.ts';
import { previewSeriesDraft } from './model-preview.ts';
import { modulesOf, packedModules } from './modules.ts';
import { freshened } from './proposal-patch.ts';

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' } as const;

export function seriesRoutes(os: Implementer, services: Services) {
  const { store, settings, measuring, jobs, tasks } = services;
  const actions = documentActions(services);
  const { author } = actions;
  const seriesOf = (seriesId: string): Series => asSeries(store.designs.get(seriesId).document);
  const row = (seriesId: string) => seriesRow(store, seriesId);

  const shown = (proposal: StoredProposal, series: Series): SeriesProposal => {
    const { designId: seriesId, partId: _, title, ...rest } = proposal;
    return {
      ...rest,
      seriesId,
      title: { key: title.key, params: { ...title.params } },
      blocked:
        proposal.state === 'open' ? blockedBy(series, freshened(series, proposal.patch)) : null,
    };
  };

  return os.series.router({
    list: os.series.list.handler(({ input: { shelf } }) => {
      const facts = store.designs.facts();
      return store.designs
        .list({ shelf, kind: 'series' })
        .map((one) => toSeriesRow(one, facts.get(one.id)));
    }),
    get: os.series.get.handler(({ input }) => openSeries(store, input.seriesId)),
    create: os.series.create.handler(async ({ input }) => {
      const id = newId('series');
      if (input.from === 'copy') {
        store.designs.duplicate(input.seriesId, {
          author: author(),
          renew: (document) => ({ ...document, id }),
        });
      } else if (input.from === 'empty') {
        const document = newSeries(id, input.language);
        document.title.text = input.title.trim();
        store.designs.create({ document, author: author() });
      } else {
        const { bytes } = await store.files.get(input.fileId);
        const parsed = await tasks.run('readSeries', { bytes });
        if (!parsed.ok) {
          const { code, path, detail } = parsed.error;
          throw invalidDocument(code, path, detail);
        }
        const document = { ...parsed.value, id };
        store.designs.create({ document, author: author(), kind: 'import' });
      }
      measuring.touched(id);
      return openSeries(store, id);
    }),
    edit: os.series.edit.handler(({ input }) => {
      const outcome = actions.edit(input.seriesId, input);
      return toStand(outcome, outcome.undo);
    }),
    undo: os.series.undo.handler(({ input: { seriesId } }) =>
      openSeriesOutcome(store, seriesId, actions.undo(seriesId)),
    ),
    redo: os.series.redo.handler(({ input: { seriesId } }) =>
      openSeriesOutcome(store, seriesId, actions.redo(seriesId)),
    ),
    history: os.series.history.handler(({ input }) =>
      store.history.list(input.seriesId, { limit: input.limit ?? 200 }).map(toHistoryRow),
    ),
    restoreRevision: os.series.restoreRevision.handler(({ input: { seriesId, ...at } }) =>
      openSeriesOutcome(store, seriesId, actions.restoreRevision(seriesId, at)),
    ),
    archive: os.series.archive.handler(({ input: { seriesId } }) => {
      actions.archive(seriesId);
      return row(seriesId);
    }),
    trash: os.series.trash.handler(({ input: { seriesId } }) => {
      actions.trash(seriesId);
      return row(seriesId);
    }),
    restore: os.series.restore.handler(({ input: { seriesId } }) => {
      actions.restore(seriesId);
      return row(seriesId);
    }),
    purge: os.series.purge.handler(({ input }) => actions.purge(input.seriesId)),
    search: os.series.search.handler(async ({ input, signal }) => {
      const limit = input.limit ?? 20;
      const found = await findDesigns(store, input.query, { kind: 'series', limit }, signal);
      return found.map(({ design, hits }) => ({ row: row(design.id), snippets: toSnippets(hits) }));
    }),
    report: os.series.report.handler(({ input, signal }) => {
      const series = seriesOf(input.seriesId);
      const packed = packedModules(store, modulesOf(store, series));
      return tasks.run('report', { series, packed }, signal);
    }),
    image: os.series.image.handler(({ input: { hash } }) => {
      const { bytes, mediaType } = store.sources.image(hash);
      return new File([new Uint8Array(bytes)], `${hash.slice(0, 12)}.${extensions[mediaType]}`, {
        type: mediaType,
      });
    }),
    checks: os.series.checks.handler(async ({ input, signal }) => {
      const { row: stored, document } = store.designs.get(input.seriesId);
      const language = input.language ?? settings.get().language ?? 'id';
      const task = { series: asSeries(document), language };
      return {
        revision: stored.revision,
        findings: await tasks.run('checkSeries', task, signal),
      };
    }),
    draft: os.series.draft.handler(({ input }) => {
      const { seriesId, connection, ceiling } = input;
      const asked = { designId: seriesId, scope: input.scope, connection };
      const connectionId = mayDraftSeries(services, asked);
      const { scope, words } = splitMicroScope(input.scope);
      const { rupiah, tokens } = ceiling ?? {};
      const wanted = {
        designId: seriesId,
        scope,
        connection,
        connectionId,
        ceiling: {
          ...(rupiah === undefined ? {} : { rupiah }),
          ...(tokens === undefined ? {} : { tokens }),
        },
      };
      return { jobId: jobs.start('microDraft', wanted, words).id };
    }),
    preview: os.series.preview.handler(({ input }) =>
      previewSeriesDraft(services, input.seriesId, input.scope),
    ),
    proposals: {
      list: os.series.proposals.list.handler(({ input }) => {
        const series = seriesOf(input.seriesId);
        return store.proposals.list(input.seriesId).map((one) => shown(one, series));
      }),
      accept: os.series.proposals.accept.handler(({ input }) => {
        const proposal = store.proposals.get(input.proposalId);
        if (proposal.state !== 'open') throw notNow('decided');
        const { designId: seriesId } = proposal;
        const series = seriesOf(seriesId);
        const patch = freshened(series, proposal.patch);
        const blocked = blockedBy(series, patch);
        if (blocked !== null) throw notNow(blocked);
        const outcome = store.transaction(() => {
          const appended = store.history.append({
            designId: seriesId,
            baseRevision: input.baseRevision,
            patch,
            author: author(),
            kind: 'proposal',
            label: proposal.title,
          });
          store.proposals.decide(proposal.id, 'accepted');
          return appended;
        });
        measuring.touched(seriesId);
        return openSeriesOutcome(store, seriesId, outcome);
      }),
      reject: os.series.proposals.reject.handler(({ input }) => {
        const { designId } = store.proposals.get(input.proposalId);
        return shown(store.proposals.decide(input.proposalId, 'rejected'), seriesOf(designId));
      }),
    },
    replaceSource: os.series.replaceSource.handler(({ input }) => {
      const { seriesId, sourceId, fileId } = input;
      if (!store.sources.list(seriesId).some(({ id }) => id === sourceId)) {
        throw notFound('source', sourceId);
      }
      if (store.files.find(fileId) === null) throw notFound('file', fileId);
      const wanted = { designId: seriesId, sourceId, fileId };
      return { jobId: jobs.start('replaceSource', wanted).id };
    }),
    export: os.series.export.handler(({ input }) => {
      const { seriesId, format, unitId } = input;
      if (unitId !== null && seriesOf(seriesId).units.items[unitId] === undefined) {
        throw notFound('unit', unitId);
      }
      // The file names a revision: that number must stay.
      const revision = input.revision ?? store.history.seal(seriesId);
      const wanted = { designId: seriesId, format, unitId, revision };
      return { jobId: jobs.start('seriesExport', wanted).id };
    }),
    attach: os.series.attach.handler(({ input }) => {
      const { seriesId, unitIds, designId, activityId, baseRevision } = input;
      const attached = attachment(seriesId, seriesOf(seriesId), unitIds);
      if (attached === null) throw notNow('nothing-written');
      const design = asDesign(store.designs.get(designId).document);
      const patch = attachPatch(design, activityId, attached, newId('occurrence'));
      if (patch.length === 0) throw notFound('activity', activityId);
      const outcome = actions.edit(designId, { baseRevision, patch: [...patch] });
      return toStand(outcome, outcome.undo);
    }),
  });
}
