/**
 * Structure for screen readers: pdfmake marks a file as tagged but tags nothing, so its renderer is wrapped
 * here. Paragraphs, headings of units and pictures with their text alternative become structure, in the order
 * of reading; lines, boxes and the foot of a page become artifacts.
 */

interface Structure {
  add(child: unknown): Structure;
  end(): void;
}

interface PdfDocument {
  readonly page: { readonly height: number };
  struct(type: string, options?: object): Structure;
  addStructure(structure: Structure): void;
  markStructureContent(tag: string, options?: object): unknown;
  markContent(tag: string): unknown;
  endMarkedContent(): unknown;
}

export interface Renderer {
  readonly pdfDocument: PdfDocument;
  renderPages(pages: unknown): void;
  renderLine(line: Line, x: number, y: number): void;
  renderImage(image: { alt?: string }): void;
  renderVector(vector: object): void;
}

interface Line {
  readonly _outline?: object;
  readonly lastLineInParagraph?: boolean;
}

const wrapped = new WeakSet<object>();

/** Wraps the methods of pdfmake's renderer once. `footHeight`: points at the foot of a page that say nothing new. */
export function tagContent(renderer: Renderer, footHeight: number): void {
  if (wrapped.has(renderer)) return;
  wrapped.add(renderer);
  const { renderPages, renderLine, renderImage, renderVector } = renderer;
  const roots = new WeakMap<PdfDocument, Structure>();
  const open = new WeakMap<PdfDocument, Structure>();

  const artifact = (document: PdfDocument, draw: () => void): void => {
    document.markContent('Artifact');
    draw();
    document.endMarkedContent();
  };
  /** Content of a structure that goes on until `isLast`. */
  const content = (
    document: PdfDocument,
    tag: string,
    isLast: boolean,
    draw: () => void,
    options?: object,
  ): void => {
    const structure = open.get(document) ?? document.struct(tag, options);
    structure.add(document.markStructureContent(tag));
    draw();
    document.endMarkedContent();
    if (isLast) {
      roots.get(document)?.add(structure);
      open.delete(document);
    } else open.set(document, structure);
  };

  renderer.renderPages = function (pages) {
    const document = this.pdfDocument;
    const root = document.struct('Document');
    roots.set(document, root);
    renderPages.call(this, pages);
    document.addStructure(root);
    root.end();
  };
  renderer.renderLine = function (line, x, y) {
    const document = this.pdfDocument;
    const draw = (): void => renderLine.call(this, line, x, y);
    if (y > document.page.height - footHeight) artifact(document, draw);
    else
      content(
        document,
        line._outline === undefined ? 'P' : 'H1',
        line.lastLineInParagraph !== false,
        draw,
      );
  };
  renderer.renderImage = function (image) {
    const draw = (): void => renderImage.call(this, image);
    content(this.pdfDocument, 'Figure', true, draw, { alt: image.alt ?? '' });
  };
  renderer.renderVector = function (vector) {
    artifact(this.pdfDocument, () => renderVector.call(this, vector));
  };
}
