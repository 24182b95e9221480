import { expect, test } from "vitest";
import { findMarker, sayCount, sayList, sayTitle, withoutMarker } from "./index.js";

test.each([
  ["nothing", [], ""],
  ["one", ["Fleet"], "Fleet"],
  ["two", ["Fleet", "Kit"], "Fleet and Kit"],
  ["three", ["Fleet", "Kit", "Vans"], "Fleet, Kit and Vans"],
])("%s is said as a list", (_name, names, said) => {
  expect(sayList(names)).toBe(said);
});

test.each([
  [["Mai", "Mehefin"], "Mai a Mehefin"],
  [["Mai", "Awst"], "Mai ac Awst"],
  [["Mai", "“Ebrill”"], "Mai ac “Ebrill”"],
])("%j is said in Welsh", (names, said) => {
  expect(sayList(names, { lang: "cy" })).toBe(said);
});

test.each([
  ["a marker at the end", "Reform (statutory)", "Reform", "(statutory)"],
  ["a longer one, in capitals", "Reform (STATUTORY duty)", "Reform", "(STATUTORY duty)"],
  ["one in the middle", "Reform (statutory) Phase 2", "Reform Phase 2", "(statutory)"],
  ["another bracket", "Reform (Phase 2)", "Reform (Phase 2)", null],
])("%s is told from the title", (_name, title, plain, marker) => {
  expect([withoutMarker(title), findMarker(title)]).toEqual([plain, marker]);
});

test("a title that is a marker and no more is said in words", () => {
  expect(["(statutory)", " "].map((title) => sayTitle(title))).toEqual([
    "a project without a title",
    "a project without a title",
  ]);
  expect(sayTitle("", { lang: "cy" })).toBe("prosiect heb deitl");
});

test("a number agrees with its noun and its verb", () => {
  expect([0, 1, 2].map((count) => sayCount(count, "row is", "rows are"))).toEqual([
    "0 rows are",
    "1 row is",
    "2 rows are",
  ]);
});
