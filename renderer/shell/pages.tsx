/** Which page stands at which address. */
import { lazy, Suspense, useEffect } from 'react';
import { HomePage } from '../home/home-page.tsx';
import { usePlace } from '../router.ts';
import { Loading } from './loading.tsx';

/** The schema library comes before whatever makes schemas; the home page needs neither. */
const designPage = async () => {
  await import('./schemas.ts');
  return { default: (await import('./design-page.tsx')).DesignPage };
};
const seriesPage = async () => {
  await import('./schemas.ts');
  return { default: (await import('../micro/shell/series-page.tsx')).SeriesPage };
};
const settingsPage = async () => {
  await import('./schemas.ts');
  return { default: (await import('../settings/settings-page.tsx')).SettingsPage };
};
const DesignPage = lazy(designPage);
const SeriesPage = lazy(seriesPage);
const SettingsPage = lazy(settingsPage);
const NewSeriesPage = lazy(async () => ({
  default: (await import('../home/new-series-page.tsx')).NewSeriesPage,
}));
const NewPage = lazy(async () => ({ default: (await import('../home/new-page.tsx')).NewPage }));

/** Fetches the page of a design while nothing else is to do, so that the first click opens it. */
function useWarmDesignPage(): void {
  useEffect(() => {
    // A fetch that fails is made again, and told, when the page is wanted.
    const handle = requestIdleCallback(() => void designPage().catch(() => undefined));
    return () => cancelIdleCallback(handle);
  }, []);
}

export function Pages() {
  const place = usePlace();
  useWarmDesignPage();
  return (
    <Suspense fallback={<Loading />}>
      {place.at === 'home' && <HomePage />}
      {place.at === 'new' && <NewPage />}
      {place.at === 'new-series' && <NewSeriesPage />}
      {place.at === 'settings' && <SettingsPage />}
      {place.at === 'series' && (
        <SeriesPage key={place.seriesId} seriesId={place.seriesId} view={place.view} />
      )}
      {place.at === 'design' && (
        <DesignPage key={place.designId} designId={place.designId} step={place.step} />
      )}
    </Suspense>
  );
}
