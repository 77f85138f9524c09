/** Which bookmarks of a file are anchors of texts: reviewers and programs set bookmarks of their own. */
import { newDesign } from '../../design/new-design.ts';
import { slotsOf } from '../../design/texts.ts';
import { bookmarkName } from '../bookmark-name.ts';

/** A text of a part: the part's id, then its field. */
const ofPart = /^[a-z]{3}_[a-z2-7]{10}_[A-Za-z][A-Za-z0-9_]*$/;

let ofDesign: ReadonlySet<string> | null = null;

export function isSlotName(name: string): boolean {
  ofDesign ??= new Set(
    slotsOf(newDesign('dsn_aaaaaaaaaa', 'id')).map(({ path }) => bookmarkName(path)),
  );
  return ofPart.test(name) || ofDesign.has(name);
}
