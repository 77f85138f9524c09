/** A picture in a line of text: PNG for every reader, SVG for those that draw it. */
import { escapeXml } from '../xml-text.ts';
import { mediaId } from './package.ts';
import { emuPerTwip } from './page.ts';

export interface PictureRun {
  /** Distinct per picture of the document. */
  id: number;
  /** Media name without extension; `<name>.png` and, unless told otherwise, `<name>.svg` exist. */
  name: string;
  /** Name of the raster file when it is not `<name>.png` with an SVG beside it. */
  raster?: string;
  /** Alternative text. */
  description: string;
  /** Twips. */
  width: number;
  /** Height / width. */
  ratio: number;
}

export function pictureRun(picture: PictureRun): string {
  const cx = picture.width * emuPerTwip;
  const cy = Math.round(cx * picture.ratio);
  const raster = mediaId(picture.raster ?? `${picture.name}.png`);
  const vector =
    picture.raster === undefined
      ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${mediaId(`${picture.name}.svg`)}"/></a:ext></a:extLst>`
      : '';
  const name = escapeXml(picture.name);
  const description = escapeXml(picture.description);
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/>` +
    `<wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${picture.id}" name="${name}" descr="${description}"/>` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>' +
    `<pic:nvPicPr><pic:cNvPr id="${picture.id}" name="${name}" descr="${description}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${raster}">${vector}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
  );
}
