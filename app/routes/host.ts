/** The host, the data folder, its backups, and the examples. */
import { statSync } from 'node:fs';
import { databasePaths } from '../../db/swap.ts';
import { notNow } from '../failures.ts';
import type { Services } from '../services.ts';
import { aborted, cancellable } from '../stream.ts';
import type { Implementer } from './implementer.ts';

export function hostRoutes(os: Implementer, services: Services) {
  const { ports, presence } = services;
  return os.host.router({
    capabilities: os.host.capabilities.handler(() => ({
      ...ports.capabilities,
      version: ports.version,
    })),
    presence: os.host.presence.handler(({ signal }) =>
      cancellable(signal, async function* (gone) {
        const leave = presence.enter();
        try {
          yield { type: 'here' as const };
          await aborted(gone);
        } finally {
          leave();
        }
      }),
    ),
    revealDataFolder: os.host.revealDataFolder.handler(async () => {
      if (ports.revealFolder === null) throw notNow('not-here');
      await ports.revealFolder(ports.dataDir);
      return { shown: true as const };
    }),
  });
}

export function dataRoutes(os: Implementer, services: Services) {
  const { ports, store, tasks, jobs } = services;
  const { database } = databasePaths(ports.dataDir);
  return os.data.router({
    info: os.data.info.handler(async () => {
      const { active, archived, trashed } = store.designs.counts();
      const [newest] = await store.backups.list();
      return {
        folder: ports.dataDir,
        size: statSync(database, { throwIfNoEntry: false })?.size ?? 0,
        designs: active + archived + trashed,
        lastBackup: newest?.at ?? null,
      };
    }),
    integrity: os.data.integrity.handler(async () => {
      // Read through a connection of its own, in a worker: hundreds of megabytes take seconds.
      const { problems } = await tasks.run('inspect', { path: database });
      return { ok: problems.length === 0, problems };
    }),
    backups: {
      list: os.data.backups.list.handler(async () =>
        (await store.backups.list()).map(({ name, at, size, reason }) => ({
          id: name,
          at,
          size,
          reason,
        })),
      ),
      create: os.data.backups.create.handler(() => ({ jobId: jobs.start('backup', {}).id })),
      rehearse: os.data.backups.rehearse.handler(async ({ input }) => {
        const { inspection } = await store.backups.rehearse(input.backupId);
        const { problems, designs } = inspection;
        return { ok: problems.length === 0, designs, problems };
      }),
      restore: os.data.backups.restore.handler(async ({ input }) => {
        // Their rows would vanish under them.
        if (jobs.busy) throw notNow('jobs-running');
        const { replaced } = await store.restoreBackup(input.backupId);
        // A backup holds the jobs that were running when it was made, itself among them.
        jobs.recover();
        services.measuring.catchUp();
        return { replaced };
      }),
    },
  });
}
