/** What goes into an official document besides the design, and what may be said about it. */
import type { OfficeKind } from '../../../design/export-catalogue.ts';
import type { Design } from '../../../design/model/design.ts';
import type { Signing } from '../../../design/signing.ts';
import type { MessageLanguage } from '../../../messages/index.ts';
import type { DocxParts } from '../../ooxml/package.ts';
import type { PictureAssets, Rasterised } from '../../pictures/rasterise.ts';

export interface AgencyLogo {
  bytes: Uint8Array;
  type: 'png' | 'jpeg';
}

export interface AgencyProfile {
  name: string;
  unit: string;
  logo?: AgencyLogo;
}

/** An approved version as the approval sheet and the difference print it. */
export interface ApprovedVersion {
  number: number;
  revision: number;
  contentHash: string;
  /** Instant. */
  at: string;
  recordedBy: string;
  deciders: readonly {
    name: string;
    position: string;
    verdict: 'approve' | 'return';
    reason: string;
    at: string;
  }[];
  reason: string;
  /** SHA-256 (hex) of the package; '' while it is being made. */
  packageHash: string;
  files: readonly { name: string; size: number; sha256: string }[];
}

/** What one document is made of. */
export interface OfficeInput {
  kind: OfficeKind;
  design: Design;
  /** All approved versions, oldest first; for `approval`, the last is the one that is meant. */
  approvals?: readonly ApprovedVersion[];
  /** For `difference`: the older state and what it is called. */
  earlier?: { design: Design; label: string };
  /** For `difference`: what the newer state is called. */
  label?: string;
}

export interface OfficeOptions {
  agency?: AgencyProfile;
  /** Number of the stored revision, so that a reviewed file finds the text it was made from. */
  revision?: number;
  /** When the file was made; without it SOURCE_DATE_EPOCH counts, else the file carries no date. */
  sourceDate?: Date;
  /** Language of labels; the design's own unless told otherwise. */
  language?: MessageLanguage;
  /** In the journey, the annex that says where each text came from; there unless false. */
  provenance?: boolean;
  /** Carries the watermark of a draft; false unless told. */
  isDraft?: boolean;
  /** Who signs; empty lines where nobody is named. */
  signing?: Signing;
  /** Where resvg and the fonts are, for a bundle that keeps them elsewhere. */
  assets?: () => Promise<PictureAssets>;
}

/** A document that is written, in the one form that Word, PDF, HTML and Markdown are made of. */
export interface OfficeDocument extends DocxParts {
  kind: OfficeKind;
  /** The word across each page, or null. */
  watermark: string | null;
}

export interface Picture {
  image: Rasterised;
  /** Alternative text. */
  description: string;
}

export interface Pictures {
  fishbone: Picture | null;
  mix: Picture | null;
}

/** The same with everything settled. */
export interface SettledOptions {
  agency:
    | { name: string; unit: string; logo?: AgencyLogo & { width: number; height: number } }
    | undefined;
  revision: number | undefined;
  date: Date | null;
  provenance: boolean;
  isDraft: boolean;
  signing: Signing;
}
