/**
 * Turns an SVG of ours into what a Word file needs: the same picture with its text as outlines
 * (the reader's machine need not have our font) and a PNG for readers that draw no SVG.
 * resvg runs as WebAssembly: no browser, no binary per platform, no network.
 */
import { readFile } from 'node:fs/promises';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export interface PictureAssets {
  wasm: Uint8Array;
  fonts: Uint8Array[];
}

/**
 * Reads resvg and Inter from their packages. Each file is named in full, so that the desktop bundle
 * can carry a copy (scripts/build-electron.mjs).
 */
export async function packagedAssets(): Promise<PictureAssets> {
  const [wasm, regular, semibold] = await Promise.all([
    readFile(new URL(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
    readFile(
      new URL(import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
    ),
    readFile(
      new URL(import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
    ),
  ]);
  return { wasm, fonts: [regular, semibold] };
}

let started: Promise<Uint8Array[]> | undefined;

/** resvg may be started once per process or worker; later calls share the first. */
async function start(assets: () => Promise<PictureAssets>): Promise<Uint8Array[]> {
  started ??= assets().then(async ({ wasm, fonts }) => {
    await initWasm(wasm);
    return fonts;
  });
  return started;
}

export interface Rasterised {
  /** SVG whose text is outlines. */
  svg: string;
  png: Uint8Array;
  /** Of the SVG, in its own unit. */
  width: number;
  height: number;
}

/** `pixelWidth`: width of the PNG. Fails when the SVG is none. */
export async function rasterise(
  svg: string,
  pixelWidth: number,
  assets: () => Promise<PictureAssets> = packagedAssets,
): Promise<Rasterised> {
  const fonts = await start(assets);
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixelWidth },
    font: { fontBuffers: fonts, defaultFontFamily: 'Inter' },
  });
  try {
    const image = picture.render();
    try {
      return {
        svg: picture.toString(),
        png: image.asPng(),
        width: picture.width,
        height: picture.height,
      };
    } finally {
      image.free();
    }
  } finally {
    picture.free();
  }
}
