/** What a pre-test says: which units may be skipped, and what the conversion table recognises for them. */
import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ArrowRight, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import { type SiasnCode, siasnCodes } from '../../../design/enums.ts';
import { lineFor } from '../../../design/jp/convert.ts';
import { jpOfMinutes, skippedMinutes } from '../../../design/micro/prior-learning.ts';
import { defaultRules } from '../../../design/new-design.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';
import { Section } from '../../kit/section.tsx';
import { api } from '../../rpc/client.ts';
import { useSeries } from '../../store/use-document.tsx';
import classes from './export.module.css';
import { playedKey, type UnitOutcome, usePreview } from './preview-state.ts';

function JpOfSkipped({ minutes }: { minutes: number }) {
  const t = useT();
  const [jalur, setJalur] = useState<SiasnCode>('e-learning');
  const settings = useQuery(api.settings.get.queryOptions());
  const { jpTable, minutesPerJp } = settings.data?.profile.rules ?? defaultRules();
  const line = lineFor(jpTable, jalur);
  const jp = jpOfMinutes(minutes, jalur, jpTable, minutesPerJp);
  const table = jpTable.name;
  const words =
    line === null
      ? t('microExport.outcome.noLine', { table })
      : jp === null
        ? t('microExport.outcome.perOccasion', { table, line: line.label[t.language] })
        : t('microExport.outcome.jp', {
            minutes,
            jp: formatNumber(jp, t.language, 1),
            table,
            line: line.label[t.language],
          });
  return (
    <>
      <Select
        size="sm"
        label={t('microExport.outcome.jalur')}
        description={t('microExport.outcome.jalurHint')}
        data={siasnCodes.map((code) => ({ value: code, label: t(`enums.siasnCode.${code}`) }))}
        value={jalur}
        searchable
        allowDeselect={false}
        onChange={(value) => setJalur(siasnCodes.find((code) => code === value) ?? jalur)}
      />
      <Text size="sm" role="status">
        {words}
      </Text>
    </>
  );
}

function OutcomeList({ outcome }: { outcome: readonly UnitOutcome[] }) {
  const t = useT();
  const units = useSeries((series) => series.units);
  return (
    <ol className={classes.outcomes}>
      {outcome.map(({ unitId, isMastered }) => (
        <li key={unitId} data-mastered={isMastered}>
          {isMastered ? (
            <CircleCheck size={15} aria-hidden />
          ) : (
            <ArrowRight size={15} aria-hidden />
          )}
          <span>{units.items[unitId]?.title.text || t('shell.part.untitled')}</span>
          <span className={classes.verdict}>
            {t(isMastered ? 'microExport.outcome.skip' : 'microExport.outcome.study')}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function PretestSection({ seriesId }: { seriesId: string }) {
  const t = useT();
  const series = useSeries((whole) => whole);
  const outcome = usePreview(({ unitId, outcomes }) => outcomes[playedKey(seriesId, unitId)]);
  const mastered = outcome?.filter(({ isMastered }) => isMastered).length ?? 0;
  const minutes = outcome === undefined ? 0 : skippedMinutes(series, [...outcome]);
  return (
    <Section title={t('microExport.outcome.title')} hint={t('microExport.outcome.hint')}>
      {outcome === undefined ? (
        <Text size="sm" c="dimmed">
          {t('microExport.outcome.todo')}
        </Text>
      ) : (
        <>
          <Text fw={600} role="status">
            {mastered === 0
              ? t('microExport.outcome.none')
              : t('microExport.outcome.count', { mastered, count: outcome.length, minutes })}
          </Text>
          <OutcomeList outcome={outcome} />
          {mastered > 0 && <JpOfSkipped minutes={minutes} />}
        </>
      )}
    </Section>
  );
}
