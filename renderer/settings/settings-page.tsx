/** Pengaturan. */
export function SettingsPage() {
  return null;
}
