/** *Paparan pimpinan*: the design on eight to twelve slides, from the problem to what is asked for. */
import type { Design } from '../../../design/model/design.ts';
import { type MessageLanguage, type Translate, translator } from '../../../messages/index.ts';
import { type Formats, formatsOf } from '../office/format.ts';
import { inventedMark } from '../office/letterhead.ts';
import { addActions, addAnalysis, addProblem } from './analysis.ts';
import { addAsk, addBenefit, addMeasures } from './decision.ts';
import { brief, Deck } from './deck.ts';
import { addJourney, addLearners, addMix } from './journey.ts';
import { addPlan, addProject } from './project.ts';

export interface SlidesOptions {
  language: MessageLanguage;
  agency: string;
  unit: string;
  /** Carries the mark of a draft. */
  isDraft: boolean;
  /** When the file is made, or null. */
  date: Date | null;
}

/** What every slide is made with. */
export interface Talk {
  deck: Deck;
  design: Design;
  t: Translate;
  formats: Formats;
}

/** What was made up says so on every document. */
function agencyOf(design: Design, { agency }: SlidesOptions): string {
  const own = brief(design.agency, 120);
  const mark = inventedMark(design);
  return agency === '' || agency === own ? `${own}${mark}` : agency;
}

function addCover({ deck, design, t, formats }: Talk, options: SlidesOptions): void {
  const { problem } = design;
  const title = brief(design.title, 120) || t('documents.untitled');
  const sheet = deck.slide(title, [t('slides.note.cover'), problem.statement.text], 'cover');
  sheet.box(
    t(design.result === 'memo' ? 'slides.kind.memo' : 'slides.kind.journey'),
    {
      x: 0.9,
      y: 1.4,
      w: 11.4,
      h: 0.5,
    },
    { size: 16, colour: 'FFFFFF', inset: 0 },
  );
  const agency = agencyOf(design, options);
  const unit = options.unit || brief(problem.unit, 120);
  const day = options.date === null ? '' : formats.date(options.date.toISOString().slice(0, 10));
  sheet.box(
    [
      { text: agency, bold: true, size: 18 },
      { text: agency.startsWith(unit) ? '' : unit },
      { text: day },
    ].filter(({ text }) => text !== ''),
    { x: 0.9, y: 4.7, w: 11.4, h: 1.6 },
    { size: 15, colour: 'FFFFFF', inset: 0 },
  );
}

/** The same design and options give the same bytes. A memo has no journey to show: six slides. */
export async function writeSlides(design: Design, options: SlidesOptions): Promise<Uint8Array> {
  const t = translator(options.language);
  const agency = agencyOf(design, options);
  const deck = new Deck({
    title: brief(design.title, 200) || t('documents.untitled'),
    agency,
    subject: t('slides.title'),
    language: options.language === 'id' ? 'id-ID' : 'en-GB',
    mark: options.isDraft ? t('documents.watermark') : null,
    date: options.date,
  });
  const talk: Talk = { deck, design, t, formats: formatsOf(t) };
  addCover(talk, options);
  addProblem(talk);
  addAnalysis(talk);
  addActions(talk);
  if (design.result === 'journey') {
    addLearners(talk);
    addJourney(talk);
    addMix(talk);
    addProject(talk);
    addPlan(talk);
    addMeasures(talk);
    addBenefit(talk);
  }
  addAsk(talk);
  return deck.bytes();
}
