/** Word templates of the agency. */
import { kindNames, mediaTypes, officeKindSchema } from '../../design/export-catalogue.ts';
import { newId } from '../../design/ids.ts';
import { storeFile } from '../exports/write-files.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function templateRoutes(os: Implementer, services: Services) {
  const { store, tasks, settings } = services;
  const routes = os.exports.templates;
  const language = () => settings.get().language ?? 'id';
  return routes.router({
    list: routes.list.handler(() =>
      store.templates.list().flatMap(({ id, kind, name, size }) => {
        const known = officeKindSchema.safeParse(kind);
        return known.success ? [{ id, kind: known.data, name, size }] : [];
      }),
    ),
    put: routes.put.handler(async ({ input: { kind, fileId }, signal }) => {
      const { file, bytes } = await store.files.get(fileId);
      const { placeholders, problems } = await tasks.run('checkTemplate', { bytes }, signal);
      const told = { placeholders, problems };
      if (problems.some(({ severity }) => severity === 'error')) return { id: null, ...told };
      const id = `tpl_${newId('design').slice(4)}`;
      store.templates.put({ id, kind, name: file.name, size: file.size, fileId });
      return { id, ...told };
    }),
    remove: routes.remove.handler(({ input }) => {
      store.templates.remove(input.id);
      return { removed: true as const };
    }),
    placeholders: routes.placeholders.handler(({ signal }) =>
      tasks.run('placeholders', { language: language() }, signal),
    ),
    sample: routes.sample.handler(async ({ input: { kind }, signal }) => {
      const bytes = await tasks.run('sampleTemplate', { kind, language: language() }, signal);
      const file = { name: `templat-${kindNames[kind]}.docx`, bytes };
      const { fileId, name } = await storeFile(services, file, mediaTypes.docx);
      return { fileId, name };
    }),
  });
}
