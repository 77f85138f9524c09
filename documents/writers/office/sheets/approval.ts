/**
 * *Lembar persetujuan*: which version was approved, by whom and why, the fingerprints by which its
 * files are known again, and room for wet or electronic signatures.
 */
import { entries, size } from '../../../../design/collection.ts';
import type { ReviewItem } from '../../../../design/model/review.ts';
import { dayOf } from '../../../../design/review-state.ts';
import { paragraph, run, table } from '../../../ooxml/markup.ts';
import { splitWidth, textWidthOf } from '../../../ooxml/page.ts';
import { ink } from '../../../pictures/palette.ts';
import type { Kit } from '../kit.ts';
import type { ApprovedVersion, OfficeInput, SettledOptions } from '../options.ts';
import { signatureBlock } from '../signatures.ts';
import { addSheetHead, blankLine, cell, small } from './head.ts';

/** Rows of hexadecimal digits that fit a narrow column: groups of eight, which a person can compare. */
export function hashWords(hash: string): string {
  return (hash.match(/.{1,8}/gu) ?? []).join(' ');
}

const verdictColour = { approve: '2B7A3F', return: 'B3372F' } as const;

function addVersion(kit: Kit, version: ApprovedVersion | undefined, options: SettledOptions): void {
  const { t, formats } = kit;
  const line = (): string => kit.text(blankLine, cell, { colour: ink.muted });
  const hash = (value: string): string => (value === '' ? '' : kit.text(hashWords(value), cell));
  kit.pairs([
    [
      t('sheets.approval.version'),
      version === undefined
        ? line()
        : kit.text(formats.number(version.number), cell, { bold: true, size: 24 }),
    ],
    [
      t('documents.cover.revision'),
      version === undefined
        ? options.revision === undefined
          ? ''
          : kit.text(formats.number(options.revision), cell)
        : kit.text(formats.number(version.revision), cell),
    ],
    [
      t('sheets.approval.at'),
      version === undefined ? line() : kit.text(formats.date(dayOf(version.at)), cell),
    ],
    [t('sheets.approval.recordedBy'), kit.text(version?.recordedBy ?? '', cell)],
    [t('fields.design.id'), kit.text(kit.design.id, cell)],
    [
      t('sheets.approval.reason'),
      version === undefined || version.reason === '' ? line() : kit.text(version.reason, cell),
    ],
    [t('sheets.approval.contentHash'), hash(version?.contentHash ?? '')],
    [
      t('sheets.approval.packageHash'),
      version === undefined
        ? ''
        : hash(version.packageHash) ||
          kit.text(t('sheets.approval.packageHashLater'), cell, { colour: ink.muted }),
    ],
  ]);
}

/** Who decided; without an approved version, the decisions that reviewers have sent so far. */
function addDeciders(kit: Kit, version: ApprovedVersion | undefined): void {
  const { design, t, formats } = kit;
  const rows =
    version?.deciders ??
    entries(design.review?.decisions ?? { order: [], items: {} }).map(([, decision]) => ({
      name: decision.reviewer,
      position: decision.position,
      verdict: decision.verdict,
      reason: decision.reason,
      at: decision.at,
    }));
  kit.heading(2, t('sheets.approval.deciders'), { unnumbered: true });
  if (rows.length === 0) {
    kit.add(kit.text(t('sheets.approval.noDeciders'), { style: 'Note' }));
    return;
  }
  kit.grid(
    t('sheets.approval.decidersTable'),
    rows.map((row) => ['', row] as const),
    [
      {
        label: t('fields.reviewDecision.reviewer'),
        share: 28,
        cell: ({ name, position }) =>
          kit.text(name, cell, { bold: true }) + kit.text(position, small, { colour: ink.muted }),
        always: true,
      },
      {
        label: t('fields.reviewDecision.verdict'),
        share: 18,
        cell: ({ verdict }) =>
          kit.text(t(`sheets.approval.verdict.${verdict}`), cell, {
            bold: true,
            colour: verdictColour[verdict],
          }),
        always: true,
      },
      {
        label: t('fields.reviewDecision.reason'),
        share: 31,
        cell: ({ reason }) => kit.text(reason, cell),
        always: true,
      },
      {
        label: t('documents.cover.date'),
        share: 23,
        cell: ({ at }) => kit.text(formats.date(dayOf(at)), cell),
        always: true,
      },
    ],
  );
}

