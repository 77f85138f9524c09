/**
 * What a SCORM package must hold and no schema looks at: the place of the manifest, references that
 * lead somewhere, files that are there and listed, the spelling of the SCO's mark in each version.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { ScormVersion } from '../../documents/writers/micro/scorm/manifest.ts';

const expected = {
  '1.2': {
    version: '1.2',
    content: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    adl: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    mark: 'scormtype',
    wrong: 'scormType',
  },
  '2004': {
    version: '2004 4th Edition',
    content: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    adl: 'http://www.adlnet.org/xsd/adlcp_v1p3',
    mark: 'scormType',
    wrong: 'scormtype',
  },
} as const;

interface Found {
  tags: SaxesTagNS[];
  texts: Map<string, string>;
}

function read(xml: string): Found {
  const found: Found = { tags: [], texts: new Map() };
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    found.tags.push(tag);
    open.push(tag.local);
  });
  parser.on('text', (text) => {
    const name = open.at(-1) ?? '';
    found.texts.set(name, (found.texts.get(name) ?? '') + text);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

function attribute(tag: SaxesTagNS, local: string, uri?: string): string | undefined {
  return Object.values(tag.attributes).find(
    (one) => one.local === local && (uri === undefined || one.uri === uri),
  )?.value;
}

/** What is wrong with a manifest beside these files; empty when nothing is. */
export function manifestFaults(
  version: ScormVersion,
  xml: string,
  files: readonly string[],
): string[] {
  const want = expected[version];
  const { tags, texts } = read(xml);
  const named = (name: string): SaxesTagNS[] => tags.filter(({ local }) => local === name);
  const faults: string[] = [];
  const root = tags[0];
  if (root?.local !== 'manifest' || root.uri !== want.content) faults.push('wrong root');
  if (texts.get('schemaversion') !== want.version) faults.push('wrong schemaversion');

  const ids = tags.flatMap((tag) => attribute(tag, 'identifier') ?? []);
  if (new Set(ids).size !== ids.length) faults.push('identifier twice');
  for (const id of ids) if (!/^[A-Za-z_][\w.-]*$/.test(id)) faults.push(`not an identifier: ${id}`);

  const resources = new Map(named('resource').map((tag) => [attribute(tag, 'identifier'), tag]));
  const organizations = named('organization').map((tag) => attribute(tag, 'identifier'));
  const first = named('organizations')[0];
  if (first === undefined || !organizations.includes(attribute(first, 'default')))
    faults.push('no default organization');
  const items = named('item');
  if (items.length === 0) faults.push('no item');
  for (const item of items) {
    const to = attribute(item, 'identifierref');
    const resource = resources.get(to);
    if (resource === undefined) {
      faults.push(`identifierref leads nowhere: ${to ?? 'none'}`);
      continue;
    }
    if (attribute(resource, want.mark, want.adl) !== 'sco') faults.push(`no ${want.mark}="sco"`);
    if (attribute(resource, want.wrong, want.adl) !== undefined)
      faults.push(`${want.wrong} belongs to the other version`);
    if (attribute(resource, 'type') !== 'webcontent') faults.push('not webcontent');
  }
  const listed = named('file').map((tag) => attribute(tag, 'href') ?? '');
  for (const href of listed) if (!files.includes(href)) faults.push(`file is not there: ${href}`);
  for (const file of files) if (!listed.includes(file)) faults.push(`file is not listed: ${file}`);
  for (const resource of resources.values()) {
    const href = attribute(resource, 'href') ?? '';
    if (!listed.includes(href)) faults.push(`launches what is not listed: ${href}`);
  }

  const measure = version === '1.2' ? texts.get('masteryscore') : texts.get('minNormalizedMeasure');
  if (measure !== undefined) {
    const most = version === '1.2' ? 100 : 1;
    if (!/^\d+(?:\.\d+)?$/.test(measure) || Number(measure) > most)
      faults.push(`pass mark: ${measure}`);
    const primary = named('primaryObjective')[0];
    if (version === '2004' && primary?.attributes.satisfiedByMeasure?.value !== 'true')
      faults.push('pass mark without satisfiedByMeasure');
  }
  return faults;
}

export interface OpenPackage {
  readonly manifest: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Opens a package. Errors: a plain Error when the manifest is not at its root. */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const all = unzipSync(bytes);
  const { 'imsmanifest.xml': manifest, ...files } = all;
  if (manifest === undefined)
    throw new Error(`imsmanifest.xml is not at the root: ${Object.keys(all).join(', ')}`);
  return { manifest: strFromU8(manifest), files };
}
