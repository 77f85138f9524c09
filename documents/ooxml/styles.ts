/** styles.xml and numbering.xml: one look for all documents of ours. Sizes are in half points. */
import { ink } from '../pictures/palette.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

interface ParagraphLook {
  id: string;
  name: string;
  basedOn?: string;
  next?: string;
  /** 0 for Heading 1; the outline is what navigation panes and screen readers follow. */
  outline?: number;
  paragraph?: string;
  run?: string;
  /** A style of ours, not one of Word's. */
  own?: boolean;
}

function style(look: ParagraphLook): string {
  const outline = look.outline === undefined ? '' : `<w:outlineLvl w:val="${look.outline}"/>`;
  const paragraph = `${look.paragraph ?? ''}${outline}`;
  return (
    `<w:style w:type="paragraph"${look.own ? ' w:customStyle="1"' : ''} w:styleId="${look.id}"><w:name w:val="${look.name}"/>` +
    `<w:basedOn w:val="${look.basedOn ?? 'Normal'}"/>` +
    `${look.next === undefined ? '' : `<w:next w:val="${look.next}"/>`}<w:qFormat/>` +
    `${paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`}` +
    `${look.run === undefined ? '' : `<w:rPr>${look.run}</w:rPr>`}</w:style>`
  );
}

const size = (half: number): string => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
const colour = (value: string): string => `<w:color w:val="${value}"/>`;
const space = (before: number, after: number, line?: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"${line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`}/>`;
const numbered = (level: number): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

/** The whole of styles.xml; `language` is the text's (`id-ID`, `en-GB`). */
export function stylesXml(language: string): string {
  const looks: ParagraphLook[] = [
    {
      id: 'Heading1',
      name: 'heading 1',
      next: 'Normal',
      outline: 0,
      paragraph: `<w:keepNext/><w:keepLines/>${numbered(0)}${space(0, 200)}`,
      run: `<w:b/>${colour(ink.accent)}${size(34)}`,
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      next: 'Normal',
      outline: 1,
      paragraph: `<w:keepNext/><w:keepLines/>${numbered(1)}${space(320, 120)}`,
      run: `<w:b/>${colour(ink.accent)}${size(26)}`,
    },
    {
      id: 'Heading3',
      name: 'heading 3',
      next: 'Normal',
      outline: 2,
      paragraph: `<w:keepNext/><w:keepLines/>${space(240, 80)}`,
      run: `<w:b/>${colour(ink.text)}${size(22)}`,
    },
    {
      id: 'Title',
      name: 'Title',
      next: 'Normal',
      paragraph: `<w:keepLines/>${space(120, 200, 252)}`,
      run: `<w:b/>${colour(ink.accent)}${size(52)}`,
    },
    {
      id: 'Subtitle',
      name: 'Subtitle',
      paragraph: space(0, 120),
      run: `${colour(ink.muted)}${size(24)}`,
    },
    {
      id: 'FrontHeading',
      own: true,
      name: 'Front Heading',
      next: 'Normal',
      paragraph: `<w:keepNext/>${space(0, 200)}`,
      run: `<w:b/>${colour(ink.accent)}${size(34)}`,
    },
    {
      id: 'Caption',
      // A table's stays with it and says so itself; a picture's is its end.
      name: 'caption',
      next: 'Normal',
      paragraph: space(200, 80),
      run: `<w:b/>${colour(ink.muted)}${size(18)}`,
    },
    {
      id: 'FieldLabel',
      own: true,
      name: 'Field Label',
      next: 'Normal',
      paragraph: `<w:keepNext/>${space(120, 20)}`,
      run: `<w:b/>${colour(ink.muted)}${size(18)}`,
    },
    {
      own: true,
      id: 'TableText',
      name: 'Table Text',
      paragraph: space(30, 30, 252),
      run: size(18),
    },
    {
      id: 'TableLabel',
      own: true,
      name: 'Table Label',
      basedOn: 'TableText',
      run: `<w:b/>${colour(ink.muted)}`,
    },
    {
      id: 'TableHead',
      own: true,
      name: 'Table Head',
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: `<w:b/>${colour(ink.accent)}${size(17)}`,
    },
    {
      id: 'TableSmall',
      own: true,
      name: 'Table Small',
      basedOn: 'TableText',
      paragraph: space(20, 20, 240),
      run: size(16),
    },
    {
      id: 'TableTiny',
      own: true,
      name: 'Table Tiny',
      basedOn: 'TableText',
      paragraph: space(14, 14, 228),
      run: size(14),
    },
    {
      id: 'TableHeadTiny',
      own: true,
      name: 'Table Head Tiny',
      basedOn: 'TableTiny',
      paragraph: '<w:keepNext/>',
      run: `<w:b/>${colour(ink.accent)}`,
    },
    {
      id: 'Note',
      own: true,
      name: 'Note',
      paragraph: space(60, 120, 252),
      run: `${colour(ink.muted)}${size(18)}`,
    },
    {
      // A line of the contents for who reads it in a word processor; prints leave it out.
      own: true,
      id: 'ContentsHint',
      name: 'Contents Hint',
      basedOn: 'Note',
      paragraph: space(240, 0),
      run: '<w:i/>',
    },
    {
      own: true,
      id: 'WhyStep',
      name: 'Why Step',
      paragraph: `${space(0, 50)}<w:ind w:left="340"/>`,
    },
    {
      own: true,
      id: 'Gap',
      name: 'Gap',
      // Goes with what follows it: a signature does not stand alone on a page.
      paragraph:
        '<w:keepNext/><w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
      run: size(4),
    },
    {
      id: 'Header',
      name: 'header',
      paragraph: space(0, 0),
      run: `${colour(ink.muted)}${size(16)}`,
    },
    {
      id: 'Footer',
      name: 'footer',
      paragraph: space(0, 0),
      run: `${colour(ink.muted)}${size(16)}`,
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9412"/></w:tabs>${space(120, 40)}`,
      run: '<w:b/>',
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      paragraph: `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9412"/></w:tabs>${space(0, 30)}<w:ind w:left="340"/>`,
    },
  ];
  return (
    `${head}<w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>' +
    `${colour(ink.text)}${size(20)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/>` +
    `</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>${space(0, 120, 276)}</w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    looks.map(style).join('') +
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>' +
    `<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>${colour(ink.accent)}</w:rPr></w:style>` +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="table" w:customStyle="1" w:styleId="PlainTable"><w:name w:val="Plain Jelajah Table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:top w:w="34" w:type="dxa"/><w:left w:w="96" w:type="dxa"/><w:bottom w:w="34" w:type="dxa"/><w:right w:w="96" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '</w:styles>'
  );
}

