import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanDesign, shapes } from '../../tests/generate/clean-design.ts';
import { addProvenance } from '../../tests/generate/provenance.ts';
import { randomOf, slot } from '../../tests/generate/random.ts';
import { parseDesign } from '../parse.ts';
import { slotsOf } from '../texts.ts';
import { anonymise, type Names } from './index.ts';

const none: Names = { agency: [], unit: [], person: [], place: [] };

/** Invented: none of these is an agency, a place or a person. */
const names: Names = {
  agency: ['Dinas Pelita Cakrawala Kota Rekabuana', 'Dispelcak'],
  unit: ['Bidang Telaga Wicara'],
  person: ['Zulfikri Antasena', 'Ve Lo'],
  place: ['Kota Rekabuana', 'Pulau Sembilu'],
};
const all = Object.values(names).flat();

/** Another way to write the same name. */
function spelled(name: string, way: number): string {
  const letters = [...name.replaceAll(' ', '')];
  return (
    [
      name,
      name.toUpperCase(),
      name.toLowerCase(),
      name.replaceAll(' ', '-'),
      name.replaceAll(' ', '  \n'),
      name.replaceAll(' ', '\u00a0'),
      letters.join(' '),
      letters.join('\u00ad'),
      name.replace(/(?<=\p{L}{3})(?=\p{L}{2})/u, '-\n'),
      `**${name.replaceAll(' ', '** ')}`,
      `${name}nya`,
      name.replaceAll('a', 'á'),
      name.replaceAll(' ', '_'),
    ][way % 13] ?? name
  );
}

