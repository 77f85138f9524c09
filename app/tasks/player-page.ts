/** The page that plays a series or one unit of it, for the preview in the window. */
import type { Series } from '../../design/model/series.ts';
import type { SourceImage } from '../../design/source-document.ts';
import { playerPage } from '../../documents/writers/micro/player/page.ts';

export interface PlayerPageTask {
  series: Series;
  /** Null: the whole series. */
  unitId: string | null;
  images: readonly SourceImage[];
  mode: 'play' | 'pretest';
  /** Shows the author what is made up and what needs a check. */
  isPreview: boolean;
}

export function playerPageTask(input: PlayerPageTask): string {
  const { series, unitId, images, mode, isPreview } = input;
  return playerPage(series, unitId === null ? null : [unitId], {
    mode: mode === 'pretest' ? 'pretest' : unitId === null ? 'series' : 'unit',
    // The window keeps the state of its preview; the frame has no origin of its own to keep it in.
    store: 'message',
    images: new Map(images.map((image) => [image.hash, image])),
    isPreview,
  });
}
