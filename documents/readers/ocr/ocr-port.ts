/** What recognises letters in a picture. Given from outside, so that readers can be tested without it. */

export interface OcrImage {
  width: number;
  height: number;
  /** One byte a pixel, 0 is black. */
  gray: Uint8Array;
  /** Pixels per inch. */
  dpi: number;
}

export interface OcrWord {
  text: string;
  /** Pixels from the left. */
  x0: number;
  x1: number;
  /** 0-100. */
  confidence: number;
}

export interface OcrLine {
  words: OcrWord[];
  /** Height of its letters with those that go up and down, pixels. */
  size: number;
  /** A place on its baseline, pixels from the top left, and how much the baseline falls per pixel. */
  x: number;
  y: number;
  slope: number;
}

/** What runs beside us must not outlive who asked for it, however that one ends. */
export interface ProgramWatch {
  /** Ends all that runs, at once. */
  readonly signal?: AbortSignal;
  /** Told of every program when it begins and when it has ended. */
  readonly onProgram?: (pid: number, isRunning: boolean) => void;
}

export interface OcrPort {
  /** Lines in reading order; rejects when it fails or takes too long. */
  recognise(image: OcrImage): Promise<OcrLine[]>;
}
