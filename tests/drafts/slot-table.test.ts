import { describe, expect, it } from 'vitest';
import type { Design } from '../../design/model/design.ts';
import { valueAt } from '../../design/pointer.ts';
import { slotSchema, type TextSlot } from '../../design/slot.ts';
import { slotsOf } from '../../design/texts.ts';
import { sampleDesign } from '../../documents/testing/sample-design.ts';
import { draftDesign } from '../../pipeline/draft.ts';
import { excludedSlots, patternOf, rowOf, slotRows } from '../../pipeline/stages/slot-table.ts';
import { slotTargets } from '../../pipeline/stages/slot-targets.ts';
import { problems } from './briefs.ts';

const drafts = problems().map(({ name, text }) => ({
  name,
  design: draftDesign({ brief: { text } }).design,
}));
const first = (): Design => structuredClone(drafts[0]?.design) as Design;

const isExcluded = (pattern: string): boolean =>
  Object.keys(excludedSlots).some(
    (excluded) => pattern === excluded || pattern.startsWith(`${excluded}/`),
  );

function slotAt(design: Design, path: string): TextSlot {
  return slotSchema.parse(valueAt(design, path));
}
const change = (design: Design, path: string, slot: Partial<TextSlot>): void => {
  Object.assign(valueAt(design, path) as object, slot);
};

describe('the table of slots', () => {
  it.each([...drafts, { name: 'a design with everything', design: sampleDesign() }])(
    'names every text of $name: to be written, or why not',
    ({ design }) => {
      const unknown = slotsOf(design)
        .map(({ path }) => patternOf(path))
        .filter((pattern) => rowOf(pattern) === undefined && !isExcluded(pattern));
      expect([...new Set(unknown)]).toEqual([]);
    },
  );

  it('has each pattern once, in one list only, and no pattern that no design has', () => {
    const patterns = slotRows.map(({ pattern }) => pattern);
    expect(new Set(patterns).size).toBe(patterns.length);
    expect(patterns.filter(isExcluded)).toEqual([]);
    const real = new Set(
      [...drafts.map(({ design }) => design), sampleDesign()].flatMap((design) =>
        slotsOf(design).map(({ path }) => patternOf(path)),
      ),
    );
    expect(patterns.filter((pattern) => !real.has(pattern))).toEqual([]);
    const isReal = (excluded: string): boolean =>
      [...real].some((pattern) => pattern === excluded || pattern.startsWith(`${excluded}/`));
    expect(Object.keys(excludedSlots).filter((excluded) => !isReal(excluded))).toEqual([]);
  });

  it('keeps tables tables: no length above three times what the built-in texts have', () => {
    const longest = new Map<string, number>();
    for (const { design } of drafts) {
      for (const { path, slot } of slotsOf(design)) {
        const pattern = patternOf(path);
        longest.set(pattern, Math.max(longest.get(pattern) ?? 0, slot.text.length));
      }
    }
    const off = slotRows.filter(({ pattern, most }) => {
      const built = longest.get(pattern) ?? 0;
      return built > 0 && (most < built || most > 140 + 3 * built);
    });
    expect(off.map(({ pattern, most }) => `${pattern} ${most}`)).toEqual([]);
  });
});

