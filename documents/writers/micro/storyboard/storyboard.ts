/**
 * The storyboard of a unit or a series as a Word file: what a team needs to film, record or build it. Each
 * text says how far it agrees with the module and where in it; the quotations stand at the end.
 */
import { entries, values } from '../../../../design/collection.ts';
import type { PartId } from '../../../../design/ids.ts';
import { plannedMinutes } from '../../../../design/micro/minutes.ts';
import type { MicroUnit, RetrievalItem, Scene, Series } from '../../../../design/model/series.ts';
import type { TextSlot } from '../../../../design/slot.ts';
import type { SourceImage } from '../../../../design/source-document.ts';
import { translator } from '../../../../messages/index.ts';
import { type Cell, paragraph, run } from '../../../ooxml/markup.ts';
import { landscape } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import { plainSlotText } from '../../../slot-markdown.ts';
import { type Grounded, groundedText, labelInWords, pagesTogether, placesOf } from '../grounded.ts';
import { playableUnits } from '../player/player-data.ts';
import type { WriteSeries } from '../types.ts';
import { cell, createSheet, type Sheet, small } from './sheet.ts';

/** No, visual, screen text, narration, interaction, feedback, audio, seconds, assets, accessibility. */
const shares = [0.45, 1.35, 1.25, 2.6, 1.35, 1.35, 1.3, 0.75, 1.2, 1.35] as const;

const plain = (slot: TextSlot | undefined): string => plainSlotText(slot?.text ?? '').trim();

/** What the parts of one document share. */
interface Place {
  readonly sheet: Sheet;
  readonly series: Series;
  readonly images: ReadonlyMap<string, SourceImage>;
}

export function storyboard(input: WriteSeries): Uint8Array {
  const { series, unitId, images, language } = input;
  const t = translator(language);
  const sheet = createSheet(t, landscape);
  const place: Place = { sheet, series, images };
  const numbers = new Map(series.units.order.map((id, index) => [id, index + 1]));
  const units = playableUnits(series, unitId === null ? null : [unitId]);
  const title = plain(series.title) || t('player.title');
  const subject = t(`seriesExport.storyboard.${unitId === null ? 'kind' : 'kindUnit'}`);
  const minutes = units.reduce((sum, [, unit]) => sum + plannedMinutes(unit.seconds), 0);
  sheet.title(title, [
    subject,
    [
      plain(series.audience),
      t('seriesExport.storyboard.summary', { units: units.length, minutes }),
      ...series.sources.map(({ name }) => name),
    ]
      .filter((part) => part !== '')
      .join(' | '),
  ]);
  for (const [index, [id, unit]] of units.entries())
    addUnit(place, unit, numbers.get(id) ?? index + 1, index > 0);
  addCitations(
    place,
    units.map(([, unit]) => unit),
  );
  return sheet.finish({ title, subject, seriesId: series.id });
}

function addUnit(place: Place, unit: MicroUnit, number: number, opensPage: boolean): void {
  const { sheet, series } = place;
  const { t } = sheet;
  const title = `${t('seriesExport.unit', { number })}. ${plain(unit.title)}`;
  sheet.heading(1, title, opensPage);
  if (unit.staleSentences.length > 0)
    sheet.add(
      sheet.text(t('seriesExport.storyboard.stale'), { style: 'Note', shade: ink.highlight }),
    );
  const objectives = values(unit.objectives).map(({ behaviour, condition, criterion }) =>
    [
      sheet.slot(behaviour, { ...cell, run: { bold: true } }),
      plain(condition) === ''
        ? ''
        : sheet.text(t('seriesExport.storyboard.condition', { text: plain(condition) }), cell),
      plain(criterion) === ''
        ? ''
        : sheet.text(t('seriesExport.storyboard.criterion', { text: plain(criterion) }), cell),
    ].join(''),
  );
  sheet.pairs(
    [
      [t('fields.series.title'), sheet.slot(series.title, cell)],
      [t('fields.microUnit.objectives'), objectives.join('')],
      [t('fields.microUnit.situation'), sheet.slot(unit.situation, cell)],
      [t('fields.microUnit.audience'), sheet.slot(unit.audience, cell)],
      [t('fields.microUnit.moment'), sheet.text(t(`enums.moment.${unit.moment}`), cell)],
      [t('fields.microUnit.format'), sheet.text(t(`enums.microFormat.${unit.format}`), cell)],
      [
        t('seriesExport.storyboard.duration'),
        sheet.text(t('seriesExport.minutes', { minutes: plannedMinutes(unit.seconds) }), cell),
      ],
      [t('fields.microUnit.prerequisites'), sheet.slot(unit.prerequisites, cell)],
      [
        t('seriesExport.storyboard.places'),
        sheet.text(pagesTogether(placesOf(series, citedBy(unit), t)), cell),
      ],
    ],
    2,
  );
  if (unit.scenes.order.length > 0) addScenes(place, unit);
  if (unit.items.order.length > 0) addItems(place, unit);
  addEnd(place, unit);
}

