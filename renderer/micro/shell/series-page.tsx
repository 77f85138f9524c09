/** A micro series, opened. */

import { Loading } from '../../shell/loading.tsx';
import { OpenFailed } from '../../shell/open-failed.tsx';
import { SeriesProvider } from '../../store/use-document.tsx';
import type { ViewName } from '../view-names.ts';
import { SeriesWorkspace } from './series-workspace.tsx';
import { useOpenSeries } from './use-open-series.ts';

export function SeriesPage(props: { seriesId: string; view: ViewName }) {
  const { store, error } = useOpenSeries(props.seriesId);
  if (error !== null) return <OpenFailed error={error} title="micro.openFailed" />;
  if (store === null) return <Loading />;
  return (
    <SeriesProvider store={store}>
      <SeriesWorkspace seriesId={props.seriesId} view={props.view} />
    </SeriesProvider>
  );
}
