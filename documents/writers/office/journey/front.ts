/** Cover, contents, and the summary on one page. */
import { entries, size, values } from '../../../../design/collection.ts';
import { verdictSchema } from '../../../../design/enums.ts';
import { activityMinutes } from '../../../../design/jp/convert.ts';
import { activitiesOf, journeyJp, lastWeek, mixOf } from '../../../../design/ledger.ts';
import { hasPlaceholder, isBlank } from '../../../../design/slot.ts';
import { internalLink, paragraph, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink, modeColours, unconfirmed, verdictColours } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import { addLetterhead } from '../letterhead.ts';
import type { SettledOptions } from '../options.ts';

function legend(kit: Kit): string {
  const sample = (colour: string, words: string): string =>
    kit.text(words, { style: 'Note', hairline: colour, after: 40, indent: 120 });
  const origins = new Set<string>();
  for (const slot of kit.slots())
    if (slot.confirmed === null && !isBlank(slot)) origins.add(slot.origin.kind);
  return [
    kit.slots().some(({ text }) => hasPlaceholder(text))
      ? paragraph(
          run(` ${kit.t('documents.legend.placeholderMark')} `, { shade: ink.highlight }) +
            run(` ${kit.t('documents.legend.placeholder')}`),
          { style: 'Note', after: 40 },
        )
      : '',
    origins.has('pattern') ? sample(unconfirmed.pattern, kit.t('documents.legend.pattern')) : '',
    origins.has('model') ? sample(unconfirmed.model, kit.t('documents.legend.model')) : '',
  ].join('');
}

export function addCover(kit: Kit, options: SettledOptions): void {
  const { design, t, formats } = kit;
  addLetterhead(kit, options);
  kit.add(
    paragraph('', { before: 2200 }),
    kit.text(t('documents.kind.journey'), { style: 'Subtitle' }, { caps: true }),
    paragraph(kit.inline(design.title) || run(t('documents.untitled')), { style: 'Title' }),
    paragraph('', { ruleBelow: ink.accent, after: 240 }),
  );
  kit.pairs([
    [t('fields.problem.unit'), kit.slot(design.problem.unit, { style: 'TableText' })],
    [t('fields.problem.audience'), kit.slot(design.problem.audience, { style: 'TableText' })],
    [t('documents.cover.length'), kit.text(journeyAtAGlance(kit), { style: 'TableText' })],
    [
      t('fields.design.year'),
      kit.text(design.year === null ? '' : String(design.year), { style: 'TableText' }),
    ],
    [
      t('documents.cover.status'),
      kit.text(t(`documents.cover.${options.isDraft ? 'draft' : 'final'}`), {
        style: 'TableText',
      }),
    ],
    [
      t('documents.cover.revision'),
      kit.text(options.revision === undefined ? '' : formats.number(options.revision), {
        style: 'TableText',
      }),
    ],
    [
      t('documents.cover.date'),
      kit.text(options.date === null ? '' : formats.date(options.date.toISOString().slice(0, 10)), {
        style: 'TableText',
      }),
    ],
    [t('fields.design.id'), kit.text(design.id, { style: 'TableText' })],
  ]);
  kit.add(legend(kit));
}

/** "12 minggu · 3 tahap · 14 aktivitas · 46 jam belajar · 18 JP" */
export function journeyAtAGlance({ design: { journey }, t, formats }: Kit): string {
  if (size(journey.activities) === 0) return '';
  const hours = formats.number(Math.round(mixOf(journey).total / 6) / 10);
  return [
    t('documents.glance.weeks', { count: lastWeek(journey) }),
    t('documents.glance.stages', { count: size(journey.stages) }),
    t('documents.glance.activities', { count: size(journey.activities) }),
    t('documents.glance.hours', { hours }),
    formats.jp(journeyJp(journey)),
  ].join(' · ');
}

/**
 * The contents, as links. Word computes page numbers only when it is told to: a file that tells it
 * makes Word ask its reader about "fields that may refer to other files". So the reader is told how,
 * in a line that belongs to the field and goes when the field is updated.
 */
