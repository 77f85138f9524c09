/** All English texts. */
import type { id as source } from '../id/index.ts';
import type { Translated } from '../shape.ts';
import { ai } from './ai.ts';
import { analysis } from './analysis.ts';
import { checks } from './checks.ts';
import { cli } from './cli.ts';
import { common } from './common.ts';
import { documents } from './documents.ts';
import { enums } from './enums.ts';
import { errors } from './errors.ts';
import { exchange } from './exchange.ts';
import { exportDialog } from './export-dialog.ts';
import { fields } from './fields.ts';
import { forms } from './forms.ts';
import { home } from './home.ts';
import { journey } from './journey.ts';
import { learners } from './learners.ts';
import { micro } from './micro.ts';
import { microExport } from './micro-export.ts';
import { microReport } from './micro-report.ts';
import { player } from './player.ts';
import { problem } from './problem.ts';
import { project } from './project.ts';
import { review } from './review.ts';
import { reviewDesk } from './review-desk.ts';
import { reviewPage } from './review-page.ts';
import { seriesExport } from './series-export.ts';
import { settings } from './settings.ts';
import { sheets } from './sheets.ts';
import { shell } from './shell.ts';
import { slides } from './slides.ts';
import { sources } from './sources.ts';
import { start } from './start.ts';
import { support } from './support.ts';
import { units } from './units.ts';
import { workbook } from './workbook.ts';

export const en = {
  ai,
  analysis,
  checks,
  cli,
  common,
  documents,
  enums,
  errors,
  fields,
  home,
  journey,
  learners,
  micro,
  microExport,
  microReport,
  player,
  problem,
  project,
  review,
  exchange,
  reviewPage,
  reviewDesk,
  exportDialog,
  slides,
  workbook,
  sheets,
  forms,
  seriesExport,
  settings,
  shell,
  sources,
  start,
  support,
  units,
} as const satisfies Translated<typeof source>;
