/** Places of the app as addresses: `/`, `/new`, `/settings`, `/design/<id>/<step>`. */
import { useSyncExternalStore } from 'react';
import { type StepName, stepNames } from './steps/step-names.ts';

export type Place =
  | { at: 'home' }
  | { at: 'new' }
  | { at: 'settings' }
  | { at: 'design'; designId: string; step: StepName };

export function parsePlace(path: string): Place {
  const [, first, second, third] = path.split('/');
  if (first === 'settings') return { at: 'settings' };
  if (first === 'new') return { at: 'new' };
  if (first === 'design' && second !== undefined && /^dsn_[a-z2-7]{10}$/.test(second)) {
    return {
      at: 'design',
      designId: second,
      step: stepNames.find((step) => step === third) ?? 'problem',
    };
  }
  return { at: 'home' };
}

export function formatPlace(place: Place): string {
  if (place.at === 'home') return '/';
  if (place.at === 'design') return `/design/${place.designId}/${place.step}`;
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
