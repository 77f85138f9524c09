/** Jump-to: opens the step or view that edits a place, then shows and focuses its control. */
import { viewOf } from '../micro/view-names.ts';
import { go } from '../router.ts';
import { stepOf } from '../steps/step-names.ts';
import { controlOf, useFocus } from './focus.ts';

export function jumpTo(designId: string, path: string): void {
  go({ at: 'design', designId, step: stepOf(path) });
  useFocus.getState().request(path);
}

/** The same in a micro series. */
export function jumpInSeries(seriesId: string, path: string): void {
  go({ at: 'series', seriesId, view: viewOf(path) });
  useFocus.getState().request(path);
}

/** A card that unfolds moves what it shows: centres the control again until it stands still. */
function keepInView(target: HTMLElement, focused: HTMLElement): void {
  const deadline = performance.now() + 600;
  let before = Number.NaN;
  let still = 0;
  const look = (): void => {
    if (document.activeElement !== focused) return;
    const { top } = target.getBoundingClientRect();
    still = top === before ? still + 1 : 0;
    if (still === 0 && !Number.isNaN(before)) target.scrollIntoView({ block: 'center' });
    before = target.getBoundingClientRect().top;
    if (still < 15 && performance.now() < deadline) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Where one writes first in a card: whoever adds a part or opens one can type at once. */
const firstText =
  'textarea:not(:disabled),input:not(:disabled):not([readonly]):not([role="combobox"]):not([type="hidden"])';

/** Focuses the wanted control once it is on the page; the exact one if it appears within two seconds. */
export function followFocus(path: string, onDone: () => void): () => void {
  const deadline = performance.now() + 2000;
  /** Until then a card may still be unfolding. */
  const unfolded = performance.now() + 400;
  let frame = 0;
  const attempt = (): void => {
    const escaped = CSS.escape(path);
    // Where a whole list is meant, the button that adds to it.
    const exact =
      document.querySelector<HTMLElement>(`[data-path="${escaped}"]`) ??
      document.querySelector<HTMLElement>(`[data-collection="${escaped}"] > button`);
    const target = exact ?? (performance.now() > deadline ? controlOf(path) : null);
    if (target === null) {
      if (performance.now() > deadline) onDone();
      else frame = requestAnimationFrame(attempt);
      return;
    }
    const isCard = target.matches('section[id]');
    const first = isCard ? target.querySelector<HTMLElement>(firstText) : null;
    // What a folded card hides cannot take the focus yet.
    const writable = first?.checkVisibility({ visibilityProperty: true }) === true ? first : null;
    if (isCard && writable === null && performance.now() < unfolded) {
      frame = requestAnimationFrame(attempt);
      return;
    }
    target.scrollIntoView({ block: 'center' });
    if (writable !== null) {
      writable.focus({ preventScroll: true });
      onDone();
      keepInView(writable, writable);
      return;
    }
    const inner = target.matches('input,textarea,button,[tabindex]')
      ? target
      : target.querySelector<HTMLElement>('input,textarea,button');
    inner?.focus({ preventScroll: true });
    onDone();
    if (inner !== null) keepInView(target, inner);
  };
  frame = requestAnimationFrame(attempt);
  return () => cancelAnimationFrame(frame);
}
