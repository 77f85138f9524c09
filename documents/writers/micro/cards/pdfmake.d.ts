/** The little of pdfmake that is used here; the package brings no types. */
declare module 'pdfmake' {
  interface PdfMake {
    readonly virtualfs: {
      existsSync(name: string): boolean;
      writeFileSync(name: string, content: Buffer): void;
    };
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void;
    setUrlAccessPolicy(allows: (url: string) => boolean): void;
    setLocalAccessPolicy(allows: (path: string) => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Buffer> };
  }
  const pdfmake: PdfMake;
  export default pdfmake;
}

/** Compiled CommonJS: who imports it decides whether its default export stands in a `default` of its own. */
declare module 'pdfmake/js/Renderer.js' {
  interface RendererClass {
    readonly prototype: import('./tagged.ts').Renderer;
  }
  const module: RendererClass | { readonly default: RendererClass };
  export default module;
}

declare module 'pdfmake/js/PDFDocument.js' {
  interface DocumentClass {
    readonly prototype: import('./shared-shapes.ts').PdfMakeDocument;
  }
  const module: DocumentClass | { readonly default: DocumentClass };
  export default module;
}
