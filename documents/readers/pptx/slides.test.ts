/** The slides of two invented modules (CC0, pictures made small) against what is known of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type SourceDocument, sourceDocumentSchema } from '../../../design/source-document.ts';
import { readWithImages } from '../index.ts';

const goldSchema = z.object({
  slides: z.array(
    z.object({
      no: z.number(),
      title: z.string(),
      tables: z.array(z.object({ rows: z.number(), columns: z.number() })),
      pictures: z.number(),
      notes_words: z.number(),
    }),
  ),
});

const fixture = (path: string): Buffer =>
  readFileSync(new URL(`../../../tests/fixtures/modules/${path}`, import.meta.url));
const text = ({ sentences }: SourceDocument['blocks'][number]): string =>
  sentences.map((one) => one.text).join(' ');

describe.each(['A', 'B'])('slides of module %s', (module) => {
  test('titles, tables, pictures and notes are those of the gold file', async () => {
    const bytes = new Uint8Array(fixture(`${module}/slides.pptx`));
    const { source, images } = await readWithImages(bytes, { name: 'paparan.pptx' });
    expect(sourceDocumentSchema.safeParse(source).error).toBeUndefined();
    const gold = goldSchema.parse(JSON.parse(fixture(`${module}/gold.json`).toString())).slides;
    const found = gold.map(({ no }) => {
      const blocks = source.blocks.filter(
        ({ container }) => container === `sl${String(no).padStart(2, '0')}`,
      );
      const notes = blocks
        .filter(({ role }) => role === 'notes')
        .map(text)
        .join(' ');
      return {
        no,
        title: blocks.flatMap((one) => (one.kind === 'heading' ? [text(one)] : [])).join(' + '),
        tables: blocks.flatMap((one) =>
          one.kind === 'table'
            ? [
                {
                  rows: one.rows.length,
                  columns: Math.max(
                    ...one.rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0)),
                  ),
                },
              ]
            : [],
        ),
        pictures: blocks.filter(({ kind }) => kind === 'figure').length,
        notes: notes.split(/\s+/u).filter((word) => word !== '').length,
      };
    });
    expect(found).toEqual(
      gold.map(({ no, title, tables, pictures, notes_words: notes }) => ({
        no,
        title,
        tables,
        pictures,
        notes,
      })),
    );
    expect(images).toHaveLength(3);
    // The slides of module B quote an instruction to AI readers, and ask later what such a thing is called.
    const warned = source.warnings.map(({ code, container }) => `${code} ${container}`);
    expect(warned.includes('instructs-ai sl30')).toBe(module === 'B');
    expect(warned.filter((one) => one !== 'instructs-ai sl30')).toEqual([]);
    expect(source.losses.map(({ reason }) => reason)).toEqual(['page-number']);
  });
});
