/** The player in a frame of a phone's size. Its page runs as nobody: it is known by its window alone. */
import { useEffect, useRef } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { useDocumentState, useSeriesStore } from '../../store/use-document.tsx';
import { openSource } from '../source/source-drawer-state.ts';
import { playerMessage } from './player-message.ts';
import classes from './preview.module.css';
import { keep, playedKey, tellOutcome, usePreview } from './preview-state.ts';

export function Phone({ seriesId }: { seriesId: string }) {
  const t = useT();
  const store = useSeriesStore();
  const frame = useRef<HTMLIFrameElement>(null);
  const { unitId, mode, as, round } = usePreview();
  // The player shows what is stored: it is loaded anew when more of it is.
  const revision = useDocumentState((state) => state.revision);
  const key = playedKey(seriesId, unitId);
  const asked = new URLSearchParams();
  if (mode === 'pretest') asked.set('mode', 'pretest');
  if (as === 'learner') asked.set('as', 'learner');
  asked.set('at', `${revision}.${round}`);
  const src = `/player/${seriesId}/${unitId ?? 'all'}?${asked.toString()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another player, which has to become ready.
  useEffect(() => {
    // Until it is ready a player tells of a new beginning: that must not take the place of what is kept.
    let isReady = false;
    const onMessage = ({ source, data }: MessageEvent): void => {
      const player = frame.current?.contentWindow;
      if (player === null || player === undefined || source !== player) return;
      const told = playerMessage(data);
      if (told === null) return;
      switch (told.type) {
        case 'jelajah.player.ready': {
          isReady = true;
          const state = usePreview.getState().kept[key];
          // The page is of no origin, so none can be named; nothing personal is in it.
          if (mode === 'play' && state !== undefined)
            player.postMessage({ type: 'jelajah.player.resume', state }, '*');
          return;
        }
        case 'jelajah.player.state':
          if (mode === 'play' && isReady) keep(key, told.state);
          return;
        case 'jelajah.player.cite': {
          const cited = store.getState().document.citations.items[told.citationId];
          const [first] = cited?.sentences ?? [];
          if (cited !== undefined && first !== undefined) openSource(cited.sentences, first);
          return;
        }
        case 'jelajah.player.pretest':
          tellOutcome(key, told.outcome);
      }
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [src, key, mode, store]);
  const title = store.getState().document.title.text.trim() || t('shell.part.untitled');
  return (
    <div className={classes.phone}>
      <iframe
        key={src}
        ref={frame}
        className={classes.screen}
        title={t('microExport.preview.frame', { title })}
        sandbox="allow-scripts"
        src={src}
      />
    </div>
  );
}
