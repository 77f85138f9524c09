/** From where to where, at a glance. */
import { Badge } from '@mantine/core';
import type { Indicator } from '../../../design/model/problem.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useT } from '../../i18n/use-t.tsx';

export function GapBadge({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const { baseline, target } = indicator;
  if (baseline === null && target === null) return null;
  const part = (quantity: typeof baseline): string =>
    quantity === null ? '?' : formatNumber(quantity.value, t.language);
  return (
    <Badge variant="light" tt="none" fw={600}>
      {part(baseline)} → {part(target)} {target?.unit ?? baseline?.unit}
    </Badge>
  );
}
