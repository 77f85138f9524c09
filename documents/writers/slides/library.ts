/** pptxgenjs under types that fit: its declarations describe CommonJS, its module's default is the class itself. */
import library from 'pptxgenjs';

type Library = typeof library.default;
export type Presentation = InstanceType<Library>;
export type Slide = ReturnType<Presentation['addSlide']>;
export type TableRow = Parameters<Slide['addTable']>[0][number];

export const newPresentation = (): Presentation => new (library as unknown as Library)();
