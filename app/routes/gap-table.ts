/** AKPK and LeNA tables: read in a worker, and the file with people's names put away again. */
import { ReaderError } from '../../documents/readers/reader-error.ts';
import { invalid } from '../failures.ts';
import type { Services } from '../services.ts';
import type { Implementer } from './implementer.ts';

export function gapTableRoutes(os: Implementer, { store, tasks }: Services) {
  return os.gapTable.router({
    read: os.gapTable.read.handler(async ({ input, signal }) => {
      const { fileId, sheet, mapping, known } = input;
      const { bytes } = await store.files.get(fileId);
      const reading = tasks.run(
        'gapTable',
        {
          bytes,
          ...(sheet === undefined ? {} : { sheet }),
          ...(mapping === undefined ? {} : { mapping }),
          ...(known === undefined ? {} : { known }),
        },
        signal,
      );
      const read = await reading.catch((error: unknown) => {
        // The same failures as of documents, in words about tables.
        if (!(error instanceof ReaderError)) throw error;
        throw invalid(error.code, { key: `errors.gapTable.${error.code}` });
      });
      if (read === null) throw invalid('no-such-sheet', { key: 'errors.gapTable.no-such-sheet' });
      return read;
    }),
    forget: os.gapTable.forget.handler(async ({ input }) => {
      await store.files.remove(input.fileId);
      return { removed: store.files.find(input.fileId) === null };
    }),
  });
}
