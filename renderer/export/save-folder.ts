/** Files into a folder of the user's choice, where the browser lets a page ask for one. */

interface DirectoryPicker {
  showDirectoryPicker(options: {
    id: string;
    mode: 'readwrite';
  }): Promise<FileSystemDirectoryHandle>;
}

function isPicker(host: object): host is DirectoryPicker {
  return 'showDirectoryPicker' in host && typeof host.showDirectoryPicker === 'function';
}

export function canPickFolder(): boolean {
  return isPicker(window);
}

/** Asks for a folder; null when the user turns back. Throws where the host refuses. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  const host: object = window;
  if (!isPicker(host)) return null;
  try {
    return await host.showDirectoryPicker({ id: 'jelajah-export', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Writes one file; `path` may name folders below the chosen one. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  path: string,
  file: Blob,
): Promise<void> {
  const names = path.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  const last = names.pop();
  if (last === undefined) return;
  let place = folder;
  for (const name of names) place = await place.getDirectoryHandle(name, { create: true });
  const handle = await place.getFileHandle(last, { create: true });
  const target = await handle.createWritable();
  await target.write(file);
  await target.close();
}
