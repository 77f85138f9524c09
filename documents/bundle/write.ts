/** Writes a `.jelajah` file. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { canonicalJsonPretty } from '../../design/canonical.ts';
import type { Design } from '../../design/model/design.ts';
import {
  type Bundle,
  type BundledDocument,
  bareDocument,
  fileMinor,
  fileVersion,
  type Manifest,
} from './format.ts';

const mtime = new Date(1980, 0, 1);

/** The same bundle gives the same bytes. */
export function writeBundle(bundle: Bundle): Uint8Array {
  const entries: Zippable = {};
  const put = (path: string, bytes: Uint8Array, level: 0 | 6): string => {
    entries[path] = [bytes, { mtime, level }];
    return path;
  };
  const json = (path: string, value: unknown): string =>
    put(path, strToU8(canonicalJsonPretty(value)), 6);

  const about = ({ document, author, isAnonymous, history, attachments }: BundledDocument) => {
    const { id, format } = document;
    const folder = format === 'jelajah.series' ? 'series' : 'documents';
    return {
      path: json(`${folder}/${id}.json`, document),
      author,
      isAnonymous,
      history:
        history === null
          ? null
          : json(`history/${id}.json`, { format: 'jelajah.history', ...history }),
      attachments,
    };
  };
  const approvalsOf = ({ document, approvals }: BundledDocument): string | null =>
    approvals.length === 0 ? null : json(`approvals/${document.id}.json`, approvals);

  const manifest: Manifest = {
    format: 'jelajah.file',
    version: fileVersion,
    minor: fileMinor,
    documents: bundle.documents.flatMap((one) =>
      one.document.format === 'jelajah.series'
        ? []
        : [
            {
              kind: 'design' as const,
              id: one.document.id,
              approvals: approvalsOf(one),
              ...about(one),
            },
          ],
    ),
    series: bundle.documents.flatMap((one) =>
      one.document.format === 'jelajah.series' ? [{ id: one.document.id, ...about(one) }] : [],
    ),
    patterns: bundle.patterns.map((one) => ({
      id: one.id,
      path: json(`patterns/${one.id}.json`, one),
    })),
    sources: bundle.sources.map(({ id, reading, images }) => ({
      id,
      path: put(`readings/${id}.json.gz`, reading, 0),
      images: images.map(({ hash, mediaType, bytes }) => ({
        hash,
        mediaType,
        path: put(`images/${hash}`, bytes, 0),
      })),
    })),
    files: bundle.files.map(({ sha256, name, mediaType, bytes }) => ({
      sha256,
      name,
      mediaType,
      path: put(`files/${sha256}`, bytes, 0),
    })),
  };
  return zipSync({
    'manifest.json': [strToU8(canonicalJsonPretty(manifest)), { mtime, level: 6 }],
    ...entries,
  });
}

/** Designs alone: without history, attachments or approved versions. */
export function writeJelajahFile(designs: readonly Design[]): Uint8Array {
  return writeBundle({
    documents: designs.map(bareDocument),
    patterns: [],
    sources: [],
    files: [],
  });
}
