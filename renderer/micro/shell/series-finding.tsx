/** A finding of a micro series, opened on its view. */
import type { Finding } from '../../../design/checks/index.ts';
import { useT } from '../../i18n/use-t.tsx';
import { FindingCard } from '../../shell/finding-card.tsx';
import { jumpInSeries } from '../../store/jump.ts';
import { viewOf } from '../view-names.ts';

export function SeriesFinding({ seriesId, finding }: { seriesId: string; finding: Finding }) {
  const t = useT();
  return (
    <FindingCard
      finding={finding}
      place={t(`micro.view.${viewOf(finding.path)}`)}
      onJump={() => jumpInSeries(seriesId, finding.path)}
    />
  );
}
