/** Signs that JSON may hold as they are and a terminal obeys: controls past ASCII, marks of direction, line ends. */
const OBEYED = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes a value as JSON in which no sign stands that a terminal would obey: each is written as its escape, so that what
 * is read from it is the same value.
 * @param indent how many spaces each level is moved in; all on one line where it is left out
 * @example
 * formatJson({ title: "Plan\u202e" }); // => '{"title":"Plan\\u202e"}'
 */
export function formatJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(OBEYED, toEscape);
}

function toEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
