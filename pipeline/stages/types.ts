/** What a stage is: the slots it may write, how its answer is cut, what it waits for. */
import type { PartId } from '../../design/ids.ts';
import type { StageId } from '../run/types.ts';

/**
 * Arrays of an answer, in the order a model writes them. A gate opens when its array is closed in the
 * stream; what waits for it starts then, not when the call ends.
 */
export type GroupName =
  | 's1_core'
  | 's1_detail'
  | 's2a_list'
  | 's2a_detail'
  | 's2b'
  | 's3_outcomes'
  | 's3_rows'
  | 's3_frame'
  | 's3i'
  | 's4_charter'
  | 's4_people'
  | 's4_sessions'
  | 's5_measures'
  | 's5_support';

/** One text that a model may write. `ref` names it within one call: `t1`, `t2`. */
export interface SlotTarget {
  readonly path: string;
  readonly partId: PartId | null;
  readonly stage: StageId;
  readonly group: GroupName;
  /** The journey's stage it belongs to (s3i), else null. */
  readonly within: PartId | null;
  /** What it is, in the design's language, with its part: `Sebab 2: alasan putusan`. */
  readonly label: string;
  /** What stands there now. */
  readonly current: string;
  readonly maxChars: number;
}

/** Groups that belong together in one call. */
export interface UnitPart {
  readonly stage: StageId;
  readonly groups: readonly GroupName[];
  readonly within: PartId | null;
}

/** One call. */
export interface Unit {
  /** `s1`, `s3i.stg_aaaaaaaaaa`, `s2+s3`. */
  readonly id: string;
  readonly parts: readonly UnitPart[];
  /** Groups that must be closed before it starts. */
  readonly needs: readonly GroupName[];
}
