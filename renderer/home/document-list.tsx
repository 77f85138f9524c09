/**
 * The designs and series of a shelf, the last changed first, drawn as far as one has scrolled: hundreds of cards at once would hold the
 * page still for seconds.
 */
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { DesignRow, SeriesRow } from '../../contract/index.ts';
import { DesignRowCard } from './design-row-card.tsx';
import classes from './home.module.css';
import { SeriesRowCard } from './series-row-card.tsx';

/** More than a tall window shows. */
const portion = 24;

const DesignCard = memo(DesignRowCard);
const SeriesCard = memo(SeriesRowCard);

type Row = { kind: 'design'; row: DesignRow } | { kind: 'series'; row: SeriesRow };

export function DocumentList(props: {
  designs: readonly DesignRow[];
  series: readonly SeriesRow[];
}) {
  const { designs, series } = props;
  const rows = useMemo(
    () =>
      [
        ...designs.map((row): Row => ({ kind: 'design', row })),
        ...series.map((row): Row => ({ kind: 'series', row })),
      ].sort((a, b) => (a.row.updatedAt < b.row.updatedAt ? 1 : -1)),
    [designs, series],
  );
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
      {rows.slice(0, drawn).map((one) => (
        <li key={one.row.id}>
          {one.kind === 'design' ? <DesignCard row={one.row} /> : <SeriesCard row={one.row} />}
        </li>
      ))}
      {hasMore && <li ref={end} aria-hidden />}
    </ul>
  );
}
