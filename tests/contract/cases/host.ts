/** Host, settings, data folder, backups, files. */
import { describe, expect, test } from 'vitest';
import { type Context, failureOf } from './context.ts';

export function hostCases(context: () => Context): void {
  const client = () => context().at.client;

  describe('host', () => {
    test('says what it can do, and cannot', async () => {
      expect(await client().host.capabilities()).toEqual({
        secretStore: false,
        revealInFolder: false,
        autoUpdate: false,
        printToPdf: false,
        version: '0.0.0-test',
      });
      expect(await failureOf(client().host.revealDataFolder())).toMatchObject({
        code: 'NOT_NOW',
        data: { reason: 'not-here' },
      });
    });

    test('counts a window as long as it keeps its stream open', async () => {
      const { presence } = context().at.core;
      const stream = await client().host.presence();
      expect((await stream.next()).value).toEqual({ type: 'here' });
      expect(presence.windows).toBe(1);
      const gone = new Promise<void>((resolve) => {
        presence.onChange(() => {
          if (presence.windows === 0) resolve();
        });
      });
      await stream.return();
      await gone;
      expect(presence.windows).toBe(0);
    });
  });

  describe('settings', () => {
    test('begin with defaults, change field by field, and stay', async () => {
      const before = await client().settings.get();
      expect(before).toMatchObject({ language: null, theme: 'auto', ai: { enabled: false } });
      await client().settings.put({ theme: 'dark', profile: { person: 'Ratna' } });
      await client().settings.put({ profile: { agency: 'Dinas Contoh (rekaan)' } });
      await context().at.restart();
      expect(await client().settings.get()).toEqual({
        ...before,
        theme: 'dark',
        profile: { ...before.profile, person: 'Ratna', agency: 'Dinas Contoh (rekaan)' },
      });
    });

    test('the profile begins new designs and signs their history', async () => {
      await client().settings.put({ profile: { person: 'Ratna', agency: 'Dinas Contoh' } });
      const made = await client().designs.create({ from: 'empty', language: 'id' });
      expect(made.document.agency.text).toBe('Dinas Contoh');
      const designId = made.document.id;
      expect((await client().designs.versions.list({ designId }))[0]?.author).toBe('Ratna');
    });

    test('a value out of range is refused', async () => {
      const failure = await failureOf(client().settings.put({ textSize: 900 }));
      expect(failure).toMatchObject({ code: 'INVALID', data: { path: '/textSize' } });
    });

    test('a key goes in and never comes out', async () => {
      const connectionId = 'kantor';
      const state = () => client().settings.keyState({ connectionId });
      const put = (key: string | null) => client().settings.putKey({ connectionId, key });
      expect(await state()).toEqual({ present: false, kept: false });
      expect(await put('sk-rahasia')).toEqual({ present: true, kept: false });
      expect(await client().settings.keyState({ connectionId: 'lain' })).toMatchObject({
        present: false,
      });
      expect(JSON.stringify(await client().settings.get())).not.toContain('rahasia');
      expect((await put(null)).present).toBe(false);
    });

    test('a connection that is taken out takes its key along, and drafts no more', async () => {
      const connection = {
        id: 'kantor',
        name: 'Kantor',
        provider: 'compatible' as const,
        baseUrl: 'https://llm.contoh.go.id/v1',
        model: 'm',
        price: null,
        probe: null,
      };
      await client().settings.put({ ai: { connections: [connection], activeId: 'kantor' } });
      await client().settings.putKey({ connectionId: 'kantor', key: 'sk-rahasia' });
      const { ai } = await client().settings.put({ ai: { connections: [] } });
      expect(ai.activeId).toBeNull();
      expect(await client().settings.keyState({ connectionId: 'kantor' })).toMatchObject({
        present: false,
      });
    });
  });

  describe('files', () => {
    test('come back byte for byte, with name and type', async () => {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      const put = await client().files.put(
        new File([bytes], 'logo dinas.png', { type: 'image/png' }),
      );
      expect(put).toMatchObject({ name: 'logo dinas.png', size: 70_000, mediaType: 'image/png' });
      const file = await client().files.get({ fileId: put.id });
      expect(file.name).toBe('logo dinas.png');
      expect(file.type).toBe('image/png');
      expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
    });

    test('a file that is not there is said to be so', async () => {
      const failure = await failureOf(client().files.get({ fileId: '../jelajah.db' }));
      expect(failure).toMatchObject({ code: 'NOT_FOUND', data: { what: 'file' } });
    });
  });

  describe('data', () => {
    test('a backup brings back what was thrown away since', async () => {
      const { document } = await client().designs.create({ from: 'empty', language: 'id' });
      const designId = document.id;
      const { jobId } = await client().data.backups.create();
      await context().at.core.settled();
      const job = await client().jobs.get({ jobId });
      expect(job).toMatchObject({ state: 'done', result: { kind: 'backup' } });
      const [backup] = await client().data.backups.list();
      if (backup === undefined) throw new Error('no backup');
      expect(await client().data.backups.rehearse({ backupId: backup.id })).toEqual({
        ok: true,
        designs: 1,
        problems: [],
      });
      await client().designs.trash({ designId });
      await client().designs.purge({ designId });
      await client().data.backups.restore({ backupId: backup.id });
      expect((await client().designs.get({ designId })).document).toEqual(document);
      // The backup was running when it copied itself.
      expect(await client().jobs.list({ open: true })).toEqual([]);
      const info = await client().data.info();
      expect(info).toMatchObject({
        folder: context().at.dataDir,
        designs: 1,
        lastBackup: backup.at,
      });
      expect(info.size).toBeGreaterThan(0);
      expect(await client().data.integrity()).toEqual({ ok: true, problems: [] });
    });

    test('a backup that is not there is said to be so', async () => {
      const backupId = '../../etc/passwd';
      expect((await failureOf(client().data.backups.restore({ backupId }))).code).toBe('NOT_FOUND');
      expect((await failureOf(client().data.backups.rehearse({ backupId }))).code).toBe(
        'NOT_FOUND',
      );
    });
  });
}