function addRounds(kit: Kit): void {
  const { design, t, formats } = kit;
  const rounds = design.review?.rounds;
  const comments = entries(design.reviewItems);
  const byStatus = (status: ReviewItem['status']): number =>
    comments.filter(([, item]) => item.status === status).length;
  kit.heading(2, t('sheets.approval.rounds'), { unnumbered: true });
  kit.add(
    kit.text(
      t('sheets.approval.comments', {
        all: formats.number(comments.length),
        open: formats.number(byStatus('open')),
        resolved: formats.number(byStatus('resolved')),
        rejected: formats.number(byStatus('rejected')),
      }),
    ),
  );
  if (rounds === undefined || size(rounds) === 0) {
    kit.add(kit.text(t('sheets.approval.noRounds'), { style: 'Note' }));
    return;
  }
  kit.grid(t('sheets.approval.roundsTable'), entries(rounds), [
    {
      label: t('fields.reviewRound.name'),
      share: 22,
      cell: ({ name, reviewers }, id) =>
        paragraph(kit.anchor(id, run(name, { bold: true })), cell) +
        kit.text(reviewers.join(', '), small, { colour: ink.muted }),
      always: true,
    },
    {
      label: t('fields.reviewRound.openedAt'),
      share: 24,
      cell: ({ openedAt, closedAt }) =>
        kit.text(
          [openedAt, closedAt]
            .flatMap((at) => (at === null ? [] : [formats.date(dayOf(at))]))
            .join(' – '),
          cell,
        ),
      always: true,
    },
    {
      label: t('fields.reviewRound.state'),
      share: 16,
      cell: ({ state }) => kit.text(t(`enums.reviewState.${state}`), cell, { bold: true }),
      always: true,
    },
    {
      label: t('sheets.approval.commentsOf'),
      share: 12,
      align: 'right',
      cell: (_, id) =>
        kit.text(String(comments.filter(([, item]) => item.roundId === id).length), {
          ...cell,
          align: 'right',
        }),
    },
    {
      label: t('fields.reviewRound.reason'),
      share: 26,
      cell: ({ reason }) => kit.text(reason, cell),
    },
  ]);
}

/** Each file of the package with the digits by which it is known again. */
function addFiles(kit: Kit, version: ApprovedVersion | undefined): void {
  const { t, formats } = kit;
  if (version === undefined || version.files.length === 0) return;
  kit.heading(2, t('sheets.approval.files'), { unnumbered: true });
  kit.grid(
    t('sheets.approval.filesTable'),
    version.files.map((file) => ['', file] as const),
    [
      {
        label: t('sheets.approval.file'),
        share: 22,
        cell: ({ name }) => kit.text(name, small, { bold: true }),
        always: true,
      },
      {
        label: t('sheets.approval.size'),
        share: 12,
        align: 'right',
        cell: ({ size: bytes }) => kit.text(formats.number(bytes), { ...small, align: 'right' }),
        always: true,
      },
      {
        label: 'SHA-256',
        share: 66,
        cell: ({ sha256 }) => kit.text(hashWords(sha256), small),
        always: true,
      },
    ],
  );
  kit.add(kit.text(t('sheets.approval.filesNote'), { style: 'Note' }));
}

/** An empty box for the mark of an electronic signature (a QR code, a stamp of the certifier). */
function addBox(kit: Kit): void {
  const { t } = kit;
  const width = textWidthOf(kit.page());
  kit.add(
    paragraph('', { style: 'Gap' }),
    table({
      widths: splitWidth(width, [1, 2]),
      lines: 'grid',
      rows: [
        [
          {
            content:
              kit.text(t('sheets.approval.electronic'), small, { colour: ink.muted }) +
              paragraph('', { ...cell, before: 1100 }),
          },
          { content: kit.text(t('sheets.approval.electronicNote'), small, { colour: ink.muted }) },
        ],
      ],
      description: t('sheets.approval.electronic'),
    }),
  );
}

export function writeApproval(kit: Kit, input: OfficeInput, options: SettledOptions): void {
  const { t } = kit;
  const version = input.approvals?.at(-1);
  addSheetHead(kit, options, t('documents.kind.approval'));
  if (version === undefined)
    kit.add(kit.text(t('sheets.approval.notYet'), { shade: ink.highlight }, { bold: true }));
  addVersion(kit, version, options);
  addDeciders(kit, version);
  kit.add(
    kit.text(t('sheets.approval.statement'), { before: 120, keepNext: true }),
    signatureBlock(kit, options, [
      { role: 'author' },
      { role: 'supervisor' },
      { role: 'approver' },
    ]),
  );
  addBox(kit);
  addRounds(kit);
  addFiles(kit, version);
  const older = input.approvals?.slice(0, -1) ?? [];
  if (older.length > 0) {
    kit.heading(2, t('sheets.approval.earlier'), { unnumbered: true });
    kit.grid(
      t('sheets.approval.earlierTable'),
      older.map((one) => ['', one] as const),
      [
        {
          label: t('sheets.approval.version'),
          share: 12,
          cell: ({ number }) => kit.text(String(number), cell, { bold: true }),
          always: true,
        },
        {
          label: t('documents.cover.revision'),
          share: 12,
          cell: ({ revision }) => kit.text(String(revision), cell),
          always: true,
        },
        {
          label: t('documents.cover.date'),
          share: 22,
          cell: ({ at }) => kit.text(kit.formats.date(dayOf(at)), cell),
          always: true,
        },
        {
          label: t('sheets.approval.reason'),
          share: 54,
          cell: ({ reason }) => kit.text(reason, cell),
          always: true,
        },
      ],
    );
  }
}
