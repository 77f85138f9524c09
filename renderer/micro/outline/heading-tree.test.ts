import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../design/source-document.ts';
import { headingTree, toggleHeading } from './heading-tree.ts';

const heading = (id: string, level: number): SourceDocument['blocks'][number] => ({
  kind: 'heading',
  id,
  container: 'p001',
  level,
  sentences: [{ id: 'p001.s01', text: id, hash: '0123456789abcdef' }],
});

const source: SourceDocument = {
  format: 'jelajah.source',
  version: 1,
  id: 'src_aaaaaaaaaa',
  name: 'modul.pdf',
  mediaType: 'application/pdf',
  fileHash: '0'.repeat(64),
  language: 'id',
  containers: [],
  blocks: [heading('b0001', 1), heading('b0002', 2), heading('b0003', 3), heading('b0004', 1)],
  warnings: [],
  losses: [],
};

test('a heading holds those below it, and covers them when it is left out', () => {
  const tree = headingTree(source);
  expect(tree.map(({ text, children }) => [text, children.length])).toEqual([
    ['b0001', 1],
    ['b0004', 0],
  ]);
  const [first] = tree;
  if (first === undefined) throw new Error('no heading');
  const out = toggleHeading(first, ['src_aaaaaaaaaa.b0003', 'src_aaaaaaaaaa.b0004'], false);
  expect(out).toEqual(['src_aaaaaaaaaa.b0004', 'src_aaaaaaaaaa.b0001']);
  expect(toggleHeading(first, out, true)).toEqual(['src_aaaaaaaaaa.b0004']);
});
