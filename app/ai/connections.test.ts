import { expect, test } from 'vitest';
import { memorySecrets } from '../ports.ts';
import { firstConnectionId } from '../settings.ts';
import { aiKeyName, keyOf, putKey } from './connections.ts';

test('the key of the first versions moves to its connection, once', async () => {
  const secrets = memorySecrets();
  await secrets.set('ai.key', 'sk-lama');
  expect(await keyOf(secrets, 'lain')).toBeNull();
  expect(await keyOf(secrets, firstConnectionId)).toBe('sk-lama');
  expect(await secrets.get('ai.key')).toBeNull();
  expect(await secrets.get(aiKeyName(firstConnectionId))).toBe('sk-lama');
});

test('a key that is forgotten before it moved stays forgotten', async () => {
  const secrets = memorySecrets();
  await secrets.set('ai.key', 'sk-lama');
  await putKey(secrets, firstConnectionId, null);
  expect(await keyOf(secrets, firstConnectionId)).toBeNull();
});
