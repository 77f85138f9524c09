import { describe, expect, it } from 'vitest';
import type { SourceBlock, SourceDocument } from '../../../design/source-document.ts';
import { materialEntries } from './material-entries.ts';

const sentence = (id: string) => ({ id, text: id, hash: '0123456789abcdef' });
const heading = (id: string, level: number, at: string): SourceBlock => ({
  id,
  kind: 'heading',
  container: 'p001',
  level,
  sentences: [sentence(at)],
});
const paragraph = (id: string, at: string): SourceBlock => ({
  id,
  kind: 'paragraph',
  container: 'p001',
  sentences: [sentence(at)],
});

const blocks = [
  paragraph('b0001', 'p001.s01'),
  heading('b0002', 1, 'p001.s02'),
  heading('b0003', 2, 'p001.s03'),
  paragraph('b0004', 'p001.s04'),
  heading('b0005', 3, 'p001.s05'),
  paragraph('b0006', 'p001.s06'),
  heading('b0007', 2, 'p001.s07'),
  paragraph('b0008', 'p001.s08'),
];
const source: Pick<SourceDocument, 'id' | 'blocks'> = { id: 'src_aaaaaaaaaa', blocks };

describe('material to choose from', () => {
  it('takes with a heading all that stands below it', () => {
    const entries = materialEntries(source);
    const taken = entries.map(({ locators }) => locators.map((one) => one.slice(-3)).join(' '));
    expect(taken).toEqual(['s01', 's04 s06 s08', 's04 s06', 's06', 's08']);
    expect(entries.map(({ depth }) => depth)).toEqual([0, 0, 1, 2, 1]);
    expect(entries[1]?.sentences).toEqual([]);
  });
});
