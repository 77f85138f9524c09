/** Preview on a phone, exports, attaching to a journey. */
import type { ViewProps } from '../shell/view-page.tsx';

export function ExportView({ seriesId }: ViewProps) {
  return <div data-series={seriesId} />;
}
