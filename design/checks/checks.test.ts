/** What holds for all checks together: order, purity, quiet beginnings, repairs. */
import { describe, expect, it } from 'vitest';
import { cleanDesign, shapes } from '../../tests/generate/clean-design.ts';
import { designPlants } from '../../tests/generate/plants/index.ts';
import { randomOf } from '../../tests/generate/random.ts';
import { canonicalJson } from '../canonical.ts';
import { editDesign } from '../edit.ts';
import { newDesign } from '../new-design.ts';
import { parseDesign } from '../parse.ts';
import { valueAt } from '../pointer.ts';
import { checkDesign, checkPayload, checkRules, repairFor } from './index.ts';

/** Clean designs with one defect each: every plant in two of them. */
const planted = designPlants.flatMap((plant, index) => {
  const found = [];
  for (let attempt = 0; attempt < 40 && found.length < 2; attempt += 1) {
    const shape = shapes[(index + attempt) % shapes.length] ?? 'everything';
    const design = cleanDesign(index * 100 + attempt, shape);
    if (plant.into(design, randomOf(index + attempt * 31)) !== null) found.push({ plant, design });
  }
  return found;
});

describe('all checks', () => {
  it('say little of an empty design', () => {
    const findings = checkDesign(newDesign('dsn_aaaaaaaaaa', 'id'));
    expect(findings.map(({ rule, kind }) => `${rule} ${kind}`)).toEqual([
      'R01 missing-information',
      'R03 defect',
    ]);
  });

  it('do not judge the journey of a memo', () => {
    const design = cleanDesign(3, 'everything');
    design.result = 'memo';
    design.journey.activities = { order: [], items: {} };
    const rules = new Set(checkDesign(design).map(({ rule }) => rule));
    for (const rule of ['R07', 'R10', 'R13', 'R15', 'R18', 'R32', 'R38'])
      expect(rules).not.toContain(rule);
  });

  it('count a placeholder as information that is missing, an empty text as a defect', () => {
    const design = cleanDesign(5, 'many-causes');
    const [id] = design.learners.outcomes.order;
    const outcome = design.learners.outcomes.items[id ?? ''];
    if (outcome === undefined) throw new Error('no outcome');
    outcome.criterion.text = '⟨perlu diisi: standar layanan⟩';
    outcome.condition.text = '';
    expect(checkDesign(design).map(({ path, kind }) => [path.split('/').at(-1), kind])).toEqual([
      ['condition', 'defect'],
      ['criterion', 'missing-information'],
    ]);
  });

  it('point at places that exist, come in the order of the rules, and change nothing', () => {
    let seen = 0;
    for (const { design } of planted) {
      const before = canonicalJson(design);
      const findings = checkDesign(design);
      // As booleans: an assertion over a whole document formats it each time.
      expect(canonicalJson(design) === before).toBe(true);
      expect(canonicalJson(checkDesign(design)) === canonicalJson(findings)).toBe(true);
      const rules = findings.map(({ rule }) => rule);
      expect(rules).toEqual([...rules].sort());
      for (const { path, partId } of findings) {
        expect(valueAt(design, path) !== undefined, path).toBe(true);
        if (partId !== null) expect(path).toContain(partId);
      }
      seen += findings.length;
    }
    expect(seen).toBeGreaterThan(120);
  });

  it('are planted into documents that stay valid', () => {
    for (const { plant, design } of planted) {
      const parsed = parseDesign(JSON.parse(JSON.stringify(design)));
      expect(parsed.ok ? '' : `${plant.name}: ${parsed.error.path}`).toBe('');
    }
  });
});

it('sees listed names in a payload, says how many, and repeats none of what it found', () => {
  const texts = [{ path: '/0', text: 'Siti Rekaan, NIP 198501012009011001, siti@contoh.example' }];
  const findings = checkPayload(texts, ['Siti Rekaan']);
  expect(findings.map(({ messageKey }) => messageKey.split('.').at(-1))).toEqual([
    'person',
    'number',
    'email',
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/Siti|1985|@/);
  const design = newDesign('dsn_aaaaaaaaaa', 'id');
  const context = { payload: texts, names: ['Siti Rekaan'] };
  expect(checkDesign(design, context).filter(({ rule }) => rule === 'R50')).toEqual(findings);
});

describe('repairs', () => {
  it('mend what they claim to mend, in a valid document, without new defects', () => {
    const mended = new Set<string>();
    for (const { design } of planted) {
      const before = checkDesign(design);
      for (const finding of before) {
        const patch = repairFor(design, finding);
        if (patch === null) continue;
        const edited = editDesign(design, patch);
        if (!edited.ok) throw new Error(`${finding.rule} ${JSON.stringify(edited.error)}`);
        const after = checkDesign(edited.value.design);
        expect(after.some(({ rule, path }) => rule === finding.rule && path === finding.path)).toBe(
          false,
        );
        const known = new Set(before.map(({ rule, path }) => `${rule} ${path}`));
        expect(after.filter(({ rule, path }) => !known.has(`${rule} ${path}`))).toEqual([]);
        mended.add(finding.rule);
      }
    }
    const able = checkRules.filter(({ canRepair }) => canRepair).map(({ id }) => id);
    expect([...mended].sort()).toEqual(able);
  });
});
