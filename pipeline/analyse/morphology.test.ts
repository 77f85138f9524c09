import { describe, expect, it } from 'vitest';
import { activeOf, baseForm, formalVerb, isVerbPhrase, nounPhrase } from './morphology.ts';

describe('Indonesian word formation', () => {
  it.each([
    ['menegakkan papan ukur', 'penegakan papan ukur'],
    ['mengisi kartu inventaris', 'pengisian kartu inventaris'],
    ['melayani pemohon', 'pelayanan pemohon'],
    ['memilah linen infeksius', 'pemilahan linen infeksius'],
    ['memverifikasi berkas', 'verifikasi berkas'],
    ['membaca papan duga air', 'pembacaan papan duga air'],
    ['berdialog dengan perangkat daerah', 'dialog dengan perangkat daerah'],
  ])('names the work of "%s"', (verb, noun) => {
    expect(nounPhrase(verb, 'id')).toBe(noun);
  });

  it.each([
    ['diperiksa', 'memeriksa'],
    ['diisi', 'mengisi'],
    ['ditulis', 'menulis'],
    ['disusun', 'menyusun'],
    ['dikirim', 'mengirim'],
    ['dibuat', 'membuat'],
    ['dicatat', 'mencatat'],
    ['diperbarui', 'memperbarui'],
  ])('makes "%s" active', (passive, active) => {
    expect(activeOf(passive)).toBe(active);
  });

  it('tells verbs from nouns and writes bare verbs out', () => {
    expect(isVerbPhrase('memeriksa berkas', 'id')).toBe(true);
    expect(isVerbPhrase('papan ukur', 'id')).toBe(false);
    expect(formalVerb('pakai alat deteksi bocor')).toBe('memakai alat deteksi bocor');
  });
});

describe('English word formation', () => {
  it.each([
    ['choose a business code', 'choosing a business code'],
    ['plan the work', 'planning the work'],
    ['use the application', 'using the application'],
    ['record readings', 'recording readings'],
  ])('names the work of "%s"', (verb, noun) => {
    expect(nounPhrase(verb, 'en')).toBe(noun);
    expect(baseForm(noun.split(' ')[0] ?? '')).toBe(verb.split(' ')[0]);
  });
});