function addScenes(place: Place, unit: MicroUnit): void {
  const { sheet } = place;
  const { t } = sheet;
  const scenes = values(unit.scenes);
  sheet.heading(2, t('seriesExport.storyboard.scenes'));
  sheet.grid({
    description: `${t('seriesExport.storyboard.scenes')}: ${plain(unit.title)}`,
    heads: [
      t('seriesExport.storyboard.number'),
      t('fields.scene.visual'),
      t('fields.scene.screenText'),
      t('fields.scene.narration'),
      t('fields.scene.interaction'),
      t('fields.scene.feedback'),
      t('fields.scene.audio'),
      t('fields.scene.seconds'),
      t('fields.scene.assets'),
      t('fields.scene.accessibility'),
    ],
    shares,
    rows: scenes.flatMap((scene, index) => [
      sceneRow(place, scene, index + 1),
      ...attachments(place, unit, scene),
    ]),
  });
  const seconds = scenes.reduce((sum, scene) => sum + scene.seconds, 0);
  sheet.add(sheet.text(t('seriesExport.storyboard.totalSeconds', { seconds }), { style: 'Note' }));
}

/** The label under a text, in its own words; what needs a check stands out. */
function labelParagraph(sheet: Sheet, grounded: Grounded): string {
  return sheet.text(
    `[${labelInWords(grounded, sheet.t)}]`,
    { ...small, after: 60 },
    {
      colour: grounded.label === 'needs-check' ? ink.text : ink.muted,
      ...(grounded.label === 'needs-check' ? { shade: ink.highlight } : {}),
    },
  );
}

function said({ sheet, series }: Place, slot: TextSlot, citationIds: readonly PartId[]): string {
  const text = sheet.slot(slot, small);
  if (text === '') return '';
  return text + labelParagraph(sheet, groundedText(series, slot.text, citationIds, sheet.t));
}

function sceneRow(place: Place, scene: Scene, number: number): Cell[] {
  const { sheet } = place;
  const one = (slot: TextSlot): Cell => ({ content: sheet.slot(slot, small) });
  return [
    { content: sheet.text(String(number), small, { bold: true }) },
    one(scene.visual),
    // The module's own caption is its word, though no sentence of it.
    scene.citationIds.length === 0 ||
    [scene.table?.caption, scene.figure?.caption].includes(plain(scene.screenText))
      ? one(scene.screenText)
      : { content: said(place, scene.screenText, scene.citationIds) },
    {
      content: values(scene.narration)
        .map((line) => said(place, line.text, line.citationIds))
        .join(''),
    },
    one(scene.interaction),
    one(scene.feedback),
    one(scene.audio),
    { content: sheet.text(String(scene.seconds), { ...small, align: 'right' }) },
    one(scene.assets),
    one(scene.accessibility),
  ];
}

/** Table, figure and choices of a scene: a row of their own, as wide as the table allows. */
function attachments(place: Place, unit: MicroUnit, scene: Scene): Cell[][] {
  const { sheet, images } = place;
  const { t } = sheet;
  const [first] = shares;
  const all = shares.reduce((sum, share) => sum + share, 0);
  const width = Math.floor((sheet.width * (all - first)) / all) - 240;
  const blocks: string[] = [];
  if (scene.table !== null) {
    blocks.push(
      sheet.text(scene.table.caption, small, { bold: true }),
      sheet.inner(scene.table.heads, scene.table.rows, width),
    );
  }
  if (scene.figure !== null) {
    const { caption, alt, imageHash } = scene.figure;
    const description = plain(alt) || caption;
    const picture = sheet.picture(
      imageHash === null ? undefined : images.get(imageHash),
      description,
      Math.floor(width * 0.6),
    );
    blocks.push(
      picture === ''
        ? sheet.text(t('seriesExport.storyboard.pictureMissing', { text: description }), small)
        : picture,
      sheet.text(caption, small, { bold: true }),
    );
  }
  if (scene.choices.order.length > 0) {
    const rows = values(scene.choices).map((choice) => {
      const next = choice.nextSceneId === null ? -1 : unit.scenes.order.indexOf(choice.nextSceneId);
      return [
        plain(choice.text),
        plain(choice.feedback),
        next < 0
          ? t('seriesExport.storyboard.nextScene')
          : t('seriesExport.storyboard.scene', { number: next + 1 }),
        choice.isBest ? `✓ ${t('seriesExport.storyboard.best')}` : '',
      ];
    });
    const heads = [
      t('fields.choice.text'),
      t('fields.choice.feedback'),
      t('seriesExport.storyboard.goesTo'),
      t('seriesExport.storyboard.best'),
    ];
    blocks.push(sheet.inner(heads, rows, width));
  }
  const content = blocks.join('');
  return content === ''
    ? []
    : [[{ content: '' }, { content, span: shares.length - 1, fill: ink.soft }]];
}

