import { describe, expect, it } from 'vitest';
import { slotsOf } from '../../design/texts.ts';
import { problems } from '../../tests/drafts/briefs.ts';
import { draftDesign } from '../draft.ts';
import { isOtherLanguage } from './language.ts';

describe('the language of a text', () => {
  it.each([
    ['Officers at the counter do not check the file before they accept it.', 'id'],
    ['The applicant waits because of a missing document', 'id'],
    ['Petugas belum memeriksa berkas sebelum menerimanya.', 'en'],
    ['Pemohon menunggu karena berkas tidak lengkap', 'en'],
  ] as const)('is seen: "%s" is not %s', (text, language) => {
    expect(isOtherLanguage(text, language)).toBe(true);
  });

  it.each([
    ['Coaching on the job', 'id'],
    ['Standar operasional prosedur', 'en'],
    ['Petugas mengikuti on-the-job training dan coaching dari atasan.', 'id'],
    ['SOP loket', 'en'],
  ] as const)('is not doubted without need: "%s" may be %s', (text, language) => {
    expect(isOtherLanguage(text, language)).toBe(false);
  });

  it('finds none of the built-in texts foreign', () => {
    for (const { text } of problems().slice(0, 2)) {
      const { design } = draftDesign({ brief: { text } });
      const foreign = slotsOf(design).filter(({ slot }) => isOtherLanguage(slot.text, 'id'));
      expect(foreign.map(({ slot }) => slot.text)).toEqual([]);
    }
  });
});
