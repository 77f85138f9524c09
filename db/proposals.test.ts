import { expect, test } from 'vitest';
import { setValue } from '../design/edit.ts';
import type { NewProposal } from './proposals.ts';
import { openStore } from './store.ts';
import { sampleDesign } from './testing/sample.ts';
import { inFolder, withStore } from './testing/store.ts';

const author = 'Sari';
const design = sampleDesign(1);

function proposal(id: string, path = '/title'): NewProposal {
  return {
    id,
    partId: null,
    path,
    title: { key: 'proposal.title', params: { n: 1 } },
    patch: setValue(path, { text: id, origin: { kind: 'person' }, confirmed: null }),
    changes: [{ path, before: 'a', after: id }],
    by: 'pattern',
  };
}

test('proposals wait across a restart, are decided once, and go with their design', () =>
  inFolder(async (dataDir) => {
    const store = await openStore({ dataDir });
    store.designs.create({ document: design, author });
    const added = [proposal('p1'), proposal('p2', '/agency')];
    store.proposals.add(design.id, 'job_1', added);
    store.close();
    await withStore({ dataDir }, ({ proposals, designs, check }) => {
      expect(proposals.list(design.id)).toMatchObject(
        added.map((one) => ({ ...one, designId: design.id, jobId: 'job_1', state: 'open' })),
      );
      expect(proposals.decide('p1', 'accepted').state).toBe('accepted');
      expect(proposals.decide('p1', 'rejected').state).toBe('accepted');
      expect(proposals.list(design.id).map(({ id }) => id)).toEqual(['p2']);
      expect(proposals.list(design.id, ['accepted']).map(({ id }) => id)).toEqual(['p1']);
      expect(() => proposals.get('p9')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
      designs.trash(design.id);
      designs.purge(design.id);
      expect(() => proposals.get('p2')).toThrow(expect.objectContaining({ code: 'NOT_FOUND' }));
      expect(check()).toEqual([]);
    });
  }));

test('a later job takes the place of open proposals on the same path; a failing one adds nothing', () =>
  withStore({}, ({ proposals, designs }) => {
    designs.create({ document: design, author });
    proposals.add(design.id, 'job_1', [proposal('p1'), proposal('p2', '/agency')]);
    proposals.decide('p2', 'rejected');
    proposals.add(design.id, 'job_2', [proposal('p3'), proposal('p4', '/agency')]);
    expect(proposals.list(design.id).map(({ id }) => id)).toEqual(['p3', 'p4']);
    expect(proposals.get('p2').state).toBe('rejected');
    expect(() => proposals.add(design.id, 'job_3', [proposal('p5'), proposal('p4')])).toThrow();
    expect(proposals.list(design.id).map(({ id }) => id)).toEqual(['p3', 'p4']);
  }));

test('a job that is taken up again proposes nothing twice', () =>
  withStore({}, ({ proposals, designs }) => {
    designs.create({ document: design, author });
    proposals.add(design.id, 'job_1', [proposal('p1'), proposal('p2', '/agency')]);
    proposals.decide('p1', 'rejected');
    proposals.add(design.id, 'job_1', [proposal('p3'), proposal('p4', '/agency')]);
    expect(proposals.list(design.id).map(({ id }) => id)).toEqual(['p2']);
  }));

test('deciding and changing the design are one, or neither', () =>
  withStore({}, (store) => {
    store.designs.create({ document: design, author });
    store.proposals.add(design.id, 'job_1', [proposal('p1')]);
    const accept = (baseRevision: number) =>
      store.transaction(() => {
        const { patch } = store.proposals.decide('p1', 'accepted');
        const change = { designId: design.id, baseRevision, patch, author };
        return store.history.append({ ...change, kind: 'proposal' });
      });
    expect(() => accept(7)).toThrow(expect.objectContaining({ code: 'CONFLICT' }));
    expect(store.proposals.get('p1').state).toBe('open');
    expect(accept(1).revision).toBe(2);
    expect(store.proposals.get('p1').state).toBe('accepted');
  }));
