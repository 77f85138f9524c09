/**
 * S6 and S7 of a run: the checks of the app over what a model wrote, against the same checks over the
 * base. A finding that the base does not have came in with the texts; the texts it names are asked for
 * once more, and what still fails goes back to the built-in words. So a run never ends worse than it
 * began.
 */
import { checkDesign, type Finding } from '../../design/checks/index.ts';
import type { Design } from '../../design/model/design.ts';

const keyOf = ({ rule, path, messageKey }: Finding): string => `${rule} ${path} ${messageKey}`;

/** Defects and gaps above the level of a hint that `design` has and `base` has not. */
export function newFindings(
  base: Design,
  design: Design,
  regulations: readonly string[] = [],
): Finding[] {
  const known = new Set(checkDesign(base, { regulations }).map(keyOf));
  return checkDesign(design, { regulations }).filter(
    (finding) => finding.severity !== 'info' && !known.has(keyOf(finding)),
  );
}

/** Pointers from the finding's own place outwards: the field, its part, the step. */
function placesOf(path: string): string[] {
  const segments = path.split('/');
  return segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
}

const isAtOrBelow = (path: string, place: string): boolean =>
  place === '' || path === place || path.startsWith(`${place}/`);

/** The written texts nearest to a finding: at its place, else in the part, the step, the whole design. */
export function writtenNear(finding: Pick<Finding, 'path'>, written: Iterable<string>): string[] {
  const paths = [...written];
  for (const place of placesOf(finding.path)) {
    const near = paths.filter((path) => isAtOrBelow(path, place) || isAtOrBelow(place, path));
    if (near.length > 0) return near;
  }
  return [];
}

/**
 * Takes texts back until no finding is left that the base does not have. `drop` gives a text up; the
 * nearest to each finding go first. Ends always: in the worst case nothing of a model is left.
 */
export function takeBack(
  base: Design,
  current: () => { design: Design; written: readonly string[] },
  drop: (path: string) => void,
  regulations: readonly string[] = [],
): void {
  for (;;) {
    const { design, written } = current();
    const findings = newFindings(base, design, regulations);
    if (findings.length === 0 || written.length === 0) return;
    const doomed = new Set(findings.flatMap((finding) => writtenNear(finding, written)));
    for (const path of doomed.size > 0 ? doomed : written) drop(path);
  }
}
