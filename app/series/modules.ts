/** The modules that a series is made from: attached like any document, named in the series once it is drafted. */
import type { AttachedSource } from '../../db/sources.ts';
import type { Store } from '../../db/store.ts';
import type { Series } from '../../design/model/series.ts';

/** Attached modules: those that the series names first, in its order. Errors: NOT_FOUND. */
export function modulesOf(store: Store, series: Series): AttachedSource[] {
  const named = series.sources.map(({ sourceId }) => sourceId);
  const place = (id: string): number => {
    const at = named.indexOf(id);
    return at < 0 ? named.length : at;
  };
  return store.sources.list(series.id).sort((a, b) => place(a.id) - place(b.id));
}

/** The series as it names all that is attached to it. */
export function withModules(series: Series, modules: readonly AttachedSource[]): Series {
  return { ...series, sources: modules.map(({ id, name }) => ({ sourceId: id, name })) };
}

/** As they are stored, for a worker. */
export function packedModules(store: Store, modules: readonly AttachedSource[]): Uint8Array[] {
  return modules.map(({ id }) => store.sources.packed(id));
}
