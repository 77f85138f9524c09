/** Places of the app as addresses: `/`, `/new`, `/new-series`, `/settings`, `/design/<id>/<step>`, `/series/<id>/<view>`. */
import { useSyncExternalStore } from 'react';
import { type ViewName, viewNames } from './micro/view-names.ts';
import { type StepName, stepNames } from './steps/step-names.ts';

export type Place =
  | { at: 'home' }
  | { at: 'new' }
  | { at: 'new-series' }
  | { at: 'settings' }
  | { at: 'design'; designId: string; step: StepName }
  | { at: 'series'; seriesId: string; view: ViewName };

export function parsePlace(path: string): Place {
  const [, first, second, third] = path.split('/');
  if (first === 'settings') return { at: 'settings' };
  if (first === 'new') return { at: 'new' };
  if (first === 'new-series') return { at: 'new-series' };
  if (first === 'design' && second !== undefined && /^dsn_[a-z2-7]{10}$/.test(second)) {
    return {
      at: 'design',
      designId: second,
      step: stepNames.find((step) => step === third) ?? 'problem',
    };
  }
  if (first === 'series' && second !== undefined && /^ser_[a-z2-7]{10}$/.test(second)) {
    return {
      at: 'series',
      seriesId: second,
      view: viewNames.find((view) => view === third) ?? 'sources',
    };
  }
  return { at: 'home' };
}

export function formatPlace(place: Place): string {
  if (place.at === 'home') return '/';
  if (place.at === 'design') return `/design/${place.designId}/${place.step}`;
  if (place.at === 'series') return `/series/${place.seriesId}/${place.view}`;
  return `/${place.at}`;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  return () => window.removeEventListener('popstate', listener);
}

/** Goes somewhere; the page does not reload. */
export function go(place: Place, how: 'push' | 'replace' = 'push'): void {
  const path = formatPlace(place);
  if (path === window.location.pathname) return;
  if (how === 'push') window.history.pushState(null, '', path);
  else window.history.replaceState(null, '', path);
  window.dispatchEvent(new PopStateEvent('popstate'));
}

export function usePlace(): Place {
  return parsePlace(useSyncExternalStore(subscribe, () => window.location.pathname));
}
