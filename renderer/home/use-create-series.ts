/** Starts a micro series from dropped modules, or takes in a `series.json`. */
import { useQueryClient } from '@tanstack/react-query';
import { useT } from '../i18n/use-t.tsx';
import { fileTitle } from '../micro/file-title.ts';
import { go } from '../router.ts';
import { api, core } from '../rpc/client.ts';
import { failureOf, messageOf } from '../rpc/failure.ts';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { importFiles } from '../steps/problem/sources/imports.ts';

export function useCreateSeries(onProblem: (message: string | null) => void) {
  const t = useT();
  const queries = useQueryClient();
  const change = useChangeSettings();
  return async (files: readonly File[]): Promise<void> => {
    const [first] = files;
    if (first === undefined) return;
    onProblem(null);
    try {
      const isSeries = files.length === 1 && first.name.toLowerCase().endsWith('.json');
      const { row } = isSeries
        ? await core.series.create({ from: 'file', fileId: (await core.files.put(first)).id })
        : await core.series.create({
            from: 'empty',
            language: t.language,
            title: fileTitle(first.name),
          });
      await queries.invalidateQueries({ queryKey: api.series.list.key() });
      // Whoever has begun something needs no welcome any more.
      await change({ welcomed: true });
      if (!isSeries) void importFiles(row.id, files, messageOf);
      go({ at: 'series', seriesId: row.id, view: isSeries ? 'outline' : 'sources' });
    } catch (error) {
      onProblem(failureOf(error, t).message);
    }
  };
}
