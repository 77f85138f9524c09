/** Critique, questions and suggested parts: nothing of an answer is believed unchecked. */
import { describe, expect, it } from 'vitest';
import { toJson } from '../../design/edit.ts';
import type { Design } from '../../design/model/design.ts';
import { applyPatch } from '../../design/patch.ts';
import { problems } from '../../tests/drafts/briefs.ts';
import { draftDesign } from '../draft.ts';
import { createGate } from '../model/gate.ts';
import { emitSchema } from '../model/schema.ts';
import type { ModelStep, StageId } from '../run/types.ts';
import { extrasSchema } from './answer-schema.ts';
import { checkCritique, composeCritique, critiqueTargets, findQuote } from './critique.ts';
import { givenOf } from './given.ts';
import { checkAnswer, composeQuestion, nearestParts, questionParts } from './question.ts';
import { suggestionsOf } from './suggestions.ts';

const design: Design = draftDesign({ brief: { text: problems()[0]?.text ?? '' } }).design;
const gate = createGate(givenOf(design), new Set(), design.language);
const steps: readonly ModelStep[] = [
  'problem',
  'analysis',
  'learners',
  'journey',
  'project',
  'support',
];

describe('a critique', () => {
  it.each(steps)('of %s asks about its texts only', (step) => {
    const targets = critiqueTargets(design, step);
    expect(targets.length).toBeGreaterThan(1);
    const { user, system, schema } = composeCritique({
      masked: design,
      targets,
      findings: ['Isi target.'],
      marks: () => 'm7f2',
    });
    expect(system).toContain('menelaah');
    expect(user).toContain('m7f2| Isi target.');
    for (const { ref, label } of targets) expect(user).toContain(`${ref} | ${label} | ≤`);
    expect(() => emitSchema(schema)).not.toThrow();
  });

  const targets = critiqueTargets(design, 'analysis');
  const [target] = targets;
  const current = target?.current ?? '';
  const quote = current.split(' ').slice(1, 5).join(' ');
  const comment = 'Kalimat ini belum menyebut siapa yang bertindak.';
  const check = (...suggestions: Parameters<typeof checkCritique>[0]['suggestions']) =>
    checkCritique({ suggestions }, targets, gate);

  it('is shown with the words as they stand, and a text that fits', () => {
    const rewrite = `${current} Satu orang bertanggung jawab.`;
    expect(check({ id: ' T1', quote: `"${quote.toUpperCase()}"`, comment, rewrite })).toEqual([
      { target, quote, comment, rewrite },
    ]);
  });

  it.each([
    ['an unknown id', { id: 't999', quote, comment, rewrite: null }],
    [
      'a made-up quotation',
      { id: 't1', quote: 'kata yang tidak ada di sana', comment, rewrite: null },
    ],
    ['no quotation', { id: 't1', quote: ' "" ', comment, rewrite: null }],
    ['no comment', { id: 't1', quote, comment: null, rewrite: null }],
    [
      'a comment with a link',
      { id: 't1', quote, comment: 'Lihat https://jahat.example', rewrite: null },
    ],
    [
      'a comment with a new figure',
      { id: 't1', quote, comment: 'Naik 47,3 persen.', rewrite: null },
    ],
  ])('is dropped with %s', (_, suggestion) => {
    expect(check(suggestion)).toEqual([]);
  });

  it('keeps its comment where only the new text is of no use', () => {
    for (const rewrite of [current, 'Naik 47,3 persen.', 'x'.repeat(3000), '']) {
      expect(check({ id: 't1', quote, comment, rewrite })[0]?.rewrite).toBeNull();
    }
  });

  it('says the same thing once, and eight things at most', () => {
    const one = { id: 't1', quote, comment, rewrite: null };
    expect(check(one, one)).toHaveLength(1);
    const many = targets.map(({ ref, current: text }) => ({ ...one, id: ref, quote: text }));
    expect(check(...many)).toHaveLength(8);
  });

  it('finds quoted words whatever the quotation marks and blanks', () => {
    const text = 'Petugas "dilempar-lempar"  lagi (kata warga).';
    expect(findQuote(text, 'petugas “dilempar-lempar” lagi')).toBe(
      'Petugas "dilempar-lempar"  lagi',
    );
    expect(findQuote(text, 'lagi (kata warga)...')).toBe('lagi (kata warga)');
    expect(findQuote(text, 'lagi kata')).toBeNull();
    expect(findQuote(text, '')).toBeNull();
  });
});

