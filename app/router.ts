/** The contract, implemented. The compiler refuses a missing procedure. */
import { aiRoutes, privacyRoutes, usageRoutes } from './routes/ai.ts';
import { coachRoutes } from './routes/coach.ts';
import { designRoutes } from './routes/designs.ts';
import { draftRoutes, intakeRoutes, proposalRoutes } from './routes/drafting.ts';
import { exchangeRoutes } from './routes/exchange.ts';
import { exportRoutes } from './routes/exports.ts';
import { gapTableRoutes } from './routes/gap-table.ts';
import { dataRoutes, hostRoutes } from './routes/host.ts';
import { implementer } from './routes/implementer.ts';
import { reviewRoutes } from './routes/review.ts';
import { sourceRoutes } from './routes/sources.ts';
import {
  checkRoutes,
  exampleRoutes,
  fileRoutes,
  jobRoutes,
  settingsRoutes,
} from './routes/work.ts';
import { seriesRoutes } from './series/routes.ts';
import type { Services } from './services.ts';

export function buildRouter(services: Services) {
  const os = implementer(services.ports.log);
  return os.router({
    host: hostRoutes(os, services),
    designs: designRoutes(os, services),
    intake: intakeRoutes(os, services),
    drafts: draftRoutes(os, services),
    proposals: proposalRoutes(os, services),
    privacy: privacyRoutes(os, services),
    ai: aiRoutes(os, services),
    usage: usageRoutes(os, services),
    coach: coachRoutes(os, services),
    sources: sourceRoutes(os, services),
    series: seriesRoutes(os, services),
    checks: checkRoutes(os, services),
    exports: exportRoutes(os, services),
    review: reviewRoutes(os, services),
    exchange: exchangeRoutes(os, services),
    files: fileRoutes(os, services),
    gapTable: gapTableRoutes(os, services),
    jobs: jobRoutes(os, services),
    settings: settingsRoutes(os, services),
    data: dataRoutes(os, services),
    examples: exampleRoutes(os, services),
  });
}
