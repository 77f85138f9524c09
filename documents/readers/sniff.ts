/** What a file is by its bytes; its name only tells kinds of text from one another. */
import type { ReadLimits } from './limits.ts';
import { unpack } from './package-parts.ts';

export type FileKind =
  | 'pdf'
  | 'package'
  | 'html'
  | 'markdown'
  | 'text'
  | 'encrypted-office'
  | 'old-office'
  | 'unknown';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

const wide = (text: string): number[] =>
  text.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Streams that only a Word or PowerPoint file of before 2007 has. */
const oldStreams = ['WordDocument', 'PowerPoint Document'].map(wide);

/** `package` is said of every zip file: `packageKind` tells more. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  // Some producers write a few bytes before the header; readers look into the first kilobyte.
  for (let at = 0; at < Math.min(1024, bytes.length - 4); at += 1) {
    if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], at)) return 'pdf';
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'package';
  // An OLE container: an old Word file, or an office file behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const head = bytes.subarray(0, 1 << 20);
    if (includes(head, wide('EncryptedPackage'))) return 'encrypted-office';
    // Its list of streams stands anywhere, often at the end.
    const isOld = oldStreams.some(
      (stream) => includes(head, stream) || includes(bytes.subarray(-(1 << 20)), stream),
    );
    return isOld ? 'old-office' : 'unknown';
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) return 'old-office';
  if (!looksLikeText(bytes)) return 'unknown';
  const head = headOf(bytes);
  // A web page saved with everything in it as parts of a mail.
  if (
    /^(?:from|mime-version|subject|snapshot-content-location):[\s\S]*multipart\/related/iu.test(
      head,
    )
  ) {
    return 'unknown';
  }
  if (isHtml(head, name)) return 'html';
  return /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
}

/** What a zip file is by its parts. Errors: ReaderError, as of `unpack`. */
export function packageKind(bytes: Uint8Array, limits: ReadLimits): 'docx' | 'pptx' | 'odf' {
  const { names, parts } = unpack(bytes, limits, (name) => name === 'mimetype');
  const type = new TextDecoder().decode(parts.get('mimetype')?.subarray(0, 200));
  if (/^application\/vnd\.oasis\.opendocument\.(?:text|presentation)/u.test(type)) return 'odf';
  const isWord = names.includes('word/document.xml');
  return !isWord && names.some((name) => name.startsWith('ppt/')) ? 'pptx' : 'docx';
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, 4096);
  const encoding = startsWith(head, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(head, [0xfe, 0xff])
      ? 'utf-16be'
      : 'utf-8';
  return new TextDecoder(encoding).decode(head).trimStart();
}

function isHtml(head: string, name: string): boolean {
  const bare = head.replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s+)+/u, '');
  if (/^<(?:!doctype\s+html|html|head|body)\b/iu.test(bare)) return true;
  return /\.x?html?$/iu.test(name) && /<[a-z][^<>]*>/iu.test(head);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  for (let at = 0; at <= bytes.length - wanted.length; at += 1) {
    if (bytes[at] === wanted[0] && startsWith(bytes, wanted, at)) return true;
  }
  return false;
}

function looksLikeText(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  const head = bytes.subarray(0, 65_536);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) odd += 1;
  }
  return odd <= head.length / 100;
}