/** The words of a JSON text, as a searcher would make them comparable. */
const plain = (text: string): string =>
  ` ${text
    .replace(/\\[nrt]/g, ' ')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

describe('anonymise', () => {
  test('is a valid design for every shape, and holds no brief, citation, date or confirmation', () => {
    for (const [seed, shape] of shapes.entries()) {
      const design = addProvenance(cleanDesign(seed + 1, shape), randomOf(seed));
      const { design: shared, removed } = anonymise(design, none);
      expect(parseDesign(shared).ok).toBe(true);
      const json = JSON.stringify(shared);
      expect(json).not.toMatch(/"(?:brief|source)","(?:sentenceId|citationId)"/);
      expect(json).not.toMatch(/"(?:startDate|deadline|baselineDate|targetDate|date)":"/);
      expect(shared.brief.text + shared.citations.order.join()).toBe('');
      expect(shared.learners.gapRows.order).toEqual([]);
      expect(removed.map(({ what }) => what)).toEqual(
        expect.arrayContaining(['brief', 'citations']),
      );
      expect(shared.agency.text).toBe(design.language === 'en' ? '[agency]' : '[instansi]');
    }
  });

  test('no given name remains anywhere, however it is written', () => {
    const designs = shapes.slice(0, 6).map((shape, at) => cleanDesign(at + 30, shape));
    fc.assert(
      fc.property(
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(12), fc.boolean()), {
          minLength: 1,
          maxLength: 12,
        }),
        (which, plants) => {
          const design = structuredClone(designs[which % designs.length]);
          if (design === undefined) throw new Error('no design');
          const slots = slotsOf(design);
          for (const [where, name, way, isInside] of plants) {
            const target = slots[where % slots.length]?.slot;
            const written = spelled(all[name % all.length] ?? '', way);
            if (target !== undefined)
              target.text = isInside
                ? `Menurut ${written}, ${target.text}`
                : `${target.text} ${written}`;
          }
          design.rules.jpTable.name = spelled(all[which % all.length] ?? '', which);
          design.journey.delivery.code = 'DISPELCAK-2026/01';
          const { design: shared } = anonymise(design, names);
          expect(parseDesign(shared).ok).toBe(true);
          const text = plain(JSON.stringify(shared));
          const run = text.replaceAll(' ', '');
          for (const name of all) {
            const word = plain(name);
            expect(text).not.toContain(word);
            if (word.replaceAll(' ', '').length >= 8)
              expect(run).not.toContain(word.replaceAll(' ', ''));
          }
        },
      ),
      { seed: 5, numRuns: 20 },
    );
  });

  const base = cleanDesign(3, 'many-causes');
  const masked = (text: string, given: Names = names): string => {
    const design = structuredClone(base);
    design.problem.statement = slot(text);
    return anonymise(design, given).design.problem.statement.text;
  };

  test('reads well', () => {
    expect(masked('Petugas Dispelcak di Pulau Sembilu menunggu.')).toBe(
      'Petugas [instansi] di [tempat] menunggu.',
    );
    expect(masked('Ditemui Bapak Zulfikri Antasena, S.Sos., M.Si. di loket.')).toBe(
      'Ditemui Bapak [nama] di loket.',
    );
    expect(masked('Narahubung: Sdr. Drs. Zulfikri Antasena, telepon 0812-3456-7890.')).toBe(
      'Narahubung: Sdr. [nama], telepon [nomor].',
    );
    expect(
      masked('Hubungi 0812-3456-7890 atau loket@pelita.go.id, lihat www.pelita.go.id/loket.'),
    ).toBe('Hubungi [nomor] atau [surel], lihat [tautan].');
    expect(masked('Kantor di Jl. Melati Raya No. 12 RT 03/04, lantai dua.')).toBe(
      'Kantor di [alamat], lantai dua.',
    );
    expect(masked('Lihat [loket Dispelcak](part:act_aaaaaaaaaa).')).toBe(
      'Lihat [loket instansi](part:act_aaaaaaaaaa).',
    );
    expect(masked('NIP 198503152010011001 tercatat 12 hari, Rp1.500.000.000.')).toBe(
      'NIP [nomor] tercatat 12 hari, Rp1.500.000.000.',
    );
  });

  test('people are found where forms name them, and posts are left', () => {
    const design = structuredClone(base);
    design.project.mentor = slot('Atasan langsung pemilik proyek: Wiratama Kusumadewi (rekaan)');
    design.project.coach = slot('Kepala Bidang Pelayanan');
    design.problem.impact = slot(
      'Bu Larasita mencatat keluhan; Wiratama membantu. Ibu Kota ramai.',
    );
    const shared = anonymise(design, none);
    expect(shared.found).toEqual(['Wiratama Kusumadewi', 'Larasita']);
    expect(shared.design.project.mentor.text).toBe(
      'Atasan langsung pemilik proyek: [nama] (rekaan)',
    );
    expect(shared.design.project.coach.text).toBe('Kepala Bidang Pelayanan');
    expect(shared.design.problem.impact.text).toBe(
      'Bu [nama] mencatat keluhan; [nama] membantu. Ibu Kota ramai.',
    );
    const kept = anonymise(design, none, { keep: ['Larasita'] });
    expect(kept.design.problem.impact.text).toContain('Bu Larasita');
  });

  test('what may be a name and was left is listed', () => {
    const design = structuredClone(base);
    design.problem.impact = slot(
      'Warga di Kecamatan Sukmajati mengeluh, juga RSUD Bhaktinusa. Kami memakai WhatsApp dan bertemu Harjanto.',
    );
    const texts = anonymise(design, none).suspects.map(({ text, kind }) => `${kind}: ${text}`);
    expect(texts).toEqual(
      expect.arrayContaining([
        'place: Kecamatan Sukmajati',
        'agency: RSUD Bhaktinusa',
        'person: Harjanto',
      ]),
    );
    expect(texts.join()).not.toMatch(/WhatsApp|Warga|Kami/);
  });

  test('ids can be given anew, with every link to them', () => {
    const rename = (id: string): string =>
      `${id.slice(0, 4)}${[...id.slice(4)].reverse().join('')}`;
    const { design } = anonymise(base, none, { rename });
    expect(design.id).toBe(rename(base.id));
    expect(design.journey.activities.order).toEqual(base.journey.activities.order.map(rename));
    expect(parseDesign(design).ok).toBe(true);
  });
});
