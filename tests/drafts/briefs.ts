/** The briefs that drafting is tested on: forty hand-written ones and the four fixture problems. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const expectedSchema = z.object({
  result: z.enum(['journey', 'memo']),
  learningCauses: z.array(z.string()),
  nonLearningCauses: z.array(z.string()),
});
const goldSchema = z.object({ expected: expectedSchema.optional() });
export type Expected = z.infer<typeof expectedSchema>;

export interface TestBrief {
  name: string;
  text: string;
  expected: Expected | null;
}

/** The four fixture problems, by name. */
export function problems(): TestBrief[] {
  const folder = `${fixtures}problems/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.md$/u, ''),
      text: readFileSync(`${folder}${file}`, 'utf8'),
      expected: null,
    }));
}

/** The benchmark briefs, with the expected verdicts where they were written down. */
export function benchmarkBriefs(): TestBrief[] {
  const folder = `${fixtures}briefs/`;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const file = readdirSync(`${folder}${name}`).find((one) => one.startsWith('brief.')) ?? '';
      const gold = goldSchema.parse(JSON.parse(readFileSync(`${folder}${name}/gold.json`, 'utf8')));
      return {
        name,
        text: readFileSync(`${folder}${name}/${file}`, 'utf8'),
        expected: gold.expected ?? null,
      };
    });
}
