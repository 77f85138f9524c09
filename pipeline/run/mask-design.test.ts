import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../design/parse.ts';
import { restoreOutput } from '../../design/privacy/index.ts';
import { slotsOf } from '../../design/texts.ts';
import { problems } from '../../tests/drafts/briefs.ts';
import { draftDesign } from '../draft.ts';
import { createMasker } from './mask-design.ts';

// All made up.
const people =
  ' Narahubung: Sdri. Siti Rekaan, NIP 198501012009011001, surel siti@contoh.example. Kata Budi Contoh: lambat.';
const base = draftDesign({ brief: { text: `${problems()[0]?.text ?? ''}${people}` } }).design;

describe('masking a design', () => {
  it('leaves no raw value and keeps shape, ids and enums', () => {
    const masker = createMasker(base, { names: ['Budi Contoh'], notNames: [] });
    const masked = masker.design(base);
    const text = JSON.stringify(masked);
    for (const raw of ['Siti Rekaan', '198501012009011001', 'siti@contoh.example', 'Budi Contoh'])
      expect(text).not.toContain(raw);
    expect(parseDesign(masked).ok).toBe(true);
    expect(slotsOf(masked).map(({ path }) => path)).toEqual(slotsOf(base).map(({ path }) => path));
    const there = slotsOf(base);
    slotsOf(masked).forEach(({ slot }, index) => {
      expect(restoreOutput(slot.text, masker.map)).toBe(there[index]?.slot.text);
    });
  });

  it('masks a number in a field that is no text slot', () => {
    const design = structuredClone(base);
    const indicator = Object.values(design.problem.indicators.items)[0];
    if (indicator?.baseline == null) throw new Error('the brief has an indicator');
    indicator.baseline.asWritten = '198501012009011001';
    const masked = JSON.stringify(createMasker(design, { names: [], notNames: [] }).design(design));
    expect(masked).not.toContain('198501012009011001');
  });

  it('gives the same person the same placeholder in later texts, and declined words none', () => {
    const masker = createMasker(base, { names: ['Budi Contoh'], notNames: ['Siti Rekaan'] });
    const masked = JSON.stringify(masker.design(base));
    expect(masked).toContain('Siti Rekaan');
    const [mark] = Object.values(masker.map).filter(({ kind }) => kind === 'person');
    const [later] = masker.texts(['Menurut Budi Contoh dan 0812-3456-7890.']);
    expect(later).toBe(`Menurut ${mark?.placeholder ?? ''} dan [TELEPON_1].`);
    expect(JSON.stringify(masker.design(base))).toBe(masked);
  });

  it('masks a name that only a later text gives away, from then on, and renumbers nothing', () => {
    const masker = createMasker(base, { names: [], notNames: ['Wati Contoh'] });
    const before = JSON.stringify(masker.design(base));
    const later = masker.texts(['Wawancara dengan Sdri. Ratna Rekaan dan Sdri. Wati Contoh.']);
    expect(later[0]).toMatch(/^Wawancara dengan Sdri\. \[ORANG_\d+\] dan Sdri\. Wati Contoh\.$/);
    const [again = ''] = masker.texts(['Ratna Rekaan hadir, begitu pula Siti Rekaan.']);
    expect(again).not.toContain('Rekaan');
    expect(restoreOutput(again, masker.map)).toBe('Ratna Rekaan hadir, begitu pula Siti Rekaan.');
    expect(JSON.stringify(masker.design(base))).toBe(before);
  });
});
