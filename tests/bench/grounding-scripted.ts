/** A series made with a scripted model over a real socket: it quotes and rewords what it reads. */
import type { Series } from '../../design/model/series.ts';
import type { SourceDocument } from '../../design/source-document.ts';
import { outlineSeries, writeUnits } from '../../pipeline/micro/index.ts';
import { runMicro } from '../../pipeline/micro/model/index.ts';
import { runDeps } from '../model-server/kill-everywhere.ts';
import { carefulAnswer, microAskOf } from '../model-server/micro-answers.ts';
import { startModelServer } from '../model-server/server.ts';
import { emptySeries } from './grounding-modules.ts';

export async function scriptedSeries(source: SourceDocument): Promise<Series> {
  const sources = [source];
  const server = await startModelServer();
  try {
    server.reply((request) => ({
      kind: 'answer',
      text: JSON.stringify(carefulAnswer(microAskOf(request))),
      pieces: 5,
    }));
    const { series } = await runMicro(
      {
        series: outlineSeries({ series: emptySeries(source), sources }),
        sources,
        scope: { kind: 'whole' },
        names: [],
        notNames: [],
        shape: 'fan-out',
        parallel: 4,
        write: async (outlined) => writeUnits({ series: outlined, sources }, null),
      },
      runDeps(server.baseUrl, new Map()),
    );
    return series;
  } finally {
    await server.close();
  }
}
