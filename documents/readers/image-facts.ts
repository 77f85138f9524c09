/** What a picture is and how large, from its first bytes. Null: not a kind that a page can show. */
import { imageSize } from '../pictures/image-size.ts';

export interface ImageFacts {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif';
  /** Pixels. */
  width: number;
  height: number;
}

export function imageFacts(bytes: Uint8Array): ImageFacts | null {
  const [first, second, third] = bytes;
  if (first === 0x89 && second === 0x50) return sized(bytes, 'png');
  if (first === 0xff && second === 0xd8) return sized(bytes, 'jpeg');
  if (first === 0x47 && second === 0x49 && third === 0x46 && bytes.length >= 10) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const width = view.getUint16(6, true);
    const height = view.getUint16(8, true);
    return width === 0 || height === 0 ? null : { mediaType: 'image/gif', width, height };
  }
  return null;
}

function sized(bytes: Uint8Array, type: 'png' | 'jpeg'): ImageFacts | null {
  const size = imageSize(bytes, type);
  return size === null ? null : { mediaType: `image/${type}`, ...size };
}
