/** Personas: newcomers and experienced people apart, superiors and other supporters as persons of their own. */
import { collect } from '../../design/collection.ts';
import type { Learners, Persona } from '../../design/model/learners.ts';
import { decapitalise, listOf, withoutStop } from '../fill/render.ts';
import type { AudienceFact, SupporterFact } from '../intake/index.ts';
import type { DraftContext } from './context.ts';
import type { PlannedOutcome } from './learners.ts';
import { withoutCount } from './quantities.ts';
import { properNouns } from './words.ts';

type PersonaKind = 'newcomer' | 'senior' | 'plain' | 'supporter';

function headcountIn(context: DraftContext, text: string, sentence: number): number | null {
  const number = context.facts.numbers.find(
    (one) =>
      one.sentence === sentence &&
      text
        .toLowerCase()
        .startsWith(one.quantity.asWritten.toLowerCase().split(/\s+/u)[0] ?? '\u0000'),
  );
  return number === undefined || number.quantity.value < 0
    ? null
    : Math.round(number.quantity.value);
}

function barriers(context: DraftContext): string {
  const { facts, language } = context;
  const names = properNouns(facts);
  const items = facts.constraints
    .filter(({ kind, text }) => {
      if (kind === 'budget' || kind === 'disability' || kind === 'literacy' || kind === 'language')
        return false;
      // Long clauses and wishes for a form of learning are no barrier of a person.
      return (
        withoutStop(text).split(/\s+/u).length <= 10 &&
        !text.includes(facts.organisation?.name ?? '\u0000') &&
        !facts.wishes.some((wish) => text.includes(wish.text))
      );
    })
    .map(({ text }) => decapitalise(withoutStop(text), names));
  const window = context.words.knownWindow ?? '';
  const network = facts.causes.find(({ hints }) => hints.includes('network-failing'));
  if (window !== '')
    items.unshift(
      language === 'id' ? `waktu yang tersedia hanya ${window}` : `the only time is ${window}`,
    );
  if (network !== undefined) items.push(decapitalise(withoutStop(network.statement), names));
  return listOf([...new Set(items)].slice(0, 4), language);
}

function accessNeeds(context: DraftContext, persona: PersonaPlan): string {
  const { facts, language } = context;
  const names = properNouns(facts);
  const fromConstraints = facts.constraints
    .filter(({ kind }) => kind === 'disability' || kind === 'literacy' || kind === 'language')
    .map(({ text }) => text);
  const fromPeople = facts.audiences
    .flatMap(({ attributes }) => attributes)
    .filter(({ kind }) => kind === 'disability' || kind === 'literacy' || kind === 'device')
    .map(({ text }) => text);
  const isAbout = (text: string): boolean =>
    persona.kind !== 'supporter' ||
    text.toLowerCase().includes(persona.role.toLowerCase().split(' ')[0] ?? '');
  const items = (fromConstraints.length > 0 ? fromConstraints : fromPeople)
    .filter(isAbout)
    .map((text) => decapitalise(withoutStop(text), names));
  return listOf([...new Set(items)].slice(0, 3), language);
}

/** "including 9 who joined three months ago" without its first word. */
function remarkOf(text: string): string {
  return withoutStop(text).replace(/^(?:including|termasuk|di antaranya)\s+/iu, '');
}

interface PersonaPlan {
  kind: PersonaKind;
  key: string;
  role: string;
  headcount: number | null;
  sentence: number;
  attributes: string[];
  supporterText: string;
  /** Said after the role: "9 PNS dan 13 PPPK". */
  remark: string;
}

/** Newcomers named by a cause ("19 penyuluh PPPK baru belum pernah menangani pala"). */
function newcomersAmongCauses(
  context: DraftContext,
  role: string,
): { kind: 'newcomer'; text: string; sentence: number } | undefined {
  const cause = context.facts.causes.find(
    ({ hints, subject, quantity }) =>
      hints.includes('newcomer') &&
      quantity !== null &&
      (subject ?? '').toLowerCase().includes(role.toLowerCase()),
  );
  return cause === undefined
    ? undefined
    : { kind: 'newcomer', text: cause.statement, sentence: cause.sentence };
}

function personasOfAudience(
  context: DraftContext,
  audience: AudienceFact,
  index: number,
): PersonaPlan[] {
  const role = withoutCount(audience.role);
  const names = properNouns(context.facts);
  const texts = audience.attributes.map(({ text }) => decapitalise(withoutStop(text), names));
  const total = audience.headcount === null ? null : Math.round(audience.headcount.value);
  const employment = listOf(
    audience.attributes
      .filter(({ kind }) => kind === 'employment')
      .map(({ text }) => withoutStop(text)),
    context.language,
  );
  const base = { role, sentence: audience.sentence, supporterText: '', remark: employment };
  if (audience.kind === 'supervisor')
    return [
      { ...base, kind: 'supporter', key: `audience/${index}`, headcount: total, attributes: texts },
    ];
  const newcomer =
    audience.attributes.find(({ kind }) => kind === 'newcomer') ??
    newcomersAmongCauses(context, role);
  if (newcomer === undefined || total === 1)
    return [
      {
        ...base,
        kind: newcomer === undefined ? 'plain' : 'newcomer',
        key: `audience/${index}`,
        headcount: total,
        attributes: texts,
      },
    ];
  const newCount = headcountIn(context, remarkOf(newcomer.text), newcomer.sentence);
  const others = audience.attributes
    .filter((one) => one !== newcomer && one.kind !== 'employment')
    .map(({ text }) => decapitalise(withoutStop(text), names));
  const rest = total !== null && newCount !== null && newCount < total ? total - newCount : null;
  const hasSeniorSupporter = context.facts.supporters.some(
    (one) => one.kind === 'expert-peer' && one.role.toLowerCase().includes(role.toLowerCase()),
  );
  const senior: PersonaPlan = {
    ...base,
    kind: 'senior',
    key: `audience/${index}/senior`,
    headcount: rest,
    attributes: others,
  };
  return [
    {
      ...base,
      kind: 'newcomer',
      key: `audience/${index}/new`,
      headcount: newCount,
      sentence: newcomer.sentence,
      attributes: [decapitalise(remarkOf(newcomer.text), names)],
    },
    ...(hasSeniorSupporter ? [] : [senior]),
  ];
}

