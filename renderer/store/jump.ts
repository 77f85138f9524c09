/** Jump-to: opens the step that edits a place, then shows and focuses its control. */
import { go } from '../router.ts';
import { stepOf } from '../steps/step-names.ts';
import { controlOf, useFocus } from './focus.ts';

export function jumpTo(designId: string, path: string): void {
  go({ at: 'design', designId, step: stepOf(path) });
  useFocus.getState().request(path);
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
  };
  frame = requestAnimationFrame(attempt);
  return () => cancelAnimationFrame(frame);
}