describe('a question', () => {
  const parts = questionParts(design);

  it('is asked with every part under a closed list of references', () => {
    const { user, schema } = composeQuestion({
      masked: design,
      parts,
      question: 'Mengapa tidak cukup kelas dua hari?',
      passages: [],
      marks: () => 'm7f2',
    });
    expect(new Set(parts.map(({ ref }) => ref)).size).toBe(parts.length);
    expect(parts.length).toBeGreaterThan(100);
    for (const { ref, label } of parts) expect(user).toContain(`${ref} | ${label}\n`);
    expect(user).toContain('Pertanyaan: Mengapa tidak cukup kelas dua hari?');
    expect(user).not.toMatch(/[a-z]{3}_[a-z2-7]{10}/);
    expect(() => emitSchema(schema)).not.toThrow();
  });

  it('takes the nearest parts where not all fit, in the order of the document', () => {
    const question = 'Apa risiko bila jaringan kecamatan putus?';
    const near = nearestParts(parts, question, 6000);
    expect(near.length).toBeLessThan(parts.length);
    expect(near.some(({ text }) => text.includes('Jaringan kecamatan putus'))).toBe(true);
    const places = near.map((part) => parts.indexOf(part));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('is answered with known references only', () => {
    const [one] = parts;
    expect(
      checkAnswer(
        { text: 'Targetnya 4 hari (b1).', refs: ['b1', 'B1 ', 'b9999', 'x'] },
        parts,
        gate,
      ),
    ).toEqual({
      text: 'Targetnya 4 hari.',
      references: [{ path: one?.path, partId: one?.partId }],
    });
    const none = checkAnswer(
      { text: 'Hal itu tidak tercantum dalam rancangan.', refs: [] },
      parts,
      gate,
    );
    expect(none?.references).toEqual([]);
  });

  it.each(['', 'Targetnya 47,3 hari.', 'Buka www.jahat.example.', 'Hubungi 0812-3456-7890.'])(
    'is not answered with "%s"',
    (text) => {
      expect(checkAnswer({ text, refs: ['b1'] }, parts, gate)).toBeNull();
    },
  );
});

describe('suggested parts', () => {
  const originOf = (stage: StageId) =>
    ({ kind: 'model', model: 'uji', promptId: `${stage}.id`, promptVersion: '1' }) as const;
  const suggest = (extras: unknown) =>
    suggestionsOf(extrasSchema.parse(extras), {
      design,
      gate,
      restore: (text) => text.replace('[ORANG_1]', 'Siti Rekaan'),
      originOf,
    });
  const cause = (statement: string) => ({
    basis: null,
    category: 'method',
    cell: 'resources',
    reason: 'Waktu tunggu terjadi di luar kendali petugas.',
    statement,
  });

  it('are at most three of a kind, none twice, none that is there', () => {
    const there = Object.values(design.analysis.causes.items)[0]?.statement.text ?? '';
    const found = suggest({
      newCauses: [
        'Satu',
        'satu.',
        there.toUpperCase(),
        'Dua meja',
        'Berkas menunggu',
        'Lain lagi',
      ].map(cause),
      newPersonas: [{ name: 'Petugas giliran malam', level: 'beginner', role: null }],
      newRisks: [
        { description: 'Berkas menumpuk menjelang libur.', mitigation: 'Jadwal disepakati.' },
        { description: 'Tanpa mitigasi.', mitigation: null },
      ],
    });
    expect(found.map(({ title }) => title.key)).toEqual([
      'fields.part.cause',
      'fields.part.cause',
      'fields.part.cause',
      'fields.part.persona',
      'fields.part.risk',
    ]);
    expect(suggest({ newCauses: [cause('Satu')] })[0]?.partId).toBe(found[0]?.partId);
  });

  it('carry no verdict, no number and no confirmation, and apply to the design', () => {
    const [found] = suggest({ newCauses: [{ ...cause('Meja sempit'), verdict: 'learning' }] });
    expect(JSON.stringify(found?.patch)).toContain('"verdict":"undecided"');
    expect(JSON.stringify(found?.patch)).not.toContain('"confirmed":{');
    expect(applyPatch(toJson(design), found?.patch ?? []).ok).toBe(true);
  });

  it('pass the gate text by text', () => {
    expect(suggest({ newCauses: [cause('Lihat https://jahat.example')] })).toEqual([]);
    expect(suggest({ newCauses: [cause('Ada 8.417 berkas menunggu')] })).toEqual([]);
    expect(suggest({ newCauses: [{ ...cause('Meja sempit'), category: 'asing' }] })).toEqual([]);
    const [found] = suggest({
      newCauses: [{ ...cause('Meja sempit'), reason: 'Naik 47,3 persen.' }],
    });
    expect(JSON.stringify(found?.patch)).not.toContain('47,3');
  });

  it.each([null, 7, { newCauses: 'x', newRisks: [1] }, {}])('are none in %j', (extras) => {
    expect(suggest(extras)).toEqual([]);
  });
});
