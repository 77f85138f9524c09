/** Step 1 of the design: the brief word for word, and the problem as it was read. */
import { collect } from '../../design/collection.ts';
import type { PartId } from '../../design/ids.ts';
import type { Brief, Indicator, Problem } from '../../design/model/problem.ts';
import { emptySlot, type TextSlot } from '../../design/slot.ts';
import type { CauseWords } from '../analyse/analysis.ts';
import type { PlannedCause } from '../analyse/causes.ts';
import { decapitalise, listOf, sentence, withoutStop } from '../fill/render.ts';
import type { AudienceFact, IndicatorFact, SentenceIndex } from '../intake/index.ts';
import type { PhraseId } from '../phrases/index.ts';
import type { DraftContext } from './context.ts';
import { numeral, periodOf, written } from './quantities.ts';
import { properNouns } from './words.ts';

/** The brief as stored: text, sentences; what found no place is added when the design is complete. */
export function planBrief(context: DraftContext): Brief {
  const { facts } = context;
  return {
    text: facts.text,
    sentences: collect(
      facts.sentences.map(({ index, text }) => [context.sentenceId(index), { text }] as const),
    ),
    unused: { order: [], items: {} },
  };
}

function indicatorKind(name: string, unit: string): Indicator['kind'] {
  if (/\b(?:ikm|kepuasan|satisfaction|nps)\b/iu.test(name)) return 'satisfaction';
  if (
    /^(?:hari|jam|menit|pekan|minggu|days?|hours?|minutes?|weeks?|working days?|hari kerja)$/iu.test(
      unit,
    )
  )
    return 'process';
  if (/\b(?:jumlah|laporan|dokumen|number of)\b/iu.test(name)) return 'output';
  return 'outcome';
}

/** Id of the open indicator that stands in a design whose brief names none. */
export function openIndicatorId(context: DraftContext): PartId {
  return context.seed.id('indicator', 'indicator/missing');
}

export function indicatorId(context: DraftContext, fact: IndicatorFact): PartId {
  return context.seed.id('indicator', `indicator/${context.facts.indicators.indexOf(fact)}`);
}

function planIndicator(context: DraftContext, fact: IndicatorFact): Indicator {
  const { slots, facts } = context;
  const first = fact.sentences[0] ?? facts.problemSentence ?? 0;
  const deadline = fact.deadline ?? facts.deadline;
  return {
    name: context.briefOr(withoutStop(fact.name), first, 'missing.indicator'),
    kind: indicatorKind(fact.name, fact.unit),
    direction: fact.direction,
    baseline: fact.baseline,
    baselineDate: null,
    baselinePeriod: (fact.baselinePeriod ?? '').slice(0, 200),
    target: fact.target,
    targetDate: deadline?.kind === 'date' ? deadline.date : null,
    targetPeriod: periodOf(deadline),
    source:
      fact.source === null
        ? slots.phrase('missing.source', { name: withoutStop(fact.name) }, 'phrase')
        : slots.brief(withoutStop(fact.source), context.sentenceId(first)),
    skp: slots.phrase('missing.skp', { name: withoutStop(fact.name) }, 'phrase'),
  };
}

function emptyIndicator(context: DraftContext): Indicator {
  const { slots } = context;
  const name = context.language === 'id' ? 'indikator ini' : 'this indicator';
  return {
    name: slots.phrase('missing.indicator', {}, 'phrase'),
    kind: 'outcome',
    direction: 'increase',
    baseline: null,
    baselineDate: null,
    baselinePeriod: '',
    target: null,
    targetDate: null,
    targetPeriod: periodOf(context.facts.deadline),
    source: slots.phrase('missing.source', { name }, 'phrase'),
    skp: slots.phrase('missing.skp', { name }, 'phrase'),
  };
}

