/** Exports of long ago go with their files, unless something newer is the same file. */
import { expect, test } from 'vitest';
import type { Store } from '../db/store.ts';
import { withStore } from '../db/testing/store.ts';
import { forgetOldJobs } from './forget-jobs.ts';
import { silentLog } from './ports.ts';
import { settingsService } from './settings.ts';

const day = 86_400_000;

async function exported(store: Store, id: string, text: string): Promise<string> {
  const name = `${id}.docx`;
  const { sha256 } = await store.files.put(new TextEncoder().encode(text), { name, mediaType: '' });
  store.jobs.create({ id, kind: 'export', input: {}, recovery: 'restart' });
  store.jobs.move(id, 'running');
  store.jobs.move(id, 'done', { result: { kind: 'export', fileId: sha256, name, size: 1 } });
  return sha256;
}

test('old exports go, also beyond the first few hundred; what is used elsewhere stays', () =>
  withStore({}, async (store, clock) => {
    const settings = settingsService(store.settings, silentLog);
    const gone = await exported(store, 'job_old', 'lama');
    const again = await exported(store, 'job_before', 'sama');
    const logo = await exported(store, 'job_logo', 'logo');
    settings.put({ profile: { logoFileId: logo } });
    const put = async (text: string): Promise<string> =>
      (await store.files.put(Buffer.from(text), { name: text, mediaType: '' })).sha256;
    const read = await put('berkas telaah yang sudah dibaca');
    const waiting = await put('berkas telaah yang menunggu');
    store.jobs.create({
      id: 'job_open',
      kind: 'reviewImport',
      input: { fileIds: [waiting] },
      recovery: 'restart',
    });
    clock.forward(8 * day);
    expect(await exported(store, 'job_again', 'sama')).toBe(again);
    for (let count = 0; count < 200; count += 1) await exported(store, `job_new${count}`, 'baru');

    await forgetOldJobs({ store, settings, now: clock.now });
    expect(store.files.find(gone)).toBeNull();
    expect(store.files.find(again)?.sha256).toBe(again);
    expect(store.files.find(logo)?.sha256).toBe(logo);
    expect(store.files.find(read)).toBeNull();
    expect(store.files.find(waiting)?.sha256).toBe(waiting);
    expect(store.jobs.list({ limit: 1000 })).toHaveLength(202);
  }));
