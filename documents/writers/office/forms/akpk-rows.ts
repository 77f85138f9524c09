/**
 * The rows of an AKPK matrix: the agency's own table as it was imported, else the competency needs
 * of the design for its group of participants as a whole.
 */
import { entries, size, values } from '../../../../design/collection.ts';
import type { CompetencyGapRow, CompetencyNeed } from '../../../../design/model/learners.ts';
import { isBlank } from '../../../../design/slot.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import type { Kit } from '../kit.ts';
import type { Words } from './form.ts';

export interface AkpkRow {
  id: string;
  /** A pseudonym; '' where the row is about the whole group. */
  person: string;
  position: readonly Words[];
  unit: readonly Words[];
  kind: CompetencyGapRow['kind'];
  competency: readonly Words[];
  standard: number | null;
  actual: number | null;
  source: readonly Words[];
  target: readonly Words[];
  achieved: readonly Words[];
  /** Achieved minus target, in the unit of both. */
  performanceGap: readonly Words[];
  cause: readonly Words[];
  priority: CompetencyGapRow['priority'];
  form: readonly Words[];
  jp: number | null;
  year: number | null;
  note: readonly Words[];
}

/** Actual minus standard: negative is a need. Null while a level is unknown. */
export function gapOf({ standard, actual }: Pick<AkpkRow, 'standard' | 'actual'>): number | null {
  return standard === null || actual === null ? null : actual - standard;
}

const figures = {
  id: /^(-?\d{1,3}(?:\.\d{3})+|-?\d+)(?:,(\d+))?\s*(\D*)$/u,
  en: /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(?:\.(\d+))?\s*(\D*)$/u,
} as const;

/** "1.250,5 berkas" -> 1250.5 and "berkas", as the design's language writes it; null for anything else. */
export function readFigure(
  text: string,
  language: 'id' | 'en',
): { value: number; unit: string } | null {
  const found = figures[language].exec(text.trim());
  if (found === null) return null;
  const [, whole = '', decimals = '0', unit = ''] = found;
  return { value: Number(`${whole.replace(/[.,]/gu, '')}.${decimals}`), unit: unit.trim() };
}

/** What was achieved minus what was to be, where both are figures of one unit; '' otherwise. */
function performanceGap(kit: Kit, target: string, achieved: string): string {
  const { design, formats } = kit;
  const goal = readFigure(target, design.language);
  const reached = readFigure(achieved, design.language);
  if (goal === null || reached === null) return '';
  if (goal.unit.toLowerCase() !== reached.unit.toLowerCase()) return '';
  return signed(formats.number, reached.value - goal.value, reached.unit);
}

/** "−2", "+1,5 hari", "0". */
export function signed(format: (value: number) => string, value: number, unit = ''): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${format(Math.abs(value))}${unit === '' ? '' : unit === '%' ? '%' : ` ${unit}`}`;
}

function ofTable(kit: Kit, id: string, row: CompetencyGapRow): AkpkRow {
  return {
    id,
    person: row.person,
    position: [row.position],
    unit: [row.unit],
    kind: row.kind,
    competency: [row.competency],
    standard: row.standardLevel,
    actual: row.actualLevel,
    source: [row.source],
    target: [row.performanceTarget],
    achieved: [row.performanceActual],
    performanceGap: [
      performanceGap(
        kit,
        plainSlotText(row.performanceTarget.text),
        plainSlotText(row.performanceActual.text),
      ),
    ],
    cause: [row.rootCause],
    priority: row.priority,
    form: [row.form],
    jp: row.jp,
    year: row.year,
    note: [row.note],
  };
}

/** The design's own needs: the routes and JP are those of the activities that serve them. */
function ofNeed(kit: Kit, id: string, need: CompetencyNeed): AkpkRow {
  const { design, t } = kit;
  const { problem, analysis, learners, journey } = design;
  const outcomes = new Set(
    entries(learners.outcomes).flatMap(([one, { needIds }]) => (needIds.includes(id) ? [one] : [])),
  );
  const serving = values(journey.activities).filter(({ outcomeIds }) =>
    outcomeIds.some((one) => outcomes.has(one)),
  );
  const routes = serving.flatMap(({ jalur }) =>
    jalur === null ? [] : [t(`enums.siasnCode.${jalur}`)],
  );
  const forms = serving.map(({ form }) => t(`enums.form.${form}`));
  const named = values(problem.indicators).filter(({ name }) => !isBlank(name));
  const figure = (of: 'baseline' | 'target'): Words[] =>
    named.flatMap((one) => {
      const quantity = one[of];
      return quantity === null
        ? []
        : [`${plainSlotText(one.name.text)}: ${kit.formats.quantity(quantity)}`];
    });
  return {
    id,
    person: '',
    position: [problem.audience],
    unit: [problem.unit],
    kind: need.kind,
    competency: [need.competency],
    standard: need.standardLevel,
    actual: need.actualLevel,
    source: [need.source],
    target: figure('target'),
    achieved: figure('baseline'),
    performanceGap: named.flatMap(({ name, baseline, target }) =>
      baseline === null || target === null || baseline.unit !== target.unit
        ? []
        : [
            `${plainSlotText(name.text)}: ${signed(kit.formats.number, baseline.value - target.value, baseline.unit)}`,
          ],
    ),
    cause: need.causeIds.flatMap((one) => {
      const cause = analysis.causes.items[one];
      return cause === undefined ? [] : [cause.statement];
    }),
    priority: need.priority,
    form: [[...new Set([...forms, ...routes])].join(', ')],
    jp: serving.length === 0 ? null : serving.reduce((sum, { jp }) => sum + jp, 0),
    year: design.year,
    note: [need.rationale],
  };
}

export function akpkRows(kit: Kit): { rows: AkpkRow[]; from: 'table' | 'needs' | 'nothing' } {
  const { gapRows, needs } = kit.design.learners;
  if (size(gapRows) > 0)
    return { from: 'table', rows: entries(gapRows).map(([id, row]) => ofTable(kit, id, row)) };
  if (size(needs) > 0)
    return { from: 'needs', rows: entries(needs).map(([id, need]) => ofNeed(kit, id, need)) };
  return { from: 'nothing', rows: [] };
}

export interface AkpkCount {
  competency: string;
  total: number;
  competent: number;
}

/** People per competency, and how many of them have no negative gap; pseudonyms are counted once. */
export function countCompetent(design: Kit['design']): {
  perCompetency: AkpkCount[];
  all: AkpkCount;
} {
  const groups = new Map<string, { name: string; people: Map<string, boolean> }>();
  const everyone = new Map<string, boolean>();
  for (const [id, row] of entries(design.learners.gapRows)) {
    const name = plainSlotText(row.competency.text).trim();
    const person = row.person.trim() || id;
    const isCompetent = row.actualLevel >= row.standardLevel;
    const key = name.toLocaleLowerCase();
    const group = groups.get(key) ?? { name, people: new Map<string, boolean>() };
    group.people.set(person, (group.people.get(person) ?? true) && isCompetent);
    groups.set(key, group);
    everyone.set(person, (everyone.get(person) ?? true) && isCompetent);
  }
  const count = (competency: string, people: ReadonlyMap<string, boolean>): AkpkCount => ({
    competency,
    total: people.size,
    competent: [...people.values()].filter(Boolean).length,
  });
  return {
    perCompetency: [...groups.values()].map(({ name, people }) => count(name, people)),
    all: count('', everyone),
  };
}
