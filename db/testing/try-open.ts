/** Opens a data folder in a process of its own and prints how that went. */
import { isStorageError } from '../errors.ts';
import { openStore } from '../store.ts';

const [, , dataDir = ''] = process.argv;
const print = (value: unknown): void => {
  process.stdout.write(JSON.stringify(value));
};
try {
  const store = await openStore({ dataDir });
  print('opened');
  store.close();
} catch (error) {
  if (!isStorageError(error)) throw error;
  print({ code: error.code, details: error.details });
}
