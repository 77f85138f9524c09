/** The units of a series. */
import type { ViewProps } from '../shell/view-page.tsx';

export function UnitsView({ seriesId }: ViewProps) {
  return <div data-series={seriesId} />;
}
