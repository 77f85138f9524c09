/** Jobs: events with replay and resume, cancelling, exports. */
import { getEventMeta } from '@orpc/client';
import { describe, expect, test } from 'vitest';
import type { JobEvent } from '../../../contract/index.ts';
import { type Context, failureOf } from './context.ts';

const draftOf = (designId: string) => ({
  designId,
  items: [{ kind: 'design' as const, format: 'json' as const }],
  isFinal: false,
});

export function jobCases(context: () => Context): void {
  const client = () => context().at.client;
  const exportJson = async (): Promise<{ jobId: string; designId: string }> => {
    const { document } = await client().designs.create({ from: 'empty', language: 'id' });
    const designId = document.id;
    const { jobId } = await client().exports.start(draftOf(designId));
    return { jobId, designId };
  };
  const all = async (jobId: string, after?: number): Promise<JobEvent[]> => {
    const events: JobEvent[] = [];
    const stream = await client().jobs.events({ jobId, ...(after === undefined ? {} : { after }) });
    for await (const event of stream) events.push(event);
    return events;
  };

  describe('jobs', () => {
    test('events are numbered, end with the outcome, and replay the same', async () => {
      const { jobId } = await exportJson();
      const live = await all(jobId);
      expect(live.map(({ seq }) => seq)).toEqual(live.map((_, index) => index + 1));
      expect(live[0]).toMatchObject({ type: 'state', state: 'queued' });
      expect(live.at(-1)).toMatchObject({ type: 'end', job: { id: jobId, state: 'done' } });
      expect(await all(jobId)).toEqual(live);
      expect(await all(jobId, 2)).toEqual(live.slice(2));
      await context().at.restart();
      expect(await all(jobId)).toEqual(live);
    });

    test('a stream goes on after the last event it was told of', async () => {
      const { jobId } = await exportJson();
      const live = await all(jobId);
      const second = live[1];
      if (second === undefined) throw new Error('too few events');
      const first = await client().jobs.events({ jobId });
      await first.next();
      const { value } = await first.next();
      await first.return();
      expect(value).toEqual(second);
      const lastEventId = context().name === 'direct' ? '2' : getEventMeta(value)?.id;
      expect(lastEventId).toBe('2');
      const resumed = await client().jobs.events({ jobId }, { lastEventId });
      expect((await resumed.next()).value).toEqual(live[2]);
      await resumed.return();
    });

    test('an export is a file that reads back as the same design', async () => {
      const { jobId, designId } = await exportJson();
      await context().at.core.settled();
      const { result } = await client().jobs.get({ jobId });
      if (result?.kind !== 'export') throw new Error('no file');
      expect(result.name).toBe('rancangan.json');
      const file = await client().files.get({ fileId: result.fileId });
      const { document } = await client().designs.get({ designId });
      expect(JSON.parse(await file.text())).toEqual(document);
    });

    test('lists jobs of a design, and those that are open', async () => {
      const { jobId, designId } = await exportJson();
      await context().at.core.settled();
      const ofDesign = await client().jobs.list({ designId });
      expect(ofDesign.map(({ id }) => id)).toEqual([jobId]);
      expect(await client().jobs.list({ open: true })).toEqual([]);
    });

    test('a job that waits is cancelled at once, one that is over stays over', async () => {
      const { document } = await client().designs.create({ from: 'empty', language: 'id' });
      const designId = document.id;
      // Two run at once; the third waits while they are begun in the next turn of the event loop.
      const started = await Promise.all(
        ['json', 'json', 'json', 'json'].map(() => client().exports.start(draftOf(designId))),
      );
      const last = started.at(-1)?.jobId ?? '';
      const cancelled = await client().jobs.cancel({ jobId: last });
      expect(['cancelled', 'done', 'running']).toContain(cancelled.state);
      const events = await all(last);
      expect(events.at(-1)?.type).toBe('end');
      const over = await client().jobs.get({ jobId: last });
      expect(await client().jobs.cancel({ jobId: last })).toEqual(over);
    });

    test('an export of an unknown design, and an unknown job, are refused', async () => {
      const designId = 'dsn_aaaaaaaaaa';
      const start = client().exports.start(draftOf(designId));
      expect((await failureOf(start)).code).toBe('NOT_FOUND');
      expect((await failureOf(client().jobs.get({ jobId: 'job_none' }))).code).toBe('NOT_FOUND');
      const events = client().jobs.events({ jobId: 'job_none' });
      expect((await failureOf(events)).code).toBe('NOT_FOUND');
    });
  });
}
