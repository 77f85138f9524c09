/** A set of exported files as one zip, with a manifest that names each file's size and SHA-256. */
import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { canonicalJsonPretty } from '../design/canonical.ts';

export interface PackageManifest {
  format: 'jelajah.package';
  version: 1;
  designId: string;
  /** The stored revision; null outside a data folder. */
  revision: number | null;
  /** SHA-256 (hex) of the design without its comments, rounds and locks. */
  contentHash: string;
  /** Instant. */
  madeAt: string;
  state: 'draft' | 'final';
  files: readonly { name: string; size: number; sha256: string }[];
}

export interface PackageFile {
  /** Path inside the package. */
  name: string;
  bytes: Uint8Array;
}

/** These are compressed in themselves. */
const packed = /\.(?:docx|xlsx|pptx|pdf|jelajah|zip)$/;

/** The same files and head give the same bytes. */
export function packExport(
  files: readonly PackageFile[],
  head: Omit<PackageManifest, 'format' | 'version' | 'files'>,
): { zip: Uint8Array; files: PackageManifest['files'] } {
  const listed = files.map(({ name, bytes }) => ({
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const manifest: PackageManifest = {
    format: 'jelajah.package',
    version: 1,
    ...head,
    files: listed,
  };
  const mtime = new Date(1980, 0, 1);
  const entries: Zippable = {
    'manifest.json': [strToU8(canonicalJsonPretty(manifest)), { mtime, level: 6 }],
  };
  for (const { name, bytes } of files) {
    entries[name] = [bytes, { mtime, level: packed.test(name) ? 0 : 6 }];
  }
  return { zip: zipSync(entries), files: listed };
}
