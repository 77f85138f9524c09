/** Tables of an agency's competency gap analysis (AKPK, LeNA): reading their rows, and what they come to. Pure. */
export {
  type GapGroup,
  type GapSummaryRow,
  gapRowsPatch,
  gapSummary,
  type SummedRow,
  summedRows,
} from './apply.ts';
export { letterOf, type RawCell } from './cells.ts';
export { type GapField, type GapMapping, gapFields, requiredFields } from './columns.ts';
export {
  type GapProblem,
  type GapProblemCode,
  type GapTableReading,
  type GapTableRow,
  gapProblemCodes,
  mostGapRows,
  readGapTable,
} from './read.ts';
