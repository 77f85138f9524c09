/** Designs: list, document, edits, history, shelf, search. */
import type { NewDesign } from '../../contract/index.ts';
import { newId } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { newDesign } from '../../design/new-design.ts';
import {
  asDesign,
  openDesign,
  openOutcome,
  toHistoryRow,
  toRow,
  toSearchHit,
  toStand,
} from '../designs.ts';
import { documentActions } from '../document-actions.ts';
import { invalidDocument } from '../failures.ts';
import { findDesigns } from '../find-designs.ts';
import { guessLanguage } from '../language.ts';
import { type ListFilter, listDesigns } from '../list-designs.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function designRoutes(os: Implementer, services: Services) {
  const { store, settings, measuring } = services;
  const actions = documentActions(services);
  const { author } = actions;

  const create = async (
    input: NewDesign,
  ): Promise<{ document: Design; kind: 'edit' | 'import' }> => {
    const id = newId('design');
    const { profile } = settings.get();
    const begun = (language: Design['language']): Design => {
      const design = newDesign(id, language, settings.rules());
      if (profile.agency !== '') design.agency.text = profile.agency;
      return design;
    };
    switch (input.from) {
      case 'empty':
        return { document: begun(input.language), kind: 'edit' };
      case 'brief': {
        const document = begun(input.language ?? guessLanguage(input.text));
        document.brief.text = input.text;
        return { document, kind: 'edit' };
      }
      case 'file': {
        const { bytes } = await store.files.get(input.fileId);
        const parsed = await services.tasks.run('parse', { bytes });
        if (!parsed.ok) {
          const { code, path, detail } = parsed.error;
          throw invalidDocument(code, path, detail);
        }
        // The same file may come in twice; each becomes a design of its own.
        return { document: { ...parsed.value, id }, kind: 'import' };
      }
      case 'copy': {
        const document = asDesign(store.designs.get(input.designId).document);
        return { document: { ...document, id }, kind: 'edit' };
      }
    }
  };

  return os.designs.router({
    list: os.designs.list.handler(({ input }) => listDesigns(store, input satisfies ListFilter)),
    get: os.designs.get.handler(({ input }) => openDesign(store, input.designId)),
    create: os.designs.create.handler(async ({ input }) => {
      const { document, kind } = await create(input);
      store.designs.create({ document, author: author(), kind });
      measuring.touched(document.id);
      return openDesign(store, document.id);
    }),
    edit: os.designs.edit.handler(({ input }) => {
      const outcome = actions.edit(input.designId, input);
      return toStand(outcome, outcome.undo);
    }),
    undo: os.designs.undo.handler(({ input: { designId } }) =>
      openOutcome(store, designId, actions.undo(designId)),
    ),
    redo: os.designs.redo.handler(({ input: { designId } }) =>
      openOutcome(store, designId, actions.redo(designId)),
    ),
    versions: {
      list: os.designs.versions.list.handler(({ input }) => {
        const rows =
          input.namedOnly === true
            ? store.history.versions(input.designId)
            : store.history.list(input.designId, {
                ...(input.before === undefined ? {} : { before: input.before }),
                limit: input.limit ?? 200,
              });
        return rows.map(toHistoryRow);
      }),
      get: os.designs.versions.get.handler(({ input }) =>
        asDesign(store.history.at(input.designId, input.revision)),
      ),
      name: os.designs.versions.name.handler(({ input }) =>
        toHistoryRow(
          store.history.name(input.designId, {
            name: input.name,
            revision: input.revision,
            author: author(),
          }),
        ),
      ),
      restore: os.designs.versions.restore.handler(({ input: { designId, ...at } }) =>
        openOutcome(store, designId, actions.restoreRevision(designId, at)),
      ),
    },
    archive: os.designs.archive.handler(({ input }) => toRow(actions.archive(input.designId))),
    trash: os.designs.trash.handler(({ input }) => toRow(actions.trash(input.designId))),
    restore: os.designs.restore.handler(({ input }) => toRow(actions.restore(input.designId))),
    purge: os.designs.purge.handler(({ input }) => actions.purge(input.designId)),
    search: os.designs.search.handler(async ({ input, signal }) => {
      const limit = input.limit ?? 20;
      const found = await findDesigns(store, input.query, { kind: 'design', limit }, signal);
      return found.map(toSearchHit);
    }),
  });
}
