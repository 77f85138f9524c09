/** What a design can be exported as: which documents it has content for, and which formats can be written here. */
import type { Message } from '../../contract/errors.ts';
import type { Offer } from '../../contract/exports.ts';
import type { Collection } from '../../design/collection.ts';
import {
  type ExportFormat,
  type ExportItem,
  type ExportKind,
  exportKindSchema,
  formatsOf,
  mainKind,
} from '../../design/export-catalogue.ts';
import type { Design } from '../../design/model/design.ts';
import { scheduleOf } from '../../design/schedule.ts';
import { isBlank } from '../../design/slot.ts';

export interface OfferInput {
  design: Design;
  /** Number of approved versions. */
  approvals: number;
  /** The design differs from the last approved version. */
  isChanged: boolean;
  hasPrinter: boolean;
  /** Id of the agency's own template by kind. */
  templates: Readonly<Partial<Record<ExportKind, string>>>;
}

const message = (key: string): Message => ({ key: `errors.exports.${key}`, params: {} });
const has = ({ order }: Collection<unknown>): boolean => order.length > 0;

const isJourney = ({ design }: OfferInput): boolean => design.result === 'journey';

const hasSheets = ({ design }: OfferInput): boolean =>
  has(design.courseUnits) || has(design.journey.stages);

/** Whether the design holds what a document is made of; kinds that are not here are never empty. */
const content: Partial<Record<ExportKind, (input: OfferInput) => boolean>> = {
  journey: isJourney,
  memo: ({ design }) => design.result === 'memo',
  // Without course units these have a sheet per stage.
  rbpmp: hasSheets,
  'rbpmp-health': hasSheets,
  rp: hasSheets,
  project: ({ design: { project } }) =>
    !isBlank(project.title) || has(project.goals) || has(project.milestones),
  kak: isJourney,
  evaluation: ({ design }) => has(design.evaluation.measures),
  // Without an imported table its rows are the needs of the design.
  akpk: ({ design: { learners } }) => has(learners.gapRows) || has(learners.needs),
  'supervisor-guide': isJourney,
  'transfer-agreement': isJourney,
  approval: ({ approvals }) => approvals > 0,
  difference: ({ approvals, isChanged }) => approvals > 1 || (approvals > 0 && isChanged),
  // A due date of a review alone makes no calendar of the journey.
  schedule: ({ design }) => scheduleOf(design).some(({ kind }) => kind !== 'round'),
  competencies: ({ design: { learners } }) => has(learners.needs) || has(learners.outcomes),
};

/** The usual set of a journey; each only where it has content. */
const usual: readonly ExportKind[] = ['project', 'kak', 'evaluation', 'matrices'];

/** Why there is nothing to write, or null. */
export function emptyReason(kind: ExportKind, input: OfferInput): Message | null {
  return content[kind]?.(input) === false ? message(`empty.${kind}`) : null;
}

/** Why a file cannot be written here, or null. `known`: this version has a writer for it. */
export function missingReason(
  item: ExportItem,
  hasPrinter: boolean,
  known: (item: ExportItem) => boolean,
): Message | null {
  if (known(item)) return null;
  return message(item.format === 'pdf' && !hasPrinter ? 'noPrinter' : 'noWriter');
}

const isUsualForm = (kind: ExportKind, { design }: OfferInput): boolean =>
  (kind === 'rbpmp' || kind === 'rp') && has(design.courseUnits);

export function offersOf(input: OfferInput, known: (item: ExportItem) => boolean): Offer[] {
  const main = mainKind(input.design.result);
  return exportKindSchema.options.map((kind) => {
    const empty = emptyReason(kind, input);
    return {
      kind,
      formats: formatsOf[kind].map((format: ExportFormat) => ({
        format,
        missing: missingReason({ kind, format }, input.hasPrinter, known),
      })),
      empty,
      isUsual:
        kind === main ||
        (isJourney(input) && empty === null && (usual.includes(kind) || isUsualForm(kind, input))),
      templateId: input.templates[kind] ?? null,
    };
  });
}
