import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { values } from '../../design/collection.ts';
import { officeKinds } from '../../design/export-catalogue.ts';
import { translator } from '../../messages/index.ts';
import { findOoxmlValidator, validateOoxml } from '../../tests/tools/ooxml-validator.ts';
import { paragraph, run } from '../ooxml/markup.ts';
import { packDocx } from '../ooxml/package.ts';
import { ReaderError } from '../readers/reader-error.ts';
import { sampleDesign } from '../testing/sample-design.ts';
import { checkTemplate, fillTemplate, placeholdersOf, sampleTemplate } from './index.ts';

function wordFile(...lines: string[]): Uint8Array {
  return packDocx({
    body: lines.map((line) => paragraph(run(line))).join(''),
    headers: {},
    footers: {},
    media: [],
    lists: [],
    language: 'id-ID',
    properties: { title: '', author: '', subject: '' },
    custom: {},
    date: null,
  });
}

const bodyOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
const wordsOf = (docx: Uint8Array): string =>
  bodyOf(docx)
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '');

describe("an agency's Word template", () => {
  const design = sampleDesign();

  test('is filled with texts, lists in lists, and signers; what is empty is a visible line', () => {
    const filled = wordsOf(
      fillTemplate(
        wordFile(
          '{judul} – {pengesah_nama} ({pengesah_nip}) {coach_nama}',
          '{#tahap}',
          '{no}. {nama}',
          '{#kegiatan}',
          '- {judul} {menit}',
          '{/kegiatan}',
          '{/tahap}',
        ),
        { design },
        {
          signing: {
            place: '',
            date: null,
            number: '',
            signers: { approver: { name: 'Sri (rekaan)', position: '', nip: '1234' } },
          },
        },
      ),
    );
    expect(filled).toContain(`${design.title.text} – Sri (rekaan) (1234) …………`);
    const activities = values(design.journey.activities);
    expect(filled.match(/^- /gm)).toHaveLength(activities.length);
    // Inside a list, a name is that of the item, not that of the document.
    for (const { title } of activities) expect(filled).toContain(`- ${title.text}`);
    expect(filled).not.toContain('{');
  });

  test('every unknown or broken placeholder is listed, each with its reason', () => {
    const { problems } = checkTemplate(
      wordFile('{judul} {juduul} {@masalah}', '{#tahap}{nama}{fokuss}{/tahap}', '{#risiko}x', '{'),
    );
    const found = problems.map(({ placeholder, message }) => [placeholder, message.key]);
    expect(found).toContainEqual(['juduul', 'slides.template.problem.unknown']);
    expect(found).toContainEqual(['masalah', 'slides.template.problem.raw']);
    expect(found).toContainEqual(['fokuss', 'slides.template.problem.unknown']);
    expect(found).toContainEqual(['risiko', 'slides.template.problem.list']);
    expect(found.some(([, key]) => key === 'slides.template.problem.broken')).toBe(true);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
    for (const language of ['id', 'en'] as const) {
      const t = translator(language);
      for (const { message } of problems) {
        const words = t.dynamic(message.key, message.params);
        expect(words).not.toBe(message.key);
        expect(words).not.toContain('{{');
      }
    }
  });

  test('a field of a list is unknown outside of it, and a file without placeholders is told', () => {
    expect(checkTemplate(wordFile('{fokus}')).problems).toMatchObject([{ placeholder: 'fokus' }]);
    expect(checkTemplate(wordFile('Kop surat')).problems).toMatchObject([{ severity: 'warning' }]);
  });

  test('text that looks like XML, a placeholder or a command stays text', () => {
    const one = sampleDesign();
    one.title.text = '</w:t><w:evil/> {masalah} {@masalah} & "\'';
    const filled = fillTemplate(wordFile('{judul}'), { design: one });
    expect(bodyOf(filled)).toContain('&lt;/w:t&gt;&lt;w:evil/&gt; {masalah} {@masalah} &amp;');
  });

  test('every sample knows all its placeholders, and all of them are told', () => {
    const known = new Set(placeholdersOf('id').map(({ name }) => name.split('.').at(-1)));
    for (const kind of officeKinds) {
      const { placeholders, problems } = checkTemplate(sampleTemplate(kind, 'id'));
      expect(problems, kind).toEqual([]);
      for (const name of placeholders) expect(known, kind).toContain(name.replace('#', ''));
    }
    for (const { name, meaning } of placeholdersOf('en')) expect(meaning, name).not.toBe('');
  });

  test.each([
    ['no zip', strToU8('bukan zip')],
    ['another zip', zipSync({ 'a.txt': strToU8('x') })],
    [
      'a document type',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
    ],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) })],
  ])('%s is refused', (_, bytes) => {
    expect(() => checkTemplate(bytes)).toThrow(ReaderError);
  });

  test.skipIf(findOoxmlValidator() === null)(
    'samples and what is made of them pass the Open XML validator, as drafts too',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'jelajah-template-'));
      try {
        const plain = sampleTemplate('rbpmp', 'id');
        const bare = wordFile('{judul}');
        const files = {
          sample: sampleTemplate('kak', 'en'),
          draft: fillTemplate(plain, { design }, { isDraft: true }),
          bare: fillTemplate(bare, { design }, { isDraft: true }),
        };
        for (const [name, bytes] of Object.entries(files)) {
          const path = join(folder, `${name}.docx`);
          await writeFile(path, bytes);
          expect((await validateOoxml(path)).errors, name).toEqual([]);
        }
        for (const draft of [files.draft, files.bare])
          expect(
            Object.entries(unzipSync(draft)).some(
              ([name, entry]) =>
                name.startsWith('word/header') && strFromU8(entry).includes('string="DRAF"'),
            ),
          ).toBe(true);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  );
});
