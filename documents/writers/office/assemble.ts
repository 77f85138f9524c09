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

export function assemble(kit: Kit): string {
  const pages = kit.chapters.map(({ page, body }, index) => {
    const properties = sectionProperties(page, {
      isFirst: index === 0,
      headerId: `header_${page.name}`,
      footerId: `footer_${page.name}`,
    });
    const isLast = index === kit.chapters.length - 1;
    const content = body.join('');
    return isLast
      ? content + properties
      : `${content}<w:p><w:pPr><w:pStyle w:val="Gap"/>${properties}</w:pPr></w:p>`;
  });
  const body = pages.join('').replace(contentsMark, () => contents(kit));
  return dropDeadLinks(body, kit.bookmarks);
}
