/** The state of the page and who must know when it changes. */
import { filled, type PageData, type Words } from '../common/data.ts';
import { type Comment, emptyWork, fileText, limits, readWork, type Work } from '../common/work.ts';

export interface App {
  readonly data: PageData;
  readonly work: Work;
  /** Whether the browser remembers the work. */
  readonly isKept: boolean;
  /** Whether work of an earlier visit was found. */
  readonly isContinued: boolean;
  /** Changes since the last file. */
  isDirty: boolean;
  /** Clock time of the last file, '' before the first. */
  savedAt: string;
  say: (word: keyof Words, params?: Readonly<Record<string, string | number>>) => string;
  /** After every change of the work. */
  changed: () => void;
  onChange: (listener: () => void) => void;
  /** Tells in the panel's foot and to screen readers; with a way back where there is one. */
  tell: (text: string, undo?: () => void) => void;
  onTell: (listener: (text: string, undo?: () => void) => void) => void;
  setComment: (comment: Comment) => boolean;
  removeComment: (key: string) => Comment | null;
}

/** A name that nothing else has. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `rv-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Where the browser keeps the work; from a file it may refuse. */
function openStore(name: string): { read: () => string | null; write: (text: string) => boolean } {
  return {
    read: () => {
      try {
        return window.localStorage.getItem(name);
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        window.localStorage.setItem(name, text);
        return window.localStorage.getItem(name) === text;
      } catch {
        return false;
      }
    },
  };
}

export function createApp(data: PageData): App {
  const store = openStore(`jelajah.review.${data.designId}.${data.revision}`);
  const before = store.read();
  // All files of a disk share one store in some browsers: what is read is read as if from anybody.
  const kept = before === null ? null : readWork(before, data.designId, true);
  const work = kept !== null && 'work' in kept ? kept.work : emptyWork();
  const isContinued = work.comments.length > 0 || work.decision !== null;
  const listeners: (() => void)[] = [];
  const hearers: ((text: string, undo?: () => void) => void)[] = [];
  const app = {
    data,
    work,
    isKept: store.write(fileText(data, work)),
    isContinued,
    isDirty: isContinued,
    savedAt: '',
    say: (word: keyof Words, params: Readonly<Record<string, string | number>> = {}) =>
      filled(data.words[word], params),
    changed: () => {
      app.isDirty = true;
      app.isKept = store.write(fileText(data, work));
      for (const listener of listeners) listener();
    },
    onChange: (listener: () => void) => {
      listeners.push(listener);
    },
    tell: (text: string, undo?: () => void) => {
      for (const hearer of hearers) hearer(text, undo);
    },
    onTell: (listener: (text: string, undo?: () => void) => void) => {
      hearers.push(listener);
    },
    setComment: (comment: Comment) => {
      const at = work.comments.findIndex(({ key }) => key === comment.key);
      if (at === -1 && work.comments.length >= limits.comments) return false;
      if (at === -1) work.comments.push(comment);
      else work.comments[at] = comment;
      app.changed();
      return true;
    },
    removeComment: (key: string) => {
      const at = work.comments.findIndex((one) => one.key === key);
      const [gone] = at === -1 ? [] : work.comments.splice(at, 1);
      if (gone !== undefined) app.changed();
      return gone ?? null;
    },
  };
  return app;
}
