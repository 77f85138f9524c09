/** A brief cut into lines that can be cited: sentences, bullets, form fields, table rows, headings. */
import type { Language } from '../../../design/enums.ts';
import type { Topic } from './topics.ts';

export type LineKind = 'heading' | 'prose' | 'bullet' | 'field' | 'row';

export interface Line {
  index: number;
  /** What the readers read: the written text, its shorthand written out. Offsets refer to the written text. */
  text: string;
  start: number;
  end: number;
  kind: LineKind;
  /** Heading, form key or leading label, as written. */
  section: string | null;
  topic: Topic | null;
  /** Named values of a table row or of a record in a structured brief; keys are canonical. */
  fields: Readonly<Record<string, string>> | null;
}

export interface BriefDocument {
  text: string;
  language: Language;
  lines: Line[];
}

/** Lines that carry content: everything but headings and letter furniture. */
export function contentLines(document: BriefDocument): Line[] {
  return document.lines.filter(
    (line) =>
      line.kind !== 'heading' &&
      line.topic !== 'meta' &&
      line.topic !== 'recipient' &&
      line.topic !== 'sender' &&
      line.topic !== 'subject' &&
      line.topic !== 'title' &&
      line.topic !== 'organisation',
  );
}
