/** Two rings: shares of minutes inside, the target mix as a thin line around them. */
import type { Mode } from '../../../../design/enums.ts';
import classes from './ledger.module.css';

const order: readonly Mode[] = ['experience', 'social', 'formal'];
const gap = 0.008;

function arcs(shares: Readonly<Record<Mode, number>>, radius: number) {
  const length = 2 * Math.PI * radius;
  let start = 0;
  return order
    .filter((mode) => shares[mode] > 0)
    .map((mode) => {
      const from = start;
      start += shares[mode];
      const drawn = Math.max(0.001, shares[mode] - (shares[mode] < 1 ? gap : 0));
      return { mode, dash: `${drawn * length} ${length}`, turn: from * 360 - 90 };
    });
}

export function MixRing(props: {
  shares: Readonly<Record<Mode, number>>;
  target: Readonly<Record<Mode, number>>;
  label: string;
  centre: string;
  unit: string;
}) {
  return (
    <svg viewBox="0 0 120 120" className={classes.ring} role="img" aria-label={props.label}>
      <circle cx="60" cy="60" r="42" className={classes.ringGround} strokeWidth="15" />
      {arcs(props.shares, 42).map(({ mode, dash, turn }) => (
        <circle
          key={mode}
          cx="60"
          cy="60"
          r="42"
          strokeWidth="15"
          className={classes.arc}
          data-mode={mode}
          strokeDasharray={dash}
          transform={`rotate(${turn} 60 60)`}
        />
      ))}
      {arcs(props.target, 55).map(({ mode, dash, turn }) => (
        <circle
          key={mode}
          cx="60"
          cy="60"
          r="55"
          strokeWidth="3"
          className={classes.arc}
          data-mode={mode}
          strokeDasharray={dash}
          transform={`rotate(${turn} 60 60)`}
        />
      ))}
      <text x="60" y="61" className={classes.ringNumber}>
        {props.centre}
      </text>
      <text x="60" y="76" className={classes.ringUnit}>
        {props.unit}
      </text>
    </svg>
  );
}
