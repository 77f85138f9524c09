/**
 * Fingerprints of an exported document: a short hash of each anchored text, of the words right before
 * and after it in its line, and of every other stretch of words. They travel in the file, so that what
 * reviewers changed without tracking is found when the file comes back, and what merely differs because
 * the design moved on is not taken for theirs. Hashes only: a sentence that a reviewer takes out must
 * not come back hidden.
 */
import { escapeXml } from '../xml-text.ts';

export interface SlotPrint {
  name: string;
  /** Of its words (fingerprintOf). */
  hash: string;
  /** Of the words before and after it in the same paragraph; '' where there are none. */
  before: string;
  after: string;
  /** Of the fixed paragraph right above and below it, in the same cell or section; '' where none is. */
  above: string;
  below: string;
}

export interface Fingerprints {
  /** In the order of the document. */
  slots: SlotPrint[];
  /** Of all words outside anchors, stretch by stretch. */
  fixed: ReadonlySet<string>;
}

export const fingerprintNamespace = 'urn:jelajah:fingerprints:1';
/** Names the part for programs that keep such parts apart; any constant will do. */
export const fingerprintItemId = '{6A3C5F0E-7B42-4D19-9C61-2E8B0D5A41F7}';

export function fingerprintsXml({ slots, fixed }: Fingerprints): string {
  const all = slots.map(({ name, hash, before, after, above, below }) => {
    const more = Object.entries({ b: before, a: after, u: above, d: below }).flatMap(
      ([key, value]) => (value === '' ? [] : [` ${key}="${value}"`]),
    );
    return `<s n="${escapeXml(name)}" h="${hash}"${more.join('')}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<fingerprints xmlns="${fingerprintNamespace}">${all.join('')}<f>${[...fixed].sort().join(' ')}</f></fingerprints>`;
}

/** The properties of the part, as Word wants them beside it. */
export function fingerprintPropertiesXml(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${fingerprintItemId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${fingerprintNamespace}"/></ds:schemaRefs></ds:datastoreItem>`;
}