export interface ListNumbering {
  numId: number;
  ordered: boolean;
  /** First number of an ordered list. */
  start: number;
}

function level(
  index: number,
  format: string,
  text: string,
  left: number,
  hanging: number,
  extra = '',
  tail = '',
): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${extra}<w:suff w:val="tab"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>${tail}</w:lvl>`;
}

/** numbering.xml: headings (I, A), bullets, and one restart per ordered list. */
export function numberingXml(lists: readonly ListNumbering[]): string {
  const headings =
    level(0, 'upperRoman', '%1.', 567, 567, '<w:pStyle w:val="Heading1"/>') +
    level(1, 'upperLetter', '%2.', 454, 454, '<w:pStyle w:val="Heading2"/>');
  const bullets = [0, 1, 2]
    .map((index) => level(index, 'bullet', index === 0 ? '•' : '–', 284 * (index + 1), 284))
    .join('');
  const numbers = [0, 1, 2]
    .map((index) =>
      level(
        index,
        index === 1 ? 'lowerLetter' : 'decimal',
        `%${index + 1}.`,
        340 * (index + 1),
        340,
      ),
    )
    .join('');
  const nums = lists
    .map(({ numId, ordered, start }) =>
      ordered
        ? `<w:num w:numId="${numId}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`
        : `<w:num w:numId="${numId}"><w:abstractNumId w:val="1"/></w:num>`,
    )
    .join('');
  return (
    `${head}<w:numbering ${namespace}>` +
    `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${headings}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="hybridMultilevel"/>${bullets}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2"><w:multiLevelType w:val="hybridMultilevel"/>${numbers}</w:abstractNum>` +
    `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${nums}</w:numbering>`
  );
}
