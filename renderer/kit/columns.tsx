/** Fields side by side where there is room, below each other where there is not; `min`: pixels at 100 % text size. */
import type { ReactNode } from 'react';

export function Columns(props: { min?: number; children: ReactNode }) {
  return (
    <div
      style={{
        display: 'grid',
        gap: '12px 22px',
        gridTemplateColumns: `repeat(auto-fit, minmax(min(100%, ${(props.min ?? 220) / 16}rem), 1fr))`,
        alignItems: 'start',
      }}
    >
      {props.children}
    </div>
  );
}
