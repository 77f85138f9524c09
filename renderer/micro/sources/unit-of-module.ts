/** What a module is counted in: pages, slides or sections. */
import type { MessageKey } from '../../../messages/index.ts';

export function unitOfModule(mediaType: string): MessageKey {
  if (mediaType === 'application/pdf') return 'sources.pages';
  return mediaType.includes('presentation') ? 'micro.sources.slides' : 'sources.sections';
}
