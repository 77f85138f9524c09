/** Where the window was, in `<data>/window.json`; forgotten where no screen shows that place any more. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const placeSchema = z.object({
  /** In screen pixels, as it is when not maximised. */
  x: z.int(),
  y: z.int(),
  width: z.int().min(200).max(20_000),
  height: z.int().min(200).max(20_000),
  maximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof placeSchema>;

/** So much of the window, in pixels, must lie on a screen for a hand to catch it. */
const catchable = 100;

const fileIn = (dataDir: string): string => join(dataDir, 'window.json');

/** Null: nothing is known, or what is known lies on a screen that is gone. */
export function readPlace(dataDir: string, screens: readonly Rectangle[]): WindowPlace | null {
  let place: WindowPlace;
  try {
    place = placeSchema.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8')));
  } catch {
    return null;
  }
  return screens.some((screen) => overlaps(place, screen)) ? place : null;
}

/** A place that cannot be kept is no failure: the window opens in the middle next time. */
export function keepPlace(dataDir: string, place: WindowPlace): void {
  try {
    const temporary = `${fileIn(dataDir)}.${process.pid}.tmp`;
    writeFileSync(temporary, JSON.stringify(place), { mode: 0o600 });
    renameSync(temporary, fileIn(dataDir));
  } catch {
    // A full disk is reported where designs are saved.
  }
}

function overlaps(place: Rectangle, screen: Rectangle): boolean {
  const right = Math.min(place.x + place.width, screen.x + screen.width);
  const bottom = Math.min(place.y + place.height, screen.y + screen.height);
  const wide = right - Math.max(place.x, screen.x);
  const high = bottom - Math.max(place.y, screen.y);
  // The title bar is what one catches a window by: its top must not lie above the screen.
  return wide >= catchable && high >= catchable && place.y >= screen.y - 10;
}
