/** A template to begin from: every placeholder that suits the kind, in plain tables. */
import type { OfficeKind } from '../../design/export-catalogue.ts';
import { type MessageLanguage, type Translate, translator } from '../../messages/index.ts';
import { paragraph, run, sectionProperties, table } from '../ooxml/markup.ts';
import { packDocx } from '../ooxml/package.ts';
import { portrait, splitWidth, textWidthOf } from '../ooxml/page.ts';
import { ink } from '../pictures/palette.ts';
import { type ListEntry, lists, scalars } from './data.ts';

/** Lists that a kind is made of; other kinds begin with all. */
const listsOf: Partial<Record<OfficeKind, readonly string[]>> = {
  memo: ['indikator', 'akar_masalah', 'tindakan_nonbelajar'],
  rbpmp: ['mata_pelatihan'],
  'rbpmp-health': ['mata_pelatihan'],
  rp: ['mata_pelatihan'],
  project: ['tahapan_proyek', 'pemangku_kepentingan', 'risiko'],
  kak: ['indikator', 'hasil_belajar', 'tahap', 'evaluasi'],
  evaluation: ['evaluasi'],
  'supervisor-guide': ['tahap', 'kesepakatan'],
  'transfer-agreement': ['kesepakatan'],
};

const innerOf: Partial<Record<OfficeKind, string>> = {
  rbpmp: 'rbpmp',
  'rbpmp-health': 'rbpmp',
  rp: 'rp',
};

type Fields = ListEntry['fields'];

/** A table whose one row repeats: the list opens in its first cell and closes in its last. */
function listTable(t: Translate, name: string, fields: Fields): string {
  const shown = Object.entries(fields);
  const widths = splitWidth(
    textWidthOf(portrait),
    shown.map(([field]) => (field === 'no' ? 1 : 3)),
  );
  const cell = (text: string, style: string): string => paragraph(run(text), { style });
  return table({
    widths,
    lines: 'grid',
    header: [
      shown.map(([, meaning]) => ({
        content: paragraph(run(t(meaning), { colour: ink.white }), { style: 'TableHead' }),
        fill: ink.accent,
      })),
    ],
    rows: [
      shown.map(([field], index) => ({
        content: cell(
          `${index === 0 ? `{#${name}}` : ''}{${field}}${index === shown.length - 1 ? `{/${name}}` : ''}`,
          'TableText',
        ),
      })),
    ],
  });
}

export function sampleTemplate(kind: OfficeKind, language: MessageLanguage): Uint8Array {
  const t = translator(language);
  const heading = (text: string): string => paragraph(run(text), { style: 'FrontHeading' });
  const parts: string[] = [
    paragraph(run('{instansi}', { bold: true })),
    paragraph(run(t(`documents.kind.${kind}`)), { style: 'Subtitle' }),
    paragraph(run('{judul}'), { style: 'Title' }),
    table({
      widths: splitWidth(textWidthOf(portrait), [0.35, 0.65]),
      rows: Object.entries(scalars)
        .filter(([name]) => !/_(?:nama|jabatan|nip)$/.test(name))
        .map(([name, { meaning }]) => [
          { content: paragraph(run(t(meaning)), { style: 'TableLabel' }) },
          { content: paragraph(run(`{${name}}`), { style: 'TableText' }) },
        ]),
    }),
  ];
  for (const name of listsOf[kind] ?? Object.keys(lists)) {
    const entry = lists[name];
    if (entry === undefined) continue;
    parts.push(heading(t(entry.meaning)));
    const inner = Object.entries(entry.lists ?? {}).filter(
      ([one]) => innerOf[kind] === undefined || innerOf[kind] === one,
    );
    if (inner.length === 0) {
      parts.push(listTable(t, name, entry.fields), paragraph('', { style: 'Gap' }));
      continue;
    }
    parts.push(paragraph(run(`{#${name}}`)));
    for (const [field, meaning] of Object.entries(entry.fields))
      parts.push(paragraph(run(`${t(meaning)}: `, { bold: true }) + run(`{${field}}`)));
    for (const [one, { fields }] of inner)
      parts.push(listTable(t, one, fields), paragraph('', { style: 'Gap' }));
    parts.push(paragraph(run(`{/${name}}`)));
  }
  parts.push(
    paragraph(run('{tempat}, {tanggal}'), { align: 'right', before: 480 }),
    paragraph(run('{pengesah_jabatan}'), { align: 'right', after: 900 }),
    paragraph(run('{pengesah_nama}', { bold: true }), { align: 'right' }),
    paragraph(run('NIP {pengesah_nip}'), { align: 'right' }),
  );
  const line = (name: string): string =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run('{instansi}'))}</w:${name}>`;
  return packDocx({
    body:
      parts.join('') +
      sectionProperties(portrait, { isFirst: false, headerId: 'header1', footerId: 'footer1' }),
    headers: { header1: line('hdr') },
    footers: { footer1: line('ftr') },
    media: [],
    lists: [],
    language: language === 'id' ? 'id-ID' : 'en-GB',
    properties: { title: t(`documents.kind.${kind}`), author: '', subject: '' },
    custom: {},
    date: null,
  });
}
