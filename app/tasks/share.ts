/** Designs and patterns for other agencies: without names, under ids that lead back to nobody. */
import { createHash, createHmac } from 'node:crypto';
import type { Message } from '../../contract/errors.ts';
import { canonicalJson } from '../../design/canonical.ts';
import {
  type Anonymised,
  anonymise,
  type Names,
  type Pattern,
  type PatternContent,
  parsePattern,
  patternOf,
  patternTexts,
  placesOf,
  type Removed,
  type Suspect,
  suspectsIn,
  type TextChange,
} from '../../design/exchange/index.ts';
import { encodeId, kindOf } from '../../design/ids.ts';
import type { Design } from '../../design/model/design.ts';
import { bareDocument } from '../../documents/bundle/format.ts';
import { writeBundle } from '../../documents/bundle/write.ts';

export interface ShareTask {
  design: Design;
  names: Names;
  keep: readonly string[];
  /** Null: the whole design. */
  partId: string | null;
}

export interface SharePreview {
  changes: TextChange[];
  found: string[];
  suspects: Suspect[];
  removed: Message[];
}

/** Null where the part is none that can be shared. */
export function previewShareTask({ design, names, keep, partId }: ShareTask): SharePreview | null {
  const whole = anonymise(design, names, { keep });
  if (partId === null) {
    const { changes, found, suspects } = whole;
    return { changes, found, suspects, removed: whole.removed.map(inWords) };
  }
  const content = patternOf(whole.design, partId, '');
  if (content === null) return null;
  const places = placesOf(design, partId);
  const changes = whole.changes.filter(({ path }) =>
    places.some((place) => path.startsWith(place)),
  );
  const before = changes.map((one) => one.before.toLowerCase());
  return {
    changes,
    found: whole.found.filter((name) => before.some((text) => text.includes(name.toLowerCase()))),
    suspects: suspectsIn(patternTexts(content), keep),
    removed: [{ key: 'exchange.removed.links', params: {} }],
  };
}

const inWords = ({ what, count }: Removed): Message => ({
  key: `exchange.removed.${what}`,
  params: { count },
});

export interface WriteShareTask extends ShareTask {
  author: string;
  /** Of this data folder: whoever does not hold it cannot tell which part an id came from. */
  secret: string;
}

/** A `.jelajah` file with its title. Null where the part is none that can be shared. */
export function writeShareTask(task: WriteShareTask): { bytes: Uint8Array; title: string } | null {
  const { design, names, keep, partId, author, secret } = task;
  if (partId === null) {
    const { design: shared }: Anonymised = anonymise(design, names, {
      keep,
      rename: (id) => otherId(id, secret),
    });
    const bytes = writeBundle({
      documents: [{ ...bareDocument(shared), author, isAnonymous: true }],
      patterns: [],
      sources: [],
      files: [],
    });
    return { bytes, title: shared.title.text };
  }
  const content = patternOf(anonymise(design, names, { keep }).design, partId, author);
  if (content === null) return null;
  const pattern = withId(content);
  return {
    bytes: writeBundle({ documents: [], patterns: [pattern], sources: [], files: [] }),
    title: pattern.title,
  };
}

/** The same part gets the same id each time it is shared from here. */
function otherId(id: string, secret: string): string {
  const kind = kindOf(id);
  return kind === null ? id : encodeId(kind, createHmac('sha256', secret).update(id).digest());
}

/** Equal patterns have equal ids, wherever they were made. Errors: content that fits no pattern. */
function withId(content: PatternContent): Pattern {
  const hash = createHash('sha256').update(canonicalJson(content)).digest();
  const parsed = parsePattern({ ...content, id: encodeId('design', hash).replace(/^dsn/, 'pat') });
  if (!parsed.ok) throw new Error(`no pattern: ${parsed.error.code} at ${parsed.error.path}`);
  return parsed.value;
}