function personaOfSupporter(supporter: SupporterFact, index: number): PersonaPlan {
  return {
    kind: 'supporter',
    key: `supporter/${index}`,
    role: withoutCount(supporter.role),
    headcount: supporter.headcount === null ? null : Math.round(supporter.headcount.value),
    sentence: supporter.sentence,
    attributes: [],
    remark: '',
    supporterText: withoutStop(supporter.text).split(/\s+/u).length < 4 ? '' : supporter.text,
  };
}

function planPersona(
  context: DraftContext,
  persona: PersonaPlan,
  outcomes: readonly PlannedOutcome[],
): Persona {
  const { slots, seed, facts } = context;
  const first = outcomes[0]?.cause;
  const { kind } = persona;
  const variables = {
    // "penyuluh baru" is not called new twice.
    role:
      kind === 'newcomer'
        ? persona.role.replace(/\s*\b(?:baru|new)\b\s*/iu, ' ').trim()
        : persona.role,
    taskNoun: first?.task.noun ?? context.words.service ?? '',
    barrierList: barriers(context),
    attributeList: listOf(persona.attributes, context.language),
    accessList: accessNeeds(context, persona),
    supporterText: persona.supporterText === '' ? '' : `${withoutStop(persona.supporterText)}.`,
  };
  const isSupporter = kind === 'supporter';
  const level = {
    newcomer: 'beginner',
    plain: 'beginner',
    senior: 'intermediate',
    supporter: 'advanced',
  } as const;
  const decision = {
    newcomer: 'full',
    plain: 'shorten',
    senior: 'shorten',
    supporter: 'skip',
  } as const;
  return {
    name: slots.phrase(`persona.name-${isSupporter ? 'plain' : kind}`, variables, 'title'),
    role:
      facts.sentences[persona.sentence] === undefined
        ? slots.phrase('persona.name-plain', variables, 'phrase')
        : slots.brief(
            persona.remark === '' ? persona.role : `${persona.role} (${persona.remark})`,
            context.sentenceId(persona.sentence),
          ),
    level: level[kind],
    headcount: persona.headcount,
    connectivity: facts.connectivity.level,
    access: slots.phrase(`persona.access-${facts.connectivity.level}`, variables),
    barriers: slots.phrase(
      isSupporter ? 'persona.barriers-supporter' : 'persona.barriers',
      variables,
    ),
    experience: slots.phrase(
      isSupporter
        ? 'persona.experience-supporter'
        : kind === 'senior' && persona.attributes.length === 0
          ? 'persona.experience-senior'
          : 'persona.experience',
      variables,
    ),
    relevance: slots.phrase(`persona.relevance-${kind}`, variables),
    accessibility: slots.phrase('persona.accessibility', variables),
    priorLearning: collect([
      [
        seed.id('priorLearning', `${persona.key}/prior`),
        {
          what: slots.phrase(`prior.what-${kind}`, variables, 'phrase'),
          evidence: slots.phrase(`prior.evidence-${kind}`, variables),
          decision: decision[kind],
          outcomeIds: outcomes.slice(0, 1).map(({ id }) => id),
        },
      ],
    ]),
  };
}

function personaPlans(context: DraftContext): PersonaPlan[] {
  const { facts } = context;
  const plans = facts.audiences.flatMap((audience, index) =>
    personasOfAudience(context, audience, index),
  );
  const known = new Set(plans.map(({ role }) => role.toLowerCase()));
  for (const [index, supporter] of facts.supporters.entries()) {
    const plan = personaOfSupporter(supporter, index);
    if (plan.role === '' || known.has(plan.role.toLowerCase())) continue;
    known.add(plan.role.toLowerCase());
    plans.push(plan);
  }
  if (!plans.some(({ kind }) => kind !== 'supporter'))
    plans.unshift({
      kind: 'plain',
      key: 'audience/general',
      role: context.words.audience ?? '',
      headcount: null,
      sentence: -1,
      attributes: [],
      supporterText: '',
      remark: '',
    });
  // The superior takes part in every journey, named in the brief or not.
  if (!plans.some(({ kind }) => kind === 'supporter'))
    plans.push({
      kind: 'supporter',
      key: 'supporter/general',
      role: context.words.supervisor ?? '',
      headcount: null,
      sentence: -1,
      attributes: [],
      supporterText: '',
      remark: '',
    });
  return plans.slice(0, 5);
}

/** All personas of a brief; a superior is always among them. */
export function personasOf(
  context: DraftContext,
  outcomes: readonly PlannedOutcome[],
): Learners['personas'] {
  return collect(
    personaPlans(context).map(
      (persona) =>
        [context.seed.id('persona', persona.key), planPersona(context, persona, outcomes)] as const,
    ),
  );
}