describe('the slots a model may write', () => {
  it.each(drafts)('are some three hundred of $name, each named once, in order', ({ design }) => {
    const targets = slotTargets(design);
    expect(targets.length).toBeGreaterThan(280);
    expect(new Set(targets.map(({ path }) => path)).size).toBe(targets.length);
    expect(new Set(targets.map(({ label }) => label)).size).toBe(targets.length);
    for (const { path, label, current, maxChars } of targets) {
      expect(label).not.toMatch(/fields\.|enums\.|undefined/);
      expect(current).toBe(slotAt(design, path).text);
      expect(current.length).toBeLessThanOrEqual(maxChars);
    }
    const groups = targets.map(({ group, within }) => `${group} ${within ?? ''}`);
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
  });

  it('are asked for with evidence before decision before text, part by part', () => {
    const labels = slotTargets(first())
      .filter(({ group }) => group === 's1_core')
      .map(({ label }) => label);
    expect(labels.slice(0, 1)).toEqual(['Kesenjangan']);
    const at = labels.indexOf('Akar masalah 1: alasan putusan');
    expect(labels.slice(at, at + 3)).toEqual([
      'Akar masalah 1: alasan putusan',
      'Akar masalah 1',
      'Akar masalah 2: alasan putusan',
    ]);
  });

  it('belong to the stage of the journey they stand in', () => {
    const design = first();
    const targets = slotTargets(design).filter(({ group }) => group === 's3i');
    for (const { path, within } of targets) {
      const id = path.split('/')[4] ?? '';
      const activity = design.journey.activities.items[id] ?? design.journey.reflections.items[id];
      expect(within).toBe(activity?.stageId ?? id);
    }
  });

  it('are never facts, numbers or names', () => {
    for (const { design } of drafts) {
      for (const { path, current } of slotTargets(design)) {
        const { origin } = slotAt(design, path);
        if (origin.kind === 'brief')
          expect(path).toMatch(/\/statement$|^\/problem\/(?:statement|impact)$/);
        expect(path).not.toMatch(/\/(?:owner|agency|mentor|coach|source|due)$/);
        expect(current).not.toMatch(/^⟨[^⟩]*⟩$/u);
      }
    }
  });

  it('leave out what is locked, confirmed, cited or written by a person', () => {
    const design = first();
    const [cause, other] = design.analysis.causes.order;
    const [activity] = design.journey.activities.order;
    const [stage] = design.journey.stages.order.slice(1);
    design.locks = [cause ?? '', stage ?? ''];
    const base = `/journey/activities/items/${activity}`;
    change(design, `${base}/title`, { confirmed: { name: 'Uji', at: '2026-01-01T00:00:00.000Z' } });
    change(design, `${base}/steps`, { origin: { kind: 'person' } });
    change(design, `${base}/peerGuide`, { text: '', origin: { kind: 'person' } });
    change(design, `${base}/supervisorGuide`, {
      text: '',
      origin: { kind: 'person', basedOn: { kind: 'pattern', id: 'a', version: '1' } },
    });
    change(design, `${base}/relevance`, {
      origin: { kind: 'source', citationId: 'cit_aaaaaaaaaa' },
    });
    const paths = new Set(slotTargets(design).map(({ path }) => path));
    for (const path of paths) {
      expect(path).not.toContain(cause);
      expect(path).not.toContain(stage);
    }
    const inStage = Object.entries(design.journey.activities.items).filter(
      ([, one]) => one.stageId === stage,
    );
    expect(inStage.length).toBeGreaterThan(0);
    for (const [id] of inStage) expect([...paths].join()).not.toContain(id);
    expect(paths.has(`/analysis/causes/items/${other}/statement`)).toBe(true);
    expect(paths.has(`${base}/workTask`)).toBe(true);
    // Nobody's empty field is open; one that a person emptied is not.
    expect(paths.has(`${base}/peerGuide`)).toBe(true);
    for (const field of ['title', 'steps', 'supervisorGuide', 'relevance']) {
      expect(paths.has(`${base}/${field}`), field).toBe(false);
    }

    const asked = new Set(slotTargets(design, { includeTouched: true }).map(({ path }) => path));
    expect(asked.has(`${base}/steps`)).toBe(true);
    expect(asked.has(`${base}/supervisorGuide`)).toBe(true);
    expect(asked.has(`${base}/title`)).toBe(false);
    expect(asked.has(`${base}/relevance`)).toBe(false);
    expect([...asked].join()).not.toContain(cause);
    // Questions of the banks keep their citation unless a person asks for this part.
    const isQuestion = (path: string): boolean => path.includes('/questions/');
    expect([...paths].some(isQuestion)).toBe(false);
    expect([...asked].some(isQuestion)).toBe(true);
  });

  it('leave out what another field has settled', () => {
    const design = first();
    const [activity] = design.journey.activities.order;
    change(design, `/journey/activities/items/${activity}/noWorkTaskReason`, { text: 'Kelas.' });
    const paths = slotTargets(design).map(({ path }) => path);
    expect(paths).not.toContain(`/journey/activities/items/${activity}/workTask`);
    for (const [id, measure] of Object.entries(design.evaluation.measures.items)) {
      const path = `/evaluation/measures/items/${id}/indicator`;
      expect(paths.includes(path)).toBe(measure.indicatorId === null);
    }
  });
});
