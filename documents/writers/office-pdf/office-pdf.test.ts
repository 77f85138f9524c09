import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { slotsOf } from '../../../design/texts.ts';
import { sampleDesign, sampleMemo } from '../../testing/sample-design.ts';
import { buildOffice } from '../office/index.ts';
import { officePdfFallback } from './index.ts';

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test('without anything that prints, the journey is a tagged PDF with outline, pages and its texts', async () => {
  const design = sampleDesign();
  const document = await buildOffice({ kind: 'journey', design }, { isDraft: true });
  const bytes = await officePdfFallback(document);
  const raw = latin(bytes);
  expect(raw).toContain('/StructTreeRoot');
  expect(raw).toContain('/Outlines');
  expect(raw).toContain('/Lang (id-ID)');
  const pdf = await getDocumentProxy(bytes);
  expect(pdf.numPages).toBeGreaterThan(15);
  const { text } = await extractText(pdf, { mergePages: true });
  const words = text.replace(/\s+/g, ' ');
  expect(words).toContain('Daftar isi');
  expect(words).toContain(design.problem.statement.text.slice(0, 60));
  expect(words).toContain(document.properties.title.slice(0, 40));
  // Number of the page of the first part, in the contents.
  expect(words).toMatch(/Ringkasan \d/);
}, 60_000);

test('the memo too, with texts that want to be something else', async () => {
  const design = sampleMemo();
  for (const { slot } of slotsOf(design))
    slot.text = `\u0000\ud800 <b>&amp; ${'x'.repeat(300)} {{7}} \u202e 👩🏽‍🏫\n\n1. a\n   - b`;
  const document = await buildOffice({ kind: 'memo', design }, {});
  expect(latin(await officePdfFallback(document)).slice(0, 5)).toBe('%PDF-');
}, 60_000);
