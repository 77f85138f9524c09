/** Parts of a zip package, unpacked within limits. Nothing is ever written, so names cannot lead anywhere. */
import { unzipSync } from 'fflate';
import type { ReadLimits } from './limits.ts';
import { ReaderError } from './reader-error.ts';

/** Below this, any ratio is harmless: XML of few words packs well. */
const smallPart = 1024 * 1024;

/**
 * Names of all entries, and the bytes of those that `wanted` asks for.
 * Errors: ReaderError `bomb`, `too-large`, `damaged`, `encrypted`.
 */
export function unpack(
  bytes: Uint8Array,
  limits: ReadLimits,
  wanted: (name: string) => boolean,
): { names: string[]; parts: Map<string, Uint8Array> } {
  const names: string[] = [];
  let total = 0;
  let packed = 0;
  if (isEncrypted(bytes)) throw new ReaderError('encrypted', 'encrypted zip entry');
  let found: Record<string, Uint8Array>;
  try {
    found = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        names.push(name);
        if (names.length > limits.entries) throw new ReaderError('bomb', 'too many entries');
        if (!wanted(name)) return false;
        // Entries may share their bytes: more packed bytes than the file has is a bomb of that kind.
        packed += size;
        total += originalSize;
        const isTooDense = originalSize > smallPart && originalSize > size * limits.ratio;
        if (isTooDense || packed > bytes.length * 2 || total > limits.packageBytes) {
          throw new ReaderError('bomb', `${size} bytes unpack to ${originalSize}`);
        }
        if (originalSize > limits.partBytes) throw new ReaderError('too-large', 'one part');
        return compression === 0 || compression === 8;
      },
    });
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    throw new ReaderError('damaged', 'not a whole zip file');
  }
  return { names, parts: new Map(Object.entries(found)) };
}

/** The first entry's flag: a package is encrypted as a whole or not at all. */
function isEncrypted(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1;
}
