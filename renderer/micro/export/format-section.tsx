/** All files of the series or of one unit. */
import { Select } from '@mantine/core';
import { useState } from 'react';
import type { PartId } from '../../../design/ids.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import classes from './export.module.css';
import { FormatRow } from './format-row.tsx';
import { formatGroups } from './formats.ts';
import { useUnitChoices, wholeSeries } from './use-unit-choices.ts';

export function FormatSection({ seriesId }: { seriesId: string }) {
  const t = useT();
  const choices = useUnitChoices();
  const [chosen, setChosen] = useState<PartId | null>(null);
  // A unit may go while it is chosen.
  const unitId = choices.some(({ value }) => value === chosen) ? chosen : null;
  return (
    <Section title={t('microExport.export.title')} hint={t('microExport.export.hint')}>
      <Select
        size="sm"
        label={t('microExport.export.scope')}
        data={choices}
        value={unitId ?? wholeSeries}
        allowDeselect={false}
        onChange={(value) => setChosen(value === null || value === wholeSeries ? null : value)}
      />
      {formatGroups.map(({ name, formats }) => (
        <div key={name}>
          <h3 className={classes.group}>{t(`microExport.export.group.${name}`)}</h3>
          <ul className={classes.formats}>
            {formats.map((format) => (
              <FormatRow key={format} seriesId={seriesId} format={format} unitId={unitId} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
