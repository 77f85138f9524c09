/** Where a page keeps what a learner did: the same three things for a browser, a window and an LMS. */

export interface Report {
  /** At most 4,096 characters. */
  readonly state: string;
  /** Where the learner is, for people who read the LMS: `unit 3, langkah 2` as `3.2`. */
  readonly location: string;
  readonly isDone: boolean;
  /** 0-100; null while not done or where nothing is asked. */
  readonly score: number | null;
  /** null where nothing is asked. */
  readonly isPassed: boolean | null;
  /** 0-1. */
  readonly progress: number;
}

/** One answered question. Nothing of it says who answered. */
export interface Interaction {
  readonly id: string;
  readonly kind: 'choice' | 'cloze' | 'order';
  /** Places of options, in their order for `order`. */
  readonly chosen: readonly number[];
  readonly right: readonly number[];
  readonly isRight: boolean;
  readonly stem: string;
}

export interface Store {
  /** False where an LMS was promised and none is there. */
  readonly isConnected: boolean;
  /** The state of the last visit, or ''. */
  load(): string;
  save(report: Report): void;
  record(interaction: Interaction): void;
  /** The page is left. May be called more than once; only the first counts. */
  finish(): void;
}

/** Keeps nothing. */
export function emptyStore(isConnected = true): Store {
  const nothing = (): void => undefined;
  return { isConnected, load: () => '', save: nothing, record: nothing, finish: nothing };
}
