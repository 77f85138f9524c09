/** Ctrl+K in a micro series: its views and units come first. */
import { ArrowRight, Layers } from 'lucide-react';
import { entries } from '../../../design/collection.ts';
import { useT } from '../../i18n/use-t.tsx';
import { go } from '../../router.ts';
import { Palette } from '../../shell/palette.tsx';
import { jumpInSeries } from '../../store/jump.ts';
import { useSeries } from '../../store/use-document.tsx';
import { viewNames } from '../view-names.ts';

export function SeriesPalette({ seriesId }: { seriesId: string }) {
  const t = useT();
  const units = useSeries((series) => series.units);
  const own = [
    ...viewNames.map((view, index) => ({
      id: `view-${view}`,
      label: `${index + 1}. ${t(`micro.view.${view}`)}`,
      leftSection: <ArrowRight size={16} aria-hidden />,
      onClick: () => go({ at: 'series', seriesId, view }),
    })),
    ...entries(units).map(([id, unit], index) => ({
      id: `unit-${id}`,
      label: t('micro.unitNumbered', {
        number: index + 1,
        title: unit.title.text || t('shell.part.untitled'),
      }),
      leftSection: <Layers size={16} aria-hidden />,
      onClick: () => jumpInSeries(seriesId, `/units/items/${id}/title`),
    })),
  ];
  return <Palette own={own} hasHistory />;
}
