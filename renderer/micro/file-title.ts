/** A first title for a series: the file's name in words, until the module's own title is known. */
export function fileTitle(name: string): string {
  return name
    .replace(/\.[^.]+$/u, '')
    .replaceAll(/[_-]+/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
