/** Control characters but for the line break; a terminal obeys them. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Signs that turn the direction of what follows, so that it is read otherwise than it is written. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Writes control characters as signs that can be seen. Line breaks of all systems are one sign, tabs and form feeds are
 * spaces, and halves of characters that are written as two become the sign �.
 * @example
 * showControls("Plan\u001b[2J"); // => "Plan␛[2J"
 */
export function showControls(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(CONTROL, showControl);
}

/** As `showControls`, with the signs that turn the direction of a text too. */
export function showHidden(text: string): string {
  return showControls(text).replace(DIRECTION, showCode);
}

/** Unicode has a picture for each control character of ASCII. */
const FIRST_PICTURE = 0x2400;
const DELETE = "\u007f";
const PICTURE_OF_DELETE = "\u2421";

function showControl(sign: string): string {
  if (sign.trim() === "") return " ";
  if (sign === DELETE) return PICTURE_OF_DELETE;
  return sign < " " ? String.fromCharCode(FIRST_PICTURE + sign.charCodeAt(0)) : showCode(sign);
}

function showCode(sign: string): string {
  return `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`;
}
