import { describe, expect, it } from 'vitest';
import { siasnCodes } from '../design/enums.ts';
import {
  citationText,
  loadPatterns,
  patternById,
  slotNameSchema,
  slotsIn,
  textsOf,
} from './index.ts';
import { containment, patternSequences } from './overlap.ts';

const patterns = loadPatterns();
const languages = ['id', 'en'] as const;
const count = (test: (pattern: (typeof patterns)[number]) => boolean) =>
  patterns.filter(test).length;

describe('the pattern library', () => {
  it('is large and spread enough for very different briefs', () => {
    expect(patterns.length).toBeGreaterThanOrEqual(64);
    expect(count((p) => p.mode === 'experience')).toBeGreaterThanOrEqual(28);
    expect(count((p) => p.mode === 'social')).toBeGreaterThanOrEqual(20);
    expect(count((p) => p.mode === 'formal')).toBeGreaterThanOrEqual(14);
    expect(count((p) => p.connectivity === 'offline')).toBeGreaterThanOrEqual(30);
    expect(count((p) => p.costBand === 'none')).toBeGreaterThanOrEqual(40);
    for (const phase of ['orient', 'build', 'apply', 'sustain']) {
      expect(
        count((p) => p.phase === phase),
        phase,
      ).toBeGreaterThanOrEqual(8);
    }
    for (const abc of [
      'acquisition',
      'inquiry',
      'practice',
      'production',
      'discussion',
      'collaboration',
    ]) {
      expect(
        count((p) => p.abc === abc),
        abc,
      ).toBeGreaterThanOrEqual(5);
    }
    for (const moment of ['new', 'more', 'apply', 'solve', 'change'] as const) {
      expect(
        count((p) => p.moments.includes(moment)),
        moment,
      ).toBeGreaterThanOrEqual(8);
    }
    const used = new Set(patterns.map((p) => p.jalur).filter((code) => code !== null));
    expect(used.size).toBeGreaterThanOrEqual(20);
    for (const code of used) expect(siasnCodes).toContain(code);
  });

  it('has unique ids, found by patternById, each with a source', () => {
    expect(new Set(patterns.map((p) => p.id)).size).toBe(patterns.length);
    for (const pattern of patterns) {
      expect(patternById(pattern.id)).toBe(pattern);
      expect(citationText(pattern.citation)).toMatch(/\(\d{4}\)\. \S/u);
    }
    expect(patternById('no-such-pattern')).toBeUndefined();
  });

  it.each(patterns.map((p) => [p.id, p] as const))('%s: templates are sound', (_id, pattern) => {
    for (const language of languages) {
      const template = pattern.templates[language];
      for (const text of textsOf(template)) {
        for (const slot of slotsIn(text))
          expect(slotNameSchema.safeParse(slot).success, slot).toBe(true);
        expect(text.replace(/\{\{[^{}]*\}\}/gu, ''), text).not.toMatch(/[{}⟨⟩]/u);
        // A slot's text is in lower case, so no sentence may begin with one.
        expect(text).not.toMatch(/(?:^|[.!?:] )\{\{/u);
        if (text !== template.title) expect(text, text).toMatch(/[.?]$/u);
        if (/\{\{sessions\}\}/u.test(text)) expect(pattern.sessions.min).toBeGreaterThanOrEqual(2);
      }
      for (const question of template.reflection) expect(question).toMatch(/\?$/u);
    }
    for (const field of Object.keys(pattern.templates.id)) {
      const slots = (language: 'id' | 'en') => {
        const value = Object.entries(pattern.templates[language]).find(
          ([key]) => key === field,
        )?.[1];
        return slotsIn([value].flat().join(' ')).toSorted();
      };
      expect(slots('en'), field).toEqual(slots('id'));
    }
    expect(pattern.templates.en.reflection.length).toBe(pattern.templates.id.reflection.length);
  });

  it.each(patterns.map((p) => [p.id, p] as const))(
    '%s: data agree with each other',
    (_id, pattern) => {
      const needs = new Set(pattern.preconditions);
      if (pattern.connectivity === 'online') expect(needs).toContain('needs-connection');
      if (pattern.connectivity === 'offline') expect(needs).not.toContain('needs-connection');
      if (pattern.costBand === 'medium') expect(needs).toContain('needs-budget');
      if (needs.has('needs-budget')) expect(pattern.costBand).not.toBe('none');
      // Experience happens with somebody at the workplace.
      if (pattern.mode === 'experience') expect(pattern.supporterRole).not.toBe('none');
      // One session may be spread over sittings, but not over more than twelve of them.
      expect(pattern.maxMinutesPerSitting * 12).toBeGreaterThanOrEqual(pattern.minutes.typical);
      if (pattern.sessions.max === 1) expect(pattern.spacing).toBe(0);
      // What a pattern builds upon is produced by another one, in its own phase or before.
      const order = ['orient', 'build', 'apply', 'sustain'];
      for (const wanted of pattern.prerequisites) {
        if (order.includes(wanted)) {
          expect(order.indexOf(wanted)).toBeLessThan(order.indexOf(pattern.phase));
          continue;
        }
        const givers = patterns.filter(
          (p) =>
            p.id !== pattern.id &&
            p.yields.some((y) => y === wanted) &&
            order.indexOf(p.phase) <= order.indexOf(pattern.phase),
        );
        expect(givers.length, wanted).toBeGreaterThanOrEqual(2);
      }
    },
  );

  it.each(languages)('says nothing twice (%s)', (language) => {
    const owners = new Map<string, string[]>();
    for (const pattern of patterns) {
      for (const sequence of patternSequences(pattern, language, 7)) {
        owners.set(sequence, [...(owners.get(sequence) ?? []), pattern.id]);
      }
    }
    expect([...owners].filter(([, ids]) => ids.length > 1)).toEqual([]);

    const fives = patterns.map((p) => [p.id, patternSequences(p, language, 5)] as const);
    for (const [i, [idA, a]] of fives.entries()) {
      for (const [idB, b] of fives.slice(i + 1))
        expect(containment(a, b), `${idA} / ${idB}`).toBeLessThanOrEqual(0.5);
    }
  });

  it.each(languages)('has alternatives of its own for every activity (%s)', (language) => {
    const seen = new Set<string>();
    for (const pattern of patterns) {
      const template = pattern.templates[language];
      for (const text of [
        template.lowBandwidth,
        template.accessible,
        template.supporter,
        template.relevance,
      ]) {
        expect(seen.has(text), text).toBe(false);
        seen.add(text);
      }
    }
  });
});
