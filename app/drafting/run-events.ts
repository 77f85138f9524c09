/** What a run tells, as events of its job: stored, numbered, masked. */
import type { RunCeiling } from '../../contract/drafting.ts';
import type { RunUnit } from '../../contract/jobs.ts';
import type { TokenCount } from '../../design/model-connection.ts';
import { addTokens, noTokens } from '../../pipeline/model/index.ts';
import type { RunEvent, StoredSection, UnitState, UnitStatus } from '../../pipeline/run/types.ts';
import type { UsageBook } from '../ai/usage.ts';
import type { JobContext } from '../jobs/runner.ts';
import type { Services } from '../services.ts';

/** Pieces of text are told together after so many milliseconds: each telling is a write to the disk. */
const textEveryMs = 200;

const isOver = (state: UnitState): boolean => state !== 'waiting' && state !== 'running';

export interface Telling {
  on(event: RunEvent): void;
  /** A section was stored: what it took counts even if the program ends before its call does. */
  stored(section: Pick<StoredSection, 'usage'>): void;
  /** Tells what was held back. */
  flush(): void;
}

export function tellRun(
  services: Services,
  context: JobContext,
  book: UsageBook,
  ceiling: RunCeiling,
): Telling {
  const { store, ports } = services;
  const instants = new Map<string, { startedAt: string | null; endedAt: string | null }>();
  const states = new Map<string, UnitState>();
  const held = new Map<string, { text: string; isRestart: boolean }>();
  /** What stored sections of a call took, while the call itself has not told. */
  const provisional = new Map<string, TokenCount>();
  let newest: TokenCount | null = null;
  let timer: NodeJS.Timeout | null = null;

  const flush = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const pieces = [...held];
    held.clear();
    if (pieces.length === 0) return;
    // One write to the disk for all of them.
    store.transaction(() => {
      for (const [unitId, { text, isRestart }] of pieces) context.text(unitId, text, isRestart);
    });
  };

  const unitOf = (unit: UnitStatus): RunUnit => {
    const now = ports.now().toISOString();
    const before = instants.get(unit.id) ?? { startedAt: null, endedAt: null };
    const at = {
      startedAt: before.startedAt ?? (unit.state === 'waiting' ? null : now),
      endedAt: before.endedAt ?? (isOver(unit.state) ? now : null),
    };
    instants.set(unit.id, at);
    const { title, error, ...rest } = unit;
    return {
      ...rest,
      title: { key: title.key, params: { ...title.params } },
      error: error === null ? null : { key: `errors.model.${error}`, params: {} },
      ...at,
    };
  };

  return {
    flush,
    stored({ usage }) {
      newest = usage;
    },
    on(event) {
      switch (event.type) {
        case 'text': {
          const before = held.get(event.unitId);
          const isRestart = event.isRestart === true;
          held.set(event.unitId, {
            text: isRestart ? event.text : (before?.text ?? '') + event.text,
            isRestart: isRestart || before?.isRestart === true,
          });
          timer ??= setTimeout(flush, textEveryMs);
          return;
        }
        case 'unit': {
          flush();
          const { unit } = event;
          states.set(unit.id, unit.state);
          // A running call has not told yet what was stored of it; an ended one has the last word.
          if (isOver(unit.state) && unit.tokens.input > 0)
            book.note(unit.id, unit.tokens, unit.cost);
          context.unit(unitOf(unit));
          if (isOver(unit.state)) {
            const over = [...states.values()].filter(isOver).length;
            const { key, params } = unit.title;
            context.progress(over / states.size, { key, params: { ...params } });
          }
          return;
        }
        case 'section': {
          flush();
          const { unitId, group } = event;
          const taken = addTokens(provisional.get(unitId) ?? noTokens, newest ?? noTokens);
          newest = null;
          provisional.set(unitId, taken);
          book.note(unitId, taken);
          context.section(group);
          return;
        }
        case 'sent': {
          const { title, ...payload } = event.payload;
          store.jobs.addSent(context.jobId, {
            ...payload,
            title: { key: title.key, params: { ...title.params } },
          });
          return;
        }
        case 'meter':
          context.meter(event.tokens, event.cost, ceiling);
          return;
      }
    },
  };
}
