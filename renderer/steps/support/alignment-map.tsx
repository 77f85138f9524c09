/** Draws the alignment map; a chosen node shows its links, and opens its part. */
import { useElementSize } from '@mantine/hooks';
import { TriangleAlert } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useT } from '../../i18n/use-t.tsx';
import { usePlace } from '../../router.ts';
import { jumpTo } from '../../store/jump.ts';
import { useDesign } from '../../store/use-document.tsx';
import { alignmentLinks } from './alignment-links.ts';
import classes from './support.module.css';

const columnNames = ['causes', 'outcomes', 'activities', 'measures'] as const;

export function AlignmentMap() {
  const t = useT();
  const place = usePlace();
  const design = useDesign((whole) => whole);
  const { columns, links } = useMemo(() => alignmentLinks(design), [design]);
  const [chosen, setChosen] = useState<string | null>(null);
  const frame = useRef<HTMLDivElement | null>(null);
  const { ref, width, height } = useElementSize();
  const [paths, setPaths] = useState<ReadonlyArray<{ key: string; d: string; isOn: boolean }>>([]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the size of the frame moves the boxes.
  useLayoutEffect(() => {
    const box = frame.current?.getBoundingClientRect();
    if (box === undefined) return;
    const edge = (id: string): DOMRect | undefined =>
      frame.current?.querySelector(`[data-node="${id}"]`)?.getBoundingClientRect();
    setPaths(
      links.flatMap(({ from, to }) => {
        const a = edge(from);
        const b = edge(to);
        if (a === undefined || b === undefined) return [];
        const [x1, y1] = [a.right - box.left, a.top + a.height / 2 - box.top];
        const [x2, y2] = [b.left - box.left, b.top + b.height / 2 - box.top];
        const bend = (x2 - x1) / 2;
        return [
          {
            key: `${from}${to}`,
            d: `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`,
            isOn: chosen === from || chosen === to,
          },
        ];
      }),
    );
  }, [links, chosen, width, height]);

  return (
    <div ref={ref}>
      <div ref={frame} className={classes.map}>
        <svg className={classes.lines} aria-hidden>
          {paths
            .toSorted((a, b) => Number(a.isOn) - Number(b.isOn))
            .map(({ key, d, isOn }) => (
              <path key={key} d={d} data-on={isOn} />
            ))}
        </svg>
        {columnNames.map((name) => (
          <div key={name} className={classes.column}>
            <span className={classes.columnTitle}>{t(`support.mapColumn.${name}`)}</span>
            {columns[name].map((node) => (
              <button
                key={node.id}
                type="button"
                className={classes.node}
                data-node={node.id}
                data-orphan={node.isOrphan}
                data-on={chosen === node.id}
                title={node.title}
                onMouseEnter={() => setChosen(node.id)}
                onMouseLeave={() => setChosen(null)}
                onFocus={() => setChosen(node.id)}
                onBlur={() => setChosen(null)}
                onClick={() => {
                  if (place.at === 'design') jumpTo(place.designId, node.path);
                }}
              >
                <span className={classes.nodeText}>
                  {node.isOrphan && <TriangleAlert size={12} aria-label={t('support.orphan')} />}{' '}
                  {node.title}
                </span>
              </button>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
