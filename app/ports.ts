/** What a shell gives the core, and what the core never looks up by itself. */

/** Keys of connections, by name. Values never enter a log, the database or the contract's output. */
export interface SecretStore {
  /** True where secrets outlive this run (the system's keychain). */
  readonly kept: boolean;
  get(name: string): Promise<string | null>;
  /** Null forgets it. */
  set(name: string, value: string | null): Promise<void>;
}

export interface Log {
  /** One line of the log. Fields are ids, codes, counts and times: never text of a document. */
  write(level: 'info' | 'warn' | 'error', event: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** Makes PDF files of pages of ours. */
export interface PdfPrinter {
  /** Of the program that does it, e.g. "Chromium": for the log. */
  readonly name: string;
  /**
   * A whole HTML page without scripts in, a tagged PDF with outline out. Rejects with the signal's
   * reason when stopped, else with an Error whose message names no text of the document.
   */
  print(html: string, signal?: AbortSignal): Promise<Uint8Array>;
}

export interface Ports {
  /** Folder of the database, files, backups and logs. */
  dataDir: string;
  /** Folder of the built pages; null where none are served (command line, tests). */
  pagesDir: string | null;
  /** Version of the program, for the window's "about". */
  version: string;
  now(): Date;
  log: Log;
  secrets: SecretStore;
  capabilities: {
    secretStore: boolean;
    revealInFolder: boolean;
    autoUpdate: boolean;
    /** True exactly when `printPdf` is there. */
    printToPdf: boolean;
  };
  /** Null where neither Electron nor an installed browser can print. */
  printPdf: PdfPrinter | null;
  /** Shows a folder in the system's file manager; null where the shell cannot. */
  revealFolder: ((path: string) => Promise<void>) | null;
}

/** Secrets that live as long as the process, for hosts without a keychain. */
export function memorySecrets(): SecretStore {
  const values = new Map<string, string>();
  return {
    kept: false,
    get: async (name) => values.get(name) ?? null,
    set: async (name, value) => {
      if (value === null) values.delete(name);
      else values.set(name, value);
    },
  };
}

/** A log that goes nowhere. */
export const silentLog: Log = { write: () => undefined };
