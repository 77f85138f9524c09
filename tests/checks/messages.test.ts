/** Every finding can be said in both languages, with all its parameters. */
import { describe, expect, it } from 'vitest';
import { checkDesign, checkPayload, checkRules, checkSeries } from '../../design/checks/index.ts';
import { translator } from '../../messages/index.ts';
import { cleanDesign, shapes } from '../generate/clean-design.ts';
import { cleanSeries } from '../generate/clean-series.ts';
import { designPlants, seriesPlants } from '../generate/plants/index.ts';
import { randomOf } from '../generate/random.ts';

const languages = [translator('id'), translator('en')];

describe('texts of checks', () => {
  it.each(checkRules.map((rule) => [rule.id, rule] as const))('%s are complete', (_id, rule) => {
    for (const t of languages) {
      for (const key of [rule.titleKey, rule.fixKey, ...rule.messageKeys])
        expect(t.has(key), `${t.language} ${key}`).toBe(true);
    }
  });

  it('write fractions as the language does', () => {
    const params = { title: 'Kursus', jp: 6.5, minutes: 290, wanted: 6 };
    const said = languages.map((t) => t.dynamic('checks.R25.variants.activity', params));
    expect(said[0]).toContain('6,5 JP; 290 menit');
    expect(said[1]).toContain('6.5 JP; 290 minutes');
  });

  it('get every parameter they name', () => {
    const findings = [
      ...checkPayload([{ path: '/0', text: 'a@b.example, 081234567890, 3201014101900001' }]),
    ];
    designPlants.forEach((plant, index) => {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const shape = attempt < 3 ? 'everything' : shapes[(index + attempt) % shapes.length];
        const design = cleanDesign(index * 16 + attempt, shape ?? 'everything');
        if (plant.into(design, randomOf(attempt)) !== null) findings.push(...checkDesign(design));
      }
    });
    seriesPlants.forEach((plant, index) => {
      for (let attempt = 0; attempt < 6; attempt += 1) {
        const series = cleanSeries(index * 6 + attempt);
        if (plant.into(series, randomOf(attempt)) !== null) findings.push(...checkSeries(series));
      }
    });
    const said = new Set(findings.map(({ messageKey }) => messageKey));
    expect(said.size).toBeGreaterThan(80);
    for (const { messageKey, params } of findings) {
      for (const t of languages)
        expect(t.dynamic(messageKey, params)).not.toMatch(/\{\{|undefined/);
    }
  });
});
