/** The lines of a text, with a space for each run of white space in them; those that are empty are left out. */
export function linesOf(words: string): string {
  return words
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
