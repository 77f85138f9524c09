/** *Panduan atasan*: two or three pages that a superior keeps at hand while people learn at work. */
import { entries, size, values } from '../../../../design/collection.ts';
import { reflectionsOf } from '../../../../design/ledger.ts';
import type { Activity } from '../../../../design/model/journey.ts';
import { isBlank, type TextSlot } from '../../../../design/slot.ts';
import { paragraph, type RunStyle, run } from '../../../ooxml/markup.ts';
import { ink } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import { calendarOf, supportedActivities } from './calendar.ts';
import { addLegend, addSheetHead, cell, onceOf, rangesOf, small, spanWords } from './head.ts';
import { indicatorLines } from './indicator-lines.ts';

type Once = (slot: TextSlot, look?: RunStyle, longest?: number) => string;

/** More than a superior can read at a glance. */
const most = { questionsPerStage: 2, risks: 3, measures: 4 } as const;

function addPhases(kit: Kit): void {
  const { design, t } = kit;
  const { steps } = design.transfer;
  if (size(steps) === 0) return;
  kit.heading(2, t('sheets.guide.phases'), { unnumbered: true });
  kit.grid(t('sheets.guide.stepsTable'), entries(steps), [
    {
      label: t('fields.transferStep.phase'),
      share: 13,
      cell: ({ phase }, id) =>
        paragraph(kit.anchor(id, run(t(`enums.transferPhase.${phase}`), { bold: true })), small),
      always: true,
    },
    { label: t('fields.transferStep.who'), share: 18, cell: ({ who }) => kit.slot(who, small) },
    {
      label: t('fields.transferStep.what'),
      share: 42,
      cell: ({ what }) => kit.slot(what, small),
      always: true,
    },
    { label: t('fields.transferStep.when'), share: 27, cell: ({ when }) => kit.slot(when, small) },
  ]);
}

function addCalendar(kit: Kit, once: Once): void {
  const { design, t, formats } = kit;
  const { journey } = design;
  const rows = calendarOf(journey);
  if (rows.length === 0) return;
  const yours = new Set(supportedActivities(journey).map(([id]) => id));
  kit.heading(2, t('sheets.guide.calendar'), { unnumbered: true });
  kit.grid(
    t('sheets.guide.calendarTable'),
    rows.map((row) => ['', row] as const),
    [
      {
        label: t('documents.summary.weeks'),
        // Room for a date where there is one.
        share: journey.startDate === null ? 8 : 19,
        cell: ({ from, to, date }) =>
          kit.text(from === to ? String(from) : `${from}–${to}`, small, { bold: true }) +
          (date === null ? '' : kit.text(formats.date(date), small, { colour: ink.muted })),
      },
      {
        label: t('sheets.guide.participant'),
        share: 55,
        cell: (row) =>
          row.entries
            .map(({ id, activity, sessions, minutes }) =>
              paragraph(
                run(`${kit.code(id)}  `, { bold: true, colour: ink.accent }) +
                  once(activity.title) +
                  run(
                    ` (${sessions === 1 ? formats.minutes(minutes) : t('sheets.guide.times', { sessions, minutes: formats.minutes(minutes) })})`,
                    { colour: ink.muted },
                  ),
                small,
              ),
            )
            .join(''),
        always: true,
      },
      {
        label: t('sheets.guide.yourRole'),
        share: 27,
        cell: (row) => {
          const codes = row.entries.filter(({ id }) => yours.has(id)).map(({ id }) => kit.code(id));
          return (
            (codes.length === 0
              ? ''
              : kit.text(t('sheets.guide.support', { code: codes.join(', ') }), small, {
                  bold: true,
                })) +
            row.reflections
              .map(({ id, stageId }) => {
                const reflection = journey.reflections.items[id];
                return reflection === undefined
                  ? ''
                  : paragraph(
                      run(
                        t('sheets.guide.reflection', {
                          stage: kit.code(stageId).toLocaleLowerCase(),
                        }),
                      ) +
                        (isBlank(reflection.withWhom) ? '' : run(': ') + once(reflection.withWhom)),
                      small,
                    );
              })
              .join('')
          );
        },
        always: true,
      },
    ],
  );
}

