/** S7 as a unit: the texts that brought findings in, asked for once more with what the checks say. */

import { valueAt } from '../../design/pointer.ts';
import { translator } from '../../messages/index.ts';
import type { PlannedUnit, RefTarget } from './graph.ts';
import type { StageKit } from './kit.ts';
import { newFindings, writtenNear } from './mend.ts';
import type { Working } from './working.ts';

/** More than this is no case for a repair: the built-in texts are better than a second draft. */
const mostTargets = 30;

export interface RepairUnit {
  readonly unit: PlannedUnit;
  /** A kit that asks for a repair where a draft would be asked for. */
  kitFor(kit: StageKit): StageKit;
}

/** Null where the checks have nothing against the model's texts. */
export function repairUnit(
  working: Working,
  units: readonly PlannedUnit[],
  written: readonly string[],
  regulations: readonly string[] = [],
): RepairUnit | null {
  // Over the masked designs: a message repeats words of the text, and it is about to be sent.
  const masked = working.maskedNow();
  const findings = newFindings(working.masked, masked, regulations);
  if (findings.length === 0) return null;
  const t = translator(masked.language);
  const notes = new Map<string, string[]>();
  for (const { path, messageKey, params, fixKey } of findings) {
    const near = writtenNear({ path }, written);
    // A finding about much at once names nothing that could be said better.
    if (near.length > mostTargets) continue;
    const note = `${t.dynamic(messageKey, params)} ${t.dynamic(fixKey, params)}`;
    for (const one of near) notes.set(one, [...(notes.get(one) ?? []), note]);
  }
  const targets: RefTarget[] = units
    .flatMap((unit) => unit.targets)
    .filter(({ path }) => notes.has(path))
    .slice(0, mostTargets)
    .map((target, index) => {
      const current = valueAt(masked, `${target.path}/text`);
      return {
        ...target,
        ref: `t${index + 1}`,
        current: typeof current === 'string' ? current : target.current,
      };
    });
  if (targets.length === 0) return null;
  const groups = [...new Set(targets.map(({ group }) => group))];
  const unit: PlannedUnit = {
    id: 's7',
    title: { key: 'units.s7', params: {} },
    parts: groups.map((group) => {
      const target = targets.find((one) => one.group === group);
      return { stage: target?.stage ?? 's1', groups: [group], within: null };
    }),
    needs: [],
    targets,
    groups,
    outputTokens: targets.length * 40,
  };
  return {
    unit,
    kitFor: (kit) => ({
      ...kit,
      composeUnit: (ask) =>
        kit.composeRepair({
          ...ask,
          failures: ask.targets.map(({ ref, path, current }) => ({
            ref,
            reason: 'check' as const,
            text: current,
            note: (notes.get(path) ?? []).join(' '),
          })),
        }),
    }),
  };
}
