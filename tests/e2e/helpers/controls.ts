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

/**
 * Changes the value behind a control and leaves the field.
 * Returns false where the control is no input (a card, a section, a shown text).
 */
export async function change(control: Locator): Promise<boolean> {
  const kind = await control.evaluate((element) => {
    if (element.querySelector('input[type=radio]') !== null) return 'segments';
    if (element instanceof HTMLTextAreaElement) return 'text';
    if (!(element instanceof HTMLInputElement)) return 'none';
    if (element.type === 'checkbox') return 'checkbox';
    if (element.type === 'date') return 'date';
    if (element.getAttribute('aria-haspopup') === 'listbox') {
      return element.closest('[class*="MultiSelect"]') === null ? 'choice' : 'choices';
    }
    if (element.inputMode === 'numeric' || element.inputMode === 'decimal') return 'number';
    return 'text';
  });
  switch (kind) {
    case 'text': {
      const value = await control.inputValue();
      // SKM elements are a line of numbers; everything else takes words.
      await control.fill(
        /^[\d,. ]+$/.test(value) && value.includes(' ')
          ? `1,5 ${value.split(/\s+/).slice(1).join(' ')}`
          : `${value} ubah`,
      );
      await control.blur();
      return true;
    }
    case 'date':
      await control.fill(
        (await control.inputValue()) === '2027-03-04' ? '2027-03-05' : '2027-03-04',
      );
      await control.blur();
      return true;
    case 'checkbox':
      await control.click();
      return true;
    case 'segments':
      await control.locator('label:not([data-active])').first().click();
      return true;
    case 'choices':
      await control.focus();
      await control.press('Enter');
      await control.press('ArrowDown');
      await control.press('Enter');
      await control.press('Escape');
      return true;
    case 'choice':
      await chooseOther(control);
      return true;
    case 'number': {
      const before = await control.inputValue();
      await control.focus();
      await control.press('ArrowUp');
      if ((await control.inputValue()) === before) await control.press('ArrowDown');
      if ((await control.inputValue()) === before) await control.fill('3');
      await control.blur();
      return true;
    }
    default:
      return false;
  }
}
