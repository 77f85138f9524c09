/** Raw pixels of a PDF's picture as a PNG: few colours as a palette, wide ones made smaller. */
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** 3 or 4 bytes a pixel. */
  channels: 3 | 4;
  data: Uint8Array;
}

/** Larger than a page shows: the longer side of a picture that is kept, pixels. */
const longestSide = 1800;
const mostColours = 256;

export function pngOf(source: Pixels): Uint8Array {
  const pixels = reduced(source);
  const palette = paletteOf(pixels);
  const { width, height } = pixels;
  const chunks: Uint8Array[] = [];
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  head[9] = palette !== null ? 3 : pixels.channels === 4 ? 6 : 2;
  chunks.push(chunk('IHDR', head));
  if (palette !== null) {
    chunks.push(chunk('PLTE', palette.colours));
    if (palette.alphas.some((alpha) => alpha < 255)) chunks.push(chunk('tRNS', palette.alphas));
  }
  const rows =
    palette === null
      ? filtered(pixels.data, width * pixels.channels, pixels.channels, height)
      : unfiltered(palette.indices, width, height);
  chunks.push(chunk('IDAT', deflateSync(rows, { level: 6 })), chunk('IEND', new Uint8Array()));
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** The mean of the pixels that come to lie in one. */
function reduced(pixels: Pixels): Pixels {
  const { width, height, channels, data } = pixels;
  const scale = Math.max(width, height) / longestSide;
  if (scale <= 1) return pixels;
  const [w, h] = [Math.max(1, Math.round(width / scale)), Math.max(1, Math.round(height / scale))];
  const out = new Uint8Array(w * h * channels);
  for (let y = 0; y < h; y += 1) {
    const [top, bottom] = [Math.floor((y * height) / h), Math.ceil(((y + 1) * height) / h)];
    for (let x = 0; x < w; x += 1) {
      const [left, right] = [Math.floor((x * width) / w), Math.ceil(((x + 1) * width) / w)];
      for (let channel = 0; channel < channels; channel += 1) {
        let sum = 0;
        for (let row = top; row < bottom; row += 1) {
          for (let column = left; column < right; column += 1) {
            sum += data[(row * width + column) * channels + channel] ?? 0;
          }
        }
        out[(y * w + x) * channels + channel] = sum / ((bottom - top) * (right - left));
      }
    }
  }
  return { width: w, height: h, channels, data: out };
}

/** Null when there are more colours than a palette holds. */
function paletteOf({
  data,
  channels,
}: Pixels): { colours: Uint8Array; alphas: Uint8Array; indices: Uint8Array } | null {
  const known = new Map<number, number>();
  const indices = new Uint8Array(data.length / channels);
  for (let at = 0, pixel = 0; at < data.length; at += channels, pixel += 1) {
    const alpha = channels === 4 ? (data[at + 3] ?? 255) : 255;
    const key =
      (((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)) +
      alpha * 0x1000000;
    let index = known.get(key);
    if (index === undefined) {
      index = known.size;
      if (index >= mostColours) return null;
      known.set(key, index);
    }
    indices[pixel] = index;
  }
  const colours = new Uint8Array(known.size * 3);
  const alphas = new Uint8Array(known.size);
  for (const [key, index] of known) {
    colours[index * 3] = (key >>> 16) & 255;
    colours[index * 3 + 1] = (key >>> 8) & 255;
    colours[index * 3 + 2] = key & 255;
    alphas[index] = Math.floor(key / 0x1000000);
  }
  return { colours, alphas, indices };
}

function unfiltered(data: Uint8Array, stride: number, height: number): Uint8Array {
  const out = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    out.set(data.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  }
  return out;
}

/** PNG filter 4 (Paeth): photographs pack best with it. */
function filtered(data: Uint8Array, stride: number, step: number, height: number): Uint8Array {
  const out = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * stride;
    const to = y * (stride + 1);
    out[to] = 4;
    for (let x = 0; x < stride; x += 1) {
      const left = x >= step ? (data[from + x - step] ?? 0) : 0;
      const above = y > 0 ? (data[from - stride + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (data[from - stride + x - step] ?? 0) : 0;
      const guess = left + above - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
      const best = a <= b && a <= c ? left : b <= c ? above : corner;
      out[to + 1 + x] = (data[from + x] ?? 0) - best;
    }
  }
  return out;
}
