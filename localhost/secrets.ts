/**
 * Keys in the system's keychain: Windows' Credential Manager, macOS' Keychain, the Secret Service of a
 * Linux desktop. Where there is none, or it refuses, they stay in memory, and `kept` says so. The library
 * is loaded and the keychain asked when a key first is, never at the start.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { type Log, memorySecrets, type SecretStore } from '../app/ports.ts';

/** As much of @napi-rs/keyring as is used. */
export interface Keyring {
  readonly AsyncEntry: new (
    service: string,
    name: string,
    options?: { linux?: { store?: 'secret-service' } },
  ) => {
    getPassword(): Promise<string | null>;
    setPassword(value: string): Promise<void>;
    deleteCredential(): Promise<boolean>;
  };
}

const service = 'Jelajah';

/** Without it, the library would take the kernel's keyring, which forgets everything at a restart. */
const options = { linux: { store: 'secret-service' } } as const;

/** Without a session bus there is no Secret Service to ask. */
function mayHaveKeychain(): boolean {
  return process.platform !== 'linux' || process.env.DBUS_SESSION_BUS_ADDRESS !== undefined;
}

/** Never throws and never rejects: a keychain in trouble costs at most that a key is entered again. */
export function keychainSecrets(
  dataDir: string,
  log: Log,
  load: () => Promise<Keyring> = () => import('@napi-rs/keyring'),
  hasKeychain: boolean = mayHaveKeychain(),
): SecretStore {
  // One person may have several data folders, and tests have their own.
  const folder = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 12);
  const memory = memorySecrets();
  let isKept = hasKeychain;

  /** What the keychain says, or `otherwise` when it cannot be asked. */
  async function tried<T>(
    name: string,
    otherwise: T,
    ask: (entry: InstanceType<Keyring['AsyncEntry']>) => Promise<T>,
  ): Promise<T> {
    if (!hasKeychain) return otherwise;
    try {
      const { AsyncEntry } = await load();
      const answer = await ask(new AsyncEntry(service, `${folder} ${name}`, options));
      isKept = true;
      return answer;
    } catch (error) {
      // Its words may name what was to be kept.
      const kind = error instanceof Error ? error.name : typeof error;
      if (isKept) log.write('warn', 'secrets.memory-only', { kind });
      isKept = false;
      return otherwise;
    }
  }

  return {
    get kept() {
      return isKept;
    },
    async get(name) {
      const inMemory = await memory.get(name);
      return inMemory ?? tried(name, null, (entry) => entry.getPassword());
    },
    async set(name, value) {
      const isStored = await tried(name, false, async (entry) => {
        if (value === null) await entry.deleteCredential();
        else await entry.setPassword(value);
        return true;
      });
      await memory.set(name, isStored ? null : value);
    },
  };
}
