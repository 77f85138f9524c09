/** What the fake Electron is told before the program starts, and what it notes of it. */
import { z } from 'zod';

export const setUpSchema = z.object({
  /** The main file to start. */
  main: z.string(),
  /** What stands behind the program's name on its command line. */
  argv: z.array(z.string()),
  languages: z.array(z.string()).default(['id-ID']),
  isPackaged: z.boolean().default(true),
  /** Another instance holds the lock. */
  isSecond: z.boolean().default(false),
  keychain: z
    .enum(['gnome_libsecret', 'kwallet6', 'basic_text', 'unknown'])
    .default('gnome_libsecret'),
  /** Answers to the dialogs to come, as numbers of buttons; without one, the dialog is cancelled. */
  answers: z.array(z.number()).default([]),
  screens: z
    .array(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }))
    .default([{ x: 0, y: 0, width: 1920, height: 1040 }]),
});
export type SetUp = z.infer<typeof setUpSchema>;

export interface Call {
  api: string;
  /** As JSON: functions and windows fall away. */
  args: unknown;
}

export const setUp: SetUp = setUpSchema.parse(JSON.parse(process.env.FAKE_ELECTRON ?? '{}'));
export const answers: number[] = [...setUp.answers];
export const calls: Call[] = [];

/** Told of every call. */
export const onNote: { tell: () => void } = { tell: () => undefined };

export function note(api: string, ...args: unknown[]): void {
  calls.push({ api, args: JSON.parse(JSON.stringify(args)) });
  onNote.tell();
}

let isReady = false;
export const ready = Promise.withResolvers<void>();

/** Once the program's main file is evaluated, as Electron does. */
export function becomeReady(): void {
  isReady = true;
  ready.resolve();
}

export const readyNow = (): boolean => isReady;

/** Most of Electron throws before it is ready. */
export function needReady(api: string): void {
  if (!isReady) throw new Error(`${api} cannot be used before the app is ready`);
}

/** Resolves when the first window shows its page. */
export const firstPage = Promise.withResolvers<void>();
