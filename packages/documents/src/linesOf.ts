/** The lines of a text, with a space for each run of white space in them; those that are empty are left out. */
export function linesOf(words: string): string {
  return words
    .split("\n")
    .map((line) => withSingleSpaces(line).trim())
    .filter((line) => line !== "")
    .join("\n");
}

/** White space that is no single space. */
const WIDE = /[^\S ]|\s\s/;

/** A text with a space for each run of white space; most have no other, and none of them is made anew. */
export function withSingleSpaces(words: string): string {
  return WIDE.test(words) ? words.replace(/\s+/g, " ") : words;
}
