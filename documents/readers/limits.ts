/** Bounds of reading. What they cut off is said in a warning; what they refuse is a ReaderError. */

export interface ReadLimits {
  /** Bytes of the file. */
  readonly fileBytes: number;
  /** Bytes of one unpacked part of a package, and of all parts that are read. */
  readonly partBytes: number;
  readonly packageBytes: number;
  /** Unpacked bytes over packed bytes; small parts are exempt. */
  readonly ratio: number;
  /** Entries of a package. */
  readonly entries: number;
  /** Elements inside elements. */
  readonly depth: number;
  readonly pages: number;
  /** Characters of text that are kept. */
  readonly characters: number;
  /** Bytes of pictures that are kept. */
  readonly imageBytes: number;
  /** Time for reading pages; what was read until then is kept. */
  readonly milliseconds: number;
  /** Time for recognising text on scanned pages, besides: pages that are left stay pictures. */
  readonly ocrMilliseconds: number;
}

export const defaultLimits: ReadLimits = {
  fileBytes: 200 * 1024 * 1024,
  partBytes: 150 * 1024 * 1024,
  packageBytes: 200 * 1024 * 1024,
  ratio: 250,
  entries: 20_000,
  depth: 400,
  pages: 2000,
  characters: 12_000_000,
  imageBytes: 60 * 1024 * 1024,
  milliseconds: 90_000,
  ocrMilliseconds: 30 * 60_000,
};

/** How reading goes on: told at pauses. */
export interface ReadWatch {
  readonly limits: ReadLimits;
  /** Share 0-1. */
  readonly onProgress: (fraction: number) => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
}
