/** The name that a mistyped one was meant to be: at most a third of its letters are wrong, missing, swapped or too many. */
export function findNearest(typed: string, names: readonly string[]): string | null {
  const ranked = names
    .map((name) => ({ name, steps: countSteps(typed.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best && best.steps <= Math.max(1, Math.ceil(typed.length / 3)) ? best.name : null;
}

/** The words that offer the nearest name, after a refusal; nothing where none is near. */
export function sayNearest(typed: string, names: readonly string[]): string {
  const nearest = findNearest(typed, names);
  return nearest === null ? "" : ` Did you mean “${nearest}”?`;
}

/** Letters to put in, take out, change or swap with their neighbour. */
function countSteps(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let at = 1; at <= to.length; at++) {
      const change = from[row - 1] === to[at - 1] ? 0 : 1;
      const isSwap = from[row - 1] === to[at - 2] && from[row - 2] === to[at - 1];
      line.push(
        Math.min(
          (line[at - 1] ?? 0) + 1,
          (above[at] ?? 0) + 1,
          (above[at - 1] ?? 0) + change,
          isSwap ? (before[at - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above.at(-1) ?? 0;
}
