/** Beranda. */
export function HomePage() {
  return null;
}
