/** What a run works on, before anything is sent: masked design, units, passages. Also what a preview shows. */
import type { Design } from '../../design/model/design.ts';
import { slotsOf } from '../../design/texts.ts';
import { buildUnits, choosesPatterns, type PlannedUnit } from './graph.ts';
import type { StageKit } from './kit.ts';
import { createMasker, type Masker } from './mask-design.ts';
import type { Passage, RunInput } from './types.ts';

const mostPassages = 6;
const mostQuery = 600;

export interface Material {
  readonly masker: Masker;
  /** Masked. */
  readonly instruction: string | null;
  /** The units of a base; `design` is the real one. */
  units(design: Design): PlannedUnit[];
  /** The best passages of the sources for a unit, masked; none where nothing is attached. */
  passages(unit: PlannedUnit, design: Design): readonly Passage[];
  /** As it stands in its document: a masked one cannot be put back letter by letter. */
  original(passage: Passage): Passage;
  /** Closed list of patterns; empty where none are chosen. */
  patternIds(design: Design): string[];
}

/** Words to search with: what the unit is about, as it stands. */
function queryOf(
  unit: PlannedUnit,
  design: Design,
  texts: ReadonlyMap<string, string>,
  instruction: string,
): string {
  const own = unit.targets.map(({ path }) => texts.get(path) ?? '').filter((text) => text !== '');
  return [instruction, design.problem.statement.text, design.analysis.gap.text, ...own]
    .filter((text) => text.trim() !== '')
    .join(' ')
    .slice(0, mostQuery);
}

/** A name that only the user's wish or a passage gives away is masked in the design, too. */
export function createMaterial(input: RunInput, kit: StageKit): Material {
  const looked = new Map<string, readonly Passage[]>();
  const passages: RunInput['passages'] = (query, most) => {
    const known = looked.get(query) ?? input.passages(query, most);
    looked.set(query, known);
    return known;
  };
  const first = materialOf({ ...input, passages }, kit);
  const known = first.masker.names.length;
  for (const unit of first.units(input.design)) first.passages(unit, input.design);
  const { names } = first.masker;
  return names.length === known ? first : materialOf({ ...input, names, passages }, kit);
}

function materialOf(input: RunInput, kit: StageKit): Material {
  const { scope, shape } = input;
  const masker = createMasker(input.design, input);
  const wish = scope.kind === 'part' ? scope.instruction.trim() : '';
  const instruction = wish === '' ? null : (masker.texts([wish])[0] ?? null);
  const replans = input.replan !== null && choosesPatterns(input.design, scope);
  const unitsOf = new Map<Design, PlannedUnit[]>();
  const patternsOf = new Map<Design, string[]>();
  const textsOf = new Map<Design, ReadonlyMap<string, string>>();
  const originals = new WeakMap<Passage, Passage>();
  return {
    masker,
    instruction,
    units(design) {
      const known = unitsOf.get(design);
      if (known !== undefined) return known;
      const masked = masker.design(design);
      const targets = kit.slotTargets(masked, { includeTouched: scope.kind === 'part' });
      const units = buildUnits(masked, targets, { shape, scope, replans });
      unitsOf.set(design, units);
      return units;
    },
    passages(unit, design) {
      const texts =
        textsOf.get(design) ?? new Map(slotsOf(design).map(({ path, slot }) => [path, slot.text]));
      textsOf.set(design, texts);
      const found = input.passages(queryOf(unit, design, texts, wish), mostPassages);
      if (found.length === 0) return [];
      const masked = masker.texts(found.flatMap(({ sourceName, text }) => [sourceName, text]));
      return found.map((passage, index) => {
        const [sourceName = '', text = ''] = masked.slice(2 * index, 2 * index + 2);
        const sent = { ...passage, sourceName, text };
        originals.set(sent, passage);
        return sent;
      });
    },
    original: (passage) => originals.get(passage) ?? passage,
    patternIds(design) {
      if (!choosesPatterns(design, scope)) return [];
      const ids = patternsOf.get(design) ?? kit.patternIds(masker.design(design));
      patternsOf.set(design, ids);
      return ids;
    },
  };
}
