/**
 * A file of a person's into one SourceDocument: PDF, Word, slides, OpenDocument, web page, Markdown, text.
 * What the file is, its bytes say; its name only tells kinds of text from one another. Runs for seconds: in a worker. Nothing is written,
 * nothing is fetched, nothing of the file is run.
 */
import { createHash } from 'node:crypto';
import type { SourceDocument, SourceImage } from '../../design/source-document.ts';
import { buildSource } from './build-source.ts';
import { withoutContents } from './contents.ts';
import { withFigureCaptions } from './figures.ts';
import { defaultLimits, type ReadLimits, type ReadWatch } from './limits.ts';
import { readMarkdown } from './markdown.ts';
import type { OcrPort, ProgramWatch } from './ocr/ocr-port.ts';
import { readPlainText } from './plain-text.ts';
import type { RawDocument } from './raw-block.ts';
import { ReaderError } from './reader-error.ts';
import { packageKind, sniff } from './sniff.ts';

export { readerVersion, sourceIdOf } from './build-source.ts';
export { defaultLimits, type ReadLimits } from './limits.ts';
export { ReaderError, type ReaderErrorCode, readerErrorCodes } from './reader-error.ts';

export interface ReadOptions {
  name: string;
  limits?: Partial<ReadLimits>;
  /** Share 0-1; for each scanned page at least once. */
  onProgress?: (fraction: number) => void;
  now?: () => number;
  /** What recognises text on scanned pages; null for nothing, left out for what is installed. */
  ocr?: OcrPort | null;
  /** Over what is installed and run beside us; its signal ends reading of scanned pages, too. */
  programs?: ProgramWatch;
}

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odf: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
} as const;

const odpType = 'application/vnd.oasis.opendocument.presentation';

/** The document without the bytes of its pictures. Errors: ReaderError. */
export async function readSource(bytes: Uint8Array, options: ReadOptions): Promise<SourceDocument> {
  return (await readWithImages(bytes, options)).source;
}

/** Errors: ReaderError. */
export async function readWithImages(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<{ source: SourceDocument; images: SourceImage[] }> {
  const watch: ReadWatch = {
    limits: { ...defaultLimits, ...options.limits },
    onProgress: options.onProgress ?? (() => undefined),
    now: options.now ?? (() => performance.now()),
  };
  if (bytes.length > watch.limits.fileBytes) {
    throw new ReaderError('too-large', `${bytes.length} bytes`);
  }
  const found = sniff(bytes, options.name);
  const kind = found === 'package' ? packageKind(bytes, watch.limits) : found;
  if (kind === 'encrypted-office') throw new ReaderError('encrypted', 'an encrypted package');
  if (kind === 'old-office') throw new ReaderError('old-office', 'a format of before 2007');
  if (kind === 'unknown') throw new ReaderError('unknown-type', `${bytes.length} bytes`);
  const fileHash = createHash('sha256').update(bytes).digest('hex');
  let raw = await readRaw(kind, bytes, watch);
  if (kind === 'pdf' && raw.pages.some(({ hasText }) => !hasText)) {
    const { withOcr } = await import('./ocr/index.ts');
    raw = await withOcr(raw, bytes, watch, {
      port: options.ocr,
      programs: options.programs ?? {},
    });
  }
  watch.onProgress(0.9);
  const facts = {
    name: options.name,
    mediaType: kind === 'odf' && raw.areSlides === true ? odpType : mediaTypes[kind],
    fileHash,
  };
  const { blocks: listed, losses } = withoutContents(raw.blocks);
  const blocks = withFigureCaptions(listed, losses);
  const whole = { ...raw, blocks, losses: [...(raw.losses ?? []), ...losses] };
  const built = buildSource(whole, facts, watch.limits);
  watch.onProgress(1);
  return built;
}

async function readRaw(
  kind: keyof typeof mediaTypes,
  bytes: Uint8Array,
  watch: ReadWatch,
): Promise<RawDocument> {
  switch (kind) {
    case 'pdf':
      return (await import('./pdf/index.ts')).readPdf(bytes, watch);
    case 'docx':
      return (await import('./docx/index.ts')).readDocx(bytes, watch);
    case 'pptx':
      return (await import('./pptx/index.ts')).readPptx(bytes, watch);
    case 'odf':
      return (await import('./odf/index.ts')).readOdf(bytes, watch);
    case 'html':
      return (await import('./html/index.ts')).readHtml(bytes, watch);
    case 'markdown':
      return readMarkdown(bytes);
    case 'text':
      return readPlainText(bytes);
  }
}
