/** Annexes: course units, imported AKPK rows, the brief as it came, citations, where each text comes from. */
import { entries, size } from '../../../../design/collection.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { landscape, portrait } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { labelOf } from '../field-label.ts';
import type { Kit } from '../kit.ts';
import { provenanceRows } from '../provenance-rows.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;

export function addCourseUnits(kit: Kit): void {
  const { design, t, formats } = kit;
  if (size(design.courseUnits) === 0) return;
  kit.heading(1, t('documents.heading.courseUnits'), { unnumbered: true });
  const split = (jp: number, minutes: number): string =>
    `${formats.jp(jp)} (${formats.minutes(minutes)})`;
  for (const [id, unit] of entries(design.courseUnits)) {
    kit.subheading(
      kit.anchor(id, run(unit.code)) +
        (unit.code === '' ? '' : run('  ')) +
        (kit.inline(unit.name) || run(t('fields.part.courseUnit'))),
    );
    kit.pairs([
      [t('fields.courseUnit.description'), kit.slot(unit.description, cell)],
      [t('fields.courseUnit.learningResult'), kit.slot(unit.learningResult, cell)],
      [
        t('fields.courseUnit.indicators'),
        entries(unit.indicators)
          .map(([one, { text }], index) =>
            kit.slot(text, { ...cell, lead: kit.anchor(one, run(`${index + 1}.`)) + run(' ') }),
          )
          .join(''),
      ],
      [t('fields.courseUnit.jp'), kit.text(formats.jp(unit.jp), cell)],
      [t('documents.unit.theory'), kit.text(split(unit.theoryJp, unit.theoryMinutes), cell)],
      [
        t('documents.unit.assignment'),
        kit.text(split(unit.assignmentJp, unit.assignmentMinutes), cell),
      ],
      [t('documents.unit.field'), kit.text(split(unit.fieldJp, unit.fieldMinutes), cell)],
      [t('fields.courseUnit.assessment'), kit.slot(unit.assessment, cell)],
      [t('fields.courseUnit.references'), kit.slot(unit.references, cell)],
    ]);
    kit.grid(t('fields.courseUnit.planRows'), entries(unit.planRows), [
      {
        label: t('documents.column.number'),
        share: 6,
        cell: (_, one, index) => paragraph(kit.anchor(one, run(String(index + 1))), small),
      },
      {
        label: t('documents.column.indicator'),
        share: 12,
        cell: ({ indicatorId }) => {
          const position = unit.indicators.order.indexOf(indicatorId);
          return kit.text(position === -1 ? '' : String(position + 1), small);
        },
      },
      { label: t('fields.planRow.topic'), share: 18, cell: ({ topic }) => kit.slot(topic, small) },
      {
        label: t('fields.planRow.subtopic'),
        share: 18,
        cell: ({ subtopic }) => kit.slot(subtopic, small),
      },
      {
        label: t('fields.planRow.method'),
        share: 14,
        cell: ({ method }) => kit.slot(method, small),
      },
      { label: t('fields.planRow.media'), share: 14, cell: ({ media }) => kit.slot(media, small) },
      {
        label: t('documents.column.minutes'),
        share: 9,
        cell: ({ minutes }) => kit.text(formats.number(minutes), small),
      },
      {
        label: t('fields.planRow.references'),
        share: 15,
        cell: ({ references }) => kit.slot(references, small),
      },
    ]);
    kit.grid(t('fields.courseUnit.lessonSteps'), entries(unit.lessonSteps), [
      {
        label: t('fields.lessonStep.phase'),
        share: 14,
        cell: ({ phase }, one) =>
          paragraph(kit.anchor(one, run(t(`enums.lessonPhase.${phase}`), { bold: true })), small),
      },
      {
        label: t('fields.lessonStep.facilitator'),
        share: 24,
        cell: ({ facilitator }) => kit.slot(facilitator, small),
      },
      {
        label: t('fields.lessonStep.participant'),
        share: 24,
        cell: ({ participant }) => kit.slot(participant, small),
      },
      {
        label: t('fields.lessonStep.method'),
        share: 14,
        cell: ({ method }) => kit.slot(method, small),
      },
      {
        label: t('fields.lessonStep.media'),
        share: 14,
        cell: ({ media }) => kit.slot(media, small),
      },
      {
        label: t('documents.column.minutes'),
        share: 10,
        cell: ({ minutes }) => kit.text(formats.number(minutes), small),
      },
    ]);
  }
}

