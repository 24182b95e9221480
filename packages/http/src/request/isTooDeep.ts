/** More levels of lists and objects than any shape of ours has. */
export const DEEPEST_JSON = 64;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/**
 * Says whether JSON nests deeper than 64 levels, before it is parsed: what is parsed can be nested deeper than it can be
 * written again.
 * @param bytes the JSON in UTF-8; what is no JSON is not too deep
 */
export function isTooDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (isInText) {
      if (byte === BACKSLASH) index++;
      else if (byte === QUOTE) isInText = false;
    } else if (byte === QUOTE) isInText = true;
    else if (OPENING.has(byte)) {
      if (++depth > DEEPEST_JSON) return true;
    } else if (CLOSING.has(byte)) depth--;
  }
  return false;
}
