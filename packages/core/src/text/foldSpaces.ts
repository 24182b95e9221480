const UNEVEN = /[^\S ]|  |^ | $/;

/**
 * Writes every run of white space, line breaks and no-break spaces too, as one space, with none at the ends.
 * @example
 * foldSpaces("Forecast\nEnd  Date "); // => "Forecast End Date"
 */
export function foldSpaces(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}