export function addGapRows(kit: Kit): void {
  const { design, t, formats } = kit;
  if (size(design.learners.gapRows) === 0) return;
  kit.turn(landscape);
  kit.heading(1, t('documents.heading.gapRows'), { unnumbered: true });
  const right = { ...small, align: 'center' as const };
  kit.grid(t('documents.table.gapRows'), entries(design.learners.gapRows), [
    {
      label: t('documents.column.person'),
      share: 9,
      cell: ({ person, year }, id) =>
        paragraph(kit.anchor(id, run(person || '–')), small) +
        kit.text(year === null ? '' : String(year), small),
      always: true,
    },
    {
      label: t('fields.gapRow.position'),
      share: 13,
      cell: ({ position, unit }) => kit.slot(position, small) + kit.slot(unit, small),
    },
    {
      label: t('fields.gapRow.competency'),
      share: 15,
      cell: ({ competency, kind, source }) =>
        kit.slot(competency, small) +
        kit.text(t(`enums.competencyKind.${kind}`), small, { colour: ink.muted }) +
        kit.slot(source, small),
      always: true,
    },
    {
      label: t('documents.column.levels'),
      share: 9,
      cell: ({ standardLevel, actualLevel, gap }) =>
        kit.text(`${standardLevel} / ${actualLevel} / ${formats.number(gap)}`, right),
    },
    {
      label: t('documents.column.performance'),
      share: 14,
      cell: ({ performanceTarget, performanceActual }) =>
        kit.slot(performanceTarget, small) + kit.slot(performanceActual, small),
    },
    {
      label: t('fields.gapRow.rootCause'),
      share: 13,
      cell: ({ rootCause }) => kit.slot(rootCause, small),
    },
    {
      label: t('fields.gapRow.form'),
      share: 15,
      cell: ({ form, priority, jp }) =>
        kit.slot(form, small) +
        kit.text(
          `${t(`enums.priority.${priority}`)}${jp === null ? '' : ` · ${formats.jp(jp)}`}`,
          small,
        ),
    },
    { label: t('fields.gapRow.note'), share: 12, cell: ({ note }) => kit.slot(note, small) },
  ]);
  kit.turn(portrait);
}

export function addBrief(kit: Kit): void {
  const { design, t } = kit;
  const { brief } = design;
  if (brief.text.trim() === '' && size(brief.unused) === 0) return;
  kit.heading(1, t('documents.heading.brief'), { unnumbered: true });
  kit.add(kit.text(t('documents.note.brief'), { style: 'Note' }));
  for (const part of brief.text.split(/\n\s*\n/u))
    kit.add(kit.text(part.trim(), { shade: ink.soft }));
  kit.grid(t('fields.brief.unused'), entries(brief.unused), [
    {
      label: t('fields.unusedFact.text'),
      share: 36,
      cell: ({ text }, id) => paragraph(kit.anchor(id, run(text)), cell),
      always: true,
    },
    {
      label: t('fields.unusedFact.sentenceId'),
      share: 36,
      cell: ({ sentenceId }) => kit.text(brief.sentences.items[sentenceId]?.text ?? '', small),
    },
    {
      label: t('fields.unusedFact.reason'),
      share: 28,
      cell: ({ reason }) => kit.text(reason, cell),
    },
  ]);
}

export function addCitations(kit: Kit): void {
  const { design, t } = kit;
  if (size(design.citations) === 0) return;
  kit.heading(1, t('documents.heading.citations'), { unnumbered: true, staysOnPage: true });
  kit.grid(t('fields.design.citations'), entries(design.citations), [
    {
      label: t('fields.citation.sourceName'),
      share: 28,
      cell: ({ sourceName, sentences }, id) =>
        paragraph(kit.anchor(id, run(sourceName, { bold: true })), cell) +
        kit.text(sentences.map((one) => one.split('.').slice(1).join('.')).join(', '), small),
      always: true,
    },
    { label: t('fields.citation.quote'), share: 54, cell: ({ quote }) => kit.text(quote, cell) },
    {
      label: t('fields.citation.label'),
      share: 18,
      cell: ({ label }) => kit.text(t(`enums.citationLabel.${label}`), cell),
    },
  ]);
}

/** Texts that no section took: nothing of a design may be missing from its document. */
export function addRest(kit: Kit): void {
  const rest = kit.unplaced();
  if (rest.length === 0) return;
  const { t } = kit;
  kit.heading(1, t('documents.heading.rest'), { unnumbered: true });
  kit.pairs(rest.map(({ path, slot }) => [labelOf(t, path), kit.slot(slot, cell)] as const));
}

/** Per part: where each of its texts comes from, and whether a person stands behind it. */
export function addProvenance(kit: Kit): void {
  const { design, t } = kit;
  const rows = provenanceRows(kit);
  if (rows.length === 0) return;
  kit.heading(1, t('documents.heading.provenance'), { unnumbered: true });
  kit.add(kit.text(t('documents.note.provenance'), { style: 'Note' }));
  kit.grid(
    t('documents.table.provenance'),
    rows.map((row) => ['', row] as const),
    [
      {
        label: t('documents.column.part'),
        share: 22,
        cell: ({ kind, parts }) =>
          // "Tahap 1, Tahap 2" says its kind itself; "A1, A2" does not.
          paragraph(
            parts.some((part) => part.includes(' '))
              ? run(parts.join(', '), { bold: true })
              : run(kind, { bold: true }) + run(parts.length === 0 ? '' : ` ${parts.join(', ')}`),
            small,
          ),
      },
      {
        label: t('documents.column.texts'),
        share: 38,
        cell: ({ fields }) => kit.text(fields.join('; '), small),
      },
      { label: t('fields.slot.origin'), share: 22, cell: ({ origin }) => kit.text(origin, small) },
      {
        label: t('documents.column.confirmed'),
        share: 18,
        cell: ({ status }) => kit.text(status, small),
      },
    ],
  );
  const version = design.rulesVersion;
  if (version !== '')
    kit.add(kit.text(t('documents.note.rulesVersion', { version }), { style: 'Note' }));
}
