/**
 * Serves the player to a frame of the window: `GET /player/<series>/<unit or all>`, with `mode=pretest`
 * for the pre-test and `as=learner` to see it without the author's marks. The shells ask for the same
 * session as for every page; the page itself runs as nobody (sandbox, scripts by hash).
 */
import { partIdSchema } from '../../design/ids.ts';
import { playerHeaders } from '../../documents/writers/micro/player/headers.ts';
import { describeFailure } from '../log.ts';
import { safeHeaders } from '../pages.ts';
import type { Services } from '../services.ts';
import { asSeries } from './documents.ts';
import { imagesOf } from './export-job.ts';

export const playerPath = '/player/';

function refused(status: 404 | 405): Response {
  return new Response(status === 404 ? 'Not found' : 'Method not allowed', {
    status,
    headers: { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' },
  });
}

/** Answers requests below `playerPath`; what is not there is a 404. */
export function playerPages(services: () => Services): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refused(405);
    const { pathname, searchParams } = new URL(request.url);
    const [seriesId = '', unit = '', ...more] = pathname.slice(playerPath.length).split('/');
    const unitId = unit === 'all' ? null : unit;
    const known = [seriesId, ...(unitId === null ? [] : [unitId])];
    if (more.length > 0 || known.some((id) => !partIdSchema.safeParse(id).success))
      return refused(404);
    const { store, tasks, ports } = services();
    try {
      const series = asSeries(store.designs.get(seriesId).document);
      if (unitId !== null && series.units.items[unitId] === undefined) return refused(404);
      const html = await tasks.run('playerPage', {
        series,
        unitId,
        images: imagesOf(store, series, unitId),
        mode: searchParams.get('mode') === 'pretest' ? 'pretest' : 'play',
        isPreview: searchParams.get('as') !== 'learner',
      });
      return new Response(html, { headers: { ...safeHeaders, ...playerHeaders } });
    } catch (error) {
      ports.log.write('warn', 'player.page', describeFailure(error));
      return refused(404);
    }
  };
}
