/** What a file is by its bytes; its name only tells Markdown from text. */

export type FileKind = 'pdf' | 'docx' | 'markdown' | 'text' | 'encrypted-office' | 'unknown';

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0): boolean =>
  signature.every((byte, index) => bytes[at + index] === byte);

/** `docx` is said of every zip package: only opening it tells. */
export function sniff(bytes: Uint8Array, name: string): FileKind {
  // Some producers write a few bytes before the header; readers look into the first kilobyte.
  for (let at = 0; at < Math.min(1024, bytes.length - 4); at += 1) {
    if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], at)) return 'pdf';
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx';
  // An OLE container: an old Word file, or a Word file behind a password.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    const wide = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
    return includes(bytes.subarray(0, 1 << 20), wide) ? 'encrypted-office' : 'unknown';
  }
  if (!looksLikeText(bytes)) return 'unknown';
  return /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
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
