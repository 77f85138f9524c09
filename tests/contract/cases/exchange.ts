/** Anonymous copies and patterns: looked at first, written without names, taken in once, used and undone. */
import { expect, test } from 'vitest';
import { cleanDesign } from '../../generate/clean-design.ts';
import { slot } from '../../generate/random.ts';
import { type Context, failureOf } from './context.ts';

/** Invented. */
const none = { agency: [], unit: [], person: [], place: [] };
const names = { ...none, agency: ['Dispelcak'], person: ['Zulfikri Antasena'] };

export function exchangeCases(context: () => Context): void {
  const client = () => context().at.client;

  const opened = async () => {
    const design = cleanDesign(3, 'many-causes');
    design.agency = slot('Dinas Pelita Cakrawala (rekaan)');
    const [first = ''] = design.journey.activities.order;
    const activity = design.journey.activities.items[first];
    if (activity === undefined) throw new Error('no activity');
    activity.steps = slot('Antar berkas ke loket DISPELCAK bersama Zulfikri-Antasena.');
    const file = new File([JSON.stringify(design)], 'design.json');
    const { id: fileId } = await client().files.put(file);
    const { document } = await client().designs.create({ from: 'file', fileId });
    return { document, designId: document.id, activityId: first, stageId: activity.stageId };
  };
  const inFile = async (fileId: string) => (await client().exchange.inspect({ fileId })).items;

  test('an anonymous copy is previewed, written without names, and the same each time', async () => {
    const { designId, activityId } = await opened();
    const asked = { designId, names, keep: [], partId: null };
    const shown = await client().exchange.preview(asked);
    expect(shown.changes).toContainEqual({
      path: `/journey/activities/items/${activityId}/steps/text`,
      before: 'Antar berkas ke loket DISPELCAK bersama Zulfikri-Antasena.',
      after: 'Antar berkas ke loket [instansi] bersama [nama].',
    });
    expect(shown.removed.map(({ key }) => key)).toContain('exchange.removed.brief');
    const written = await client().exchange.write({ ...asked, author: 'Komunitas LO (rekaan)' });
    expect(written.name).toMatch(/\.jelajah$/);
    const [item] = await inFile(written.fileId);
    expect(item).toMatchObject({
      kind: 'design',
      isAnonymous: true,
      author: 'Komunitas LO (rekaan)',
      known: 'no',
    });
    expect(item?.id).not.toBe(designId);
    const again = await client().exchange.write({ ...asked, author: 'Komunitas LO (rekaan)' });
    expect(again.sha256).toBe(written.sha256);
    const choices = [{ id: item?.id ?? '', as: 'new' as const }];
    const { designIds } = await client().exchange.take({ fileId: written.fileId, choices });
    const taken = await client().designs.get({ designId: designIds[0] ?? '' });
    expect(JSON.stringify(taken.document)).not.toMatch(/dispelcak|zulfikri|antasena/iu);
    expect((await inFile(written.fileId))[0]?.known).toBe('same');
    const versions = await client().designs.versions.list({ designId: taken.document.id });
    expect(versions[0]?.author).toBe('Komunitas LO (rekaan)');
  });

  test('a pattern is written, taken in once, added to a stage and undone', async () => {
    const { designId, stageId, document } = await opened();
    const asked = { designId, names, keep: [], partId: stageId };
    const shown = await client().exchange.preview(asked);
    expect(shown.changes.every(({ path }) => path.startsWith('/journey/'))).toBe(true);
    const { fileId, name } = await client().exchange.write({
      ...asked,
      author: 'Pembagi (rekaan)',
    });
    expect(name).toMatch(/^pola-/);
    const [item] = await inFile(fileId);
    expect(item).toMatchObject({ kind: 'pattern', author: 'Pembagi (rekaan)', known: 'no' });
    const patternId = item?.id ?? '';
    const take = (as: 'new' | 'copy') =>
      client().exchange.take({ fileId, choices: [{ id: patternId, as }] });
    expect(await take('new')).toEqual({ designIds: [], patternIds: [patternId] });
    expect((await inFile(fileId))[0]?.known).toBe('same');
    expect((await failureOf(take('new'))).code).toBe('INVALID');
    const copy = (await take('copy')).patternIds[0] ?? '';
    const list = await client().exchange.patterns.list();
    expect(list.map(({ id }) => id).sort()).toEqual([patternId, copy].sort());
    expect(await client().exchange.patterns.remove({ id: copy })).toEqual({ removed: true });

    const baseRevision = (await client().designs.get({ designId })).revision;
    const use = { patternId, designId, baseRevision, stageId };
    const { revision } = await client().exchange.patterns.use(use);
    expect(revision).toBe(baseRevision + 1);
    const { document: after } = await client().designs.get({ designId });
    const added = after.journey.activities.order.length - document.journey.activities.order.length;
    expect(added).toBe(list[0]?.activities);
    const undone = await client().designs.undo({ designId });
    expect(undone.document).toEqual(document);
    expect((await failureOf(client().exchange.patterns.use(use))).code).toBe('CONFLICT');
  });

  test('what is not there is said', async () => {
    const { designId } = await opened();
    const asked = { designId, names: none, keep: [], partId: 'stg_aaaaaaaaaa' };
    for (const call of [
      () => client().exchange.preview(asked),
      () => client().exchange.write({ ...asked, author: '' }),
      () =>
        client().exchange.patterns.use({
          patternId: 'pat_aaaaaaaaaa',
          designId,
          baseRevision: 1,
          stageId: 'stg_aaaaaaaaaa',
        }),
      () => client().exchange.patterns.remove({ id: 'pat_aaaaaaaaaa' }),
    ]) {
      expect((await failureOf(call())).code).toBe('NOT_FOUND');
    }
  });
}
