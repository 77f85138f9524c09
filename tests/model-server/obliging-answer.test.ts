/** The obliging server reads the app's own prompts: where they change, it has to follow. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDesignText } from '../../design/parse.ts';
import {
  longQuestion,
  shortQuestion,
  structureQuestion,
  structureSchema,
} from '../../pipeline/model/probe-text.ts';
import {
  composeCritique,
  composeQuestion,
  composeUnit,
  critiqueTargets,
  questionParts,
  slotTargets,
} from '../../pipeline/stages/index.ts';
import { obligingAnswer, rewordedBy, slotsAsked } from './obliging-answer.ts';

const example = readFileSync(new URL('../../examples/izin-usaha.json', import.meta.url), 'utf8');
// As it was before anyone confirmed or locked anything.
const parsed = parseDesignText(
  JSON.stringify(
    JSON.parse(example, (key, value: unknown) =>
      key === 'confirmed' ? null : key === 'locks' ? [] : value,
    ),
  ),
);
if (!parsed.ok) throw new Error('the example is not sound');
const masked = parsed.value;
const marks = () => 'a1b2c3d4e5';

it('answers every text of a unit in the unit’s own shape', () => {
  const targets = slotTargets(masked, { includeTouched: true })
    .filter(({ stage }) => stage === 's1')
    .map((target, index) => ({ ...target, ref: `t${index + 1}` }));
  expect(targets.length).toBeGreaterThan(3);
  const { user, schema } = composeUnit({
    unit: {
      id: 's1',
      parts: [{ stage: 's1', groups: ['s1_core', 's1_detail'], within: null }],
      needs: [],
    },
    targets,
    masked,
    passages: [],
    instruction: null,
    patternIds: [],
    marks,
  });
  expect(slotsAsked(user).map(({ id, most }) => [id, most])).toEqual(
    targets.map(({ ref, maxChars }) => [ref, maxChars]),
  );
  const answer: unknown = JSON.parse(obligingAnswer(user, rewordedBy('dengan tertib')));
  expect(schema.parse(answer)).toMatchObject({ newCauses: [] });
  expect(JSON.stringify(answer).match(/dengan tertib/g)?.length).toBeGreaterThan(3);
});

it('suggests on texts of the list, quoting them', () => {
  const targets = critiqueTargets(masked, 'analysis');
  const { user, schema } = composeCritique({ masked, targets, findings: [], marks });
  const answer = JSON.parse(obligingAnswer(user, () => null));
  expect(schema.parse(answer)).toEqual(answer);
  expect(answer.suggestions).toHaveLength(2);
});

it('answers a question with parts of the list', () => {
  const parts = questionParts(masked);
  const { user } = composeQuestion({ masked, parts, passages: [], question: 'Mengapa?', marks });
  expect(JSON.parse(obligingAnswer(user, () => null))).toMatchObject({ refs: ['b1', 'b2'] });
});

it('stands a connection test', () => {
  const { user, word } = longQuestion(() => 0.3);
  expect(obligingAnswer(user, () => null)).toBe(word);
  expect(obligingAnswer(shortQuestion.user, () => null)).toBe('siap');
  const answer: unknown = JSON.parse(obligingAnswer(structureQuestion.user, () => null));
  expect(structureSchema.safeParse(answer).success).toBe(true);
});
