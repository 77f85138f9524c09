import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPresence } from '../app/presence.ts';
import { untilClosed } from './until-closed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch() {
  const presence = createPresence();
  const state = { busy: false, ended: false };
  const watched = {
    get windows() {
      return presence.windows;
    },
    get busy() {
      return state.busy;
    },
    onChange: presence.onChange,
  };
  void untilClosed(watched, { graceMs: 60_000, firstMs: 600_000 }).then(() => {
    state.ended = true;
  });
  return { presence, state };
}

test('ends a minute after the last window closed, not before', async () => {
  const { presence, state } = watch();
  const first = presence.enter();
  const second = presence.enter();
  await vi.advanceTimersByTimeAsync(700_000);
  first();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(state.ended).toBe(false);
  second();
  await vi.advanceTimersByTimeAsync(59_000);
  expect(state.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.ended).toBe(true);
});

test('a reload does not end it', async () => {
  const { presence, state } = watch();
  presence.enter()();
  await vi.advanceTimersByTimeAsync(30_000);
  presence.enter();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(state.ended).toBe(false);
});

test('work that goes on keeps it up', async () => {
  const { presence, state } = watch();
  state.busy = true;
  presence.enter()();
  await vi.advanceTimersByTimeAsync(300_000);
  expect(state.ended).toBe(false);
  state.busy = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(state.ended).toBe(true);
});

test('ends when no window ever came', async () => {
  const { state } = watch();
  await vi.advanceTimersByTimeAsync(599_000);
  expect(state.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(state.ended).toBe(true);
});
