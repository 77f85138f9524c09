import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../design/canonical.ts';
import { entries, size, values } from '../design/collection.ts';
import { activityMinutes } from '../design/jp/convert.ts';
import { mixOf } from '../design/ledger.ts';
import type { Design } from '../design/model/design.ts';
import { defaultRules } from '../design/new-design.ts';
import { parseDesign } from '../design/parse.ts';
import { hasPlaceholder } from '../design/slot.ts';
import { slotsOf } from '../design/texts.ts';
import { benchmarkBriefs, problems } from '../tests/drafts/briefs.ts';
import { draftDesign } from './draft.ts';

const briefs = [...problems(), ...benchmarkBriefs()];
const drafts = briefs.map((brief) => ({
  ...brief,
  ...draftDesign({ brief: { text: brief.text } }),
}));
const fixtureNames = new Set(problems().map(({ name }) => name));
const fixtures = drafts.filter(({ name }) => fixtureNames.has(name));
const journeys = drafts.filter(({ design }) => design.result === 'journey');

const texts = (design: Design) =>
  slotsOf({ ...design, brief: null }).filter(({ slot }) => slot.text !== '');

describe('every draft', () => {
  it.each(drafts)('$name is a valid design', ({ design }) => {
    const parsed = parseDesign(JSON.parse(JSON.stringify(design)));
    expect(parsed.ok ? '' : parsed.error).toBe('');
  });

  it.each(drafts)('$name has no defect that counts', ({ findings }) => {
    const defects = findings.filter(
      ({ kind, severity }) => kind === 'defect' && severity !== 'info',
    );
    expect(defects.map(({ rule, path }) => `${rule} ${path}`)).toEqual([]);
  });

  it.each(drafts)('$name has no broken sentence', ({ design }) => {
    const broken = texts(design).filter(({ slot }) =>
      /\{\{|\}\}| {2}|\bundefined\b|\bNaN\b|\bnull\b| [,;]| \.(?!\.)|^\p{Ll}/u.test(slot.text),
    );
    expect(broken.map(({ path, slot }) => `${path}: ${slot.text}`)).toEqual([]);
  });

  it.each(drafts)('$name says of every text where it comes from', ({ design }) => {
    expect(texts(design).filter(({ slot }) => slot.origin.kind === 'person')).toEqual([]);
    expect(texts(design).filter(({ slot }) => slot.confirmed !== null)).toEqual([]);
  });
});

describe('the fixture problems', () => {
  it.each(fixtures)('$name lacks nothing but what its brief does not say', ({ findings }) => {
    const errors = findings.filter(
      ({ severity, kind }) => severity === 'error' && kind === 'defect',
    );
    expect(errors).toEqual([]);
  });

  it.each(fixtures)('$name leaves at most 15 % of its texts open', ({ design }) => {
    const all = texts(design);
    const open = all.filter(({ slot }) => hasPlaceholder(slot.text)).length;
    expect(open / all.length).toBeLessThanOrEqual(0.15);
  });

  it.each(fixtures)(
    '$name keeps every number of the brief, in the design or as unused',
    ({ design, text, unused }) => {
      const shown = `${texts(design)
        .map(({ slot }) => slot.text)
        .join('\n')}\n${unused.map((one) => one.text).join('\n')}`;
      const numbers = text.match(/\d[\d.,]*\d|\d/gu) ?? [];
      expect(numbers.filter((number) => !shown.includes(number))).toEqual([]);
    },
  );
});

describe('journeys', () => {
  it.each(journeys)('$name covers every learnable cause', ({ design }) => {
    const covered = new Set(
      values(design.journey.activities).flatMap(({ causeIds, outcomeIds }) => [
        ...causeIds,
        ...outcomeIds.flatMap((id) => design.learners.outcomes.items[id]?.causeIds ?? []),
      ]),
    );
    const open = entries(design.analysis.causes).filter(
      ([id, { verdict }]) => (verdict === 'learning' || verdict === 'mixed') && !covered.has(id),
    );
    expect(open).toEqual([]);
  });

  it.each(journeys)('$name ties every activity to work, minutes and a stage', ({ design }) => {
    for (const activity of values(design.journey.activities)) {
      expect(activity.workTask.text === '' && activity.noWorkTaskReason.text === '').toBe(false);
      expect(activityMinutes(activity)).toBeGreaterThan(0);
      const stage = design.journey.stages.items[activity.stageId];
      for (const { week } of values(activity.occurrences)) {
        expect(week).toBeGreaterThanOrEqual(stage?.startWeek ?? 0);
        expect(week).toBeLessThan((stage?.startWeek ?? 0) + (stage?.weeks ?? 0));
      }
    }
  });

  it.each(journeys)('$name uses a pattern once and has all three modes', ({ design }) => {
    const patterns = values(design.journey.activities).map(({ patternId }) => patternId);
    expect(new Set(patterns).size).toBe(patterns.length);
    const { minutes } = mixOf(design.journey);
    expect(Math.min(minutes.experience, minutes.social, minutes.formal)).toBeGreaterThan(0);
  });

  it.each(journeys)('$name ends each stage in a reflection with an action', ({ design }) => {
    const reflections = values(design.journey.reflections);
    expect(reflections.map(({ stageId }) => stageId).sort()).toEqual(
      [...design.journey.stages.order].sort(),
    );
    for (const { questions, action } of reflections) {
      expect(size(questions)).toBeGreaterThanOrEqual(3);
      expect(action.text).not.toBe('');
    }
  });

  it('chooses at least 45 patterns at least once over the benchmark briefs', () => {
    const benchmark = journeys.filter(({ name }) => !fixtureNames.has(name));
    const used = new Set(
      benchmark.flatMap(({ design }) =>
        values(design.journey.activities).map(({ patternId }) => patternId),
      ),
    );
    expect(used.size).toBeGreaterThanOrEqual(45);
  });

  it('stays within 15 points of the mix, or says why not', () => {
    const far = journeys.filter(({ design }) => {
      const { shares } = mixOf(design.journey);
      const { targetMix } = design.rules;
      return (['experience', 'social', 'formal'] as const).some(
        (mode) => Math.abs(shares[mode] - targetMix[mode]) > 0.15,
      );
    });
    expect(far.filter(({ design }) => design.journey.mixReason.text === '')).toEqual([]);
    expect(far.length / journeys.length).toBeLessThan(0.15);
  });
});

