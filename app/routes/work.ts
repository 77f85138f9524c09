/** Jobs, files, checks, settings. */
import { withEventMeta } from '@orpc/server';
import { keyOf, putKey } from '../ai/connections.ts';
import { stopWithdrawn } from '../ai/withdrawn.ts';
import { asDesign } from '../designs.ts';
import { presentExamples } from '../examples/install.ts';
import { invalid } from '../failures.ts';
import type { Services } from '../services.ts';
import { cancellable } from '../stream.ts';
import type { Implementer } from './implementer.ts';

/** Largest file that is taken in, in bytes. */
const largestFile = 100 * 1024 * 1024;

export function jobRoutes(os: Implementer, { jobs }: Services) {
  return os.jobs.router({
    get: os.jobs.get.handler(({ input }) => jobs.get(input.jobId)),
    list: os.jobs.list.handler(({ input }) =>
      jobs.list({
        open: input.open ?? false,
        ...(input.designId === undefined ? {} : { designId: input.designId }),
        limit: input.limit ?? 100,
      }),
    ),
    cancel: os.jobs.cancel.handler(({ input }) => jobs.cancel(input.jobId)),
    events: os.jobs.events.handler(({ input, signal, lastEventId }) => {
      // A stream that broke off says what it saw last; that is newer than what it first asked for.
      const seen = lastEventId === undefined ? Number.NaN : Number(lastEventId);
      const after = Number.isInteger(seen) && seen >= 0 ? seen : (input.after ?? 0);
      jobs.get(input.jobId);
      return cancellable(signal, async function* (gone) {
        for await (const event of jobs.events(input.jobId, after, gone)) {
          yield withEventMeta(event, { id: String(event.seq) });
        }
      });
    }),
  });
}

export function fileRoutes(os: Implementer, { store }: Services) {
  return os.files.router({
    put: os.files.put.handler(async ({ input }) => {
      if (input.size > largestFile) throw invalid('file-too-large');
      const bytes = new Uint8Array(await input.arrayBuffer());
      const mediaType = input.type === '' ? 'application/octet-stream' : input.type;
      const { sha256, size, name } = await store.files.put(bytes, { name: input.name, mediaType });
      return { id: sha256, name, size, mediaType };
    }),
    get: os.files.get.handler(async ({ input }) => {
      const { file, bytes } = await store.files.get(input.fileId);
      return new File([new Uint8Array(bytes)], file.name, { type: file.mediaType });
    }),
  });
}

export function checkRoutes(os: Implementer, { store, settings, tasks }: Services) {
  return os.checks.router({
    run: os.checks.run.handler(async ({ input, signal }) => {
      const { row, document } = store.designs.get(input.designId);
      const language = input.language ?? settings.get().language ?? 'id';
      const design = asDesign(document);
      return {
        revision: row.revision,
        findings: await tasks.run(
          'check',
          { design, language, regulations: store.sources.regulations(input.designId) },
          signal,
        ),
      };
    }),
  });
}

export function settingsRoutes(os: Implementer, services: Services) {
  const { settings, ports } = services;
  const { secrets } = ports;
  const keyState = async (connectionId: string) => ({
    present: (await keyOf(secrets, connectionId)) !== null,
    kept: secrets.kept,
  });
  return os.settings.router({
    get: os.settings.get.handler(() => settings.get()),
    put: os.settings.put.handler(async ({ input }) => {
      const before = settings.get().ai.connections;
      const next = settings.put(input);
      stopWithdrawn(services);
      // A connection that is gone takes its key with it; so does one that leads to another server.
      for (const { id, baseUrl } of before) {
        const now = next.ai.connections.find((one) => one.id === id);
        const isSame = now !== undefined && new URL(now.baseUrl).origin === new URL(baseUrl).origin;
        if (!isSame) await putKey(secrets, id, null);
      }
      return next;
    }),
    putKey: os.settings.putKey.handler(async ({ input }) => {
      await putKey(secrets, input.connectionId, input.key);
      return keyState(input.connectionId);
    }),
    keyState: os.settings.keyState.handler(({ input }) => keyState(input.connectionId)),
  });
}

export function exampleRoutes(os: Implementer, { store, jobs }: Services) {
  return os.examples.router({
    install: os.examples.install.handler(() => ({ jobId: jobs.start('examples', {}).id })),
    list: os.examples.list.handler(() => presentExamples(store).map((designId) => ({ designId }))),
  });
}
