/**
 * Parts the titles that a sentence names, as many as it states: at semicolons, at commas, and at an "and" where only
 * that gives their number. `null` where they cannot be told apart so.
 * @param isTitle says whether words are the title of a row
 * @example
 * splitToldTitles("Elms, Oaks and the Quay trial", 3, () => false); // => ["Elms", "Oaks", "the Quay trial"]
 * splitToldTitles("Heath crew, and Bed and breakfast checks", 2, () => false); // => ["Heath crew", "Bed and breakfast checks"]
 * splitToldTitles("Bed and breakfast checks and Rights and wrongs", 2, () => false); // => null
 */
export function splitToldTitles(
  text: string,
  stated: number,
  isTitle: (words: string) => boolean,
): string[] | null {
  const whole = clean(text);
  if (stated === 1) return whole === "" ? null : [whole];
  for (const mark of [/;\s+(?:and\s+)?/, /,\s+(?:and\s+)?/]) {
    const parts = text.split(mark).map(clean).filter(Boolean);
    if (parts.length === stated) return parts;
    const split = splitLast(parts, stated, isTitle);
    if (split !== null) return split;
  }
  return null;
}

const clean = (part: string): string =>
  part
    .trim()
    .replace(/^and /, "")
    .replace(/(?<![.,;)])[.,;)]+$/, "");

/** The last comma stands before an "and" that parts the last two; of several such words the one between titles of rows. */
function splitLast(
  parts: readonly string[],
  stated: number,
  isTitle: (words: string) => boolean,
): string[] | null {
  const last = parts.at(-1) ?? "";
  if (parts.length !== stated - 1) return null;
  const words = last.split(" and ");
  const splits = words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" and "), words.slice(at + 1).join(" and ")]);
  const [only, ...more] = splits;
  const named = splits.filter((pair) => pair.some((title) => isTitle(title)));
  const chosen = more.length === 0 ? only : named.length === 1 ? named[0] : undefined;
  return chosen === undefined ? null : [...parts.slice(0, -1), ...chosen];
}
