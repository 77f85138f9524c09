/**
 * A Moodle competency framework (`tool_lpimportcsv`): needs on top, outcomes below them, ids of parts as
 * id numbers, so that a second import knows them again.
 *
 * The file is for Moodle, which takes cells as they are: an apostrophe put before `=` against spreadsheets
 * would become part of a name. So nothing is put before anything: descriptions are HTML and begin with `<`,
 * ids with a letter, and a short name loses leading signs that a spreadsheet would take for a formula (the
 * whole text stands in the description).
 */
import { entries } from '../../../design/collection.ts';
import type { Design } from '../../../design/model/design.ts';
import { type MessageLanguage, translator } from '../../../messages/index.ts';
import { plainSlotText, shorten } from '../../slot-markdown.ts';
import { escapeXml } from '../../xml-text.ts';

/** The columns in the order in which Moodle's importer maps them by itself. */
const header = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

/** Moodle cuts short names at 100 characters. */
const nameLength = 100;
/** FORMAT_HTML */
const html = '1';

function shortName(text: string, instead: string): string {
  const plain = shorten(plainSlotText(text), nameLength).replace(/^[\s=+\-@]+/u, '');
  return plain === '' ? instead : plain;
}

const paragraphs = (texts: readonly string[]): string =>
  texts
    .flatMap((text) => plainSlotText(text).split('\n'))
    .filter((text) => text.trim() !== '')
    .map((text) => `<p>${escapeXml(text.trim())}</p>`)
    .join('');

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

interface Row {
  parent?: string;
  id: string;
  name: string;
  description: string;
  related?: readonly string[];
  framework?: { scale: string; configuration: string; taxonomy: string };
}

const line = ({ parent, id, name, description, related, framework }: Row): string =>
  [
    parent ?? '',
    id,
    name,
    description,
    html,
    framework?.scale ?? '',
    framework?.configuration ?? '',
    '',
    '',
    '',
    (related ?? []).join(','),
    '',
    framework === undefined ? '' : '1',
    framework?.taxonomy ?? '',
  ]
    .map(quoted)
    .join(',');

/** UTF-8, comma-separated, all cells quoted, CRLF. */
export function writeCompetencies(design: Design, language: MessageLanguage): Uint8Array {
  const t = translator(language);
  const needs = entries(design.learners.needs);
  const known = new Set(needs.map(([id]) => id));
  const level = (label: string, value: number | null): string =>
    value === null ? '' : `${label}: ${value}`;
  const rows: Row[] = [
    {
      id: design.id,
      name: shortName(design.title.text, t('documents.untitled')),
      description: paragraphs([design.agency.text, design.journey.goal.text]),
      framework: {
        scale: t('workbook.moodle.scale'),
        // The second value of the scale is the one set by default for who is competent. Moodle puts its own scale id.
        configuration: '[{"scaleid":"0"},{"id":2,"scaledefault":1,"proficient":1}]',
        taxonomy: 'competency,outcome,outcome,outcome',
      },
    },
    ...needs.map(
      ([id, need]): Row => ({
        id,
        name: shortName(need.competency.text, t('fields.part.need')),
        description: paragraphs([
          need.competency.text,
          t(`enums.competencyKind.${need.kind}`),
          level(t('fields.need.standardLevel'), need.standardLevel),
          need.rationale.text,
        ]),
      }),
    ),
    ...entries(design.learners.outcomes).map(([id, outcome]): Row => {
      const [parent, ...related] = outcome.needIds.filter((need) => known.has(need));
      return {
        ...(parent === undefined ? {} : { parent }),
        id,
        name: shortName(outcome.behaviour.text, t('fields.part.outcome')),
        description: paragraphs([
          outcome.behaviour.text,
          outcome.condition.text,
          outcome.criterion.text,
        ]),
        related,
      };
    }),
  ];
  const lines = [header.map(quoted).join(','), ...rows.map(line)];
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}
