/** The documents of this design by group. */
import type { Offer } from '../../contract/index.ts';
import type { ExportKind } from '../../design/export-catalogue.ts';
import { useT } from '../i18n/use-t.tsx';
import { DocumentRow } from './document-row.tsx';
import classes from './export.module.css';
import { groups, type Picked, withFormat, withKind } from './picked.ts';

export function DocumentList(props: {
  offers: readonly Offer[];
  picked: Picked;
  shown: ExportKind | null;
  onPick: (picked: Picked) => void;
  /** Absent where nothing can be looked at. */
  onShow?: (kind: ExportKind) => void;
}) {
  const t = useT();
  const { offers, picked, onPick, onShow } = props;
  return (
    <>
      {groups.map(({ name, kinds }) => {
        const own = kinds.flatMap((kind) => offers.find((offer) => offer.kind === kind) ?? []);
        if (own.length === 0) return null;
        return (
          <section key={name} aria-label={t(`exportDialog.group.${name}`)}>
            <h3 className={classes.group}>{t(`exportDialog.group.${name}`)}</h3>
            <ul className={classes.rows}>
              {own.map((offer) => (
                <DocumentRow
                  key={offer.kind}
                  offer={offer}
                  formats={picked.get(offer.kind) ?? []}
                  isShown={props.shown === offer.kind}
                  {...(onShow === undefined ? {} : { onShow: () => onShow(offer.kind) })}
                  onTake={(isTaken) => {
                    onPick(withKind(picked, offer, isTaken));
                    if (isTaken) onShow?.(offer.kind);
                  }}
                  onFormat={(format, isTaken) =>
                    onPick(withFormat(picked, offer.kind, format, isTaken))
                  }
                />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
