/** A new design. */
export function NewPage() {
  return null;
}
