/** Part I, second half: fishbone, causes with verdict and reason, whys, walk, actions, the answer. */
import { entries, size } from '../../../../design/collection.ts';
import { fishboneCategories } from '../../../../design/enums.ts';
import { type FishboneLayout, layoutFishbone } from '../../../../design/fishbone-layout.ts';
import { decisionWalkSchema } from '../../../../design/model/analysis.ts';
import { paragraph, run } from '../../../ooxml/markup.ts';
import { fishboneSvg } from '../../../pictures/fishbone-svg.ts';
import { verdictColours } from '../../../pictures/palette.ts';
import type { Rasterised } from '../../../pictures/rasterise.ts';
import { plainSlotText, shorten } from '../../../slot-markdown.ts';
import type { Kit } from '../kit.ts';
import { codeCell } from './problem.ts';

const cell = { style: 'TableText' } as const;
const small = { style: 'TableSmall' } as const;

/** A wide page of bones is drawn wider, and so with smaller text, rather than higher than a page. */
const widths = [760, 880, 1040, 1240];
const tallest = 1.28;

/** The fishbone of a design as SVG, fit for a page; null without causes. */
export function fishboneOf(kit: Kit): { svg: string; description: string } | null {
  const { design, t } = kit;
  const { analysis, problem } = design;
  if (size(analysis.causes) === 0) return null;
  const gap = plainSlotText(analysis.gap.text);
  const head = gap === '' ? plainSlotText(problem.statement.text) : gap;
  const causes = entries(analysis.causes).map(([id, cause]) => ({
    id,
    code: kit.code(id),
    text: plainSlotText(cause.statement.text),
    category: cause.category,
    verdict: cause.verdict,
    verdictLabel: t(`enums.verdict.${cause.verdict}`),
  }));
  let layout: FishboneLayout | null = null;
  for (const width of widths) {
    layout = layoutFishbone({
      categories: fishboneCategories[analysis.frame],
      categoryLabel: (category) => t(`enums.fishboneCategory.${category}`),
      causes,
      head: shorten(head, 220),
      width,
      fontSize: 12.5,
    });
    if (layout.height / layout.width <= tallest) break;
  }
  if (layout === null) return null;
  const description = [
    `${t('documents.fishbone.title')}: ${shorten(head, 160)}.`,
    ...causes.map(
      ({ code, category, verdictLabel }) =>
        `${t(`enums.fishboneCategory.${category}`)}: ${code} (${verdictLabel}).`,
    ),
  ].join(' ');
  return { svg: fishboneSvg(layout, t('documents.fishbone.title')), description };
}

function addCauses(kit: Kit): void {
  const { design, t } = kit;
  kit.grid(t('documents.table.causes'), entries(design.analysis.causes), [
    { label: t('documents.column.code'), share: 8, cell: (_, id) => codeCell(kit, id) },
    {
      label: t('fields.part.cause'),
      share: 34,
      cell: (cause) =>
        kit.slot(cause.statement, { ...cell, run: { bold: true } }) +
        kit.text(
          [
            t(`enums.fishboneCategory.${cause.category}`),
            cause.level === null ? '' : t(`enums.performanceLevel.${cause.level}`),
            cause.cell === null ? '' : t(`enums.gilbertCell.${cause.cell}`),
          ]
            .filter((word) => word !== '')
            .join(' · '),
          small,
        ),
      always: true,
    },
    {
      label: t('fields.cause.verdict'),
      share: 17,
      cell: ({ verdict, remedy }) =>
        kit.text(t(`enums.verdict.${verdict}`), cell, {
          bold: true,
          colour: verdictColours[verdict].strong,
        }) + kit.text(t(`enums.remedy.${remedy}`), small),
      fill: ({ verdict }) => verdictColours[verdict].soft,
      always: true,
    },
    {
      label: t('fields.cause.verdictReason'),
      share: 33,
      cell: ({ verdictReason }) => kit.slot(verdictReason, cell),
    },
    {
      label: t('documents.column.evidence'),
      share: 9,
      cell: ({ evidenceIds }) =>
        evidenceIds.length === 0 ? '' : paragraph(kit.codeLinks(evidenceIds), cell),
    },
  ]);
}

