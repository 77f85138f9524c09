import { describe, expect, it } from 'vitest';
import type { Log, LogFields } from '../app/ports.ts';
import { type Keyring, keychainSecrets } from './secrets.ts';

const key = 'sk-rahasia-uji';

/** A keychain in memory that outlives the store; `isLocked` makes it refuse. */
function keychain() {
  const values = new Map<string, string>();
  const state = { isLocked: false, loads: 0, values, stores: new Set<string | undefined>() };
  class AsyncEntry {
    readonly #at: string;
    constructor(service: string, name: string, options?: { linux?: { store?: string } }) {
      this.#at = `${service}/${name}`;
      state.stores.add(options?.linux?.store);
    }
    #open(): void {
      if (state.isLocked) throw new Error(`locked: ${key}`);
    }
    async getPassword() {
      this.#open();
      return values.get(this.#at) ?? null;
    }
    async setPassword(value: string) {
      this.#open();
      values.set(this.#at, value);
    }
    async deleteCredential() {
      this.#open();
      return values.delete(this.#at);
    }
  }
  const load = async (): Promise<Keyring> => {
    state.loads += 1;
    return { AsyncEntry };
  };
  return { state, load };
}

function listening() {
  const lines: { event: string; fields: LogFields | undefined }[] = [];
  const log: Log = { write: (_level, event, fields) => lines.push({ event, fields }) };
  return { log, lines };
}

describe('keys in the keychain', () => {
  it('outlive the program, are one folder’s own, and are forgotten when told', async () => {
    const { state, load } = keychain();
    const { log } = listening();
    const open = (folder: string) => keychainSecrets(folder, log, load, true);
    await open('a').set('ai.key.x', key);
    expect(await open('a').get('ai.key.x')).toBe(key);
    expect(await open('b').get('ai.key.x')).toBeNull();
    expect([...state.stores]).toEqual(['secret-service']);
    await open('a').set('ai.key.x', null);
    expect(await open('a').get('ai.key.x')).toBeNull();
    expect(state.values.size).toBe(0);
  });

  it('are not asked for, nor the library loaded, before somebody wants one', () => {
    const { state, load } = keychain();
    expect(keychainSecrets('a', listening().log, load, true).kept).toBe(true);
    expect(state.loads).toBe(0);
  });

  it('stay in memory where the keychain refuses, which is said without a word of its own', async () => {
    const { state, load } = keychain();
    const { log, lines } = listening();
    const secrets = keychainSecrets('a', log, load, true);
    state.isLocked = true;
    expect(await secrets.get('ai.key.x')).toBeNull();
    await secrets.set('ai.key.x', key);
    expect([await secrets.get('ai.key.x'), secrets.kept]).toEqual([key, false]);
    expect(lines).toEqual([{ event: 'secrets.memory-only', fields: { kind: 'Error' } }]);

    state.isLocked = false;
    await secrets.set('ai.key.x', `${key}-2`);
    expect([await secrets.get('ai.key.x'), secrets.kept]).toEqual([`${key}-2`, true]);
  });

  it('stay in memory where the library cannot be loaded or nothing could keep them', async () => {
    const broken = async (): Promise<Keyring> => {
      throw new Error('no native module');
    };
    const { load, state } = keychain();
    for (const secrets of [
      keychainSecrets('a', listening().log, broken, true),
      keychainSecrets('a', listening().log, load, false),
    ]) {
      await secrets.set('ai.key.x', key);
      expect([await secrets.get('ai.key.x'), secrets.kept]).toEqual([key, false]);
    }
    expect(state.loads).toBe(0);
  });
});
