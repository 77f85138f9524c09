/** The matrix as a table: faults down, stages across, texts written of those there are. */
import { stageIds } from '../../pipeline/run/types.ts';
import type { Cell } from './cell.ts';

export function asMatrix(cells: readonly Cell[]): string {
  const faults = [...new Set(cells.map(({ fault }) => fault))];
  const width = 11;
  const head = `${'fault'.padEnd(26)}${stageIds.map((stage) => stage.padStart(width)).join('')}  message`;
  const rows = faults.map((fault) => {
    const own = cells.filter((cell) => cell.fault === fault);
    const columns = stageIds.map((stage) => {
      const cell = own.find((one) => one.stage === stage);
      if (cell === undefined) return ''.padStart(width);
      const mark = cell.problems.length === 0 ? '' : ' !';
      return `${cell.written}/${cell.targets}${mark}`.padStart(width);
    });
    const errors = [...new Set(own.flatMap(({ error }) => error ?? []))];
    const message = errors.map((code) => `errors.model.${code}`).join(', ') || '-';
    return `${fault.padEnd(26)}${columns.join('')}  ${message}`;
  });
  return [head, ...rows].join('\n');
}
