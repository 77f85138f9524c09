/** Jump-to: opens the step that edits a place, then shows and focuses its control. */
import { go } from '../router.ts';
import { stepOf } from '../steps/step-names.ts';
import { controlOf, useFocus } from './focus.ts';

export function jumpTo(designId: string, path: string): void {
  go({ at: 'design', designId, step: stepOf(path) });
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

/** Focuses the wanted control once it is on the page; the exact one if it appears within two seconds. */
export function followFocus(path: string, onDone: () => void): () => void {
  const deadline = performance.now() + 2000;
  let frame = 0;
  const attempt = (): void => {
    const exact = document.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
    const target = exact ?? (performance.now() > deadline ? controlOf(path) : null);
    if (target === null) {
      if (performance.now() > deadline) onDone();
      else frame = requestAnimationFrame(attempt);
      return;
    }
    target.scrollIntoView({ block: 'center' });
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
