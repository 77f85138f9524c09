import { describe, expect, it } from 'vitest';
import { collect } from '../../../design/collection.ts';
import type { PartId } from '../../../design/ids.ts';
import type { Design } from '../../../design/model/design.ts';
import { newCause, newDesign } from '../../../design/new-design.ts';
import type { TextSlot } from '../../../design/slot.ts';
import type { PerformanceAnalysis } from './answer-schema.ts';
import { proposeS1 } from './propose.ts';
import { prepareS1 } from './stage.ts';

const person = (text: string, isConfirmed = false): TextSlot => ({
  text,
  origin: { kind: 'person' },
  confirmed: isConfirmed ? { name: 'Uji', at: '2026-01-01T00:00:00.000Z' } : null,
});
const [one, two, three] = ['cau_aaaaaaaaab', 'cau_aaaaaaaaac', 'cau_aaaaaaaaad'];

/** Invented. The second cause is confirmed, the third locked. */
function sample(language: 'id' | 'en' = 'id'): Design {
  const design = newDesign('dsn_aaaaaaaaaa', language);
  design.brief.text =
    'Sdri. Siti Rekaan (NIP 198501012009011001) menerima 40 aduan. Kontak 0812-3456-7890.';
  design.problem.statement = person('Aduan menumpuk pada Siti Rekaan.');
  const cause = (text: string, isConfirmed = false) => ({
    ...newCause(),
    statement: person(text, isConfirmed),
  });
  const causes: [PartId, ReturnType<typeof cause>][] = [
    [one ?? '', cause('Loket tunggal')],
    [two ?? '', cause('Papan usang', true)],
    [three ?? '', cause('Jaringan putus')],
  ];
  design.analysis.causes = collect(causes);
  design.locks = [three ?? ''];
  return design;
}

const prepare = (design: Design, names: string[] = []) => {
  let count = 0;
  const nextMark = (): string => {
    count += 1;
    return `mark${count}`;
  };
  return prepareS1(design, { names, nextMark });
};

const answer = (more: Partial<PerformanceAnalysis>): PerformanceAnalysis => ({
  gap: null,
  statement: null,
  impact: null,
  causes: [],
  newCauses: [],
  ...more,
});

describe('what S1 sends', () => {
  it('is the same for the same design, and masks one person as one placeholder everywhere', () => {
    const prepared = prepare(sample());
    const { user: sent, system, material } = prepare(sample());
    expect({ sent, system, material }).toEqual({
      sent: prepared.user,
      system: prepared.system,
      material: prepared.material,
    });
    expect(sent).not.toMatch(/Siti|198501012009011001|0812/);
    expect(sent.match(/\[ORANG_1\]/g)?.length).toBe(2);
    expect(sent).not.toContain('[ORANG_2]');
    expect(prepared.masked).toBe(4);
  });

  it('masks the names that the user has given, wherever they stand', () => {
    const design = sample();
    design.brief.text = 'budi contoh menunggu di loket.';
    expect(prepare(design).user).toContain('budi contoh');
    expect(prepare(design, ['Budi Contoh']).user).not.toContain('budi contoh');
  });

  it('names only causes that may be reworded', () => {
    const { user, material } = prepare(sample());
    expect([...material.open]).toEqual([one]);
    expect(user).toContain(`id ${one}`);
    expect(user).not.toContain(two);
    expect(user).not.toContain(three);
    expect(user).toContain('Papan usang');
  });

  it('speaks the language of the design', () => {
    const { prompt, user, system } = prepare(sample('en'));
    expect(prompt.name).toBe('analysis.en');
    expect(system).toMatch(/^You are/);
    expect(user).toContain('Causes that are settled');
  });

  it('never cuts a number in two, however long the brief', () => {
    const nip = '1985 0101 2009 0110 01';
    for (let shift = 0; shift < 30; shift += 1) {
      const design = sample();
      design.brief.text = `${'Kata biasa. '.repeat(1914)}${'x'.repeat(shift)} NIP ${nip} ${'lalu '.repeat(300)}`;
      expect(prepare(design).user).not.toMatch(/1985|0101|2009/);
    }
  });
});

describe('what S1 proposes', () => {
  const design = sample();
  const prepared = prepare(design);
  const propose = (more: Partial<PerformanceAnalysis>) =>
    proposeS1(design, prepared, answer(more), 'mock');

  it('puts people back in, and only known ones', () => {
    const { pieces, refused } = propose({
      statement: '[orang 1] menerima 40 aduan.',
      gap: '[ORANG_2] menerima aduan.',
    });
    expect(pieces.map(({ changes }) => changes[0]?.after)).toEqual([
      'Siti Rekaan menerima 40 aduan.',
    ]);
    expect(refused).toEqual(['placeholder']);
  });

  it('leaves confirmed and locked parts alone', () => {
    const causes = [one, two, three].map((id) => ({
      id: id ?? '',
      reason: null,
      statement: 'Baru',
    }));
    expect(propose({ causes }).pieces.map(({ partId }) => partId)).toEqual([one]);
  });

  it('proposes at most three further causes, none twice, each without a verdict', () => {
    const extra = (statement: string) => ({
      basis: null,
      category: 'method' as const,
      cell: null,
      reason: null,
      statement,
    });
    const newCauses = ['Satu', 'satu', 'Loket tunggal', 'Empat meja terpisah'].map(extra);
    const first = propose({ newCauses });
    expect(first.pieces.map(({ changes }) => changes[0]?.after)).toEqual(['Satu']);
    expect(JSON.stringify(first.pieces[0]?.patch)).toContain('"verdict":"undecided"');
    expect(propose({ newCauses })).toEqual(first);
  });

  it('proposes nothing where nothing changes', () => {
    const same = { statement: 'Aduan menumpuk pada [ORANG_1].', gap: '  ', impact: null };
    expect(propose(same)).toEqual({ pieces: [], refused: [] });
  });
});
