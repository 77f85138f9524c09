import { describe, expect, it } from 'vitest';
import { newDesign } from '../../design/new-design.ts';
import { createSeed } from '../seed.ts';
import { builtInFiller } from './built-in.ts';
import { fillDesign } from './fill-design.ts';
import { createSlotBook } from './slot-book.ts';
import type { SlotFiller } from './slot-filler.ts';

const seed = createSeed('satu uraian', 'test');

function skeleton() {
  const book = createSlotBook('id', { audience: 'petugas loket' });
  const design = newDesign(seed.id('design', 'design'), 'id');
  design.title = book.phrase('persona.name-plain', { role: 'petugas loket' }, 'title');
  design.agency = book.brief('Dinas Contoh (rekaan)', seed.id('sentence', '0'));
  return { design, requests: book.requests(design) };
}

describe('the seam between plan and words', () => {
  it('lists each text to write with its pointer, kind and length', () => {
    expect(skeleton().requests.map(({ path, kind, maxLength }) => [path, kind, maxLength])).toEqual(
      [
        ['/title', 'title', 140],
        ['/agency', 'fact', 20_000],
      ],
    );
  });

  it('fills from the built-in library and records the origin', () => {
    const { design, requests } = skeleton();
    const filled = fillDesign(design, requests, [builtInFiller(seed)]);
    expect(filled.design.title).toMatchObject({
      text: 'Petugas loket',
      origin: { kind: 'pattern', id: 'phrase:persona.name-plain' },
    });
    expect(filled.design.agency.origin.kind).toBe('brief');
    expect(design.title.text).toBe('');
  });

  it('lets another filler write first and takes back what is too long or empty', () => {
    const { design, requests } = skeleton();
    const other: SlotFiller = {
      name: 'other',
      fill: ({ path }) => ({
        text: path === '/title' ? 'Judul dari penulis lain' : '',
        origin: { kind: 'model', model: 'm', promptId: 'p', promptVersion: '1' },
      }),
    };
    const filled = fillDesign(design, requests, [other, builtInFiller(seed)]);
    expect(filled.filledBy).toEqual({ other: 1, builtin: 1 });
    const long: SlotFiller = {
      ...other,
      fill: () => ({ text: 'x'.repeat(30_000), origin: { kind: 'person' } }),
    };
    expect(fillDesign(design, requests, [long, builtInFiller(seed)]).filledBy).toEqual({
      builtin: 2,
    });
  });

  it('says which texts nobody wrote', () => {
    const { design, requests } = skeleton();
    expect(fillDesign(design, requests, []).unfilled).toEqual(['/title', '/agency']);
  });
});
