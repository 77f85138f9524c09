/** The four views of a micro series, and which of them edits which place of the document. */
export const viewNames = ['sources', 'outline', 'units', 'export'] as const;
export type ViewName = (typeof viewNames)[number];

/** The view on which the field of a pointer is edited. */
export function viewOf(path: string): ViewName {
  if (path.startsWith('/units/') || path.startsWith('/reviews')) return 'units';
  return path.startsWith('/sources') ? 'sources' : 'outline';
}
