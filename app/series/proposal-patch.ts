/** Proposals for parts of a series: guarded when they are made, brought up to date when they are taken. */
import type { Json } from '../../design/canonical.ts';
import type { Series } from '../../design/model/series.ts';
import type { Operation, Patch } from '../../design/patch.ts';
import { valueAt } from '../../design/pointer.ts';

/** Fits only while the part is as it was: what a person wrote since is not written over. */
export function guarded(path: string, before: Json | undefined, patch: Patch): Patch {
  return before === undefined ? patch : [{ op: 'test', path, value: before }, ...patch];
}

const citationItem = /^\/citations\/items\/([^/]+)$/;
const citing = /^\/units\/items\/[^/]+\/citationIds$/;

/**
 * Citations are shared by all parts: those that came since, with another proposal or draft, stay in their
 * list, and one that is there by now is not added again.
 */
export function freshened(series: Series, patch: Patch): Patch {
  const named = (op: Operation['op']): ReadonlySet<string> =>
    new Set(
      patch.flatMap((one) => {
        const id = one.op === op ? citationItem.exec(one.path)?.[1] : undefined;
        return id === undefined ? [] : [id];
      }),
    );
  const [added, removed] = [named('add'), named('remove')];
  const isThere = (id: string): boolean => Object.hasOwn(series.citations.items, id);
  return patch.flatMap((operation): Patch => {
    const { op, path } = operation;
    const id = citationItem.exec(path)?.[1];
    if (op === 'add' && id !== undefined && isThere(id)) return [];
    if (op !== 'replace') return [operation];
    if (path !== '/citations/order' && !citing.test(path)) return [operation];
    const now = strings(valueAt(series, path)).filter((one) => !removed.has(one));
    const more = strings(operation.value).filter(
      (one) => !now.includes(one) && (added.has(one) || (isThere(one) && !removed.has(one))),
    );
    return [{ op, path, value: [...now, ...more] }];
  });
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
