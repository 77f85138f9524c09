/** The contents: at the side, or a drawer on a narrow window; and where the reader is. */
import { isNarrow } from './dom.ts';

export function enliven(nav: HTMLElement, opener: HTMLElement, main: HTMLElement): void {
  const close = (isBack: boolean): void => {
    if (!document.body.classList.contains('contents-open')) return;
    document.body.classList.remove('contents-open');
    opener.setAttribute('aria-expanded', 'false');
    main.inert = false;
    if (isBack) opener.focus();
  };
  opener.addEventListener('click', () => {
    if (document.body.classList.contains('contents-open')) {
      close(true);
      return;
    }
    document.body.classList.add('contents-open');
    opener.setAttribute('aria-expanded', 'true');
    main.inert = true;
    nav.querySelector('a')?.focus();
  });
  nav.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a') !== null) close(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close(true);
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !nav.contains(target) && !opener.contains(target)) close(false);
  });
  window.addEventListener('resize', () => {
    if (!isNarrow()) close(false);
  });

  const links = Array.from(nav.querySelectorAll('a'));
  const headings = links.map((link) =>
    document.getElementById(decodeURIComponent(link.hash.slice(1))),
  );
  let isWaiting = false;
  const follow = (): void => {
    isWaiting = false;
    let at = -1;
    headings.forEach((one, index) => {
      if (one !== null && one.getBoundingClientRect().top < 140) at = index;
    });
    links.forEach((link, index) => {
      if (index === at) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    });
  };
  window.addEventListener(
    'scroll',
    () => {
      if (isWaiting) return;
      isWaiting = true;
      window.requestAnimationFrame(follow);
    },
    { passive: true },
  );
  follow();
}

/** Wide tables scroll inside themselves; then the keyboard must be able to scroll them, too. */
export function tendTables(article: HTMLElement): void {
  const regions = Array.from(article.querySelectorAll<HTMLElement>('.table'));
  const look = (): void => {
    for (const region of regions) {
      if (region.scrollWidth > region.clientWidth + 1) {
        region.setAttribute('tabindex', '0');
        region.setAttribute('role', 'region');
        const named =
          region.querySelector('caption') ?? region.parentElement?.querySelector('figcaption');
        const name = named?.textContent ?? '';
        if (name !== '') region.setAttribute('aria-label', name);
      } else {
        for (const attribute of ['tabindex', 'role', 'aria-label'])
          region.removeAttribute(attribute);
      }
    }
  };
  window.addEventListener('resize', look);
  look();
}
