/**
 * The *Rancangan learning journey*: a cover, a summary on one page, the four parts of a *Kerangka
 * Acuan Pembelajaran* (context, detail, delivery, review history) and annexes. Every non-empty text
 * slot of the design stands in it.
 */
import { contentsMark } from '../assemble.ts';
import type { Kit } from '../kit.ts';
import type { OfficeInput, SettledOptions } from '../options.ts';
import type { Draw } from '../writer.ts';
import { addReflections, addSheets } from './activities.ts';
import { addActions, addAnalysis, addAnswer, fishboneOf } from './analysis.ts';
import {
  addBrief,
  addCitations,
  addCourseUnits,
  addGapRows,
  addProvenance,
  addRest,
} from './annexes.ts';
import { addAlignment, addDelivery, addMeasures, addReturn, addReviews } from './evaluation.ts';
import { addCover, addSummary } from './front.ts';
import { addIdentity, addMatrix, addStages } from './journey.ts';
import { addLearners } from './learners.ts';
import { addLedgers, mixOfDesign } from './ledgers.ts';
import { addMemo } from './memo.ts';
import { addProblem } from './problem.ts';
import { addProject } from './project.ts';
import { addAgreement, addEcosystem, addTransfer } from './support.ts';

/** What nothing of a design may be missing from: course units, AKPK rows, brief, sources, origins. */
function addAnnexes(kit: Kit, { provenance }: SettledOptions): void {
  addCourseUnits(kit);
  addGapRows(kit);
  addBrief(kit);
  addCitations(kit);
  addRest(kit);
  if (provenance) addProvenance(kit);
}

export async function writeMemo(
  kit: Kit,
  _input: OfficeInput,
  options: SettledOptions,
  draw: Draw,
): Promise<void> {
  addMemo(kit, options, { fishbone: await draw(fishboneOf(kit)), mix: null });
  addAnnexes(kit, options);
}

export async function writeJourney(
  kit: Kit,
  _input: OfficeInput,
  options: SettledOptions,
  draw: Draw,
): Promise<void> {
  const pictures = { fishbone: await draw(fishboneOf(kit)), mix: await draw(mixOfDesign(kit)) };
  const { t } = kit;
  addCover(kit, options);
  kit.add(contentsMark);
  addSummary(kit);
  kit.heading(1, t('documents.heading.part1'));
  addProblem(kit);
  addAnalysis(kit, pictures.fishbone);
  addActions(kit);
  addAnswer(kit);
  addLearners(kit);
  kit.heading(1, t('documents.heading.part2'));
  addIdentity(kit);
  addStages(kit);
  addMatrix(kit);
  addSheets(kit);
  addReflections(kit);
  addLedgers(kit, pictures.mix);
  addProject(kit);
  addTransfer(kit);
  addEcosystem(kit);
  addAgreement(kit);
  kit.heading(1, t('documents.heading.part3'));
  addDelivery(kit);
  addAlignment(kit);
  addMeasures(kit);
  addReturn(kit);
  kit.heading(1, t('documents.heading.part4'), { staysOnPage: true });
  addReviews(kit);
  addAnnexes(kit, options);
}
