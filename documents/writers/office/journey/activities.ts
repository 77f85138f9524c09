/** Part II, second: a sheet per activity, and the reflections of each stage. */
import { entries, size } from '../../../../design/collection.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { activitiesOf, dateOfWeek, reflectionsOf } from '../../../../design/ledger.ts';
import type { Activity, Occurrence } from '../../../../design/model/journey.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { ink, modeColours } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;

/** "Minggu 3: 2 × 60 menit" */
function schedule(kit: Kit, { week, day, sessions, minutes }: Occurrence): string {
  const { t, formats, design } = kit;
  const { startDate } = design.journey;
  const date =
    startDate === null || day === null
      ? ''
      : ` (${formats.date(dateOfWeek(startDate, week, day))})`;
  const time =
    sessions === 1 ? formats.minutes(minutes) : `${sessions} × ${formats.minutes(minutes)}`;
  return `${t('documents.week', { week })}${date}: ${time}`;
}

/** What follows the schedule in its row: connectivity and cost, where known. */
function arrangement({ t, formats }: Kit, { connectivity, cost, occurrences }: Activity): string {
  const words = [
    connectivity === 'unknown' ? '' : t(`enums.connectivity.${connectivity}`),
    cost === null ? '' : cost === 0 ? t('documents.noCost') : formats.rupiah(cost),
  ].filter((word) => word !== '');
  const lead = size(occurrences) > 0 && words.length > 0 ? ' · ' : '';
  return lead + words.join(' · ');
}

function addSheet(kit: Kit, id: string, activity: Activity): void {
  const { t, formats } = kit;
  const { strong } = modeColours[activity.mode];
  kit.subheading(
    kit.anchor(id, run(kit.code(id), { colour: strong })) +
      run('  ') +
      (kit.inline(activity.title) || run(t('fields.part.activity'))),
  );
  const facts = [
    t(`enums.mode.${activity.mode}`),
    t(`enums.form.${activity.form}`),
    activity.jalur === null ? t('documents.noRoute') : t(`enums.siasnCode.${activity.jalur}`),
    t(`enums.abcType.${activity.abc}`),
    t(`enums.moment.${activity.moment}`),
    formats.minutes(activityMinutes(activity)),
    formats.jp(activity.jp),
  ];
  kit.add(kit.text(facts.join(' · '), { style: 'Note', keepNext: true }, { colour: strong }));
  const proofs = entries(activity.proofs)
    .map(([proofId, proof]) => {
      const lead = kit.anchor(proofId, run(t(`enums.proofKind.${proof.kind}`), { bold: true }));
      return (
        kit.slot(proof.description, { ...cell, lead: lead + run(': ') }) || paragraph(lead, cell)
      );
    })
    .join('');
  const attached = (activity.microSeries ?? [])
    .map(({ title, minutes }) => `${title} (${formats.minutes(minutes)})`)
    .join('; ');
  const supporter =
    kit.text(t(`enums.supporterRole.${activity.supporterRole}`), cell, { bold: true }) +
    kit.slot(activity.supporter, cell);
  kit.pairs(
    [
      [t('fields.activity.workTask'), kit.slot(activity.workTask, cell)],
      [t('fields.activity.noWorkTaskReason'), kit.slot(activity.noWorkTaskReason, cell)],
      [t('fields.activity.relevance'), kit.slot(activity.relevance, cell)],
      [t('fields.activity.steps'), kit.slot(activity.steps, cell)],
      [t('fields.activity.supporter'), supporter],
      [t('fields.activity.supervisorGuide'), kit.slot(activity.supervisorGuide, cell)],
      [t('fields.activity.peerGuide'), kit.slot(activity.peerGuide, cell)],
      [t('fields.activity.proofs'), proofs],
      [
        t('documents.column.arrangement'),
        paragraph(
          entries(activity.occurrences)
            .map(([one, occurrence]) => kit.anchor(one, run(schedule(kit, occurrence))))
            .join(run('; ')) + run(arrangement(kit, activity)),
          cell,
        ),
      ],
      [t('fields.activity.microSeries'), attached === '' ? '' : kit.text(attached, cell)],
      [t('fields.activity.lowBandwidth'), kit.slot(activity.lowBandwidth, cell)],
      [t('fields.activity.accessible'), kit.slot(activity.accessible, cell)],
      [
        t('documents.column.serves'),
        activity.outcomeIds.length + activity.causeIds.length === 0
          ? ''
          : paragraph(kit.codeLinks([...activity.outcomeIds, ...activity.causeIds]), cell),
      ],
    ],
    { kept: 3 },
  );
}

export function addSheets(kit: Kit): void {
  const { design, t } = kit;
  const { journey } = design;
  if (size(journey.activities) === 0) return;
  kit.heading(2, t('documents.heading.sheets'));
  for (const id of journey.stages.order)
    for (const [activityId, activity] of activitiesOf(journey, id))
      addSheet(kit, activityId, activity);
}

export function addReflections(kit: Kit): void {
  const { design, t, formats } = kit;
  const { journey } = design;
  if (size(journey.reflections) === 0) return;
  kit.heading(2, t('documents.heading.reflections'));
  for (const [stageId, stage] of entries(journey.stages)) {
    for (const [id, reflection] of reflectionsOf(journey, stageId)) {
      kit.add(
        paragraph(
          kit.anchor(
            id,
            kit.codeLinks([stageId]) + run('  ') + kit.again(stage.name, { bold: true }),
          ) +
            run(
              `  ·  ${t(`enums.reflectionModel.${reflection.model}`)} · ${t(`enums.reflectionMode.${reflection.mode}`)}${reflection.minutes === 0 ? '' : ` · ${formats.minutes(reflection.minutes)}`}`,
              { colour: ink.muted },
            ),
          { keepNext: true, before: 160, after: 60 },
        ),
      );
      kit.pairs(
        [
          [
            t('fields.reflection.questions'),
            entries(reflection.questions)
              .map(([questionId, question], index) =>
                kit.slot(question.text, {
                  ...cell,
                  lead: kit.anchor(questionId, run(`${index + 1}.`)) + run(' '),
                }),
              )
              .join(''),
          ],
          [t('fields.reflection.withWhom'), kit.slot(reflection.withWhom, cell)],
          [t('fields.reflection.action'), kit.slot(reflection.action, cell)],
        ],
        { kept: 3 },
      );
    }
  }
}
