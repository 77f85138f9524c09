/**
 * What pptxgenjs writes against the schema, put right, and its clock taken out: the list of notes
 * masters stands before the slides (ECMA-376 part 1, 19.2.1.26), a flat bar chart has two axes, and
 * the same slides give the same bytes.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

export interface RepairOptions {
  /** When the file is made; a fixed day where unknown. */
  date: Date | null;
  language: string;
}

const stampTag = /(<dcterms:(?:created|modified) xsi:type="dcterms:W3CDTF">)[^<]*/g;

function presentation(xml: string): string {
  const masters = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0];
  if (masters === undefined) return xml;
  return xml.replace(masters, '').replace('<p:sldIdLst>', `${masters}<p:sldIdLst>`);
}

/** A bar chart names its category and value axis; the third, for depth, belongs to 3-D charts only. */
function chart(xml: string): string {
  return xml.replace(/<c:barChart>.*?<\/c:barChart>/gs, (whole) => {
    let axes = 0;
    return whole.replace(/<c:axId val="\d+"\/>/g, (axis) => {
      axes += 1;
      return axes <= 2 ? axis : '';
    });
  });
}

/** Charts and their workbooks are counted on from one file to the next: here each file begins at 1. */
function renumbering(names: readonly string[]): (text: string) => string {
  const numbers = names
    .map((name) => /^ppt\/charts\/chart(\d+)\.xml$/.exec(name)?.[1])
    .filter((number) => number !== undefined)
    .sort((a, b) => Number(a) - Number(b));
  const places = new Map(numbers.map((number, index) => [number, String(index + 1)]));
  return (text) =>
    text.replace(
      /((?:charts\/|_rels\/|^)chart|Microsoft_Excel_Worksheet)(\d+)(?=\.x)/g,
      (_, stem: string, number: string) => stem + (places.get(number) ?? number),
    );
}

export function repaired(bytes: Uint8Array, options: RepairOptions): Uint8Array {
  const stamp = (options.date ?? new Date(Date.UTC(2000, 0, 1)))
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  const mtime = new Date(1980, 0, 1);
  const entries = unzipSync(bytes);
  const renumber = renumbering(Object.keys(entries));
  const rewrite = (name: string, entry: Uint8Array): Uint8Array => {
    if (name.endsWith('.xlsx')) return repack(unzipSync(entry), (inner) => inner);
    if (!/\.(xml|rels)$/.test(name)) return entry;
    let xml = strFromU8(entry);
    if (name.endsWith('.rels') || name === '[Content_Types].xml') xml = renumber(xml);
    if (name === 'ppt/presentation.xml') xml = presentation(xml);
    if (name.startsWith('ppt/charts/')) xml = chart(xml);
    if (name === 'docProps/core.xml')
      xml = xml
        .replace(stampTag, `$1${stamp}`)
        .replace(/<cp:lastModifiedBy>[^<]*/, '<cp:lastModifiedBy>Jelajah');
    if (name === 'docProps/app.xml')
      xml = xml.replace(/<Application>[^<]*/, '<Application>Jelajah');
    return strToU8(xml.replaceAll('lang="en-US"', `lang="${options.language}"`));
  };
  const repack = (
    files: Readonly<Record<string, Uint8Array>>,
    rename: (name: string) => string,
  ): Uint8Array => {
    const written = Object.entries(files)
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, entry]) => [rename(name), rewrite(name, entry)] as const);
    const packed: Zippable = {};
    for (const [name, entry] of written) packed[name] = [entry, { mtime, level: 6 }];
    return zipSync(packed);
  };
  return repack(entries, renumber);
}
