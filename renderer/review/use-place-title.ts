/** A place of the open design in words; "the whole design" where there is none. */
import { placeName } from '../ai/place-name.ts';
import { useT } from '../i18n/use-t.tsx';
import { useDesign } from '../store/use-document.tsx';

export function usePlaceTitle(path: string | null): string {
  const t = useT();
  return useDesign((design) =>
    path === null ? t('reviewDesk.comments.whole') : placeName(design, path, t),
  );
}