describe('memos', () => {
  it('have a recommendation, actions with owners to be named, and no journey', () => {
    const memos = drafts.filter(({ design }) => design.result === 'memo');
    expect(memos.length).toBeGreaterThanOrEqual(1);
    for (const { design } of memos) {
      expect(design.analysis.recommendation.text).not.toBe('');
      expect(size(design.analysis.actions)).toBe(size(design.analysis.causes));
      expect(values(design.analysis.actions).every(({ owner }) => hasPlaceholder(owner.text))).toBe(
        true,
      );
      expect(size(design.journey.activities)).toBe(0);
      expect(design.project.title.text).toBe('');
      if (design.problem.requestedSolution.text !== '')
        expect(design.problem.answerToRequest.text).not.toBe('');
    }
  });
});

describe('expected verdicts', () => {
  const judged = drafts.filter(({ expected }) => expected !== null);

  it('were written for at least ten briefs', () => {
    expect(judged.length).toBeGreaterThanOrEqual(10);
  });

  /** Causes that say `words`, or say most of them and rest on a sentence that says them all. */
  const saying = (design: Design, words: string) =>
    values(design.analysis.causes).filter(({ statement, evidenceIds }) => {
      const text = statement.text.toLowerCase();
      if (text.includes(words.toLowerCase())) return true;
      const own = words.toLowerCase().split(' ');
      const isEvident = evidenceIds.some((id) =>
        design.problem.evidence.items[id]?.statement.text
          .toLowerCase()
          .includes(words.toLowerCase()),
      );
      return isEvident && own.filter((word) => text.includes(word)).length >= own.length * 0.6;
    });

  it.each(judged)('$name', ({ design, expected }) => {
    expect(design.result).toBe(expected?.result);
    const missed = [
      ...(expected?.learningCauses ?? []).filter(
        (words) =>
          !saying(design, words).some(
            ({ verdict }) => verdict === 'learning' || verdict === 'mixed',
          ),
      ),
      ...(expected?.nonLearningCauses ?? []).filter(
        (words) =>
          !saying(design, words).some(
            ({ verdict }) => verdict === 'non-learning' || verdict === 'mixed',
          ),
      ),
    ];
    expect(missed).toEqual([]);
  });
});

describe('repetition', () => {
  it.each(fixtures)('$name drafts to the same bytes again', ({ design, text }) => {
    const again = draftDesign({ brief: { text } });
    expect(canonicalJson(again.design)).toBe(canonicalJson(design));
  });

  it('takes spaces and line ends for the same brief', () => {
    const brief = fixtures[0]?.text ?? '';
    const one = draftDesign({ brief: { text: brief } }).design;
    const other = draftDesign({ brief: { text: `${brief.replaceAll('\n', '\r\n')}\n` } }).design;
    expect(other.id).toBe(one.id);
  });

  it('gives the same bytes under the same rules, whatever the order of their keys', () => {
    const [first] = fixtures;
    const stored = JSON.parse(canonicalJson(defaultRules()));
    const again = draftDesign({ brief: { text: first?.text ?? '' }, rules: stored });
    expect(canonicalJson(again.design)).toBe(canonicalJson(first?.design));
  });

  it('gives other ids under other rules', () => {
    const brief = fixtures[0]?.text ?? '';
    const one = draftDesign({ brief: { text: brief } }).design;
    const rules = { ...one.rules, minutesPerJp: 50 };
    expect(draftDesign({ brief: { text: brief }, rules }).design.id).not.toBe(one.id);
  });
});
