/** The machinery, not a model: of sound texts at least 98 of 100 pass as they are, of spoiled ones none. */
import { describe, expect, it } from 'vitest';
import { values } from '../../design/collection.ts';
import { benchmarkBriefs, problems } from '../../tests/drafts/briefs.ts';
import { randomOf } from '../../tests/generate/random.ts';
import { spoilers, validText } from '../../tests/generate/slot-corpus.ts';
import { draftDesign } from '../draft.ts';
import { createGate } from '../model/gate.ts';
import { createMasker } from '../run/mask-design.ts';
import { givenOf } from './given.ts';
import { slotTargets } from './slot-targets.ts';

// People of the brief are masked, so that their marks stand in the texts, too.
const person = 'Koordinator loket, Sdri. Siti Rekaan (NIP 198501012009011001), mencatat keluhan.';

const briefs = benchmarkBriefs();
const inEnglish = briefs.filter(({ name }) => name === 'en-licensing');
const cases = [...problems(), ...inEnglish].map(({ name, text }) => {
  const { design } = draftDesign({ brief: { text: `${text.trim()} ${person}\n` } });
  const masker = createMasker(design, { names: [], notNames: [] });
  const masked = masker.design(design);
  const facts = values(masked.brief.sentences).map((sentence) => sentence.text);
  return {
    name,
    targets: slotTargets(masked),
    facts: facts.filter((fact) => fact.length > 20 && fact.length < 160 && !fact.startsWith('#')),
    gate: createGate(givenOf(masked), new Set(Object.keys(masker.map)), masked.language),
    language: masked.language,
    marks: Object.keys(masker.map),
  };
});

it('lets every built-in text pass, as it would stand in an answer', () => {
  const refused: string[] = [];
  let count = 0;
  for (const { text } of briefs.filter((_, index) => index % 8 === 0)) {
    const { design } = draftDesign({ brief: { text } });
    const gate = createGate(givenOf(design), new Set(), design.language);
    for (const { current, maxChars } of slotTargets(design)) {
      if (current === '') continue;
      count += 1;
      const reason = gate.check(current, { mostChars: maxChars, before: current });
      if (reason !== null) refused.push(`${reason}: ${current}`);
    }
  }
  expect(count).toBeGreaterThan(1500);
  expect(refused).toEqual([]);
});

describe('the output gate over the slots of five drafts', () => {
  it('has marks of masked people in what it is given', () => {
    for (const { marks, facts } of cases) {
      expect(marks).toContain('[NIP_1]');
      expect(facts.some((fact) => fact.includes('[NIP_1]'))).toBe(true);
    }
  });

  it('lets at least 98 % of sound texts pass unchanged', () => {
    const random = randomOf(20261122);
    let count = 0;
    const refused: string[] = [];
    for (const { targets, facts, gate, language } of cases) {
      for (const target of targets) {
        for (let round = 0; round < 3; round += 1) {
          const text = validText(target, facts, language, random);
          const reason = gate.check(text, { mostChars: target.maxChars, before: target.current });
          count += 1;
          if (reason !== null) refused.push(`${reason}: ${target.label}: ${text}`);
        }
      }
    }
    expect(count).toBeGreaterThan(4000);
    expect(refused.length / count, refused.slice(0, 20).join('\n')).toBeLessThanOrEqual(0.02);
  });

  it.each(spoilers.map((spoiler) => [spoiler.reason, spoiler] as const))(
    'refuses every spoiled text: %s',
    (reason, { spoil }) => {
      const random = randomOf(7);
      const wrong: string[] = [];
      for (const { targets, gate } of cases) {
        for (const target of targets) {
          const text = spoil(target.current, random);
          const found = gate.check(text, { mostChars: 5000, before: target.current });
          if (found !== reason) wrong.push(`${found}: ${text}`);
        }
      }
      expect(wrong.slice(0, 10)).toEqual([]);
    },
  );

  it('refuses what is too long, and what drops an open fact', () => {
    const open = '⟨perlu diisi: nama mitra⟩';
    for (const { targets, gate } of cases) {
      for (const { current, maxChars } of targets) {
        const long = `${current} ${'kata lagi '.repeat(300)}`;
        expect(gate.check(long, { mostChars: maxChars, before: current })).toBe('too-long');
        const before = `${current} ${open}`;
        expect(gate.check(before, { mostChars: 5000, before })).toBeNull();
        expect(gate.check(current, { mostChars: 5000, before })).toBe('lost-placeholder');
      }
    }
  });
});
