/** Providers around the whole app: settings first, because language and theme depend on them. */
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listOf } from './home/list-of.ts';
import { LanguageProvider } from './i18n/use-t.tsx';
import { PersonNameProvider } from './kit/person-name.tsx';
import { parsePlace } from './router.ts';
import { api } from './rpc/client.ts';
import { usePresence } from './rpc/use-presence.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { Pages } from './shell/pages.tsx';
import { cssVariables, theme } from './theme/theme.ts';

const queries = new QueryClient({
  defaultOptions: { queries: { retry: 2, staleTime: 5_000, refetchOnWindowFocus: true } },
});

// Asked for while the page is still being put together: both are what its first sight waits for.
void queries.prefetchQuery(api.settings.get.queryOptions());
if (parsePlace(window.location.pathname).at === 'home') {
  void queries.prefetchQuery(api.designs.list.queryOptions({ input: listOf('active') }));
}

function Dressed() {
  usePresence();
  const settings = useQuery(api.settings.get.queryOptions());
  const language = settings.data?.language ?? (navigator.language.startsWith('en') ? 'en' : 'id');
  const scheme = settings.data?.theme ?? 'auto';
  const size = settings.data?.textSize ?? 100;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${size}%`;
  }, [size]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      {...(scheme === 'auto' ? {} : { forceColorScheme: scheme })}
      // Nothing of the user's is kept in the browser: a random port is a new origin at each start.
      colorSchemeManager={{
        get: (fallback) => fallback,
        set: () => undefined,
        subscribe: () => undefined,
        unsubscribe: () => undefined,
        clear: () => undefined,
      }}
    >
      <LanguageProvider language={language}>
        <PersonNameProvider name={settings.data?.profile.person ?? ''}>
          <Notifications position="bottom-center" />
          <ErrorBoundary>{settings.isPending ? null : <Pages />}</ErrorBoundary>
        </PersonNameProvider>
      </LanguageProvider>
    </MantineProvider>
  );
}

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <Dressed />
    </QueryClientProvider>
  );
}
