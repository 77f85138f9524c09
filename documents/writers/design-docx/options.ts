/** What a caller may say about a design's Word file. */
import type { MessageLanguage } from '../../../messages/index.ts';
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

export interface WriteDesignDocxOptions {
  agency?: AgencyProfile;
  /** Number of the stored revision, so that a reviewed file finds the text it was made from. */
  revision?: number;
  /** When the file was made; without it SOURCE_DATE_EPOCH counts, else the file carries no date. */
  sourceDate?: Date;
  /** Language of labels; the design's own unless told otherwise. */
  language?: MessageLanguage;
  /** The annex that says where each text came from; there unless false. */
  provenance?: boolean;
  /** Where resvg and the fonts are, for a bundle that keeps them elsewhere. */
  assets?: () => Promise<PictureAssets>;
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
export interface DesignDocxOptions {
  agency:
    | { name: string; unit: string; logo?: AgencyLogo & { width: number; height: number } }
    | undefined;
  revision: number | undefined;
  date: Date | null;
}
