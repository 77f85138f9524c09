/** Texts of an answer on their way to the window: gathered a little, masked, restartable. */
import { liveText } from '../model/live-text.ts';

/** Put together for this long, or up to this many characters. */
const everyMs = 120;
const everyChars = 240;
const texts: ReadonlySet<string> = new Set(['text']);

export interface Screen {
  push(delta: string): void;
  flush(): void;
  /** What was shown is void but for `kept`: texts that closed. */
  restart(kept: readonly string[]): void;
}

export function createScreen(
  now: () => number,
  show: (text: string, isRestart: boolean) => void,
  /** Fields of the answer. */
  shown: ReadonlySet<string> = texts,
): Screen {
  let live = liveText(shown);
  let raw = '';
  let last = now();
  const flush = (): void => {
    last = now();
    if (raw === '') return;
    const text = live.push(raw);
    raw = '';
    if (text !== '') show(text, false);
  };
  return {
    push(delta) {
      raw += delta;
      if (raw.length >= everyChars || now() - last >= everyMs) flush();
    },
    flush,
    restart(kept) {
      raw = '';
      live = liveText(shown);
      show(kept.map((text) => `${text}\n`).join(''), true);
    },
  };
}
