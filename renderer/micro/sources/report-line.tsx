/** One thing of a module and its fate; a click opens it in the module. */
import { Check, CircleDashed, CircleX, Merge } from 'lucide-react';
import type { ReportFate, ReportRow } from '../../../design/micro/import-report.ts';
import { useT } from '../../i18n/use-t.tsx';
import { useSourcePane } from '../source/source-pane-state.ts';
import { isSection, placeLabel } from './place-label.ts';
import classes from './sources.module.css';

const icons: Readonly<Record<ReportFate, typeof Check>> = {
  kept: Check,
  merged: Merge,
  dropped: CircleX,
  open: CircleDashed,
};

export function ReportLine({ row }: { row: ReportRow }) {
  const t = useT();
  const Icon = icons[row.fate];
  const target = row.blockId ?? row.container;
  const inner = (
    <>
      <span className={classes.fate} data-fate={row.fate}>
        <Icon size={14} aria-hidden />
        {t(`microReport.fate.${row.fate}`)}
      </span>
      <span className={classes.rowText}>
        <span className={classes.rowKind}>
          {t(`microReport.kind.${row.kind}`)}
          {row.container !== null &&
            !(row.kind === 'heading' && isSection(row.container)) &&
            ` · ${placeLabel(t, row.container)}`}
        </span>
        {row.text !== '' && <span className={classes.rowWords}>{row.text}</span>}
      </span>
      {row.fate !== 'open' && (
        <span className={classes.rowReason}>{t.dynamic(`microReport.reason.${row.reason}`)}</span>
      )}
    </>
  );
  if (target === null)
    return (
      <div className={classes.row} data-fate={row.fate}>
        {inner}
      </div>
    );
  return (
    <button
      type="button"
      className={classes.row}
      data-fate={row.fate}
      onClick={() => useSourcePane.getState().show(row.sourceId, target)}
    >
      {inner}
    </button>
  );
}
