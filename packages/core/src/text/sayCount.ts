/**
 * Says a number with its noun in English.
 * @param many the noun, or the noun and its verb, for any number but one; with an “s” where it is left out
 * @example
 * sayCount(1, "project"); // => "1 project"
 * sayCount(2, "project"); // => "2 projects"
 * sayCount(2, "row is", "rows are"); // => "2 rows are"
 */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
