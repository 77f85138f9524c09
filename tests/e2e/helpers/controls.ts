/** Finding the bound controls of a page, changing each in the way its kind asks for. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Opens every folded card and section of the step, also those inside others. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('main [aria-expanded="false"][aria-controls]:not([aria-haspopup])');
  for (let left = await folded.count(); left > 0; left = await folded.count()) {
    await folded.first().click();
  }
}

/** Pointers of all bound controls that are shown now, first occurrence of each pattern only. */
export function shownPaths(page: Page): Promise<string[]> {
  return page
    .locator('[data-path]')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('data-path') ?? ''));
}

/** Chooses another option than the present one; where there is only one, takes it away. */
async function chooseOther(control: Locator): Promise<void> {
  const before = await control.inputValue();
  for (const way of ['ArrowDown', 'ArrowUp']) {
    await control.focus();
    await control.press('Enter');
    await control.press(way);
    await control.press('Enter');
    await control.press('Escape');
    // The page may show the choice a moment after the key.
    const isOther = await expect
      .poll(() => control.inputValue(), { timeout: 800 })
      .not.toBe(before)
      .then(
        () => true,
        () => false,
      );
    if (isOther) return;
  }
  await control.locator('xpath=../..').locator('button').first().click();
}

export type ControlKind =
  | 'segments'
  | 'text'
  /** A card, a section, a shown text; or hidden in a fold. */
  | 'none'
  | 'checkbox'
  | 'date'
  | 'choice'
  | 'choices'
  | 'number'
  /** A box for words, and words were written into it. */
  | 'written';

/**
 * What stands at each pointer. Words are written into all boxes for words in one go: each gets the
 * events that typing and leaving it cause, but the page draws only once.
 */
export function writeWords(page: Page, paths: readonly string[]): Promise<ControlKind[]> {
  return page.evaluate((wanted) => {
    const kindOf = (element: Element): ControlKind => {
      if (element.querySelector('input[type=radio]') !== null) return 'segments';
      if (element instanceof HTMLTextAreaElement) return 'written';
      if (!(element instanceof HTMLInputElement)) return 'none';
      if (element.type === 'checkbox') return 'checkbox';
      if (element.type === 'date') return 'date';
      if (element.getAttribute('aria-haspopup') === 'listbox') {
        return element.closest('[class*="MultiSelect"]') === null ? 'choice' : 'choices';
      }
      if (element.inputMode === 'numeric' || element.inputMode === 'decimal') return 'number';
      // SKM elements are a line of numbers; everything else takes words.
      return /^[\d,. ]+$/.test(element.value) ? 'text' : 'written';
    };
    const found = wanted.map((path) => {
      const all = document.querySelectorAll(`[data-path="${CSS.escape(path)}"]`);
      const element = all[all.length - 1];
      const isShown = element?.checkVisibility() === true;
      return { element, kind: isShown ? kindOf(element) : ('none' as const) };
    });
    for (const { element, kind } of found) {
      if (kind !== 'written') continue;
      const box = element as HTMLInputElement | HTMLTextAreaElement;
      const own = box instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      box.focus();
      Object.getOwnPropertyDescriptor(own.prototype, 'value')?.set?.call(box, `${box.value} ubah`);
      box.dispatchEvent(new InputEvent('input', { bubbles: true, data: ' ubah' }));
      box.blur();
    }
    return found.map(({ kind }) => kind);
  }, paths);
}

/** Changes the value behind a control and leaves the field. */
export async function change(control: Locator, kind: ControlKind): Promise<void> {
  switch (kind) {
    case 'text': {
      const value = await control.inputValue();
      await control.fill(
        value.includes(' ') ? `1,5 ${value.split(/\s+/).slice(1).join(' ')}` : `${value} ubah`,
      );
      await control.blur();
      return;
    }
    case 'date':
      await control.fill(
        (await control.inputValue()) === '2027-03-04' ? '2027-03-05' : '2027-03-04',
      );
      await control.blur();
      return;
    case 'checkbox':
      await control.click();
      return;
    case 'segments':
      await control.locator('label:not([data-active])').first().click();
      return;
    case 'choices':
      await control.focus();
      await control.press('Enter');
      await control.press('ArrowDown');
      await control.press('Enter');
      await control.press('Escape');
      return;
    case 'choice':
      await chooseOther(control);
      return;
    case 'number': {
      const before = await control.inputValue();
      await control.focus();
      await control.press('ArrowUp');
      if ((await control.inputValue()) === before) await control.press('ArrowDown');
      if ((await control.inputValue()) === before) await control.fill('3');
      await control.blur();
      return;
    }
    case 'written':
    case 'none':
      return;
  }
}
