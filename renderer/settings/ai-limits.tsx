/** Where spending stops: per run and per month. */
import { Text } from '@mantine/core';
import type { Ceiling } from '../../design/model-connection.ts';
import { useT } from '../i18n/use-t.tsx';
import { Columns } from '../kit/columns.tsx';
import { AmountInput } from './amount-input.tsx';
import { useChangeSettings } from './use-change-settings.ts';

export function AiLimits({ ceiling }: { ceiling: Ceiling }) {
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
    </>
  );
}
