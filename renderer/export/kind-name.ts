/** The name of a document in the window. */
import { type ExportKind, officeKindSchema } from '../../design/export-catalogue.ts';
import type { Translate } from '../../messages/index.ts';

export function kindName(kind: ExportKind, t: Translate): string {
  const office = officeKindSchema.safeParse(kind);
  return office.success
    ? t.dynamic(`documents.kind.${office.data}`)
    : t.dynamic(`exportDialog.kind.${kind}`);
}
