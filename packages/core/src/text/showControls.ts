/** Control characters but for the line break; a terminal obeys them. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** Signs that turn the direction of what follows, so that it is read otherwise than it is written. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Line breaks of all systems. */
const LINE_BREAK = /\r\n?|[\u2028\u2029]/g;

/** What a build service takes for an order to itself: two colons at the start of a line, or this bracket anywhere. */
const COLONS_FIRST = /^(\s*:)(?=:)/;
const BRACKET = /##(?=\[|vso\[)/g;

/**
 * Writes control characters as signs that can be seen. Line breaks of all systems are one sign, tabs and form feeds are
 * spaces, and halves of characters that are written as two become the sign �.
 * @example
 * showControls("Plan\u001b[2J"); // => "Plan␛[2J"
 */
export function showControls(text: string): string {
  return text.toWellFormed().replace(LINE_BREAK, "\n").replace(CONTROL, showControl);
}

/**
 * As `showControls`, with the signs that turn the direction of a text too.
 * @example
 * showHidden("Plan\u202e"); // => "Plan‹U+202E›"
 */
export function showHidden(text: string): string {
  return showControls(text).replace(DIRECTION, showCode);
}

/**
 * A text on one line, as `showHidden`, with its line breaks as signs too, and nothing that a build service would take for
 * an order to itself.
 * @example
 * showLine("Plan\n::error::over"); // => "Plan␊::error::over"
 * showLine("::error::over"); // => ": :error::over"
 */
export function showLine(text: string): string {
  return formatUnobeyed(showHidden(text).replaceAll("\n", PICTURE_OF_LINE_BREAK));
}

/**
 * Writes a line so that a build service prints it and does not obey it.
 * @example
 * formatUnobeyed("::error::over"); // => ": :error::over"
 */
export function formatUnobeyed(line: string): string {
  return line.replace(COLONS_FIRST, "$1 ").replace(BRACKET, "# #");
}

/** Unicode has a picture for each control character of ASCII. */
const FIRST_PICTURE = 0x2400;
const DELETE = "\u007f";
const PICTURE_OF_DELETE = "\u2421";
const PICTURE_OF_LINE_BREAK = "\u240a";

function showControl(sign: string): string {
  if (sign.trim() === "") return " ";
  if (sign === DELETE) return PICTURE_OF_DELETE;
  return sign < " " ? String.fromCharCode(FIRST_PICTURE + sign.charCodeAt(0)) : showCode(sign);
}

function showCode(sign: string): string {
  return `‹U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}›`;
}