export function contents(kit: Kit): string {
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
  const lines = kit.headings.map(({ level, text, number, bookmark }, index) =>
    paragraph(
      (index === 0 ? begin : '') +
        internalLink(bookmark, run(number === '' ? text : `${number} ${text}`)),
      { style: level === 1 ? 'TOC1' : 'TOC2' },
    ),
  );
  const hint = paragraph(
    `${run(kit.t('documents.contentsHint'))}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    { style: 'ContentsHint' },
  );
  return (
    paragraph(run(kit.t('documents.contents')), {
      style: 'FrontHeading',
      pageBreakBefore: true,
      ruleBelow: ink.accent,
    }) + (lines.length === 0 ? '' : lines.join('') + hint)
  );
}

/** Figures of the indicators: from, to, by when. */
function indicatorRows(kit: Kit): void {
  const { design, t, formats } = kit;
  kit.grid(t('documents.summary.indicators'), entries(design.problem.indicators), [
    {
      label: t('fields.indicator.name'),
      share: 46,
      cell: (item, id) =>
        paragraph(kit.codeLinks([id]) + run(' ') + kit.again(item.name), { style: 'TableText' }),
    },
    {
      label: t('fields.indicator.baseline'),
      share: 18,
      cell: ({ baseline }) =>
        baseline === null ? '' : kit.text(formats.quantity(baseline), { style: 'TableText' }),
    },
    {
      label: t('fields.indicator.target'),
      share: 18,
      cell: ({ target }) =>
        target === null
          ? ''
          : kit.text(formats.quantity(target), { style: 'TableText' }, { bold: true }),
    },
    {
      label: t('documents.summary.deadline'),
      share: 18,
      cell: ({ targetDate, targetPeriod }) =>
        kit.text(targetDate === null ? (targetPeriod?.asWritten ?? '') : formats.date(targetDate), {
          style: 'TableText',
        }),
    },
  ]);
}

function verdictTiles(kit: Kit): string {
  const { design, t } = kit;
  const all = values(design.analysis.causes);
  if (all.length === 0) return '';
  const shown = verdictSchema.options.filter(
    (verdict) => verdict !== 'undecided' || all.some((cause) => cause.verdict === verdict),
  );
  return table({
    widths: splitWidth(
      textWidthOf(kit.page()),
      shown.map(() => 1),
    ),
    lines: 'none',
    rows: [
      shown.map((verdict) => {
        const of = entries(design.analysis.causes).filter(([, cause]) => cause.verdict === verdict);
        const { strong, soft } = verdictColours[verdict];
        return {
          fill: soft,
          content:
            kit.text(
              String(of.length),
              { style: 'TableText', after: 0 },
              { bold: true, size: 36, colour: strong },
            ) +
            kit.text(
              t(`enums.verdict.${verdict}`),
              { style: 'TableText', after: 0 },
              { bold: true, colour: strong },
            ) +
            paragraph(kit.codeLinks(of.map(([id]) => id)), { style: 'TableText' }),
        };
      }),
    ],
  });
}

function stageStrip(kit: Kit): void {
  const { design, t, formats } = kit;
  const { journey } = design;
  const small = (words: string): string => kit.text(words, { style: 'TableText' });
  kit.grid(t('documents.summary.journey'), entries(journey.stages), [
    {
      label: t('fields.part.stage'),
      share: 36,
      cell: ({ name }) => paragraph(kit.again(name, { bold: true }), { style: 'TableText' }),
    },
    {
      label: t('documents.summary.weeks'),
      share: 16,
      cell: ({ startWeek, weeks }) =>
        small(weeks === 1 ? String(startWeek) : `${startWeek}–${startWeek + weeks - 1}`),
    },
    {
      label: t('fields.journey.activities'),
      share: 20,
      cell: (_, id) =>
        paragraph(kit.codeLinks(activitiesOf(journey, id).map(([one]) => one)), {
          style: 'TableText',
        }),
    },
    {
      label: t('documents.summary.time'),
      share: 14,
      cell: (_, id) =>
        small(
          formats.minutes(
            activitiesOf(journey, id).reduce((sum, [, one]) => sum + activityMinutes(one), 0),
          ),
        ),
    },
    {
      label: 'JP',
      share: 14,
      cell: (_, id) =>
        small(formats.jp(activitiesOf(journey, id).reduce((sum, [, one]) => sum + one.jp, 0))),
    },
  ]);
}

function mixLine(kit: Kit): string {
  const { design, t, formats } = kit;
  const mix = mixOf(design.journey);
  if (mix.total === 0) return '';
  const modes = ['experience', 'social', 'formal'] as const;
  return table({
    widths: splitWidth(
      textWidthOf(kit.page()),
      modes.map(() => 1),
    ),
    lines: 'none',
    rows: [
      modes.map((mode) => ({
        fill: modeColours[mode].soft,
        content: paragraph(
          run(formats.percent(mix.shares[mode]), {
            bold: true,
            colour: modeColours[mode].strong,
            size: 24,
          }) + run(`  ${t(`enums.mode.${mode}`)}`, { colour: modeColours[mode].strong }),
          { style: 'TableText' },
        ),
      })),
    ],
  });
}

/** The page for a reader who reads one page. Whole texts stand in their sections; here they are shortened or referred to. */
export function addSummary(kit: Kit): void {
  const { design, t } = kit;
  kit.heading(1, t('documents.summary.title'), { unnumbered: true });
  const again = (label: string, slot: Parameters<Kit['again']>[0]): void => {
    const runs = kit.again(slot);
    if (runs !== '') kit.add(kit.text(label, { style: 'FieldLabel' }), paragraph(runs));
  };
  again(t('fields.problem.statement'), design.problem.statement);
  again(t('fields.analysis.gap'), design.analysis.gap);
  indicatorRows(kit);
  const tiles = verdictTiles(kit);
  if (tiles !== '')
    kit.add(kit.text(t('documents.summary.verdicts'), { style: 'FieldLabel' }), tiles);
  again(t('documents.summary.answer'), design.problem.answerToRequest);
  stageStrip(kit);
  const mix = mixLine(kit);
  if (mix !== '') kit.add(mix);
  again(t('documents.summary.project'), design.project.title);
  kit.add(kit.text(t('documents.note.codes'), { style: 'Note', before: 200 }));
}
