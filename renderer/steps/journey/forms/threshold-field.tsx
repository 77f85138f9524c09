/** A number that a check compares with; empty or equal to the default means the default. */
import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { defaultThresholds, type ThresholdName } from '../../../../design/checks/index.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { FieldFrame } from '../../../kit/field-frame.tsx';
import { useDesign, useEdit } from '../../../store/use-document.tsx';

export function ThresholdField({ name }: { name: ThresholdName }) {
  const t = useT();
  const edit = useEdit();
  const path = `/rules/thresholds/${name}`;
  const own = useDesign((design) => design.rules.thresholds[name]);
  const standard = defaultThresholds[name];
  const shown = own ?? '';
  const [draft, setDraft] = useState<number | string>(shown);
  useEffect(() => setDraft(shown), [shown]);
  const commit = (): void => {
    const number = draft === '' ? standard : Number(draft);
    if (!Number.isFinite(number) || number === (own ?? standard)) {
      setDraft(shown);
      return;
    }
    if (number === standard) edit.apply([{ op: 'remove', path }]);
    else edit.apply([{ op: own === undefined ? 'add' : 'replace', path, value: number }], path);
  };
  return (
    <FieldFrame path={path} label={`journey.threshold.${name}`}>
      {(control) => (
        <NumberInput
          {...control}
          min={0}
          decimalScale={2}
          decimalSeparator={t.language === 'id' ? ',' : '.'}
          thousandSeparator={t.language === 'id' ? '.' : ','}
          placeholder={t('journey.rules.standard', { value: formatNumber(standard, t.language) })}
          value={draft}
          onChange={(next) => setDraft(typeof next === 'bigint' ? Number(next) : next)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      )}
    </FieldFrame>
  );
}
