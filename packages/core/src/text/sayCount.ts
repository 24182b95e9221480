/**
 * Says a number with its noun.
 * @example
 * sayCount(1, "project"); // => "1 project"
 * sayCount(2, "project"); // => "2 projects"
 */
export function sayCount(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
