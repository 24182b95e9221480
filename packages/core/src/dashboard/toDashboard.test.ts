import { expect, test } from "vitest";
import { emptyTally } from "./emptyTally.js";
import { toDashboard } from "./toDashboard.js";

const counting = (counts: readonly number[], priorityStated: number) =>
  toDashboard({
    ...emptyTally("2020-02-07"),
    priorityStated,
    byPriority: counts.map((count, index) => ({ priority: `Priority ${index}`, count })),
  });

test.each([
  ["halves are rounded up", [1, 7], 8, [13, 88]],
  ["thirds are rounded each by itself", [1, 1, 1], 3, [33, 33, 33]],
  ["a project that serves two counts under each", [2, 2], 2, [100, 100]],
  ["nobody states a priority", [], 0, []],
])("%s", (_name, counts, stated, percents) => {
  const dashboard = counting(counts, stated);
  expect(dashboard.byPriority.map(({ percent }) => percent)).toEqual(percents);
});

test.each([
  ["add up to 99", [1, 1, 1], 3, ["add up to 99%"]],
  ["add up to 100", [1, 1], 2, []],
  ["are not stated", [], 0, []],
])("shares that %s are noted as such", (_name, counts, stated, words) => {
  const { notes } = counting(counts, stated);
  expect(notes).toEqual(words.map((word) => expect.stringContaining(word)));
});

test("a tally without a day says that lapsed forecasts were not looked for", () => {
  expect(toDashboard(emptyTally(null)).notes).toEqual([expect.stringContaining("names no day")]);
});

test.each([
  [0, []],
  [1, ["The strand of 1 row is a guess"]],
  [11, ["The strand of 11 rows is a guess"]],
])("%i guessed strands are said", (strandGuessed, words) => {
  const { notes } = toDashboard({ ...emptyTally("2020-02-07"), strandGuessed });
  expect(notes).toEqual(words.map((word) => expect.stringContaining(word)));
});
