/** Part II, third: 70/20/10 by minutes, JP by route, workload and cost. */
import { values } from '../../../../design/collection.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { journeyJp, knownCost, mixOf, workload } from '../../../../design/ledger.ts';
import { mixSvg } from '../../../pictures/mix-svg.ts';
import type { Rasterised } from '../../../pictures/rasterise.ts';
import type { Kit } from '../kit.ts';

const cell = { style: 'TableText' } as const;
const modes = ['experience', 'social', 'formal'] as const;

/** The ring and its bars as SVG; null without minutes. */
export function mixOfDesign(kit: Kit): { svg: string; description: string } | null {
  const { design, t, formats } = kit;
  const mix = mixOf(design.journey);
  if (mix.total === 0) return null;
  const jpOf = (mode: (typeof modes)[number]): number =>
    values(design.journey.activities)
      .filter((one) => one.mode === mode)
      .reduce((sum, { jp }) => sum + jp, 0);
  const rows = modes.map((mode) => ({
    mode,
    label: t(`enums.mode.${mode}`),
    minutes: mix.minutes[mode],
    share: mix.shares[mode],
    target: design.rules.targetMix[mode],
    jp: jpOf(mode),
  }));
  const svg = mixSvg(rows, {
    title: t('documents.mix.title'),
    total: t('documents.mix.hours', { hours: formats.number(Math.round(mix.total / 6) / 10) }),
    totalNote: t('documents.mix.all'),
    percent: formats.percent,
    minutes: formats.minutes,
    jp: formats.jp,
    target: (share) => t('documents.mix.target', { share: formats.percent(share) }),
  });
  const description = rows
    .map(
      ({ label, share, minutes, jp }) =>
        `${label}: ${formats.percent(share)}, ${formats.minutes(minutes)}, ${formats.jp(jp)}.`,
    )
    .join(' ');
  return { svg, description: `${t('documents.mix.title')}. ${description}` };
}

export function addLedgers(
  kit: Kit,
  picture: { image: Rasterised; description: string } | null,
): void {
  const { design, t, formats } = kit;
  const { journey, rules } = design;
  kit.heading(2, t('documents.heading.ledgers'));
  if (picture !== null)
    kit.picture(picture.image, {
      name: 'mix',
      caption: t('documents.mix.title'),
      description: picture.description,
      share: 1,
    });
  kit.labelled([[t('fields.journey.mixReason'), journey.mixReason]]);
  const routes = new Map<string, { label: string; count: number; minutes: number; jp: number }>();
  for (const activity of values(journey.activities)) {
    const key = activity.jalur ?? '';
    const label =
      activity.jalur === null ? t('documents.noRoute') : t(`enums.siasnCode.${activity.jalur}`);
    const row = routes.get(key) ?? { label, count: 0, minutes: 0, jp: 0 };
    row.count += 1;
    row.minutes += activityMinutes(activity);
    row.jp += activity.jp;
    routes.set(key, row);
  }
  const right = { ...cell, align: 'right' as const };
  kit.grid(
    t('documents.table.jp'),
    [...routes].map(([key, row]) => [key, row] as const),
    [
      { label: t('fields.activity.jalur'), share: 52, cell: ({ label }) => kit.text(label, cell) },
      {
        label: t('fields.journey.activities'),
        share: 16,
        align: 'right',
        cell: ({ count }) => kit.text(String(count), right),
      },
      {
        label: t('documents.column.minutes'),
        share: 16,
        align: 'right',
        cell: ({ minutes }) => kit.text(formats.number(minutes), right),
      },
      {
        label: 'JP',
        share: 16,
        align: 'right',
        cell: ({ jp }) => kit.text(formats.number(jp), right),
      },
    ],
  );
  const weeks = workload(journey);
  const busiest = weeks.indexOf(Math.max(...weeks)) + 1;
  kit.add(
    kit.text(
      t('documents.note.jp', {
        jp: formats.jp(journeyJp(journey)),
        table: rules.jpTable.name,
        basis: rules.jpTable.basis,
        minutes: rules.minutesPerJp,
      }),
      { style: 'Note' },
    ),
    weeks.every((one) => one === 0)
      ? ''
      : kit.text(
          t('documents.note.workload', {
            week: busiest,
            minutes: formats.minutes(Math.max(...weeks)),
          }),
          { style: 'Note' },
        ),
    knownCost(design) === 0
      ? ''
      : kit.text(t('documents.note.cost', { cost: formats.rupiah(knownCost(design)) }), {
          style: 'Note',
        }),
  );
}
