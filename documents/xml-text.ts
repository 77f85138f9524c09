/** Text that XML allows, escaped. */

/** Everything that XML 1.0 forbids: control characters, lone surrogates, the two non-characters. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Takes out what XML forbids; line ends become `\n`. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n').replace(forbidden, '');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Clean text as XML content or as a quoted attribute value. */
export function escapeXml(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
