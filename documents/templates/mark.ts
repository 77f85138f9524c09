/** The word of a draft across the pages of a Word file that somebody else laid out. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { watermarkNamespaces, watermarkRun } from '../ooxml/watermark.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const part = 'word/header_draft.xml';
const relationId = 'rIdJelajahDraft';

/** A header of the file, or one that is added where it has none of its own. */
export function withDraftMark(bytes: Uint8Array, word: string): Uint8Array {
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const put = (name: string, xml: string): void => {
    files[name] = strToU8(xml);
  };
  const headers = Object.keys(files).filter((name) => /^word\/header[^/]*\.xml$/.test(name));
  headers.forEach((name, index) => {
    const xml = text(name);
    const root = /<w:hdr\b[^>]*>/.exec(xml)?.[0];
    if (root === undefined) return;
    let opened = root;
    for (const one of watermarkNamespaces.split(' ')) {
      const [attribute = ''] = one.split('=');
      if (!opened.includes(`${attribute}=`)) opened = opened.replace(/>$/, ` ${one}>`);
    }
    put(
      name,
      xml
        .replace(root, opened)
        .replace('</w:hdr>', `<w:p>${watermarkRun(word, 100 + index)}</w:p></w:hdr>`),
    );
  });
  const body = text('word/document.xml');
  if (!body.includes('<w:headerReference')) {
    put(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ${watermarkNamespaces}><w:p>${watermarkRun(word, 100)}</w:p></w:hdr>`,
    );
    put(
      'word/_rels/document.xml.rels',
      text('word/_rels/document.xml.rels').replace(
        '</Relationships>',
        `<Relationship Id="${relationId}" Type="${office}/header" Target="header_draft.xml"/></Relationships>`,
      ),
    );
    put(
      '[Content_Types].xml',
      text('[Content_Types].xml').replace(
        '</Types>',
        `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
      ),
    );
    const reference = `<w:headerReference xmlns:r="${office}" w:type="default" r:id="${relationId}"/>`;
    const marked = /<w:sectPr\b/.test(body)
      ? body
          .replace(/<w:sectPr\b([^>]*)\/>/g, `<w:sectPr$1></w:sectPr>`)
          .replace(/<w:sectPr\b[^>]*>/g, (open) => open + reference)
      : body.replace('</w:body>', `<w:sectPr>${reference}</w:sectPr></w:body>`);
    put('word/document.xml', marked);
  }
  const packed: Zippable = {};
  for (const [name, entry] of Object.entries(files)) {
    if (!name.endsWith('/')) packed[name] = [entry, { mtime: new Date(1980, 0, 1) }];
  }
  return zipSync(packed);
}
