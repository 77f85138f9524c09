/**
 * Reads a .docx that reviewers worked on in Word or LibreOffice. Everything in it is somebody else's:
 * sizes are bounded, names of parts are looked up and never opened as paths, nothing outside the file
 * is looked at, and whatever is wrong ends in a code.
 */

import { fail, ok, type Result } from '../../design/result.ts';
import { emptyMark, fingerprintOf, flatWords, slotWords } from '../../design/review/fingerprint.ts';
import type { ReviewedDocx, ReviewedDocxErrorCode } from '../../design/review/reviewed-docx.ts';
import { type Fingerprints, fingerprintNamespace } from '../ooxml/fingerprints.ts';
import { defaultLimits, type ReadLimits } from '../readers/limits.ts';
import { unpack } from '../readers/package-parts.ts';
import { ReaderError } from '../readers/reader-error.ts';
import { relationsOf } from '../readers/relations.ts';
import { sniff } from '../readers/sniff.ts';
import { child, children, treeOf, type XmlNode } from '../readers/xml-tree.ts';
import { adopt } from './adopt.ts';
import { asideOf } from './aside.ts';
import { readComments } from './comments.ts';
import { gather } from './gather.ts';
import { readLists } from './lists.ts';
import { displacedOf, outsideOf, restore, struckPartsOf } from './outside.ts';
import { repair } from './repair.ts';
import { changesOf, inCurrent, inOriginal, stepsOf, textOf } from './slot-stream.ts';
import { instantOf } from './walk.ts';
import { walkBody } from './walk-body.ts';

/** A reviewed design is far smaller than the books that are read as sources. */
const limits: ReadLimits = {
  ...defaultLimits,
  fileBytes: 100 * 1024 * 1024,
  partBytes: 60 * 1024 * 1024,
  packageBytes: 120 * 1024 * 1024,
  entries: 5000,
  depth: 200,
};

export interface ReviewedDocxError {
  code: ReviewedDocxErrorCode;
  /** English, for logs; no text of the file. */
  detail: string;
}

const readerCodes: Readonly<Partial<Record<string, ReviewedDocxErrorCode>>> = {
  bomb: 'bomb',
  'too-large': 'too-large',
  damaged: 'damaged',
  encrypted: 'encrypted',
  unsafe: 'unsafe',
  'old-office': 'old-office',
};

/** What the file had when it was exported, put together anew for one that carries no fingerprints. */
export interface Rebuilt {
  prints: Fingerprints;
}

/**
 * Never throws. `rebuilt`: fingerprints of the revision that the file names, for files of versions that
 * wrote none; labels may have changed since, so only what stands beside anchors is read by them.
 */
export function readReviewedDocx(
  bytes: Uint8Array,
  rebuilt: Rebuilt | null = null,
): Result<ReviewedDocx, ReviewedDocxError> {
  try {
    return read(bytes, rebuilt);
  } catch (error) {
    if (error instanceof ReaderError)
      return fail({ code: readerCodes[error.code] ?? 'damaged', detail: error.message });
    // A file that upsets the reader in a way nobody thought of is a damaged file.
    return fail({ code: 'damaged', detail: error instanceof Error ? error.name : 'unknown' });
  }
}

const noDocx = (detail: string): Result<never, ReviewedDocxError> =>
  fail({ code: 'not-docx', detail });