function optionParagraphs(sheet: Sheet, item: RetrievalItem): string {
  return values(item.options)
    .map((option, index) => {
      const mark =
        item.kind === 'order'
          ? `${index + 1}.`
          : `${String.fromCharCode(65 + (index % 26))}. ${option.correct ? '✓' : '–'}`;
      const key =
        option.correct && item.kind !== 'order'
          ? ` (${sheet.t('seriesExport.storyboard.key')})`
          : '';
      const feedback = plain(option.feedback);
      return (
        paragraph(
          run(`${mark} ${plain(option.text)}${key}`, option.correct ? { bold: true } : {}),
          {
            ...small,
          },
        ) + sheet.text(feedback, { ...small, indent: 240 }, { colour: ink.muted })
      );
    })
    .join('');
}

function addItems(place: Place, unit: MicroUnit): void {
  const { sheet } = place;
  const { t } = sheet;
  sheet.heading(2, t('seriesExport.storyboard.questions'));
  sheet.grid({
    description: `${t('seriesExport.storyboard.questions')}: ${plain(unit.title)}`,
    heads: [
      t('seriesExport.storyboard.number'),
      t('fields.retrievalItem.stem'),
      t('seriesExport.storyboard.optionsAndFeedback'),
      t('fields.retrievalItem.explanation'),
    ],
    shares: [0.45, 3.5, 5, 3.5],
    rows: values(unit.items).map((item, index): Cell[] => [
      { content: sheet.text(String(index + 1), small, { bold: true }) },
      {
        content:
          sheet.slot(item.stem, small) +
          sheet.text(
            [
              t(`enums.itemKind.${item.kind}`),
              ...(item.isFromModule ? [t('seriesExport.storyboard.fromModule')] : []),
            ].join(', '),
            small,
            { colour: ink.muted },
          ),
      },
      { content: optionParagraphs(sheet, item) },
      { content: said(place, item.explanation, item.citationIds) },
    ]),
  });
}

function addEnd(place: Place, unit: MicroUnit): void {
  const { sheet, series } = place;
  const { t } = sheet;
  const reviews = values(series.reviews)
    .toSorted((a, b) => a.daysAfter - b.daysAfter)
    .map(({ daysAfter, prompt }) =>
      sheet.text(
        [t('seriesExport.storyboard.reviewOn', { day: daysAfter }), plain(prompt)]
          .filter((part) => part !== '')
          .join(': '),
        cell,
      ),
    );
  sheet.heading(2, t('seriesExport.storyboard.after'));
  sheet.pairs([
    [t('fields.series.reviews'), reviews.join('')],
    [t('fields.microUnit.workplaceAction'), sheet.slot(unit.workplaceAction, cell)],
    [
      t('fields.microUnit.jobAid'),
      values(unit.jobAid)
        .map((line) => said(place, line.text, line.citationIds))
        .join(''),
    ],
  ]);
}

/** Citations that texts of the unit name, in the order of the document, each once. */
export function citedBy(unit: MicroUnit): PartId[] {
  return [
    ...new Set([
      ...values(unit.scenes).flatMap((scene) => [
        ...scene.citationIds,
        ...values(scene.narration).flatMap((line) => line.citationIds),
      ]),
      ...values(unit.items).flatMap((item) => item.citationIds),
      ...values(unit.jobAid).flatMap((line) => line.citationIds),
      ...unit.citationIds,
    ]),
  ];
}

function addCitations({ sheet, series }: Place, units: readonly MicroUnit[]): void {
  const { t } = sheet;
  const used = new Set(units.flatMap(citedBy));
  const cited = entries(series.citations).filter(([id]) => used.has(id));
  if (cited.length === 0) return;
  sheet.heading(1, t('seriesExport.storyboard.citations'), true);
  sheet.add(
    sheet.text(
      t('seriesExport.storyboard.citationsNote', {
        quotation: t('enums.groundingLabel.quotation'),
        paraphrase: t('enums.groundingLabel.matching-paraphrase'),
        check: t('enums.groundingLabel.needs-check'),
        made: t('enums.groundingLabel.made-up'),
      }),
      { style: 'Note' },
    ),
  );
  const single = { ...series, sources: [] };
  sheet.grid({
    description: t('seriesExport.storyboard.citations'),
    heads: [
      t('seriesExport.storyboard.number'),
      t('fields.citation.quote'),
      t('seriesExport.storyboard.place'),
      t('seriesExport.storyboard.source'),
    ],
    shares: [0.5, 9, 1.5, 3],
    rows: cited.map(([id, citation], index): Cell[] => [
      { content: sheet.text(String(index + 1), small) },
      { content: sheet.text(citation.quote, small) },
      { content: sheet.text(placesOf(single, [id], t).join(', '), small) },
      { content: sheet.text(citation.sourceName, small) },
    ]),
  });
}
