/** Seconds of units as minutes a person plans with: whole minutes, rounded up, at least one. */
export function plannedMinutes(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}
