/** File names from titles: readable, and valid on every system. */

/** Names that Windows keeps for devices, whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** At most 60 characters of a-z, 0-9 and hyphens; `rancangan` when nothing is left. */
export function fileStem(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  let stem = '';
  for (const word of words ?? []) {
    const longer = stem === '' ? word : `${stem}-${word}`;
    if (longer.length > 60) break;
    stem = longer;
  }
  if (reserved.test(stem)) return `rancangan-${stem}`;
  return stem === '' ? 'rancangan' : stem;
}
