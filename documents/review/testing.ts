/** Small reviewed files for tests: an exported body, and what came back in its place. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { ReviewedDocx } from '../../design/review/reviewed-docx.ts';
import { fingerprintsXml } from '../ooxml/fingerprints.ts';
import { packDocx } from '../ooxml/package.ts';
import { fingerprintsOf } from './fingerprints-of.ts';
import { readReviewedDocx } from './read-reviewed.ts';

let bookmarks = 0;

/** Runs in the bookmark of a text. */
export function anchored(name: string, runs: string): string {
  bookmarks += 1;
  return `<w:bookmarkStart w:id="${bookmarks}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${bookmarks}"/>`;
}

export const p = (runs: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
export const r = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

const stamp = (author: string, minute: number): string =>
  `w:id="9" w:author="${author}" w:date="2026-11-23T08:${String(minute).padStart(2, '0')}:00Z"`;
export const ins = (author: string, minute: number, inner: string): string =>
  `<w:ins ${stamp(author, minute)}>${inner}</w:ins>`;
export const del = (author: string, minute: number, text: string): string =>
  `<w:del ${stamp(author, minute)}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
/** Properties of a paragraph whose end was put in. */
export const newEnd = (author: string, minute: number): string =>
  `<w:rPr><w:ins ${stamp(author, minute)}/></w:rPr>`;
export const goneEnd = (author: string, minute: number): string =>
  `<w:rPr><w:del ${stamp(author, minute)}/></w:rPr>`;

/** The .docx that was exported with one body and has another now; `more` adds parts, by name. */
export function returnedDocx(
  exported: string,
  returned: string,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = unzipSync(
    packDocx({
      body: exported,
      headers: {},
      footers: {},
      media: [],
      lists: [
        { numId: 2, ordered: false, start: 1 },
        { numId: 3, ordered: true, start: 1 },
      ],
      language: 'id-ID',
      properties: { title: '', author: '', subject: '' },
      custom: { 'jelajah.designId': 'dsn_aaaaaaaaaa', 'jelajah.revision': '3' },
      fingerprints: fingerprintsXml(fingerprintsOf(exported)),
      date: null,
    }),
  );
  const main = new TextDecoder().decode(parts['word/document.xml']);
  parts['word/document.xml'] = strToU8(main.replace(exported, () => returned));
  const types = Object.keys(more).map((name) => {
    const type = name.replace(/\d*\.xml$/u, '');
    return `<Relationship Id="${type}" Type="http://schemas.microsoft.com/office/2011/relationships/${type}" Target="${name}"/>`;
  });
  const relations = new TextDecoder().decode(parts['word/_rels/document.xml.rels']);
  parts['word/_rels/document.xml.rels'] = strToU8(
    relations.replace('</Relationships>', `${types.join('')}</Relationships>`),
  );
  for (const [name, xml] of Object.entries(more)) parts[`word/${name}`] = strToU8(xml);
  return zipSync(parts);
}

export function returned(
  exported: string,
  now: string,
  more: Readonly<Record<string, string>> = {},
): ReviewedDocx {
  const result = readReviewedDocx(returnedDocx(exported, now, more));
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.detail}`);
  return result.value;
}
