/**
 * Opens a PDF with pdf.js. Its reading half runs in this thread, over a port of our own: the usual one
 * copies every letter it hands on, which takes as long as reading them.
 */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import { ReaderError } from '../reader-error.ts';

export interface OpenPdf {
  pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

type Listener = (event: { data: unknown }) => void;

/** `mostPixels`: larger pictures are passed over unread. Errors: ReaderError `encrypted`, `damaged`. */
export async function openPdf(bytes: Uint8Array, mostPixels: number): Promise<OpenPdf> {
  const { VerbosityLevel, PDFWorker } = await getResolvedPDFJS();
  const port = pairedPort();
  const worker = port === null ? null : PDFWorker.create({ port, verbosity: 0 });
  const options = {
    // Nothing of the file is compiled, fetched or drawn.
    maxImageSize: mostPixels,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    enableXfa: false,
    verbosity: VerbosityLevel.ERRORS,
    ...(worker === null ? {} : { worker }),
  };
  try {
    // pdf.js takes the bytes away from their owner.
    const pdf = await getDocumentProxy(bytes.slice(), options);
    return {
      pdf,
      close: async () => {
        await pdf.loadingTask.destroy();
        worker?.destroy();
      },
    };
  } catch (error) {
    worker?.destroy();
    const name = error instanceof Error ? error.name : '';
    throw name === 'PasswordException'
      ? new ReaderError('encrypted', 'password')
      : new ReaderError('damaged', name);
  }
}

/** One end of a line whose other end reads; null where this build of pdf.js keeps its reader to itself. */
function pairedPort(): LocalPort | null {
  const start = readerStart();
  if (start === null) return null;
  const [near, far] = [new LocalPort(), new LocalPort()];
  near.other = far;
  far.other = near;
  start(far);
  return near;
}

function readerStart(): ((port: LocalPort) => void) | null {
  const holder: unknown = Reflect.get(globalThis, 'pdfjsWorker');
  const handler: unknown = isObject(holder) ? Reflect.get(holder, 'WorkerMessageHandler') : null;
  const start: unknown = isCallable(handler) ? Reflect.get(handler, 'initializeFromPort') : null;
  return isCallable(start) ? (port) => void Reflect.apply(start, handler, [port]) : null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isCallable = (value: unknown): value is (...args: unknown[]) => unknown =>
  typeof value === 'function';

/** As much of a browser's worker as pdf.js asks for. */
class LocalPort extends EventTarget {
  other: LocalPort | null = null;
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly #listeners = new Set<Listener>();

  postMessage(message: unknown, transfer?: unknown): void {
    const data = copyOf(message, transfer);
    const { other } = this;
    queueMicrotask(() => {
      for (const listener of other?.listeners() ?? []) listener.call(other, { data });
    });
  }

  listeners(): Iterable<Listener> {
    return [...this.#listeners];
  }

  override addEventListener(_type: string, listener: unknown, options?: unknown): void {
    if (!isCallable(listener)) return;
    this.#listeners.add(listener);
    const signal: unknown = isObject(options) ? Reflect.get(options, 'signal') : null;
    if (signal instanceof AbortSignal) {
      signal.addEventListener('abort', () => this.#listeners.delete(listener));
    }
  }

  override removeEventListener(_type: string, listener: unknown): void {
    if (isCallable(listener)) this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

/** A list of drawing steps goes over as it is, but its lists are emptied and used again by their owner. */
function copyOf(message: unknown, transfer: unknown): unknown {
  const chunk: unknown = isObject(message) ? Reflect.get(message, 'chunk') : null;
  if (isObject(message) && isObject(chunk) && 'fnArray' in chunk && 'argsArray' in chunk) {
    const { fnArray, argsArray } = chunk;
    if (Array.isArray(fnArray) && Array.isArray(argsArray)) {
      const own = { ...chunk, fnArray: fnArray.slice(), argsArray: argsArray.slice() };
      return { ...message, chunk: own };
    }
  }
  return structuredClone(message, Array.isArray(transfer) ? { transfer } : undefined);
}
