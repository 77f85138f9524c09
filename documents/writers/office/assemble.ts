/** The body of a document out of its chapters, once all headings are known. */
import { sectionProperties } from '../../ooxml/markup.ts';
import { contents } from './journey/front.ts';
import type { Kit } from './kit.ts';

/** A body is assembled only after its headings are known: this stands where the contents will. */
export const contentsMark = '<!--contents-->';

/** Links to parts that have no place in this document (a memo's journey) become plain text. */
function dropDeadLinks(body: string, bookmarks: ReadonlySet<string>): string {
  return body.replace(
    /<w:hyperlink w:anchor="([^"]*)" w:history="1">(.*?)<\/w:hyperlink>/gs,
    (whole, anchor: string, runs: string) =>
      bookmarks.has(anchor) ? whole : runs.replaceAll('<w:rStyle w:val="Hyperlink"/>', ''),
  );
}

/** A repetition of a text that has no place in this document shows its words; Word would show an error. */
function dropDeadReferences(body: string, bookmarks: ReadonlySet<string>): string {
  return body.replace(
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:fldChar w:fldCharType="begin"\/><\/w:r><w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:instrText xml:space="preserve"> REF (\w+) [^<]*<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/><\/w:r>(.*?)<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/gs,
    (whole, name: string, result: string) => (bookmarks.has(name) ? whole : result),
  );
}

/** `firstHeaderId`: relation of the head that only the first page has. */
export function assemble(kit: Kit, firstHeaderId?: string): string {
  // A document with contents begins with a cover.
  const hasCover = kit.chapters.some(({ body }) => body.includes(contentsMark));
  const pages = kit.chapters.map(({ page, body }, index) => {
    const properties = sectionProperties(page, {
      isFirst: index === 0,
      hasFirstFooter: !hasCover,
      headerId: `header_${page.name}`,
      footerId: `footer_${page.name}`,
      ...(firstHeaderId === undefined ? {} : { firstHeaderId }),
    });
    const isLast = index === kit.chapters.length - 1;
    const content = body.join('');
    return isLast
      ? content + properties
      : `${content}<w:p><w:pPr><w:pStyle w:val="Gap"/>${properties}</w:pPr></w:p>`;
  });
  const body = pages.join('').replace(contentsMark, () => contents(kit));
  return dropDeadReferences(dropDeadLinks(body, kit.bookmarks), kit.bookmarks);
}
