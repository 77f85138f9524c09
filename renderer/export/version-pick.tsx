/** Which approved version a sheet is of, or which two are compared. */
import { Select } from '@mantine/core';
import { useT } from '../i18n/use-t.tsx';
import classes from './export.module.css';
import type { Versions } from './export-state.ts';

export function VersionPick(props: {
  numbers: readonly number[];
  /** The last approved one; above it stands the state in hand. */
  newest: number;
  versions: Versions;
  /** Two versions, not one. */
  isPair: boolean;
  onChange: (versions: Versions) => void;
}) {
  const t = useT();
  const { numbers, versions, isPair, onChange } = props;
  const data = numbers.map((number) => ({
    value: String(number),
    label:
      number > props.newest
        ? t('reviewDesk.approval.inHand')
        : t('exportDialog.versions.number', { number }),
  }));
  return (
    <fieldset className={classes.versions}>
      <legend>{t('exportDialog.versions.label')}</legend>
      {isPair && (
        <Select
          size="xs"
          label={t('exportDialog.versions.from')}
          data={data.filter(({ value }) => Number(value) < versions.to)}
          value={versions.from === null ? null : String(versions.from)}
          allowDeselect={false}
          onChange={(value) => onChange({ ...versions, from: Number(value) })}
        />
      )}
      <Select
        size="xs"
        label={t(isPair ? 'exportDialog.versions.to' : 'exportDialog.versions.of')}
        data={data}
        value={String(versions.to)}
        allowDeselect={false}
        onChange={(value) => {
          const to = Number(value);
          const before = numbers.filter((number) => number < to);
          const from =
            versions.from !== null && versions.from < to ? versions.from : Math.max(...before, 0);
          onChange({ to, from: from === 0 ? null : from });
        }}
      />
    </fieldset>
  );
}
