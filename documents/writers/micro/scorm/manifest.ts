/**
 * `imsmanifest.xml` of SCORM 1.2 and of SCORM 2004, 4th edition: one organization, one item, one SCO.
 * A series is one SCO with its own menu: it resumes in one place, has one score, and every LMS shows
 * it alike; with a SCO per unit, 1.2 leaves the order and the sum of scores to each LMS.
 */
import { cleanText } from '../../../xml-text.ts';

export type ScormVersion = '1.2' | '2004';

export interface ManifestInput {
  readonly version: ScormVersion;
  /** Of the part that is packed; letters, digits and underscores, so that it can be an XML id. */
  readonly id: string;
  readonly title: string;
  /** 0-100; null where nothing is asked and so nothing scored. */
  readonly passMark: number | null;
  /** Every file beside the manifest; the first is launched. */
  readonly files: readonly [string, ...string[]];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return cleanText(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** A hundred as the 1 of SCORM 2004, with a decimal point in every country. */
function scaled(passMark: number): string {
  return String(Math.round(passMark) / 100);
}

const filesOf = (files: readonly string[]): string =>
  files.map((file) => `      <file href="${escaped(file)}"/>`).join('\n');

function manifest12({ id, title, passMark, files }: ManifestInput): string {
  const name = escaped(title);
  const mastery =
    passMark === null
      ? ''
      : `\n        <adlcp:masteryscore>${Math.round(passMark)}</adlcp:masteryscore>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="jelajah_${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="org_${id}">
    <organization identifier="org_${id}">
      <title>${name}</title>
      <item identifier="item_${id}" identifierref="res_${id}" isvisible="true">
        <title>${name}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="res_${id}" type="webcontent" adlcp:scormtype="sco" href="${escaped(files[0])}">
${filesOf(files)}
    </resource>
  </resources>
</manifest>
`;
}

function manifest2004({ id, title, passMark, files }: ManifestInput): string {
  const name = escaped(title);
  const objective =
    passMark === null
      ? ''
      : `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="obj_${id}" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${scaled(passMark)}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="jelajah_${id}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
  xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="org_${id}">
    <organization identifier="org_${id}">
      <title>${name}</title>
      <item identifier="item_${id}" identifierref="res_${id}" isvisible="true">
        <title>${name}</title>
        <imsss:sequencing>${objective}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="res_${id}" type="webcontent" adlcp:scormType="sco" href="${escaped(files[0])}">
${filesOf(files)}
    </resource>
  </resources>
</manifest>
`;
}

export function manifestXml(input: ManifestInput): string {
  return input.version === '1.2' ? manifest12(input) : manifest2004(input);
}
