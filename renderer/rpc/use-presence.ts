/** Tells the core that a window is open, for as long as it is. */
import { useEffect } from 'react';
import { core } from './client.ts';

const retryMs = 3000;

export function usePresence(): void {
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stay = async (): Promise<void> => {
      try {
        const events = await core.host.presence(undefined, { signal: controller.signal });
        for await (const _ of events) if (controller.signal.aborted) return;
      } catch {
        // The connection is gone: the save state says so where it matters; here we only try again.
      }
      if (!controller.signal.aborted) timer = setTimeout(() => void stay(), retryMs);
    };
    void stay();
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, []);
}
