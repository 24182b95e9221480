/** As much of a file as may be white space before its first character. */
const START = 100;

/** How rich text starts: of all that is no JSON, it alone has a brace first. */
export const RICH_TEXT = "{\\rtf";

/**
 * Says whether bytes start as a JSON object does: with a brace, behind a byte order mark or white space. Rich text,
 * which starts with a brace too, is no JSON.
 * @example
 * isJson(new TextEncoder().encode(' {"version":1}')); // => true
 * isJson(new TextEncoder().encode("{\\rtf1")); // => false
 */
export function isJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, START)).trimStart();
  return start.startsWith("{") && !start.startsWith(RICH_TEXT);
}