function read(bytes: Uint8Array, rebuilt: Rebuilt | null): Result<ReviewedDocx, ReviewedDocxError> {
  if (bytes.length > limits.fileBytes)
    return fail({ code: 'too-large', detail: `${bytes.length} bytes` });
  const kind = sniff(bytes, '');
  if (kind === 'encrypted-office') return fail({ code: 'encrypted', detail: 'password' });
  if (kind === 'old-office') return fail({ code: 'old-office', detail: 'before 2007, or RTF' });
  if (kind !== 'package') return noDocx('no zip file');
  // Pictures, fonts and macros are never unpacked.
  const { names, parts } = unpack(bytes, limits, (name) => /\.(?:xml|rels)$/iu.test(name));
  const main = mainPart(parts);
  if (main === null || !parts.has(main)) {
    return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))
      ? fail({ code: 'damaged', detail: 'no main document part' })
      : noDocx('a package of another kind');
  }
  const relations = relationsOf(parts, main, limits);
  const related = (type: string): Uint8Array | undefined => {
    for (const one of relations.values())
      if (one.type === type && one.target !== null) return parts.get(one.target);
    return undefined;
  };

  const custom = customProperties(parts, limits);
  const prints = readFingerprints(parts);
  const walked = walkBody(parts.get(main), limits);
  if (!walked.isOurs && custom.get('jelajah.designId') === undefined)
    return fail({ code: 'not-ours', detail: 'no anchors and no properties of an export' });

  const lists = readLists(treeOf(related('numbering'), limits));
  const known = prints ?? rebuilt?.prints ?? null;
  repair(walked, new Map(known?.slots.map(({ name, hash }) => [name, hash])));
  const unknown = adopt(walked, known, prints === null);
  const foreign = prints === null ? [] : restore(walked, prints, unknown);
  const streams = gather(walked);
  const exported = new Map(prints?.slots.map(({ name, hash }) => [name, hash]));
  const texts = [...streams].map(([name, stream]): ReviewedDocx['texts'][number] => {
    const read = textOf(stream, lists, inOriginal, true);
    const hash = exported.get(name) ?? null;
    const wasEmpty = flatWords(read) === '' || hash === fingerprintOf(name, '');
    const clean = (text: string): string => (wasEmpty ? withoutEmptyMark(text) : text);
    const original = clean(read);
    return {
      name,
      original,
      current: clean(textOf(stream, lists, inCurrent)),
      steps: stepsOf(stream, lists, original).map((step) => ({
        ...step,
        alone: step.alone === null ? null : clean(step.alone),
        together: clean(step.together),
      })),
      changes: changesOf(stream).filter(({ text }) => flatWords(text) !== ''),
      isUntracked: hash === null ? null : hash !== fingerprintOf(name, slotWords(original)),
      exported: hash,
    };
  });
  const comments = readComments((type) => related(type), limits, walked);
  const outside = [...outsideOf(walked, foreign), ...asideOf(parts, relations, limits, walked)];
  const { modifiedBy, modifiedAt } = coreProperties(parts, limits);
  const struckParts = struckPartsOf(walked);
  return ok({
    designId: custom.get('jelajah.designId') ?? null,
    kind: custom.get('jelajah.kind') ?? null,
    revision: numberOf(custom.get('jelajah.revision')),
    format: custom.get('jelajah.format') ?? null,
    hasFingerprints: prints !== null,
    modifiedBy,
    modifiedAt,
    texts,
    comments,
    outside,
    ...displacedOf(walked.anchors, prints),
    struckParts,
    reviewers: [
      ...new Set(
        [
          ...texts.flatMap(({ changes }) => changes.map(({ author }) => author)),
          ...comments.flatMap(({ author, replies }) => [
            author,
            ...replies.map((one) => one.author),
          ]),
          ...outside.flatMap(({ author }) => (author === null ? [] : [author])),
          ...struckParts.map(({ author }) => author),
        ].filter((author) => author !== ''),
      ),
    ],
  });
}

/** The dash of an empty cell and the dots of an empty line are no text; where one stays beside a reviewer's words it is taken off. */
function withoutEmptyMark(text: string): string {
  if (flatWords(text) === '') return '';
  const undotted = text.replace(/^…{2,}|…{2,}$/gu, '').trim();
  const bare = undotted.startsWith(emptyMark) ? undotted.slice(emptyMark.length) : undotted;
  return (bare.endsWith(emptyMark) ? bare.slice(0, -emptyMark.length) : bare).trim();
}

/** What the package names as its document; it may have any name. Macros do not matter: they are not read. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const relations = relationsOf(parts, '', limits);
  for (const { type, target } of relations.values())
    if (type === 'officeDocument' && target !== null)
      return target.startsWith('word/') || target.endsWith('document.xml') ? target : null;
  return parts.has('word/document.xml') ? 'word/document.xml' : null;
}

function customProperties(
  parts: ReadonlyMap<string, Uint8Array>,
  bounds: ReadLimits,
): Map<string, string> {
  const root = treeOf(parts.get('docProps/custom.xml'), bounds);
  return new Map(
    children(root, 'property').map((node) => [
      node.attributes.name ?? '',
      (node.children[0]?.text ?? '').slice(0, 400),
    ]),
  );
}

function coreProperties(
  parts: ReadonlyMap<string, Uint8Array>,
  bounds: ReadLimits,
): { modifiedBy: string; modifiedAt: string | null } {
  const root = treeOf(parts.get('docProps/core.xml'), bounds);
  return {
    modifiedBy: (child(root, 'lastModifiedBy')?.text ?? '').trim().slice(0, 200),
    modifiedAt: instantOf(child(root, 'modified')?.text.trim()),
  };
}

function numberOf(text: string | undefined): number | null {
  const value = Number(text ?? '');
  return text !== undefined && Number.isSafeInteger(value) && value > 0 ? value : null;
}

const hash = /^[0-9a-f]{8}$/u;

/** The part is known by what it is, not by its name: programs rename such parts on saving. */
function readFingerprints(parts: ReadonlyMap<string, Uint8Array>): Fingerprints | null {
  for (const [name, bytes] of parts) {
    if (!/^customXml\/item\d*\.xml$/iu.test(name)) continue;
    let root: XmlNode | null;
    try {
      root = treeOf(bytes, limits);
    } catch {
      // Parts of other programs are none of ours to complain of.
      continue;
    }
    if (root?.name !== 'fingerprints' || root.attributes.xmlns !== fingerprintNamespace) continue;
    const slots = children(root, 's').flatMap(({ attributes }) => {
      const { n = '', h = '', b = '', a = '', u = '', d = '' } = attributes;
      const print = { name: n, hash: h, before: b, after: a, above: u, below: d };
      return hash.test(h) ? [print] : [];
    });
    const fixed = new Set(
      (child(root, 'f')?.text ?? '').split(/\s+/u).filter((one) => hash.test(one)),
    );
    return { slots, fixed };
  }
  return null;
}
