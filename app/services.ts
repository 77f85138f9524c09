/** What the procedures work with. */
import type { Store } from '../db/store.ts';
import type { Limits, RetryPolicy } from '../pipeline/model/index.ts';
import type { JobRunner } from './jobs/runner.ts';
import type { Measuring } from './measuring.ts';
import type { Ports } from './ports.ts';
import type { Presence } from './presence.ts';
import type { SettingsService } from './settings.ts';
import type { TaskRunner } from './workers/task-runner.ts';

export interface Services {
  ports: Ports;
  store: Store;
  settings: SettingsService;
  tasks: TaskRunner;
  jobs: JobRunner;
  measuring: Measuring;
  presence: Presence;
  model: ModelPolicy;
}

/** How long to wait for a model, and how often to ask again. */
export interface ModelPolicy {
  /** Undefined: those of the adapter, by where the model runs. */
  limits: Limits | undefined;
  retry: RetryPolicy;
}
