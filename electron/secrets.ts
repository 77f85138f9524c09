/**
 * Keys, encrypted by the system's keychain (Electron's safeStorage) into `<data>/secrets.json`. Where
 * Linux has no keychain, Electron would encrypt with a password that is written in its source: then
 * keys stay in memory, and `kept` says so. The keychain is first asked when a key is.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { safeStorage } from 'electron';
import { z } from 'zod';
import { describeFailure } from '../app/log.ts';
import { type Log, memorySecrets, type SecretStore } from '../app/ports.ts';

const fileSchema = z.object({
  version: z.literal(1),
  /** Encrypted values by name, base64. */
  values: z.record(z.string(), z.string()),
});
type Values = z.infer<typeof fileSchema>['values'];

/** Only after Electron is ready: before, Linux does not know its keychain. */
export function createSecrets(
  dataDir: string,
  log: Log,
  platform: NodeJS.Platform = process.platform,
): SecretStore {
  const path = join(dataDir, 'secrets.json');
  const memory = memorySecrets();
  let usable = platform !== 'linux' || hasLinuxKeychain();
  let asked: Promise<void> | null = null;

  /** Asks the keychain once. */
  const ready = (): Promise<void> =>
    (asked ??= (async () => {
      if (!usable) return;
      usable = await safeStorage.isAsyncEncryptionAvailable().catch(() => false);
      if (!usable) log.write('warn', 'secrets.memory-only');
    })());

  const read = (): Values => {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).values;
    } catch (error) {
      const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!isAbsent) log.write('warn', 'secrets.unreadable', describeFailure(error));
      return {};
    }
  };

  const write = (values: Values): void => {
    const temporary = `${path}.${process.pid}.tmp`;
    writeFileSync(temporary, JSON.stringify({ version: 1, values }), { mode: 0o600 });
    renameSync(temporary, path);
  };

  const store = async (name: string, value: string): Promise<void> => {
    const encrypted = (await safeStorage.encryptStringAsync(value)).toString('base64');
    write({ ...read(), [name]: encrypted });
  };

  return {
    get kept() {
      return usable;
    },
    async get(name) {
      await ready();
      const inMemory = await memory.get(name);
      if (inMemory !== null || !usable) return inMemory;
      const encrypted = read()[name];
      if (encrypted === undefined) return null;
      try {
        const bytes = Buffer.from(encrypted, 'base64');
        const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(bytes);
        if (shouldReEncrypt) await store(name, result);
        return result;
      } catch (error) {
        // Another machine's or another user's file: the user enters the key again.
        log.write('warn', 'secrets.undecipherable', describeFailure(error));
        return null;
      }
    },
    async set(name, value) {
      await ready();
      if (value !== null && usable) {
        await store(name, value);
        return;
      }
      await memory.set(name, value);
      // A key that is forgotten is forgotten on disk, too, keychain or not.
      const { [name]: forgotten, ...rest } = read();
      if (value === null && forgotten !== undefined) write(rest);
    },
  };
}

function hasLinuxKeychain(): boolean {
  const backend = safeStorage.getSelectedStorageBackend();
  return backend !== 'basic_text' && backend !== 'unknown';
}
