/** One document of the list: taken or not, in which formats, shown beside when its name is pressed. */
import { Checkbox } from '@mantine/core';
import { FileBadge } from 'lucide-react';
import { useId } from 'react';
import type { Offer } from '../../contract/index.ts';
import type { ExportFormat } from '../../design/export-catalogue.ts';
import { useT } from '../i18n/use-t.tsx';
import classes from './export.module.css';
import { kindName } from './kind-name.ts';
import { writableFormats } from './picked.ts';

export function DocumentRow(props: {
  offer: Offer;
  formats: readonly ExportFormat[];
  isShown: boolean;
  onTake: (isTaken: boolean) => void;
  onFormat: (format: ExportFormat, isTaken: boolean) => void;
  onShow?: () => void;
}) {
  const t = useT();
  const whyId = useId();
  const { offer, formats } = props;
  const name = kindName(offer.kind, t);
  const isWritable = writableFormats(offer).length > 0;
  const missing = offer.formats.flatMap((one) => (one.missing === null ? [] : [one.missing]));
  const why = offer.empty ?? (isWritable ? null : (missing[0] ?? null));
  return (
    <li className={classes.row} data-shown={props.isShown} data-kind={offer.kind}>
      <Checkbox
        size="sm"
        aria-label={t('exportDialog.take', { name })}
        aria-describedby={why === null ? undefined : whyId}
        disabled={!isWritable}
        checked={formats.length > 0}
        indeterminate={false}
        onChange={(event) => props.onTake(event.currentTarget.checked)}
      />
      <div className={classes.rowWords}>
        {props.onShow === undefined ? (
          <span className={classes.rowTitle}>{name}</span>
        ) : (
          <button
            type="button"
            className={classes.rowName}
            aria-current={props.isShown ? 'true' : undefined}
            title={t('exportDialog.show', { name })}
            onClick={props.onShow}
          >
            {name}
          </button>
        )}
        {offer.templateId !== null && (
          <span className={classes.own}>
            <FileBadge size={13} aria-hidden />
            {t('exportDialog.ownTemplate')}
          </span>
        )}
        {why !== null && (
          <p id={whyId} className={classes.why}>
            {t.dynamic(why.key, why.params)}
          </p>
        )}
      </div>
      {why === null && (
        <fieldset className={classes.formats}>
          <legend className={classes.hidden}>{t('exportDialog.formatsOf', { name })}</legend>
          {offer.formats.map(({ format, missing: lacks }) => {
            const reason = lacks === null ? undefined : t.dynamic(lacks.key, lacks.params);
            return (
              <label
                key={format}
                className={classes.format}
                data-taken={formats.includes(format)}
                data-off={lacks !== null}
                title={reason ?? t(`exportDialog.format.${format}`)}
              >
                <input
                  type="checkbox"
                  checked={formats.includes(format)}
                  disabled={lacks !== null}
                  onChange={(event) => props.onFormat(format, event.currentTarget.checked)}
                />
                {format === 'md' ? (
                  <>
                    <span aria-hidden>{t('exportDialog.short.md')}</span>
                    <span className={classes.hidden}>{t('exportDialog.format.md')}</span>
                  </>
                ) : (
                  t(`exportDialog.format.${format}`)
                )}
                {reason !== undefined && <span className={classes.hidden}>: {reason}</span>}
              </label>
            );
          })}
        </fieldset>
      )}
    </li>
  );
}
