/** The facts of a brief as a list that a person can go through and strike from. */
import type { FactKind, ReadBrief, ReadFact } from '../../contract/drafting.ts';
import type { Quantity } from '../../design/quantity.ts';
import type { Facts } from '../../pipeline/intake/index.ts';

type Detail = ReadFact['details'][number];

function detail(key: string, value: string | number | null | undefined): Detail[] {
  const text = value === null || value === undefined ? '' : String(value);
  return text === '' ? [] : [{ key, text }];
}

const written = (quantity: Quantity | null): string | null => quantity?.asWritten ?? null;

/** Id `kind:position`; `dropFacts` takes the same ids. */
function numbered<T>(
  kind: FactKind,
  items: readonly T[],
  show: (item: T) => { text: string; details?: Detail[]; sentences: readonly (number | null)[] },
): ReadFact[] {
  return items.map((item, position) => {
    const { text, details = [], sentences } = show(item);
    return {
      id: `${kind}:${position}`,
      kind,
      text,
      details,
      sentences: sentences.filter((index) => index !== null),
    };
  });
}

const present = <T>(item: T | null): T[] => (item === null ? [] : [item]);

function factsList(facts: Facts): ReadFact[] {
  const { budget, connectivity } = facts;
  return [
    ...numbered('title', present(facts.title), (text) => ({ text, sentences: [] })),
    ...numbered('organisation', present(facts.organisation), (one) => ({
      text: one.name,
      details: detail('unit', one.unit),
      sentences: [one.sentence],
    })),
    ...numbered('indicator', facts.indicators, (one) => ({
      text: one.name,
      details: [
        ...detail('baseline', written(one.baseline)),
        ...detail('target', written(one.target) ?? one.targetText),
        ...detail('standard', written(one.standard)),
        ...detail('period', one.baselinePeriod),
        ...detail('deadline', one.deadline?.asWritten),
        ...detail('source', one.source),
      ],
      sentences: one.sentences,
    })),
    ...numbered('deadline', present(facts.deadline), (one) => ({
      text: one.asWritten,
      sentences: [one.sentence],
    })),
    ...numbered('audience', facts.audiences, (one) => ({
      text: one.role,
      details: [
        ...detail('headcount', written(one.headcount)),
        ...one.attributes.flatMap(({ text }) => detail('attribute', text)),
      ],
      sentences: [one.sentence],
    })),
    ...numbered('supporter', facts.supporters, (one) => ({
      text: one.role,
      details: [
        ...detail('headcount', written(one.headcount)),
        ...detail('help', one.text === one.role ? null : one.text),
      ],
      sentences: [one.sentence],
    })),
    ...numbered('budget', budget.status === 'unknown' ? [] : [budget], (one) => ({
      text: one.asWritten ?? 'Rp0',
      sentences: [one.sentence],
    })),
    ...numbered('time-window', facts.timeWindows, (one) => ({
      text: one.text,
      details: [...detail('minutes', one.minutesPerDay), ...detail('rhythm', one.rhythm)],
      sentences: [one.sentence],
    })),
    ...numbered('constraint', facts.constraints, (one) => ({
      text: one.text,
      sentences: [one.sentence],
    })),
    ...numbered(
      'connectivity',
      connectivity.sentences.length === 0 ? [] : [connectivity],
      (one) => ({ text: sentenceText(facts, one.sentences[0] ?? -1), sentences: one.sentences }),
    ),
    ...numbered('place', facts.places, (one) => ({ text: one.text, sentences: [one.sentence] })),
    ...numbered('requested-solution', present(facts.requested), (one) => ({
      text: one.text,
      details: [...detail('days', one.days), ...detail('requester', one.requester)],
      sentences: [one.sentence],
    })),
    ...numbered('wish', facts.wishes, (one) => ({ text: one.text, sentences: [one.sentence] })),
    ...numbered('stakeholder', facts.stakeholders, (one) => ({
      text: one.name,
      details: one.text === one.name ? [] : detail('stance', one.text),
      sentences: [one.sentence],
    })),
    ...numbered('cause', facts.causes, (one) => ({
      text: one.statement,
      details: [...detail('subject', one.subject), ...detail('task', one.task)],
      sentences: [...new Set([one.sentence, ...one.evidence])],
    })),
    ...numbered('evidence', facts.evidence, (one) => ({
      text: one.statement,
      sentences: [one.sentence],
    })),
    ...numbered('resource', facts.resources, (one) => ({
      text: one.text,
      sentences: [one.sentence],
    })),
    ...numbered('impact', facts.impacts, (one) => ({ text: one.text, sentences: [one.sentence] })),
  ];
}

function sentenceText(facts: Facts, index: number): string {
  return facts.sentences.find((one) => one.index === index)?.text ?? '';
}

/** Kinds without which a design has gaps that only the user can fill. */
const expected: readonly FactKind[] = [
  'organisation',
  'indicator',
  'deadline',
  'audience',
  'budget',
  'time-window',
  'connectivity',
  'cause',
  'evidence',
];

export function listFacts(facts: Facts): ReadBrief {
  const list = factsList(facts);
  const kinds = new Set(list.map(({ kind }) => kind));
  return {
    language: facts.language,
    sentences: facts.sentences.map(({ index, text, section }) => ({ index, text, section })),
    facts: list,
    missing: expected.filter((kind) => !kinds.has(kind)),
    unused: facts.unused.map(({ sentence, text, why }) => ({ sentence, text, why })),
  };
}

/** The facts without those that a person has struck; unknown ids are passed over. */
export function dropFacts(facts: Facts, ids: readonly string[]): Facts {
  const struck = new Set(ids);
  const keep = <T>(kind: FactKind, items: readonly T[]): T[] =>
    items.filter((_, position) => !struck.has(`${kind}:${position}`));
  const keepOne = <T>(kind: FactKind, item: T | null): T | null =>
    struck.has(`${kind}:0`) ? null : item;
  return {
    ...facts,
    title: keepOne('title', facts.title),
    organisation: keepOne('organisation', facts.organisation),
    indicators: keep('indicator', facts.indicators),
    deadline: keepOne('deadline', facts.deadline),
    audiences: keep('audience', facts.audiences),
    supporters: keep('supporter', facts.supporters),
    budget: struck.has('budget:0')
      ? { status: 'unknown', amount: null, asWritten: null, sentence: null }
      : facts.budget,
    timeWindows: keep('time-window', facts.timeWindows),
    constraints: keep('constraint', facts.constraints),
    connectivity: struck.has('connectivity:0')
      ? { level: 'unknown', sentences: [] }
      : facts.connectivity,
    places: keep('place', facts.places),
    requested: keepOne('requested-solution', facts.requested),
    wishes: keep('wish', facts.wishes),
    stakeholders: keep('stakeholder', facts.stakeholders),
    causes: keep('cause', facts.causes),
    evidence: keep('evidence', facts.evidence),
    resources: keep('resource', facts.resources),
    impacts: keep('impact', facts.impacts),
  };
}
