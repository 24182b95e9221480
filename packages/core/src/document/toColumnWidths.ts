/** A column of words is no narrower than this, but where its words are shorter; else nobody could read it. */
const NARROWEST = 8;

/**
 * Gives each column of a table its width so that all fit: the widest columns of words are made narrower, and all of these
 * to the same width. `null` where they would be too narrow to be read.
 * @param natural how wide each column would like to be
 * @param room how wide all of them together can be
 */
export function toColumnWidths(
  natural: readonly number[],
  sides: readonly ("left" | "right")[],
  room: number,
): number[] | null {
  const fit = (most: number) =>
    natural.map((width, column) => (sides[column] === "right" ? width : Math.min(width, most)));
  const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
  if (sum(natural) <= room) return [...natural];
  let most = Math.max(...natural);
  while (most > NARROWEST && sum(fit(most)) > room) most--;
  const widths = fit(most);
  if (sum(widths) > room) return null;
  const spare = room - sum(widths);
  const widest = widths.findLastIndex((width, column) => width < (natural[column] ?? 0));
  return widths.map((width, column) => (column === widest ? width + spare : width));
}
