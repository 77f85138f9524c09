/** The three shares of the target mix; they shall be a whole. */
import { Text } from '@mantine/core';
import { modeSchema } from '../../../../design/enums.ts';
import { formatShare } from '../../../i18n/format.ts';
import { useT } from '../../../i18n/use-t.tsx';
import { useDesign } from '../../../store/use-document.tsx';
import { PercentField } from './percent-field.tsx';

export function MixFields() {
  const t = useT();
  const { experience, social, formal } = useDesign((design) => design.rules.targetMix);
  const sum = experience + social + formal;
  return (
    <>
      {modeSchema.options.map((mode) => (
        <PercentField key={mode} path={`/rules/targetMix/${mode}`} />
      ))}
      {Math.abs(sum - 1) > 1e-6 && (
        <Text size="sm" style={{ color: 'var(--warning)' }} role="status">
          {t('journey.rules.mixSum', { sum: formatShare(sum, t.language) })}
        </Text>
      )}
    </>
  );
}
