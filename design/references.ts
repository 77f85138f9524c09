/**
 * Links between parts. Every field that names another part is listed here by its key,
 * so that validation, removal and renaming all know the same links.
 */
import { kindOf, type PartId, type PartKind } from './ids.ts';
import { formatPointer } from './pointer.ts';

/** Field name -> kind of part it names. */
export const referenceFields: Readonly<Record<string, PartKind>> = {
  sentenceId: 'sentence',
  causeIds: 'cause',
  evidenceIds: 'evidence',
  needIds: 'need',
  outcomeIds: 'outcome',
  stageId: 'stage',
  activityId: 'activity',
  citationId: 'citation',
  citationIds: 'citation',
  coveredIndicatorIds: 'unitIndicator',
  nextSceneId: 'scene',
};

/** `indicatorId` names a problem indicator, except in an RBPMP row, where it names a unit indicator. */
function kindOfField(key: string, value: string): PartKind | null {
  if (key === 'indicatorId') return kindOf(value);
  return referenceFields[key] ?? null;
}

export interface Reference {
  /** Pointer of the field that holds the id (the list, for a list). */
  path: string;
  target: PartId;
  isList: boolean;
}

function isCollection(
  value: object,
): value is { order: unknown[]; items: Record<string, unknown> } {
  return 'order' in value && 'items' in value && Array.isArray(value.order);
}

/** A step of a pointer; the names of fields and parts hold nothing that must be escaped. */
function step(path: string, key: string): string {
  return /[~/]/.test(key) ? path + formatPointer([key]) : `${path}/${key}`;
}

/** Walks a document and calls back for every part id that is defined and every one that is referred to. */
function walk(
  value: unknown,
  path: string,
  onPart: (id: PartId, path: string) => void,
  onReference: (reference: Reference) => void,
): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      // Lists of plain values have nothing in them; most lists are such.
      if (typeof item === 'object') walk(item, `${path}/${index}`, onPart, onReference);
    });
    return;
  }
  if (isCollection(value)) {
    for (const [id, item] of Object.entries(value.items)) {
      const place = `${path}/items/${id}`;
      onPart(id, place);
      walk(item, place, onPart, onReference);
    }
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string') {
      if (key === 'indicatorId' || key in referenceFields) {
        onReference({ path: step(path, key), target: item, isList: false });
      }
    } else if (Array.isArray(item) && key in referenceFields) {
      const place = step(path, key);
      for (const target of item) {
        if (typeof target === 'string') onReference({ path: place, target, isList: true });
      }
    } else if (typeof item === 'object') {
      walk(item, step(path, key), onPart, onReference);
    }
  }
}

/** All parts (id -> pointer) and all links of a document. */
export function indexParts(document: unknown): {
  parts: Map<PartId, string>;
  references: Reference[];
  duplicates: PartId[];
} {
  const parts = new Map<PartId, string>();
  const references: Reference[] = [];
  const duplicates: PartId[] = [];
  walk(
    document,
    '',
    (id, path) => {
      if (parts.has(id)) duplicates.push(id);
      parts.set(id, path);
    },
    (reference) => references.push(reference),
  );
  return { parts, references, duplicates };
}

/** A link to a part that is not there, or of the wrong kind. */
export function danglingReference({
  parts,
  references,
}: Pick<ReturnType<typeof indexParts>, 'parts' | 'references'>): Reference | null {
  for (const reference of references) {
    const key = reference.path.slice(reference.path.lastIndexOf('/') + 1);
    const kind = kindOfField(key, reference.target);
    if (kind === null || kindOf(reference.target) !== kind || !parts.has(reference.target))
      return reference;
  }
  return null;
}
