/** Which activity patterns a design's circumstances allow: the closed list a model may choose from. */
import type { Design } from '../../design/model/design.ts';
import { loadPatterns } from '../../patterns/index.ts';
import { readBrief } from '../intake/index.ts';
import { planCalendar } from '../plan/calendar.ts';
import { circumstancesOf, isPossible } from '../plan/fit.ts';

/** Ids in the library's order. Errors: IntakeError for a brief that cannot be read. */
export function feasiblePatternIds(design: Design): string[] {
  const facts = readBrief(design.brief.text);
  const at = circumstancesOf(facts);
  const calendar = planCalendar(facts);
  return loadPatterns()
    .filter((pattern) => isPossible(pattern, at, calendar))
    .map(({ id }) => id);
}
