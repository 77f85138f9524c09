/** Puts the parts of a .docx together: relations, content types, properties, zip. Same input, same bytes. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import { escapeXml } from '../xml-text.ts';
import { fingerprintPropertiesXml } from './fingerprints.ts';
import { pictureNamespaces } from './picture-namespaces.ts';
import { type ListNumbering, numberingXml, stylesXml } from './styles.ts';

export interface Media {
  name: string;
  bytes: Uint8Array;
}

export interface DocxParts {
  /** Content of w:body. */
  body: string;
  /** Part name without extension -> XML; related to the document under the name as id. */
  headers: Readonly<Record<string, string>>;
  footers: Readonly<Record<string, string>>;
  media: readonly Media[];
  lists: readonly ListNumbering[];
  /** BCP 47, e.g. `id-ID`. */
  language: string;
  properties: { title: string; author: string; subject: string };
  /** Name -> text, for machines that read the file back. */
  custom: Readonly<Record<string, string>>;
  /** A part of fingerprints (fingerprintsXml), for a document that goes out to reviewers. */
  fingerprints?: string;
  /** When it was made; left out of the file when unknown. */
  date: Date | null;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Namespaces that pictures and links in the body use. */
const documentNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  pictureNamespaces,
].join(' ');

const mimeOf: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  svg: 'image/svg+xml',
};

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  return `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;
}

/** Relation id of a picture in the document. */
export function mediaId(name: string): string {
  return `m_${name.replace(/[^a-zA-Z0-9]/g, '_')}`;
}

function coreProperties({ properties, date, language }: DocxParts): string {
  const stamp = date === null ? null : date.toISOString().replace(/\.\d+Z$/, 'Z');
  const dates =
    stamp === null
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${stamp}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${stamp}</dcterms:modified>`;
  return `${declaration}<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(properties.title)}</dc:title><dc:subject>${escapeXml(properties.subject)}</dc:subject><dc:creator>${escapeXml(properties.author)}</dc:creator><dc:language>${language}</dc:language>${dates}</cp:coreProperties>`;
}

function customProperties(custom: Readonly<Record<string, string>>): string {
  const items = Object.entries(custom).map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${escapeXml(name)}"><vt:lpwstr>${escapeXml(value)}</vt:lpwstr></property>`,
  );
  return `${declaration}<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes">${items.join('')}</Properties>`;
}

/** The file's bytes. */
export function packDocx(parts: DocxParts): Uint8Array {
  const running = [
    ...Object.keys(parts.headers).map((name) => [name, 'header'] as const),
    ...Object.keys(parts.footers).map((name) => [name, 'footer'] as const),
  ];
  const extensions = [
    ...new Set(parts.media.map(({ name }) => name.slice(name.lastIndexOf('.') + 1))),
  ].sort();
  const overrides: Array<readonly [string, string]> = [
    ['/word/document.xml', `${word}.document.main+xml`],
    ['/word/styles.xml', `${word}.styles+xml`],
    ['/word/numbering.xml', `${word}.numbering+xml`],
    ['/word/settings.xml', `${word}.settings+xml`],
    ...running.map(([name, kind]) => [`/word/${name}.xml`, `${word}.${kind}+xml`] as const),
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
    ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
    ...(parts.fingerprints === undefined
      ? []
      : [
          [
            '/customXml/itemProps1.xml',
            'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
          ] as const,
        ]),
  ];
  const contentTypes = `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${extensions
    .map(
      (one) =>
        `<Default Extension="${one}" ContentType="${mimeOf[one] ?? 'application/octet-stream'}"/>`,
    )
    .join('')}${overrides
    .map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
    .join('')}</Types>`;

  const texts: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([
      ['rId1', `${office}/relationships/officeDocument`, 'word/document.xml'],
      ['rId2', `${packageNamespace}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['rId3', `${office}/relationships/extended-properties`, 'docProps/app.xml'],
      ['rId4', `${office}/relationships/custom-properties`, 'docProps/custom.xml'],
    ]),
    'docProps/core.xml': coreProperties(parts),
    'docProps/app.xml': `${declaration}<Properties xmlns="${office}/extended-properties"><Application>Jelajah</Application></Properties>`,
    'docProps/custom.xml': customProperties(parts.custom),
    'word/document.xml': `${declaration}<w:document ${documentNamespaces}><w:body>${parts.body}</w:body></w:document>`,
    'word/styles.xml': stylesXml(parts.language),
    'word/numbering.xml': numberingXml(parts.lists),
    'word/settings.xml': `${declaration}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${parts.language}"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
    'word/_rels/document.xml.rels': relations([
      ['styles', `${office}/relationships/styles`, 'styles.xml'],
      ['numbering', `${office}/relationships/numbering`, 'numbering.xml'],
      ['settings', `${office}/relationships/settings`, 'settings.xml'],
      ...running.map(
        ([name, kind]) => [name, `${office}/relationships/${kind}`, `${name}.xml`] as const,
      ),
      ...parts.media.map(
        ({ name }) => [mediaId(name), `${office}/relationships/image`, `media/${name}`] as const,
      ),
      ...(parts.fingerprints === undefined
        ? []
        : [
            [
              'fingerprints',
              `${office}/relationships/customXml`,
              '../customXml/item1.xml',
            ] as const,
          ]),
    ]),
  };
  for (const [name, xml] of Object.entries({ ...parts.headers, ...parts.footers }))
    texts[`word/${name}.xml`] = xml;
  // A running head that shows a picture is related to it by itself.
  for (const [name, xml] of Object.entries(parts.headers)) {
    const shown = parts.media.filter((one) => xml.includes(`r:embed="${mediaId(one.name)}"`));
    if (shown.length > 0)
      texts[`word/_rels/${name}.xml.rels`] = relations(
        shown.map(
          (one) =>
            [mediaId(one.name), `${office}/relationships/image`, `media/${one.name}`] as const,
        ),
      );
  }
  if (parts.fingerprints !== undefined) {
    texts['customXml/item1.xml'] = parts.fingerprints;
    texts['customXml/itemProps1.xml'] = fingerprintPropertiesXml();
    texts['customXml/_rels/item1.xml.rels'] = relations([
      ['rId1', `${office}/relationships/customXmlProps`, 'itemProps1.xml'],
    ]);
  }

  // The zip's own time stamps are in local time and say nothing: the same for every file of ours.
  const mtime = new Date(1980, 0, 1);
  // Half the time of level 6, for a file two hundredths larger. A PNG is packed already.
  const packed = { mtime, level: 4 } as const;
  const files: Zippable = {};
  for (const [name, xml] of Object.entries(texts)) files[name] = [strToU8(xml), packed];
  for (const { name, bytes } of parts.media)
    files[`word/media/${name}`] = [bytes, name.endsWith('.svg') ? packed : { mtime, level: 0 }];
  return zipSync(files);
}
