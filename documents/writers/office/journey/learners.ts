/** Part I, third: who learns, what is needed, what they will be able to do. */
import { entries, size } from '../../../../design/collection.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import type { Kit } from '../kit.ts';
import { codeCell } from './problem.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;

function addPersonas(kit: Kit): void {
  const { design, t, formats } = kit;
  for (const [id, persona] of entries(design.learners.personas)) {
    const name = kit.inline(persona.name);
    kit.subheading(
      kit.anchor(id, run(kit.code(id))) + run('  ') + (name || run(t('fields.part.persona'))),
    );
    kit.pairs([
      [t('fields.persona.role'), kit.slot(persona.role, cell)],
      [
        t('documents.column.profile'),
        kit.text(
          [
            t(`enums.journeyLevel.${persona.level}`),
            persona.headcount === null
              ? ''
              : t('documents.people', { count: formats.number(persona.headcount) }),
            t(`enums.connectivity.${persona.connectivity}`),
          ]
            .filter((word) => word !== '')
            .join(' · '),
          cell,
        ),
      ],
      [t('fields.persona.relevance'), kit.slot(persona.relevance, cell)],
      [t('fields.persona.experience'), kit.slot(persona.experience, cell)],
      [t('fields.persona.access'), kit.slot(persona.access, cell)],
      [t('fields.persona.barriers'), kit.slot(persona.barriers, cell)],
      [t('fields.persona.accessibility'), kit.slot(persona.accessibility, cell)],
    ]);
    if (size(persona.priorLearning) === 0) continue;
    kit.grid(
      t('documents.table.priorLearning', { code: kit.code(id) }),
      entries(persona.priorLearning),
      [
        {
          label: t('fields.priorLearning.what'),
          share: 34,
          cell: ({ what }) => kit.slot(what, cell),
          always: true,
        },
        {
          label: t('fields.priorLearning.evidence'),
          share: 34,
          cell: ({ evidence }) => kit.slot(evidence, cell),
        },
        {
          label: t('fields.priorLearning.decision'),
          share: 18,
          cell: ({ decision }, one) =>
            paragraph(kit.anchor(one, run(t(`enums.rplDecision.${decision}`))), cell),
        },
        {
          label: t('documents.column.outcomes'),
          share: 14,
          cell: ({ outcomeIds }) =>
            outcomeIds.length === 0 ? '' : paragraph(kit.codeLinks(outcomeIds), cell),
        },
      ],
    );
  }
}

function addNeeds(kit: Kit): void {
  const { design, t, formats } = kit;
  const level = (value: number | null): string =>
    value === null ? '' : kit.text(formats.number(value), { ...cell, align: 'center' });
  kit.grid(t('fields.learners.needs'), entries(design.learners.needs), [
    { label: t('documents.column.code'), share: 7, cell: (_, id) => codeCell(kit, id) },
    {
      label: t('fields.need.competency'),
      share: 24,
      cell: ({ competency, kind }) =>
        kit.slot(competency, cell) + kit.text(t(`enums.competencyKind.${kind}`), small),
      always: true,
    },
    { label: t('documents.column.standard'), share: 11, cell: (need) => level(need.standardLevel) },
    { label: t('documents.column.actual'), share: 10, cell: (need) => level(need.actualLevel) },
    {
      label: t('documents.column.gap'),
      share: 11,
      cell: ({ standardLevel, actualLevel }) =>
        standardLevel === null || actualLevel === null ? '' : level(actualLevel - standardLevel),
    },
    { label: t('fields.need.source'), share: 15, cell: ({ source }) => kit.slot(source, cell) },
    {
      label: t('fields.need.priority'),
      share: 19,
      cell: ({ priority, rationale }) =>
        kit.text(t(`enums.priority.${priority}`), cell, { bold: true }) +
        kit.slot(rationale, small),
    },
    {
      label: t('documents.column.causes'),
      share: 13,
      cell: ({ causeIds }) =>
        causeIds.length === 0 ? '' : paragraph(kit.codeLinks(causeIds), cell),
    },
  ]);
}

function addOutcomes(kit: Kit): void {
  const { design, t } = kit;
  kit.add(kit.text(t('documents.note.outcomes'), { style: 'Note' }));
  kit.grid(t('fields.learners.outcomes'), entries(design.learners.outcomes), [
    { label: t('documents.column.code'), share: 8, cell: (_, id) => codeCell(kit, id) },
    {
      label: t('fields.outcome.behaviour'),
      share: 32,
      cell: ({ behaviour, domain, band }) =>
        kit.slot(behaviour, { ...cell, run: { bold: true } }) +
        kit.text(`${t(`enums.domain.${domain}`)} · ${t(`enums.verbBand.${band}`)}`, small),
      always: true,
    },
    {
      label: t('fields.outcome.condition'),
      share: 25,
      cell: ({ condition }) => kit.slot(condition, cell),
    },
    {
      label: t('fields.outcome.criterion'),
      share: 25,
      cell: ({ criterion }) => kit.slot(criterion, cell),
    },
    {
      label: t('documents.column.serves'),
      share: 11,
      cell: ({ causeIds, needIds }) =>
        causeIds.length + needIds.length === 0
          ? ''
          : paragraph(kit.codeLinks([...causeIds, ...needIds]), cell),
    },
  ]);
}

export function addLearners(kit: Kit): void {
  const { design, t } = kit;
  const { personas, needs, outcomes } = design.learners;
  if (size(personas) > 0) {
    kit.heading(2, t('documents.heading.personas'));
    addPersonas(kit);
  }
  if (size(needs) > 0) {
    kit.heading(2, t('documents.heading.needs'));
    addNeeds(kit);
  }
  if (size(outcomes) > 0) {
    kit.heading(2, t('documents.heading.outcomes'));
    addOutcomes(kit);
  }
}
