/** Starts the page: reads what it carries, finds where state is kept, shows the first screen. */
import { inflateSync, strFromU8 } from 'fflate';
import type { PlayerData } from '../common/data.ts';
import { createApp } from './app.ts';
import { showMenu } from './menu.ts';
import { playPretest } from './pretest.ts';
import { storeFor } from './stores.ts';
import { playUnit } from './unit.ts';

interface Told {
  readonly type?: unknown;
  readonly state?: unknown;
  readonly unitId?: unknown;
  readonly step?: unknown;
}

/** What the page carries; written into this very page by the program that made it. */
function carried(id: string): unknown {
  const element = document.getElementById(id);
  const text = element?.textContent ?? 'null';
  if (element?.dataset.packed === undefined) return JSON.parse(text);
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}

function start(): void {
  const root = document.getElementById('player');
  if (root === null) return;
  const data = {
    ...(carried('player-data') as PlayerData),
    pictures: carried('player-pictures') as PlayerData['pictures'],
  };
  const store = storeFor(data);
  const app = createApp(data, store, root);

  const openUnit = (unit: number): void => playUnit(app, unit, { leave, openUnit });
  const menu = (): void => showMenu(app, openUnit);
  const leave = data.units.length > 1 ? menu : null;
  const begin = (): void => {
    const at = leave === null ? 0 : app.progress.unit;
    if (data.mode === 'pretest') playPretest(app);
    else if (at === null) menu();
    else playUnit(app, at, { leave, openUnit }, true);
  };
  begin();

  const leaving = (): void => {
    if (data.mode !== 'pretest') app.save();
    store.finish();
  };
  window.addEventListener('pagehide', leaving);
  window.addEventListener('beforeunload', leaving);

  if (data.store !== 'message') return;
  /** The window around: `resume` with a kept state, `show` with a unit (and a step of it, from 0). */
  window.addEventListener('message', ({ source, data: told }: MessageEvent<Told | null>) => {
    if (source !== window.parent || typeof told !== 'object' || told === null) return;
    if (told.type === 'jelajah.player.resume' && typeof told.state === 'string') {
      app.resume(told.state);
      begin();
    }
    if (told.type === 'jelajah.player.show') {
      const unit = data.units.findIndex(({ id }) => id === told.unitId);
      const own = app.progress.units[unit];
      if (own === undefined) return;
      own.step = typeof told.step === 'number' ? told.step : 0;
      openUnit(unit);
    }
  });
  window.parent.postMessage({ type: 'jelajah.player.ready' }, '*');
}

start();
