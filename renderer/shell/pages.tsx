/** Which page stands at which address. */
import { lazy, Suspense } from 'react';
import { HomePage } from '../home/home-page.tsx';
import { usePlace } from '../router.ts';
import { Loading } from './loading.tsx';

const DesignPage = lazy(async () => ({ default: (await import('./design-page.tsx')).DesignPage }));
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/settings-page.tsx')).SettingsPage,
}));
const NewPage = lazy(async () => ({ default: (await import('../home/new-page.tsx')).NewPage }));

export function Pages() {
  const place = usePlace();
  return (
    <Suspense fallback={<Loading />}>
      {place.at === 'home' && <HomePage />}
      {place.at === 'new' && <NewPage />}
      {place.at === 'settings' && <SettingsPage />}
      {place.at === 'design' && (
        <DesignPage key={place.designId} designId={place.designId} step={place.step} />
      )}
    </Suspense>
  );
}