function audienceText(audiences: readonly AudienceFact[], context: DraftContext): string {
  return listOf(
    audiences.map(({ role, headcount }, index) => {
      const counted = written(headcount).replace(/ orang$/u, '');
      // A number word that opened its sentence ("Dua pengawas") now stands inside one.
      const count =
        index === 0
          ? counted
          : counted.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
      return count === '' || role.startsWith(count) ? role : `${count} ${role}`;
    }),
    context.language,
  );
}

/** Who is served, with their number where the brief counts them ("31 perangkat daerah"). */
function beneficiariesSlot(context: DraftContext): TextSlot {
  const { facts } = context;
  const name = facts.vocabulary.beneficiaries[0] ?? null;
  const counted = facts.numbers.find(
    ({ counts, quantity, role, sentence }) =>
      role !== 'evidence' &&
      counts.toLowerCase() === name?.toLowerCase() &&
      quantity.unit === '' &&
      !facts.impacts.some((impact) => impact.sentence === sentence),
  );
  if (name === null || counted === undefined)
    return context.briefOr(name, facts.problemSentence ?? 0, 'missing.beneficiaries');
  return context.slots.brief(
    `${counted.quantity.asWritten} ${name}`,
    context.sentenceId(counted.sentence),
  );
}

/** Evidence: one part per sentence of the brief that a cause or an observation rests on. */
export function planEvidence(
  context: DraftContext,
  causes: readonly PlannedCause[],
): { evidence: Problem['evidence']; ids: ReadonlyMap<SentenceIndex, PartId> } {
  const { facts, seed, slots } = context;
  const indexes = [
    ...new Set([
      ...causes.flatMap(({ evidence }) => evidence),
      ...facts.evidence.map((one) => one.sentence),
    ]),
  ]
    .filter((index) => facts.sentences[index] !== undefined)
    .sort((a, b) => a - b);
  const ids = new Map<SentenceIndex, PartId>();
  const parts = indexes.map((index) => {
    const id = seed.id('evidence', `evidence/${index}`);
    ids.set(index, id);
    const sentenceId = context.sentenceId(index);
    // The heading is a line of the text, but nobody counts it as a sentence.
    const isHeaded = facts.title !== null && (facts.sentences[0]?.text ?? '').includes(facts.title);
    const number = numeral(index + (isHeaded ? 0 : 1), context.language);
    return [
      id,
      {
        statement: slots.brief(sentence(facts.sentences[index]?.text ?? ''), sentenceId),
        source: slots.phrase('evidence.source', { number }, 'phrase'),
        sentenceId,
      },
    ] as const;
  });
  return { evidence: collect(parts), ids };
}

function joined(
  context: DraftContext,
  facts: ReadonlyArray<{ text: string; sentence: SentenceIndex }>,
  otherwise: PhraseId | null,
): TextSlot {
  const first = facts[0];
  if (first === undefined)
    return otherwise === null ? emptySlot() : context.slots.phrase(otherwise);
  const text = [...new Set(facts.map((one) => sentence(one.text)))].join(' ');
  return context.slots.brief(text, context.sentenceId(first.sentence));
}

