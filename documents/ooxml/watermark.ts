/**
 * The word across a page of a draft, as Word itself writes one: WordArt behind the text, anchored
 * in the header, so that it lies on every page and in nobody's way.
 */
import { escapeXml } from '../xml-text.ts';

/** Namespaces of a header that carries a watermark. */
export const watermarkNamespaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word"';

/** Word's own shape for text along a straight path (its number 136). */
const straightText =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>' +
  '<v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>' +
  '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/>' +
  '<v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>' +
  '<v:f eqn="sum @6 0 @5"/></v:formulas>' +
  '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>' +
  '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';

/** Points; the letters are drawn as wide and high as the box. */
const letter = { width: 95, height: 150 };

/**
 * A run for the header's paragraph. `number` tells the headers of one file apart: ids of shapes
 * are unique in it.
 */
export function watermarkRun(word: string, number: number): string {
  const text = escapeXml(word);
  const width = Math.min(460, [...word].length * letter.width);
  return (
    `<w:r><w:rPr><w:noProof/></w:rPr><w:pict>${straightText}` +
    `<v:shape id="PowerPlusWaterMarkObject${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" alt="${text}" ` +
    `style="position:absolute;margin-left:0;margin-top:0;width:${width}pt;height:${letter.height}pt;rotation:315;z-index:-251658752;` +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" ' +
    'o:allowincell="f" fillcolor="#c9d1d9" stroked="f"><v:fill opacity=".4"/>' +
    `<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="${text}"/>` +
    '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
  );
}