function addActivities(kit: Kit, once: Once): void {
  const { design, t } = kit;
  const supported = supportedActivities(design.journey);
  const isGuided = ([, { supervisorGuide }]: readonly [string, Activity]): boolean =>
    !isBlank(supervisorGuide);
  const shown =
    supported.length > 0 ? supported : entries(design.journey.activities).filter(isGuided);
  if (shown.length === 0) return;
  kit.heading(
    2,
    t(supported.length > 0 ? 'sheets.guide.activities' : 'sheets.guide.activitiesAll'),
    { unnumbered: true },
  );
  kit.grid(t('sheets.guide.activitiesTable'), shown, [
    {
      label: t('fields.part.activity'),
      share: 26,
      cell: ({ title, occurrences }, id) => {
        const weeks = rangesOf(values(occurrences).map(({ week }) => week));
        return (
          paragraph(
            kit.anchor(id, run(kit.code(id), { bold: true, colour: ink.accent })) +
              run('  ') +
              once(title, { bold: true }),
            small,
          ) +
          kit.text(weeks === '' ? '' : t('documents.week', { week: weeks }), small, {
            colour: ink.muted,
          })
        );
      },
      always: true,
    },
    {
      label: t('sheets.guide.how'),
      share: 47,
      cell: ({ supervisorGuide, supporter }) =>
        kit.slot(supervisorGuide, small) + kit.slot(supporter, small),
      always: true,
    },
    {
      label: t('sheets.guide.proof'),
      share: 27,
      cell: ({ proofs }) =>
        entries(proofs)
          .map(
            ([id, { kind, description }]) =>
              kit.slot(description, small) ||
              paragraph(kit.anchor(id, run(t(`enums.proofKind.${kind}`))), small),
          )
          .join(''),
    },
  ]);
}

function addQuestions(kit: Kit): void {
  const { design, t } = kit;
  const { journey } = design;
  kit.heading(2, t('sheets.guide.ask'), { unnumbered: true });
  const stages = entries(journey.stages).flatMap(([id, { name }]) => {
    const questions = reflectionsOf(journey, id)
      .flatMap(([, reflection]) => entries(reflection.questions))
      .filter(([, { text }]) => !isBlank(text))
      .slice(0, most.questionsPerStage);
    const content = questions.map(([, { text }]) => kit.slot(text, cell)).join('');
    return content === '' ? [] : [[kit.code(id), name, content] as const];
  });
  kit.pairs([
    [t('enums.transferPhase.before'), kit.text(t('sheets.guide.askBefore'), cell)],
    [t('enums.transferPhase.during'), kit.text(t('sheets.guide.askDuring'), cell)],
    [t('enums.transferPhase.after'), kit.text(t('sheets.guide.askAfter'), cell)],
    ...stages.map(([code, , content]) => [code, content] as const),
  ]);
  if (stages.length > 0) kit.add(kit.text(t('sheets.guide.askNote'), { style: 'Note' }));
}

function addWatch(kit: Kit): void {
  const { design, t, formats } = kit;
  const success = entries(design.evaluation.measures)
    .filter(([, { level }]) => level === 3)
    .slice(0, most.measures)
    .map(([id, { indicator, target }]) => {
      const words = kit.inline(indicator);
      return words === ''
        ? ''
        : paragraph(
            kit.anchor(id, words) + run(target === null ? '' : `: ${formats.quantity(target)}`),
            cell,
          );
    })
    .join('');
  const risks = [...entries(design.project.risks)]
    .sort(([, a], [, b]) => b.likelihood * b.impact - a.likelihood * a.impact)
    .filter(([, { description }]) => !isBlank(description))
    .slice(0, most.risks)
    .map(([, { description, mitigation }]) => {
      const remedy = kit.inline(mitigation);
      return paragraph(
        kit.inline(description, { bold: true }) + (remedy === '' ? '' : run(' → ') + remedy),
        cell,
      );
    })
    .join('');
  if (success + risks === '') return;
  kit.heading(2, t('sheets.guide.watch'), { unnumbered: true });
  kit.pairs([
    [t('sheets.guide.success'), success],
    [t('sheets.guide.risk'), risks],
  ]);
}

export function writeSupervisorGuide(kit: Kit, _input: OfficeInput, options: SettledOptions): void {
  const { design, t } = kit;
  const { agreement, steps } = design.transfer;
  const once = onceOf(kit);
  addSheetHead(kit, options, t('documents.kind.supervisor-guide'));
  const agreed = values(agreement.commitments)
    .filter(({ party, what }) => party === 'supervisor' && !isBlank(what))
    .map(({ what, when }) => {
      const day = kit.inline(when);
      return paragraph(
        run('•  ') + kit.inline(what) + (day === '' ? '' : run(' – ', { colour: ink.muted }) + day),
        cell,
      );
    })
    .join('');
  kit.add(kit.text(t('sheets.guide.opening'), { ...cell, after: 120 }));
  kit.pairs([
    [
      t('sheets.guide.readers'),
      kit.slot(agreement.supervisor, cell) || kit.text(t('sheets.guide.readersNone'), cell),
    ],
    [t('fields.problem.audience'), kit.slot(design.problem.audience, cell)],
    [t('documents.cover.length'), kit.text(spanWords(kit), cell)],
    [t('sheets.agreement.change'), indicatorLines(kit)],
    [t('sheets.guide.agreed'), agreed],
  ]);
  if (size(steps) + size(design.journey.activities) === 0) {
    kit.add(kit.text(t('sheets.guide.empty'), { style: 'Note' }));
  }
  addCalendar(kit, once);
  addPhases(kit);
  addActivities(kit, once);
  addQuestions(kit);
  addWatch(kit);
  addLegend(kit);
}