/** The whole problem part. `weeks` is the length of the journey, for the answer to the request. */
export function planProblem(
  context: DraftContext,
  evidence: Problem['evidence'],
  causeWords: CauseWords,
  kind: 'mixed' | 'learning' | 'memo' | 'undecided',
  weeks: number,
): Problem {
  const { facts, slots, seed } = context;
  const participants = facts.audiences.filter((one) => one.kind === 'participant');
  const counted = participants.map(({ headcount }) => headcount?.value ?? null);
  const headcount = counted.some((one) => one !== null)
    ? counted.reduce<number>((sum, one) => sum + (one ?? 0), 0)
    : null;
  const statement = facts.problemSentence ?? null;
  const indicators = facts.indicators.map(
    (fact) => [indicatorId(context, fact), planIndicator(context, fact)] as const,
  );
  const firstAudience = facts.audiences[0];
  return {
    statement:
      statement === null
        ? slots.phrase('problem.statement', {}, 'paragraph')
        : slots.brief(
            sentence(facts.sentences[statement]?.text ?? ''),
            context.sentenceId(statement),
          ),
    unit: context.briefOr(
      facts.organisation?.unit ?? facts.organisation?.name ?? null,
      facts.organisation?.sentence,
      'missing.unit',
    ),
    impact: joined(context, facts.impacts, 'missing.impact'),
    importance: slots.phrase('problem.importance', {}, 'paragraph'),
    audience: context.briefOr(
      audienceText(facts.audiences, context),
      firstAudience?.sentence,
      'missing.audience',
    ),
    beneficiaries: beneficiariesSlot(context),
    headcount: headcount === null ? null : Math.max(0, Math.round(headcount)),
    indicators: collect(
      indicators.length > 0
        ? indicators
        : [[openIndicatorId(context), emptyIndicator(context)] as const],
    ),
    evidence,
    constraints: collect(
      facts.constraints.map(
        (one, index) =>
          [
            seed.id('constraint', `constraint/${index}`),
            {
              kind: one.kind,
              statement: slots.brief(sentence(one.text), context.sentenceId(one.sentence)),
            },
          ] as const,
      ),
    ),
    timeWindows: collect(
      facts.timeWindows.map(
        (one, index) =>
          [
            seed.id('timeWindow', `window/${index}`),
            {
              statement: slots.brief(sentence(one.text), context.sentenceId(one.sentence)),
              minutesPerDay: one.minutesPerDay === null ? null : Math.round(one.minutesPerDay),
              occasions: one.occurrences === null ? null : Math.round(one.occurrences),
            },
          ] as const,
      ),
    ),
    budget: {
      status: facts.budget.status,
      amount: facts.budget.status === 'amount' ? facts.budget.amount : null,
      note:
        facts.budget.status === 'none'
          ? slots.phrase('budget.note-none')
          : facts.budget.sentence === null
            ? slots.phrase('missing.budget', {}, 'phrase')
            : slots.brief(
                sentence(
                  facts.sentences[facts.budget.sentence]?.text ?? facts.budget.asWritten ?? '',
                ),
                context.sentenceId(facts.budget.sentence),
              ),
    },
    connectivity: facts.connectivity.level,
    resources: joined(context, facts.resources, null),
    requestedSolution: requestedSlot(context),
    answerToRequest: answerSlot(context, kind, causeWords, weeks),
  };
}

/** Forms the brief asks for, as a list ("kartu bantu kerja, audio pendek, dan skenario foto"). */
function wishList(context: DraftContext): string {
  const names = properNouns(context.facts);
  const texts = context.facts.wishes.map(({ text }) => decapitalise(withoutStop(text), names));
  return listOf([...new Set(texts)], context.language);
}

function requestedSlot(context: DraftContext): TextSlot {
  const { facts, slots } = context;
  const wish = facts.wishes[0];
  const wishes = wishList(context);
  if (facts.requested !== null) {
    const asked = withoutStop(facts.requested.text);
    const text = wishes === '' || asked.includes(wishes) ? asked : `${asked}; ${wishes}`;
    return slots.brief(text, context.sentenceId(facts.requested.sentence));
  }
  return wish === undefined ? emptySlot() : slots.brief(wishes, context.sentenceId(wish.sentence));
}

function answerSlot(
  context: DraftContext,
  kind: 'mixed' | 'learning' | 'memo' | 'undecided',
  causeWords: CauseWords,
  weeks: number,
): TextSlot {
  const { facts, slots, language } = context;
  const variables = { ...causeWords, weeks: numeral(weeks, language), wishAll: wishList(context) };
  if (facts.requested !== null)
    return slots.phrase(`request.answer-${kind}`, variables, 'paragraph');
  if (facts.wishes.length > 0 && kind !== 'memo')
    return slots.phrase('request.answer-wishes', variables, 'paragraph');
  return slots.phrase('request.none');
}
