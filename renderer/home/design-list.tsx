/**
 * The designs of a shelf, drawn as far as one has scrolled: hundreds of cards at once would hold the
 * page still for seconds.
 */
import { memo, useEffect, useRef, useState } from 'react';
import type { DesignRow } from '../../contract/index.ts';
import { DesignRowCard } from './design-row-card.tsx';
import classes from './home.module.css';

/** More than a tall window shows. */
const portion = 24;

const Card = memo(DesignRowCard);

export function DesignList({ rows }: { rows: readonly DesignRow[] }) {
  const [drawn, setDrawn] = useState(portion);
  const end = useRef<HTMLLIElement>(null);
  const hasMore = drawn < rows.length;
  // Watched anew after each portion, for its end may be in view as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `drawn` moves the end that is watched.
  useEffect(() => {
    if (!hasMore || end.current === null) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setDrawn((count) => count + portion);
      },
      { rootMargin: '800px' },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [hasMore, drawn]);
  return (
    <ul className={classes.list}>
      {rows.slice(0, drawn).map((row) => (
        <li key={row.id}>
          <Card row={row} />
        </li>
      ))}
      {hasMore && <li ref={end} aria-hidden />}
    </ul>
  );
}
