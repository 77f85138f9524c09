/** What an export needs of the store and the settings, gathered for a worker. */
import type { ExportChoice } from '../../contract/exports.ts';
import type { StoredApproval } from '../../db/approvals.ts';
import { isStorageError } from '../../db/errors.ts';
import type { Store } from '../../db/store.ts';
import type { ExportKind } from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { translator } from '../../messages/index.ts';
import { asDesign } from '../designs.ts';
import { notFound } from '../failures.ts';
import type { Services } from '../services.ts';
import type { WriteBundleTask } from '../tasks/bundle.ts';
import type { ExportTask } from '../tasks/write-export.ts';
import { gatherBundle } from './bundle.ts';

export interface ExportWish {
  designId: string;
  revision: number;
  isFinal: boolean;
  provenance: boolean;
  /** Leaves the agency's templates aside. */
  isForReview: boolean;
  zone: 'WIB' | 'WITA' | 'WIT';
  /** Numbers of approved versions; null: the newest. */
  versions: NonNullable<ExportChoice['versions']> | null;
  /** Instant. */
  madeAt: string;
}

export interface Gathered {
  /** With all that belongs to it. */
  bundle(): Promise<WriteBundleTask>;
  /** Attached files that found no room in the bundle, once it was gathered. */
  leftOut: string[];
  /** The state that is exported. */
  design: Design;
  /** What a document of a kind is made of: most of that state, some of approved ones. */
  taskOf(kind: ExportKind): ExportTask;
}

/** A logo whose file is gone is left out; a design must not stay in the app because of it. */
async function bytesOf(store: Store, fileId: string): Promise<Uint8Array | null> {
  try {
    return (await store.files.get(fileId)).bytes;
  } catch (error) {
    if (isStorageError(error, 'NOT_FOUND')) return null;
    throw error;
  }
}

/** An approved version as documents print it. */
export function printed(approval: StoredApproval): ExportTask['approvals'][number] {
  const { number, revision, contentHash, at, recordedBy, deciders, reason, files } = approval;
  return {
    number,
    revision,
    contentHash,
    at,
    recordedBy,
    deciders,
    reason,
    packageHash: approval.package.sha256,
    files,
  };
}

/** Reads once what all files of an export share; then `taskOf` gives each kind what it is made of. */
export async function gatherExport(
  { store, settings }: Pick<Services, 'store' | 'settings'>,
  wish: ExportWish,
): Promise<Gathered> {
  const own = new Map<string, Uint8Array>();
  for (const { kind, fileId } of wish.isForReview ? [] : store.templates.list()) {
    const bytes = await bytesOf(store, fileId);
    if (bytes !== null) own.set(kind, bytes);
  }
  const { designId, revision, isFinal, provenance, zone, versions, madeAt } = wish;
  const at = (number: number): Design => asDesign(store.history.at(designId, number));
  const design = at(revision);
  const { logoFileId, unit, agency } = settings.get().profile;
  const all = store.approvals.list(designId);
  const base: ExportTask = {
    design,
    revision,
    isDraft: !isFinal,
    provenance,
    agency: {
      name: design.agency.text === '' ? agency : design.agency.text,
      unit,
      logo: logoFileId === null ? null : await bytesOf(store, logoFileId),
    },
    signing: store.signing.get(designId),
    zone,
    madeAt,
    approvals: all.map(printed),
    earlier: null,
    label: null,
    template: null,
  };
  const t = translator(design.language);
  const label = (number: number): string => t('errors.exports.version', { number });
  const approved = (number: number): StoredApproval => {
    const found = all.find((one) => one.number === number);
    if (found === undefined) throw notFound('approval', `${designId}/${number}`);
    return found;
  };
  const newest = all.at(-1)?.number ?? 0;

  /** The sheet of an approved version shows what was approved, and is no draft of anything. */
  const approvalTask = (): ExportTask => {
    // Beside a difference that ends with the state in hand, it is the sheet of the newest.
    const to = versions?.to ?? newest;
    const one = approved(to === newest + 1 ? newest : to);
    return {
      ...base,
      design: at(one.revision),
      revision: one.revision,
      isDraft: false,
      approvals: all.filter(({ number }) => number <= one.number).map(printed),
      label: label(one.number),
    };
  };

  /** `to` may be one above the newest approved version: the state in hand. */
  const differenceTask = (): ExportTask => {
    const isChanged = approved(newest).revision < revision;
    const to = versions?.to ?? (isChanged ? newest + 1 : newest);
    const from = approved(versions?.from ?? to - 1);
    const later = to === newest + 1 ? null : approved(to);
    return {
      ...base,
      design: later === null ? design : at(later.revision),
      revision: later?.revision ?? revision,
      earlier: { design: at(from.revision), label: label(from.number) },
      label: later === null ? t('errors.exports.inHand') : label(later.number),
    };
  };

  const leftOut: string[] = [];
  return {
    design,
    leftOut,
    bundle: async () => {
      const gathered = await gatherBundle({ store, settings }, design, revision);
      leftOut.push(...gathered.leftOut);
      return gathered.task;
    },
    taskOf: (kind) => {
      const template = own.get(kind) ?? null;
      if (kind === 'approval') return { ...approvalTask(), template };
      if (kind === 'difference') return { ...differenceTask(), template };
      return { ...base, template };
    },
  };
}
