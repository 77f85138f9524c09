/** Which units: all that are written, or some of them. */
import { Checkbox, Text } from '@mantine/core';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import classes from './export.module.css';
import { useUnitChoices, wholeSeries } from './use-unit-choices.ts';

export function UnitPick(props: {
  /** Null: all that are written. */
  value: readonly PartId[] | null;
  onChange: (value: readonly PartId[] | null) => void;
}) {
  const t = useT();
  const { value, onChange } = props;
  const units = useUnitChoices().filter((one) => one.value !== wholeSeries);
  return (
    <div className={classes.pick}>
      <Checkbox
        size="sm"
        label={t('microExport.attach.allUnits', { count: units.length })}
        checked={value === null}
        onChange={(event) =>
          onChange(event.currentTarget.checked ? null : units.map((one) => one.value))
        }
      />
      {value !== null && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot scroll in every browser.
        <div
          className={classes.pickList}
          role="group"
          aria-label={t('microExport.attach.chosenUnits')}
        >
          {units.map((unit) => (
            <Checkbox
              key={unit.value}
              size="xs"
              label={unit.label}
              checked={value.includes(unit.value)}
              onChange={(event) =>
                onChange(
                  units
                    .map((one) => one.value)
                    .filter((id) =>
                      id === unit.value ? event.currentTarget.checked : value.includes(id),
                    ),
                )
              }
            />
          ))}
          {value.length === 0 && (
            <Text size="xs" c="var(--warning)">
              {t('microExport.attach.noUnits')}
            </Text>
          )}
        </div>
      )}
    </div>
  );
}