function addWhys(kit: Kit): void {
  const { design, t } = kit;
  const causes = entries(design.analysis.causes).filter(([, cause]) => size(cause.whys) > 0);
  if (causes.length === 0) return;
  kit.subheading(run(t('fields.cause.whys')));
  for (const [id, cause] of causes) {
    kit.add(
      paragraph(kit.codeLinks([id]) + run('  ') + kit.again(cause.statement, { bold: true }), {
        keepNext: true,
        before: 120,
        after: 40,
      }),
    );
    for (const [index, [whyId, why]] of entries(cause.whys).entries()) {
      kit.add(
        kit.slot(why.text, {
          style: 'WhyStep',
          lead:
            kit.anchor(whyId, run(t('documents.why', { number: index + 1 }), { bold: true })) +
            run('  '),
        }),
      );
    }
  }
}

function addWalk(kit: Kit): void {
  const { design, t } = kit;
  const questions = decisionWalkSchema.keyof().options;
  const causes = entries(design.analysis.causes);
  if (causes.length === 0) return;
  const isAnswered = causes.some(([, { walk }]) =>
    questions.some((question) => walk[question] !== 'unknown'),
  );
  if (!isAnswered) return;
  kit.grid(
    t('documents.table.walk'),
    questions.map((question) => ['', question] as const),
    [
      {
        label: t('documents.column.question'),
        share: 44,
        cell: (question) => kit.text(t(`fields.walk.${question}`), small),
        always: true,
      },
      ...causes.map(([id, cause]) => ({
        label: kit.code(id),
        share: 56 / causes.length,
        align: 'center' as const,
        cell: (question: (typeof questions)[number]) =>
          kit.text(
            cause.walk[question] === 'unknown' ? '?' : t(`enums.answer.${cause.walk[question]}`),
            { ...small, align: 'center' as const },
          ),
      })),
    ],
  );
  kit.add(kit.text(t('documents.note.walk'), { style: 'Note' }));
}

export function addActions(kit: Kit): void {
  const { design, t, formats } = kit;
  kit.grid(t('fields.analysis.actions'), entries(design.analysis.actions), [
    { label: t('documents.column.code'), share: 8, cell: (_, id) => codeCell(kit, id) },
    {
      label: t('fields.action.description'),
      share: 42,
      cell: ({ description }) => kit.slot(description, cell),
      always: true,
    },
    {
      label: t('fields.action.owner'),
      share: 24,
      cell: ({ owner }) => kit.slot(owner, cell),
      always: true,
    },
    {
      label: t('fields.action.deadline'),
      share: 15,
      cell: ({ deadline }) => (deadline === null ? '' : kit.text(formats.date(deadline), cell)),
      always: true,
    },
    {
      label: t('documents.column.causes'),
      share: 11,
      cell: ({ causeIds }) =>
        causeIds.length === 0 ? '' : paragraph(kit.codeLinks(causeIds), cell),
    },
  ]);
}

export function addAnalysis(
  kit: Kit,
  picture: { image: Rasterised; description: string } | null,
): void {
  const { design, t } = kit;
  kit.heading(2, t('documents.heading.analysis'));
  kit.labelled([[t('fields.analysis.gap'), design.analysis.gap]]);
  if (picture !== null)
    kit.picture(picture.image, {
      name: 'fishbone',
      caption: t('documents.fishbone.title'),
      description: picture.description,
      share: 1,
    });
  addCauses(kit);
  addWhys(kit);
  addWalk(kit);
}

export function addAnswer(kit: Kit): void {
  const { design, t } = kit;
  const { problem, analysis } = design;
  const slots = [problem.requestedSolution, problem.answerToRequest, analysis.recommendation];
  if (slots.every(({ text }) => text.trim() === '')) return;
  kit.heading(2, t('documents.heading.answer'));
  kit.labelled([
    [t('fields.problem.requestedSolution'), problem.requestedSolution],
    [t('fields.problem.answerToRequest'), problem.answerToRequest],
    [t('fields.analysis.recommendation'), analysis.recommendation],
  ]);
}
