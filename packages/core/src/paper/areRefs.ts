/** `P-12`, `WS/1`, `1.1`, `TR 04b`: an id has a figure, and no more than a few signs. */
const REF = /^(?=[^\s]{0,20}\d|\p{L}{1,8} \d)[\p{L}\d][\p{L}\d /.:_-]{0,19}$/u;
/** A number, or one of an outline. */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){0,3}[.)]?$/;

/**
 * Says whether the cells of a column are ids that an office gives its projects: each has a figure, none stands twice, and
 * they do not number the rows in their order, as 1, 2, 3 and 1.1, 1.2, 2.1 do.
 * @example
 * areRefs(["P-3", "P-7"]); // => true
 * areRefs(["3", "7", "12"]); // => true
 * areRefs(["1", "2", "3"]); // => false
 */
export function areRefs(cells: readonly string[]): boolean {
  const filled = cells.map((text) => text.trim()).filter((text) => text !== "");
  const isEach = filled.length > 0 && filled.every((text) => REF.test(text));
  return isEach && new Set(filled).size === filled.length && !areRowNumbers(filled);
}

function areRowNumbers(cells: readonly string[]): boolean {
  if (!cells.every((text) => NUMBER.test(text))) return false;
  const numbers = cells.map((text) => text.match(/\d+/g)?.map(Number) ?? []);
  return numbers.every((one, at) => at === 0 || isNext(numbers[at - 1] ?? [], one));
}

/** 3 after 2; 1.2 after 1.1, and 2 or 2.1 after 1.4. */
function isNext(before: readonly number[], after: readonly number[]): boolean {
  const at = after.findIndex((number, index) => number !== before[index]);
  if (at < 0) return false;
  const isStep = (after[at] ?? 0) === (before[at] ?? 0) + 1;
  return isStep && after.slice(at + 1).every((number) => number === 1);
}
