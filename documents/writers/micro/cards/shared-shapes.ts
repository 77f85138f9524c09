/**
 * Fonts that were read and words that were shaped for one file are known to the next: finding glyphs and their
 * places is nearly all the time that a card takes, the fonts are the same in every file, and so are most words.
 */

/** A font as pdfkit's own reader of fonts has it. */
interface ReadFont {
  createSubset(): unknown;
}

/** A font of one file. */
interface DrawnFont {
  font: ReadFont;
  /** The glyphs that this file uses. */
  subset: unknown;
  /** Word to its glyphs and their places, as pdfkit keeps it within one file. */
  layoutCache?: Record<string, unknown>;
  layoutRun(text: string, features?: Readonly<Record<string, boolean>>): unknown;
}

export interface PdfMakeDocument {
  provideFont(family: string, isBold: boolean, isItalic: boolean): DrawnFont;
}

/** Alternates by context are arrows and the like in this font, and half of the time when looked for at each letter. */
const features = { calt: false };

/** Some MB; then it begins anew. */
const mostFiles = 2000;

interface Shared {
  readonly font: ReadFont;
  readonly words: Record<string, unknown>;
  files: number;
}

const wrapped = new WeakSet<object>();

/** Wraps pdfmake's document once. The bytes of a file do not depend on which files were drawn before. */
export function shareShapes(document: PdfMakeDocument): void {
  if (wrapped.has(document)) return;
  wrapped.add(document);
  const { provideFont } = document;
  const known = new Map<string, Shared>();
  const own = new WeakSet<DrawnFont>();
  document.provideFont = function (this: PdfMakeDocument, family, isBold, isItalic) {
    const drawn = provideFont.call(this, family, isBold, isItalic);
    if (own.has(drawn)) return drawn;
    own.add(drawn);
    const key = `${family} ${isBold} ${isItalic}`;
    let shared = known.get(key);
    if (shared === undefined || shared.files >= mostFiles) {
      shared = { font: drawn.font, words: {}, files: 0 };
      Object.setPrototypeOf(shared.words, null);
      known.set(key, shared);
    }
    shared.files += 1;
    drawn.font = shared.font;
    drawn.subset = shared.font.createSubset();
    drawn.layoutCache = shared.words;
    const { layoutRun } = drawn;
    drawn.layoutRun = (text) => layoutRun.call(drawn, text, features);
    return drawn;
  };
}
