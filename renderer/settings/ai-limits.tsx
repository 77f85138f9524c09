/** Where spending stops: per run and per month. */
import { Text } from '@mantine/core';
import type { RunCeiling } from '../../contract/index.ts';
import type { Ceiling } from '../../design/model-connection.ts';
import { numberText } from '../ai/amounts.ts';
import { formatRupiah } from '../i18n/format.ts';
import { useT } from '../i18n/use-t.tsx';
import { Columns } from '../kit/columns.tsx';
import { AmountInput } from './amount-input.tsx';
import { useChangeSettings } from './use-change-settings.ts';

export function AiLimits(props: {
  ceiling: Ceiling;
  /** Where a run that begins now would stop; null before it is known. */
  run: RunCeiling | null;
}) {
  const { ceiling, run } = props;
  const t = useT();
  const change = useChangeSettings();
  const put = (part: Partial<Ceiling>): void => {
    void change({ ai: { ceiling: { ...ceiling, ...part } } });
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {t('settings.aiLimitsHint')} {t('settings.aiLimitsNoPrice')}
      </Text>
      <Columns min={180}>
        <AmountInput
          label={t('settings.aiRunRupiah')}
          prefix="Rp"
          min={1}
          value={ceiling.runRupiah}
          onStore={(runRupiah) => put({ runRupiah })}
        />
        <AmountInput
          label={t('settings.aiRunTokens')}
          min={1}
          value={ceiling.runTokens}
          onStore={(runTokens) => put({ runTokens })}
        />
        <AmountInput
          label={t('settings.aiMonthRupiah')}
          prefix="Rp"
          min={1}
          value={ceiling.monthRupiah}
          onStore={(monthRupiah) => put({ monthRupiah })}
        />
      </Columns>
      {run !== null && (run.rupiah !== null || run.tokens !== null) && (
        <Text size="sm" mt="xs" role="status">
          {t('settings.aiLimitsNow', {
            list: [
              run.rupiah === null ? '' : formatRupiah(run.rupiah, t.language),
              run.tokens === null
                ? ''
                : t('ai.estimate.tokens', { range: numberText(run.tokens, t) }),
            ]
              .filter((words) => words !== '')
              .join(', '),
          })}
        </Text>
      )}
    </>
  );
}
