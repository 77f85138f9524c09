/** SCORM packages against the schemas of IMS and ADL, and against what those do not look at. */
import { strFromU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editSeries, toJson } from '../../design/edit.ts';
import type { PartId } from '../../design/ids.ts';
import type { Series } from '../../design/model/series.ts';
import { writeSeries } from '../../documents/writers/micro/index.ts';
import { manifestXml, type ScormVersion } from '../../documents/writers/micro/scorm/manifest.ts';
import {
  sampleId,
  sampleImages,
  sampleSeries,
  slot,
} from '../../documents/writers/micro/testing/sample-series.ts';
import { manifestFaults, openPackage } from './check-package.ts';
import { schemaErrors } from './schemas.ts';

const versions = ['1.2', '2004'] as const;
const formatOf = { '1.2': 'scorm12', '2004': 'scorm2004' } as const;
const unitId = sampleId('microUnit', 'telaahan');

const packed = (version: ScormVersion, series: Series, unit: PartId | null) =>
  writeSeries(formatOf[version], { series, unitId: unit, images: sampleImages, language: 'id' });

describe.each(versions)('a SCORM %s package', (version) => {
  it.each([
    ['a series', null, 'series'],
    ['a unit', unitId, '01-membedakan-telaahan-staf-dari-naskah-lain'],
  ] as const)('of %s is sound', async (_name, unit, name) => {
    const file = await packed(version, sampleSeries(), unit);
    expect(file.name).toBe(`${name}.${formatOf[version]}.zip`);
    const { manifest, files } = openPackage(file.bytes);
    expect(await schemaErrors(version, manifest)).toEqual([]);
    expect(manifestFaults(version, manifest, Object.keys(files))).toEqual([]);
    expect(manifest).toContain(version === '1.2' ? '>70</adlcp:masteryscore>' : '>0.7</imsss:min');
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain(
      version === '1.2' ? '"store":"scorm12"' : '"store":"scorm2004"',
    );
  });

  it('is the same, byte for byte, each time', async () => {
    const [one, two] = await Promise.all([
      packed(version, sampleSeries(), null),
      packed(version, sampleSeries(), null),
    ]);
    expect(one.bytes).toEqual(two.bytes);
  });

  it('promises no score where nothing is asked, and carries any title', async () => {
    const title = 'Atas <izin> "A" & \u0000 ]]>\n\t teks ' + 'ﾟ😀';
    const series = editSeries(sampleSeries(), [
      { op: 'replace', path: `/units/items/${unitId}/items`, value: { order: [], items: {} } },
      { op: 'replace', path: `/units/items/${unitId}/title`, value: toJson(slot(title)) },
    ]);
    if (!series.ok) throw new Error('the edit was refused');
    const { manifest, files } = openPackage(
      (await packed(version, series.value.series, unitId)).bytes,
    );
    expect(manifest).not.toMatch(/masteryscore|minNormalizedMeasure/);
    expect(await schemaErrors(version, manifest)).toEqual([]);
    expect(manifestFaults(version, manifest, Object.keys(files))).toEqual([]);
  });
});

/** Each fault is planted in a manifest that is sound without it. */
describe.each(versions)('a broken SCORM %s manifest', (version) => {
  const sound = manifestXml({
    version,
    id: unitId,
    title: 'Unit',
    passMark: 70,
    files: ['index.html', 'b.txt'],
  });
  const mark = version === '1.2' ? 'scormtype' : 'scormType';
  const other = version === '1.2' ? 'scormType' : 'scormtype';
  const planted = (from: string, to: string): string => {
    expect(sound).toContain(from);
    return sound.replace(from, to);
  };

  it.each([
    ['a word that is no kind of resource', `${mark}="sco"`, `${mark}="banana"`],
    ['no title', '<title>Unit</title>', '<name>Unit</name>'],
    version === '1.2'
      ? (['the mark of the other version', `adlcp:${mark}=`, `adlcp:${other}=`] as const)
      : (['a pass mark out of bounds', '>0.7<', '>7.5<'] as const),
  ])('is refused by the schemas: %s', async (_name, from, to) => {
    expect(await schemaErrors(version, planted(from, to))).not.toEqual([]);
  });

  it.each([
    ['no mark of a SCO', ` adlcp:${mark}="sco"`, '', /^no scorm/],
    ['the mark of the other version', `adlcp:${mark}=`, `adlcp:${other}=`, /^no scorm/],
    ['a reference to nothing', 'identifierref="res_', 'identifierref="rse_', /leads nowhere/],
    ['a file that is not there', 'href="b.txt"', 'href="c.txt"', /is not there: c.txt/],
    ['a launch that is not listed', 'href="index.html">', 'href="x.html">', /not listed: x.html/],
    ['an identifier twice', 'identifier="item_', 'identifier="org_', /identifier twice/],
    ['a decimal comma', version === '1.2' ? '>70<' : '>0.7<', '>0,7<', /pass mark: 0,7/],
  ])('is caught by our own check: %s', (_name, from, to, message) => {
    expect(manifestFaults(version, sound, ['index.html', 'b.txt'])).toEqual([]);
    const faults = manifestFaults(version, planted(from, to), ['index.html', 'b.txt']);
    expect(faults.join('\n')).toMatch(message);
  });
});

it('a manifest in a folder is not found', () => {
  const inside = zipSync({ 'paket/imsmanifest.xml': new Uint8Array([60]) });
  expect(() => openPackage(inside)).toThrow(/not at the root/);
});
