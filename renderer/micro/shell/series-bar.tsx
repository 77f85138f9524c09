/** The bar above a micro series: what every document has, findings. */
import { useT } from '../../i18n/use-t.tsx';
import { BarFrame } from '../../shell/bar-frame.tsx';
import { FindingsButton } from '../../shell/findings-button.tsx';

export function SeriesBar() {
  const t = useT();
  return (
    <BarFrame titleLabel={t('micro.titleLabel')}>
      <FindingsButton />
    </BarFrame>
  );
}
