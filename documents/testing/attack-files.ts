/** Small files made for tests: a Word package and a PDF, whole or spoilt on purpose. */
import { strToU8, zipSync } from 'fflate';

export function paragraph(text: string, { style }: { style?: string } = {}): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>`;

/** A Word package around a body; `more` adds parts or takes the place of some. */
export function docxOf(body: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      '<Relationships><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/styles.xml': strToU8(styles),
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...more,
  });
}

/** A PDF with one page per content stream, in Helvetica (F1, bold F2), with a picture of four pixels (Im1). `isEncrypted`: with a lock nobody has the key of. */
export function pdfOf(pages: readonly string[], { isEncrypted = false } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (text: string): number => objects.push(text);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>');
  const pixels = 'ff0000 00ff00 0000ff 808080>';
  add(
    `<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /ASCIIHexDecode /Length ${pixels.length} >>\nstream\n${pixels}\nendstream`,
  );
  for (const content of pages) {
    const at = objects.length + 1;
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${at + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im1 5 0 R >> >> >>`,
    );
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  const lock = '00'.repeat(32);
  if (isEncrypted) {
    add(`<< /Filter /Standard /V 1 /R 2 /O <${lock}> /U <${'11'.repeat(32)}> /P -44 >>`);
  }
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = isEncrypted ? ` /Encrypt ${objects.length} 0 R /ID [<00> <00>]` : '';
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(text, true);
}

const odfNames =
  'xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:style="s" xmlns:fo="f" xmlns:svg="v" xmlns:xlink="x" xmlns:presentation="p"';

/** An OpenDocument file around a body; `styles` stand in the content, `more` adds parts or takes the place of some. */
export function odfOf(
  body: string,
  {
    styles: automatic = '',
    kind = 'text',
    more = {},
  }: {
    styles?: string;
    kind?: 'text' | 'presentation';
    more?: Record<string, Uint8Array>;
  } = {},
): Uint8Array {
  return zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'META-INF/manifest.xml': strToU8('<manifest:manifest xmlns:manifest="m"/>'),
    'styles.xml': strToU8(`<office:document-styles ${odfNames}/>`),
    'content.xml': strToU8(
      `<office:document-content ${odfNames}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ),
    ...more,
  });
}

const p =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Relations of a part: id, the last word of the type, target. */
export function relationsXml(list: ReadonlyArray<readonly [string, string, string]>): Uint8Array {
  const all = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${officeRelation}/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships>${all.join('')}</Relationships>`);
}

/** Slides of 10 by 7.5 inches around shapes; `more` adds parts or takes the place of some. */
export function pptxOf(
  slides: readonly string[],
  more: Record<string, Uint8Array> = {},
): Uint8Array {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="s${index + 1}"/>`);
  const parts = slides.map((shapes, index): [string, Uint8Array] => [
    `ppt/slides/slide${index + 1}.xml`,
    strToU8(`<p:sld ${p}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`),
  ]);
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': relationsXml([['r1', 'officeDocument', 'ppt/presentation.xml']]),
    'ppt/presentation.xml': strToU8(
      `<p:presentation ${p}><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
    ),
    'ppt/_rels/presentation.xml.rels': relationsXml(
      slides.map((_, index) => [`s${index + 1}`, 'slide', `slides/slide${index + 1}.xml`]),
    ),
    ...Object.fromEntries(parts),
    ...more,
  });
}

/** A text box at a place in inches; each text is a paragraph. */
export function slideBox(
  [x, y, width, height]: readonly [number, number, number, number],
  texts: readonly string[],
  {
    size = 18,
    placeholder = '',
    color = '',
  }: { size?: number; placeholder?: string; color?: string } = {},
): string {
  const inch = (value: number): number => Math.round(value * 914_400);
  const ph = placeholder === '' ? '' : `<p:ph type="${placeholder}"/>`;
  const fill = color === '' ? '' : `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const run = (text: string): string =>
    `<a:p><a:r><a:rPr sz="${size * 100}">${fill}</a:rPr><a:t>${text}</a:t></a:r></a:p>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${ph}</p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${inch(x)}" y="${inch(y)}"/><a:ext cx="${inch(width)}" cy="${inch(height)}"/></a:xfrm></p:spPr><p:txBody>${texts.map(run).join('')}</p:txBody></p:sp>`;
}
