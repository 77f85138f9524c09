/** The filled part of a progress ring; nothing at all at 0, where a round cap would still draw a dot. */
export function ringOf(share: number): Array<{ value: number; color: string }> {
  return share > 0 ? [{ value: share * 100, color: 'var(--accent)' }] : [];
}
