/** The bytes of a web page as text: byte order mark, what the page says of itself, UTF-8, the old Western one. */

const marks: ReadonlyArray<readonly [string, readonly number[]]> = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const declared =
  /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]+encoding\s*=\s*["']([\w:.-]{2,40})/iu;

export function decodeHtml(bytes: Uint8Array): string {
  for (const [encoding, mark] of marks) {
    if (mark.every((byte, index) => bytes[index] === byte)) {
      return new TextDecoder(encoding).decode(bytes);
    }
  }
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const said = declared.exec(head);
  const name = (said?.[1] ?? said?.[2] ?? 'utf-8').toLowerCase();
  // A page whose first letters could be read as ASCII is not in UTF-16, whatever it says.
  const encoding = name.startsWith('utf-16') ? 'utf-8' : name;
  for (const one of [encoding, 'utf-8']) {
    try {
      return new TextDecoder(one, { fatal: true }).decode(bytes);
    } catch {
      // An unknown name, or bytes that it does not allow: the next one.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
