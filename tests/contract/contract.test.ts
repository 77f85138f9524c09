/** The same cases over every carrier; and no procedure without a case. */
import { isContractProcedure } from '@orpc/contract';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '../../contract/index.ts';
import {
  type CarrierName,
  carrierNames,
  closeSharedTasks,
  type Opened,
  openCarrier,
} from './carriers.ts';
import { designCases } from './cases/designs.ts';
import { draftCases } from './cases/drafts.ts';
import { exchangeCases } from './cases/exchange.ts';
import { exportCases } from './cases/exports.ts';
import { gapTableCases } from './cases/gap-table.ts';
import { hostCases } from './cases/host.ts';
import { jobCases } from './cases/jobs.ts';
import { modelCases } from './cases/models.ts';
import { reviewCases } from './cases/reviews.ts';
import { seriesCases } from './cases/series.ts';
import { sourceCases } from './cases/sources.ts';

function proceduresOf(router: object, path: string[] = []): string[] {
  return Object.entries(router).flatMap(([name, value]: [string, unknown]) => {
    if (isContractProcedure(value)) return [[...path, name].join('.')];
    return typeof value === 'object' && value !== null ? proceduresOf(value, [...path, name]) : [];
  });
}

const called: Readonly<Record<CarrierName, Set<string>>> = {
  direct: new Set(),
  fetch: new Set(),
  http: new Set(),
};

afterAll(closeSharedTasks);

describe.each(carrierNames)('over %s', (name) => {
  let at: Opened;
  beforeEach(async () => {
    at = await openCarrier(name, called[name]);
  });
  afterEach(() => at.close());
  const context = () => ({ name, at });

  designCases(context);
  hostCases(context);
  jobCases(context);
  draftCases(context);
  modelCases(context);
  sourceCases(context);
  gapTableCases(context);
  exchangeCases(context);
  seriesCases(context);
  exportCases(context);
  reviewCases(context);
});

test('every procedure of the contract was called by a case, over every carrier', () => {
  const all = proceduresOf(contract).sort();
  expect(all.length).toBeGreaterThan(35);
  for (const name of carrierNames) expect([...called[name]].sort()).toEqual(all);
});
